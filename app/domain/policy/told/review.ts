import { row, same, staff, type Table } from "./table.ts";

/** Until a sheet is locked the chair and the officer are told how far it is, the director nothing. */
export const review: Table = [
  row("assigned", same(["chair", "officer"], "to do")),
  row("inProgress", same(["chair", "officer"], "begun")),
  row("submitted", same(["chair", "officer"], "done")),
  row("abstained", { chair: "abstained", ...same(staff, "abstained") }),
  row("locked unlocked", { ...same(["juror", "chair"], "="), ...same(staff, "=") }),
  row("lapsed recused", { chair: "=", ...same(staff, "=") }),
];

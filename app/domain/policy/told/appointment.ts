import { applicants, type Column, row, same, staff, type Table } from "./table.ts";

const outside = [...applicants, "observer", "public"] as const satisfies readonly Column[];

/** Who sits on a jury is told when the results are; who was asked and said no, never. */
export const appointment: Table = [
  row("invited accepted declined lapsed", { chair: "=", ...same(staff, "=") }),
  row("active ended replaced", {
    ...same(outside, [null, "member"]),
    ...same(["juror", "conflicted"], "member"),
    chair: "=",
    ...same(staff, "="),
  }),
];

import { row, same, staff, type Table } from "./table.ts";

export const conflict: Table = [
  row("undeclared clear lapsed", { chair: "=", ...same(staff, "=") }),
  row("declared automatic forced", {
    juror: "cannot take part",
    ...same(["conflicted", "chair", "observer"], "recused"),
    ...same(staff, "="),
  }),
];

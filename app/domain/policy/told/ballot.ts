import { row, same, staff, type Table } from "./table.ts";

export const ballot: Table = [
  row("prepared open", same(["juror", "chair", "officer"], "=")),
  row("counted void", { ...same(["juror", "chair"], "="), ...same(staff, "=") }),
];

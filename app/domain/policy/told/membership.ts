import { applicants, everyone, row, same, staff, type Table } from "./table.ts";

export const membership: Table = [
  row("applied refused admitted", { ...same(applicants, "="), ...same(staff, "=") }),
  row("active inactive withdrawn", same(everyone, "=")),
];

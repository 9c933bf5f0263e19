import { applicants, row, same, staff, type Table } from "./table.ts";

/** The jury is never told: a complaint is about facts or procedure, and must not colour a score. */
export const complaint: Table = [
  row("filed admitted dismissed upheld rejected closed", {
    ...same(applicants, "="),
    ...same(staff, "="),
  }),
];

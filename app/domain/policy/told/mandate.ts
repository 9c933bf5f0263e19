import { applicants, row, same, staff, type Table } from "./table.ts";

export const mandate: Table = [
  row("offered active handedOver ended refused lapsed", {
    ...same(applicants, "="),
    ...same(staff, "="),
  }),
];

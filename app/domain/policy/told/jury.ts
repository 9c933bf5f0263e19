import { jury as bench, row, same, staff, type Table } from "./table.ts";

export const jury: Table = [
  row("forming constituted dissolved", {
    ...same(bench, "="),
    ...same(staff, "="),
    observer: "=",
  }),
];

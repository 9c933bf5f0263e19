import { everyone, row, same, staff, type Table } from "./table.ts";

export const edition: Table = [
  row("draft", same(staff, "=")),
  row("published suspended announced conferred archived cancelled", same(everyone, "=")),
];

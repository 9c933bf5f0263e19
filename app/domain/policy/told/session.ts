import { jury, row, same, staff, type Table } from "./table.ts";

export const session: Table = [
  row("called open adjourned closed minuted cancelled", {
    ...same(jury, "="),
    ...same(staff, "="),
    observer: "=",
  }),
];

import { everyone, row, same, staff, type Table } from "./table.ts";

/** A revoked certificate stays verifiable as revoked; a superseded one is replaced by its successor. */
export const certificate: Table = [
  row("issued conferred revoked", { ...same(everyone, [null, "="]), ...same(staff, "=") }),
  row("superseded", same(staff, "=")),
];

import { type Column, row, same, staff, type Table } from "./table.ts";

const readers = ["commission", "juror", "chair"] as const satisfies readonly Column[];
const outside = ["conflicted", "observer", "public"] as const satisfies readonly Column[];

/** Before it is frozen for the signature a file is the city's; the officer helps with the scan. */
export const evidence: Table = [
  row("uploading scanning quarantined superseded removed aborted ready", {
    city: "=",
    officer: "=",
  }),
  row("frozen queried", {
    city: "=",
    ...same(readers, "frozen"),
    officer: "=",
    director: "frozen",
  }),
  row("published", {
    ...same(["city", ...readers], ["frozen", "published"]),
    ...same(outside, [null, "published"]),
    ...same(staff, "="),
  }),
  row("purged", {
    city: "=",
    ...same(readers, ["frozen", "purged"]),
    ...same(staff, "="),
  }),
];

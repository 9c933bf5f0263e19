import { refColumns } from "#app/services/door/refs.ts";
import type { Context } from "#machines/life.ts";
import { broken, differing, type Report, sameJson } from "./finding.ts";
import type { Rebuilt } from "./replay.ts";

/** A subject's row as it stands; `changed` its changed_at in milliseconds. */
export type Row = Record<string, unknown> & { id: string; changed: number };

/** Is the row what its log makes of it, in every column? */
export function compareRow(rebuilt: Rebuilt, row: Row | undefined, report: Report): void {
  const { subject, id, state, context, refs } = rebuilt;
  const wrong = broken(report, subject);
  if (!row) {
    wrong(id, "has a log and no row");
    return;
  }
  if (row.version !== rebuilt.version)
    wrong(id, "version is not the log's", { row: row.version, log: rebuilt.version });
  if (row.head !== rebuilt.head) wrong(id, "head is not the hash of its last event");
  if (row.changed !== rebuilt.at) wrong(id, "changed_at is not the moment of its last event");
  if (state !== null && row.state !== state)
    wrong(id, "state is not what the log makes of it", { row: row.state, log: state });
  if (context !== null && !sameJson(row.context, context)) {
    const members = differing(row.context as Context, context);
    wrong(id, "context is not what the log makes of it", { members });
  }
  if (refs === null) return;
  for (const [ref, column] of Object.entries(refColumns[subject]))
    if ((row[column] ?? null) !== (refs[ref] ?? null))
      wrong(id, `${column} is not what the log says`);
}

import type { Rulebook } from "#app/domain/rulebook.ts";
import { ruleOf } from "#machines/index.ts";
import type { Tx } from "#prisma/transaction.ts";
import { eventsOf, type LogRow, parsePayload } from "./read-log.server.ts";

/** What of an edition's life moves its deadlines, each with its place in the log. */
export type EditionTimes = {
  zone: string;
  /** In their order; null where an erased payload hides one. */
  rulebooks: { seq: number; content: Rulebook | null }[];
  published: LogRow | null;
  suspendedAt: number;
  /** By how much each resumption moved what had not fired. */
  shifts: { seq: number; ms: number }[];
  cancelled: number | null;
  /** The event that set the files' retention. */
  closed: LogRow | null;
};

const types = [
  ...["edition.create", "edition.publish", "rulebook.amend"],
  ...["edition.suspend", "edition.suspendConferral", "edition.resume", "edition.resumeConferral"],
  ...["edition.cancel", "edition.cancelSuspended", "edition.archive", "edition.archiveUnconferred"],
];

export async function readEditionTimes(tx: Tx): Promise<Map<string, EditionTimes>> {
  const editions = new Map<string, EditionTimes>();
  for await (const row of eventsOf(tx, types)) {
    const known = editions.get(row.subject_id) ?? unpublished();
    editions.set(row.subject_id, known);
    note(known, row);
  }
  return editions;
}

const unpublished = (): EditionTimes => ({
  ...{ zone: "UTC", rulebooks: [], published: null, suspendedAt: 0 },
  ...{ shifts: [], cancelled: null, closed: null },
});

function note(times: EditionTimes, row: LogRow): void {
  const { type, seq, at } = row;
  const said = row.payload === null ? null : parsePayload(row.payload);
  if (type === "edition.create") times.zone = said?.data.zone ?? "UTC";
  if (type === "edition.create" || type === "rulebook.amend")
    times.rulebooks.push({ seq, content: (said?.data.rulebook as Rulebook) ?? null });
  if (type === "edition.publish") times.published = row;
  if (type.startsWith("edition.suspend")) times.suspendedAt = at;
  if (type.startsWith("edition.resume")) times.shifts.push({ seq, ms: at - times.suspendedAt });
  if (type.startsWith("edition.cancel")) times.cancelled = seq;
  if (ruleOf(type).rule.effects?.includes("scheduleRetention")) times.closed ??= row;
}

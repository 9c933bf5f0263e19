import { type Ids, refColumns } from "#app/services/door/refs.ts";
import { commitmentOf, editionOf, hashOfEntry } from "#app/services/door/write-event.server.ts";
import { peopleOf } from "#machines/actors.ts";
import type { Subject } from "#machines/index.ts";
import { type Step, stepsFrom } from "#machines/upcast.ts";
import { type Cause, type LogRow, lifted, type Payload, parsePayload } from "./read-log.server.ts";

/** Says what does not hold about the row at hand. */
export type Wrong = (what: string, detail?: Record<string, unknown>) => void;

type Before = { subject: Subject; version: number; head: string; process: number };

/** The chain of hashes: this row continues it, and its own hash is over what it says. */
export function checkChain(before: Before, row: LogRow, wrong: Wrong): void {
  if (row.version !== before.version + 1)
    wrong("a version is missing before it", { expected: before.version + 1 });
  if (row.subject !== before.subject) wrong("belongs to another subject", { says: row.subject });
  if (row.previous !== before.head) wrong("does not continue the chain");
  const { subject_id: subjectId, version, type, at, actor, commitment, previous, cause } = row;
  const { process } = row;
  if (process < before.process)
    wrong("was judged by an older process than the event before it", { process });
  const subject = row.subject as Subject;
  const entry = { subject, subjectId, version, type, at, actor, commitment, previous };
  if (hashOfEntry({ ...entry, cause, process }) !== row.hash) wrong("hash does not fit the row");
}

/** The payload in today's shape, if it is there and is the one that was committed to. */
export function readPayload(
  row: LogRow,
  wrong: Wrong,
  lift: (version: number) => readonly Step[] | null = stepsFrom,
): Payload | null {
  if (row.payload === null || row.salt === null) return null;
  if (commitmentOf(row.salt, row.payload) !== row.commitment) {
    wrong("payload or salt is not what was committed to");
    return null;
  }
  const said = parsePayload(row.payload);
  if (!said) wrong("payload is not what the door writes");
  return said && lifted(row, said, lift(row.process));
}

export function checkCause(
  row: LogRow,
  said: Payload | null,
  causes: Map<string, Cause>,
  wrong: Wrong,
): void {
  if (row.cause === null) {
    if (said && said.cause !== null) wrong("names no causing row", { cause: said.cause });
    return;
  }
  const cause = causes.get(row.cause);
  if (!cause) {
    wrong("its causing row is not in the log");
    return;
  }
  if (cause.at !== row.at || cause.seq >= row.seq)
    wrong("its causing row is of another moment", { cause: cause.type });
  if (said && said.cause !== cause.type)
    wrong("its causing row is another event", { says: said.cause, is: cause.type });
}

/** What the hashed row says twice, and what it says beside the hash. */
export function checkWords(
  subject: Subject,
  known: Ids | null,
  row: LogRow,
  { by, refs }: Payload,
  wrong: Wrong,
): void {
  const people = peopleOf(by);
  const named =
    people.length > 0 ? row.actor.split("+").length === people.length : row.actor === by.kind;
  if (!named) wrong("names another actor than its payload", { actor: row.actor });
  if (editionOf({ subject, ids: refs }) !== row.edition_id)
    wrong("stands in another edition's log", { edition_id: row.edition_id });
  for (const ref of Object.keys(refColumns[subject]))
    if (known && (known[ref] ?? null) !== (refs[ref] ?? null))
      wrong("belongs elsewhere than before", { ref });
}

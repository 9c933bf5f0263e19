import type { Ids } from "#app/services/door/refs.ts";
import { commitmentOf } from "#app/services/door/write-event.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Facts } from "#machines/facts.ts";
import type { Subject } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import { liftEvent, type Step, stepsFrom } from "#machines/upcast.ts";
import type { Tx } from "#prisma/transaction.ts";
import { groupBy } from "./group-by.ts";

/** A row of the log with its payload; `payload` and `salt` null where it was erased. `at` in milliseconds UTC. */
export type LogRow = {
  seq: number;
  subject_id: string;
  version: number;
  subject: string;
  edition_id: string | null;
  type: string;
  at: number;
  actor: string;
  commitment: string;
  previous: string;
  hash: string;
  cause: string | null;
  process: number;
  payload: string | null;
  salt: string | null;
};

/** What the door wrote down: who, why, about what, the words and the facts. */
export type Payload = { by: Actor; cause: string | null; refs: Ids; data: Data; facts: Facts };

/** Null where the text is not what the door writes. */
export function parsePayload(text: string): Payload | null {
  try {
    const parsed = JSON.parse(text) as Partial<Payload>;
    const whole = parsed.by && parsed.refs && parsed.data && parsed.facts;
    return whole && parsed.cause !== undefined ? (parsed as Payload) : null;
  } catch {
    return null;
  }
}

/** Words and facts in today's shape; null for a version of the process that this program does not know. */
export function lifted(
  { subject, type, process }: LogRow,
  said: Payload,
  lift: readonly Step[] | null = stepsFrom(process),
): Payload | null {
  if (!lift) return null;
  const { data, facts } = said;
  const now = liftEvent({ subject: subject as Subject, type, data, facts }, lift);
  return { ...said, data: now.data, facts: now.facts };
}

/** What an event said, if it is there and is what was committed to: all that other tables are made from. */
export function wordsOf(row: LogRow): Payload | null {
  const { payload, salt, commitment } = row;
  if (payload === null || salt === null) return null;
  const said = commitmentOf(salt, payload) === commitment ? parsePayload(payload) : null;
  return said && lifted(row, said);
}

const columns = `e.seq, e.subject_id, e.version, e.subject, e.edition_id, e.type, ms(e.at) as at, e.actor,
  e.commitment, e.previous, e.hash, e.cause, e.process, p.payload, p.salt`;
const rows =
  "log_event e left join log_payload p on p.subject_id = e.subject_id and p.version = e.version";

const SUBJECTS = 300;

/** All subjects of the log, so many at a time, each with its events in order. */
export async function* subjectsOf(tx: Tx): AsyncGenerator<Map<string, LogRow[]>> {
  let after = "";
  for (;;) {
    const ids = await tx.run<{ subject_id: string }>(
      "select distinct subject_id from log_event where subject_id > $1 order by subject_id limit $2",
      [after, SUBJECTS],
    );
    if (ids.length === 0) return;
    const found = await tx.run<LogRow>(
      `select ${columns} from ${rows} where e.subject_id = any($1) order by e.subject_id, e.version`,
      [ids.map((row) => row.subject_id)],
    );
    yield groupBy(found, (row) => row.subject_id);
    after = ids.at(-1)?.subject_id ?? "";
  }
}

const EVENTS = 500;

/** The events of these types in the order in which they were written. */
export async function* eventsOf(tx: Tx, types: readonly string[]): AsyncGenerator<LogRow> {
  let after = -1;
  for (;;) {
    const found = await tx.run<LogRow>(
      `select ${columns} from ${rows} where e.type = any($1) and e.seq > $2 order by e.seq limit $3`,
      [types, after, EVENTS],
    );
    yield* found;
    if (found.length < EVENTS) return;
    after = found.at(-1)?.seq ?? after;
  }
}

export type Cause = { hash: string; type: string; at: number; seq: number };

/** The events that applied others, by their hashes. */
export async function causesOf(tx: Tx, log: readonly LogRow[]): Promise<Map<string, Cause>> {
  const hashes = [...new Set(log.flatMap(({ cause }) => (cause === null ? [] : [cause])))];
  if (hashes.length === 0) return new Map();
  const found = await tx.run<Cause>(
    "select hash, type, ms(at) as at, seq from log_event where hash = any($1)",
    [hashes],
  );
  return new Map(found.map((cause) => [cause.hash, cause]));
}

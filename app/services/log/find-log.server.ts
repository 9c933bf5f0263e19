import { whyNotReadLog } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import {
  commitmentOf,
  type Entry,
  genesis,
  hashOfEntry,
} from "#app/services/door/write-event.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** One line of a thing's log as it is hashed, with what this reading of it found. */
export type LogLine = Entry & {
  hash: string;
  /** The line's own hash and its hold on the line before. */
  chained: boolean;
  /** Whether the payload is the one that was promised; null where it has been erased. */
  kept: boolean | null;
};

type Row = Entry & { hash: string; salt: string | null; payload: string | null };

/** The log behind a thing, checked line by line; the auditor's alone, 403 for anybody else who is told of it. */
export async function findLog(
  viewer: Viewer,
  { thing, id }: FoundThing,
): Promise<{ lines: LogLine[]; headHolds: boolean }> {
  requireTold(whyNotReadLog(viewer, thing));
  const { rows, head } = await readLog(thing.subject, id);
  let previous = genesis;
  const lines = rows.map(({ salt, payload, ...row }): LogLine => {
    const entry = { ...row, at: Number(row.at) };
    const chained = entry.previous === previous && hashOfEntry(entry) === entry.hash;
    previous = entry.hash;
    const kept =
      salt === null || payload === null ? null : commitmentOf(salt, payload) === entry.commitment;
    return { ...entry, chained, kept };
  });
  return { lines, headHolds: head === previous };
}

const readLog = (subject: FoundThing["thing"]["subject"], id: string) =>
  inTransaction(async (tx) => {
    const rows = await tx.run<Row>(
      `select l.subject, l.subject_id as "subjectId", l.version, l.type, ms(l.at) as at, l.actor, l.commitment,
         l.previous, l.hash, l.cause, l.process, y.salt, y.payload
       from log_event l left join log_payload y on y.subject_id = l.subject_id and y.version = l.version
       where l.subject = $1 and l.subject_id = $2 order by l.version`,
      [subject, id],
    );
    const [row] = await tx.run<{ head: string }>(`select head from ${subject} where id = $1`, [id]);
    return { rows, head: row?.head ?? genesis };
  });

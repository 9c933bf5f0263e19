import { createHash, randomFillSync } from "node:crypto";
import { type Actor, peopleOf } from "#machines/actors.ts";
import { processVersion, type Subject } from "#machines/index.ts";
import type { Stored } from "#machines/stored.ts";
import type { Tx } from "#prisma/transaction.ts";
import { type Ids, refColumns } from "./refs.ts";

/** The hash before a subject's first event. */
export const genesis = "0".repeat(64);

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

export const commitmentOf = (salt: string, payload: string) => sha256(`${salt}\n${payload}`);

export type Entry = {
  subject: Subject;
  subjectId: string;
  version: number;
  type: string;
  /** Milliseconds UTC. */
  at: number;
  actor: string;
  commitment: string;
  previous: string;
  cause: string | null;
  process: number;
};

/** The hash of a log row. A list of strings and integers: its JSON is canonical as it stands. */
export const hashOfEntry = (entry: Entry): string =>
  sha256(
    JSON.stringify([
      entry.subject,
      entry.subjectId,
      entry.version,
      entry.type,
      entry.at,
      entry.actor,
      entry.commitment,
      entry.previous,
      entry.cause,
      entry.process,
    ]),
  );

/** Who acted, as the hashed row names him for ever: a pseudonym, or the clock, the operator. */
export function actorName(by: Actor, pseudonyms: Record<string, string>): string {
  const names = peopleOf(by).map((person) => pseudonyms[person] ?? "unknown");
  return names.length > 0 ? names.join("+") : by.kind;
}

export type Writing = {
  subject: Subject;
  id: string;
  ids: Ids;
  type: string;
  at: number;
  actor: string;
  cause: string | null;
  version: number;
  previous: string;
  payload: string;
  next: Stored;
};

const SALT = 16;
const chance = Buffer.alloc(SALT * 256);
let unused = 0;

/** Never the same bytes twice; asked of the system for many at a time, as each asking costs the same. */
function freshSalt(): string {
  if (unused < SALT) unused = randomFillSync(chance).length;
  unused -= SALT;
  const salt = chance.toString("hex", unused, unused + SALT);
  chance.fill(0, unused, unused + SALT);
  return salt;
}

/** In whose log a row stands: none for what no edition owns, even where its payload names one (an award of the past). */
export function editionOf({ subject, ids }: { subject: Subject; ids: Ids }): string | null {
  const owned = subject === "edition" || "edition" in refColumns[subject];
  return owned ? (ids.edition ?? null) : null;
}

/**
 * Log row, payload and the subject's new row in one statement: all of them, or none. Answers the new
 * hash, or null where another version stood there. `last` commits in the same breath.
 */
export async function writeEvent(tx: Tx, w: Writing, last: boolean): Promise<string | null> {
  const salt = freshSalt();
  const commitment = commitmentOf(salt, w.payload);
  const hash = hashOfEntry({ ...w, subjectId: w.id, commitment, process: processVersion });
  const log = [w.id, w.version, w.subject, editionOf(w), w.type, new Date(w.at).toISOString()];
  const chain = [w.actor, commitment, w.previous, hash, w.cause, processVersion, w.payload, salt];
  const row = [w.next.state, JSON.stringify(w.next.context), w.version - 1];
  const born = w.version === 1;
  const refs = Object.keys(refColumns[w.subject]);
  const args = [...log, ...chain, ...row, ...(born ? refs.map((ref) => w.ids[ref] ?? null) : [])];
  const kind = born ? "born" : "moved";
  const statement = { name: `write:${kind}:${w.subject}`, ...statementOf(w.subject, kind), args };
  const [written = []] = await tx.batch([statement], last && tx.mayEnd ? "commit" : undefined);
  return written.length === 1 ? hash : null;
}

const types =
  "text int text text text timestamptz text text text text text int text text text jsonb int".split(
    " ",
  );

const statements = new Map<string, { text: string; types: string[] }>();

function statementOf(subject: Subject, kind: "born" | "moved") {
  const known = statements.get(`${kind}:${subject}`);
  if (known) return known;
  const refs = Object.values(refColumns[subject]);
  const row =
    kind === "born"
      ? `insert into ${subject} (id, state, version, context, head, changed_at${refs.map((column) => `, ${column}`).join("")})
         select $1, $15, $2, $16, $10, $6${refs.map((_, i) => `, $${18 + i}`).join("")} where $17 = 0 returning id`
      : `update ${subject} set state = $15, version = $2, context = $16, head = $10, changed_at = $6 where id = $1 and version = $17 returning id`;
  const text = `with row as (${row}),
    entry as (insert into log_event (subject_id, version, subject, edition_id, type, at, actor, commitment, previous, hash, cause, process)
      select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from row),
    said as (insert into log_payload (subject_id, version, payload, salt) select $1, $2, $13, $14 from row)
    select id from row`;
  const statement = { text, types: [...types, ...(kind === "born" ? refs.map(() => "text") : [])] };
  statements.set(`${kind}:${subject}`, statement);
  return statement;
}

import { factNamesOf } from "#app/services/facts/index.ts";
import { type Actor, mayFire } from "#machines/actors.ts";
import type { FactName, Facts } from "#machines/facts.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import type { Context, Data, LifeEvent } from "#machines/life.ts";
import { whyNotSaid } from "#machines/payloads.ts";
import { conditionsOf, type Refusal, whyNot } from "#machines/refusal.ts";
import { revive, unborn } from "#machines/stored.ts";
import type { Prepared, Row } from "#prisma/transaction.ts";
import { creates } from "./causes.ts";
import { askFacts, judgeFacts } from "./read-facts.server.ts";
import { type Ids, idsOf, whyNotRefs } from "./refs.ts";
import { genesis } from "./write-event.server.ts";

/** What is asked of the door. `refs` only where the event creates the thing; `at` in milliseconds UTC. */
export type Command = {
  type: string;
  id: string;
  data?: Data;
  refs?: Ids;
  /** The version the actor saw; another one refuses as stale. */
  expected?: number;
};

export type Judged = {
  subject: Subject;
  ids: Ids;
  version: number;
  head: string;
  snapshot: ReturnType<typeof revive>;
  event: LifeEvent;
  pseudonyms: Record<string, string>;
  refusal: Refusal | null;
};

/** No such thing. */
type Gone = { gone: true; refusal: Refusal };

/** Ids that the payload names, such as the nomination of an item; the thing's own refs win. */
function named(data: Data): Ids {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === "string"));
}

/** The thing's own row, and its facts as the database answered them; `names`: those alone were asked for. */
export type Found = { row: Row | undefined; facts: Row; names?: readonly FactName[] };

/** The statements that find a thing, for `foundIn`: the lock on its row, if asked for, then the row with its facts. */
export function find(
  { type, id, data = {}, refs = {} }: Command,
  by: Actor,
  at: number,
  lock: boolean,
): Prepared[] {
  const { subject } = ruleOf(type);
  const ids = { ...refs, [subject]: id };
  const facts = askFacts({ type, ids, data, context: {}, at, by });
  return lock ? [{ ...lockOf(subject), args: [id] }, facts] : [facts];
}

const lockOf = (subject: Subject) => ({
  name: `own:${subject}`,
  types: ["text"],
  text: `select from ${subject} where id = $1 for update`,
});

export function foundIn(answers: Row[][]): Found {
  const facts = answers.at(-1)?.[0] ?? {};
  const own = facts["@own"] as Row | null;
  return { row: own ? { ...own, context: facts["@context"] } : undefined, facts };
}

/** Null where the event may be said like this; asked before anything is read for it. */
export const whyNotAsked = ({ type, data = {}, refs = {} }: Command): Refusal | null =>
  whyNotSaid(type, data) ?? (creates(type) ? whyNotRefs(type, refs) : null);

/** Judges an event against a row that is locked already: nothing is written. `cause`: the event that applies this one. */
export async function judge(
  { type, id, data = {}, refs = {}, expected }: Command,
  { by, at, cause }: { by: Actor; at: number; cause: string | null },
  { row, facts: read, names = factNamesOf(type) }: Found,
  more: (context: Context) => Promise<Facts> = async () => ({}),
  isOpen?: Parameters<typeof whyNot>[2],
): Promise<Judged | Gone> {
  const { subject, rule } = ruleOf(type);
  if (!row && !creates(type)) return { gone: true, refusal: { because: "gone" } };

  const snapshot = row
    ? revive(subject, { state: String(row.state), context: row.context as Context })
    : unborn(subject);
  const ids: Ids = { ...named(data), ...refs, ...(row ? idsOf(subject, row) : { [subject]: id }) };
  const version = row ? Number(row.version) : 0;
  const head = row ? String(row.head) : genesis;
  const event: LifeEvent = { type, at, by, data, facts: {} };
  const base = { subject, ids, version, head, snapshot, event, pseudonyms: {} };

  const caused = cause !== null && rule.causedBy?.includes(cause);
  const notYours = caused ? null : mayFire(rule.by, by);
  if (notYours) return { ...base, refusal: notYours };
  if (expected !== undefined && expected !== version)
    return { ...base, refusal: { because: "stale", version } };
  // Facts are not read for an event that the state does not take.
  if (conditionsOf(snapshot, type) === null)
    return { ...base, refusal: { because: "state", state: String(snapshot.value) } };

  const [ref] = (read["@gone"] ?? []) as string[];
  if (ref) return { ...base, refusal: { because: "gone", ref } };

  const { context } = snapshot;
  const { facts, pseudonyms } = judgeFacts(read, names, { type, ids, data, context, at, by });
  if (names.includes("target")) Object.assign(facts, await more(context));
  const judged = { ...event, facts };
  return { ...base, event: judged, pseudonyms, refusal: whyNot(snapshot, judged, isOpen) };
}

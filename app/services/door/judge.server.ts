import { factNamesOf } from "#app/services/facts/index.ts";
import { type Actor, mayFire } from "#machines/actors.ts";
import type { Facts } from "#machines/facts.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import type { Context, Data, LifeEvent } from "#machines/life.ts";
import { conditionsOf, type Refusal, whyNot } from "#machines/refusal.ts";
import { revive, unborn } from "#machines/stored.ts";
import type { Tx } from "#prisma/transaction.ts";
import { creates } from "./causes.ts";
import { readFacts } from "./read-facts.server.ts";
import { type Ids, idsOf } from "./refs.ts";
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

/** Judges an event against a row that is locked already: nothing is written. `cause`: the event that applies this one. */
export async function judge(
  tx: Tx,
  { type, id, data = {}, refs = {}, expected }: Command,
  { by, at, cause }: { by: Actor; at: number; cause: string | null },
  row: Record<string, unknown> | undefined,
  more: (context: Context) => Promise<Facts> = async () => ({}),
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

  const { context } = snapshot;
  const { facts, pseudonyms } = await readFacts(tx, { type, ids, data, context, at, by });
  if (factNamesOf(type).includes("target")) Object.assign(facts, await more(context));
  const judged = { ...event, facts };
  return { ...base, event: judged, pseudonyms, refusal: whyNot(snapshot, judged) };
}

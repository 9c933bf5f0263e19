import { randomUUID } from "node:crypto";
import { transition } from "xstate";
import type { Actor } from "#machines/actors.ts";
import type { Effect } from "#machines/effects.ts";
import { causedBy } from "#machines/index.ts";
import type { Refusal } from "#machines/refusal.ts";
import { type Stored, store } from "#machines/stored.ts";
import type { Tx } from "#prisma/transaction.ts";
import { causedCommands } from "./door/caused-commands.server.ts";
import {
  type Command,
  type Found,
  find,
  foundIn,
  type Judged,
  judge,
  whyNotAsked,
} from "./door/judge.server.ts";
import { inOrder, locksFor } from "./door/locks.ts";
import { lockTarget, targetFacts } from "./door/target.server.ts";
import { actorName, writeEvent } from "./door/write-event.server.ts";
import { carryOut, needsNothing } from "./effects/index.server.ts";

export type { Command } from "./door/judge.server.ts";
export type Applied = { ok: true; id: string; state: string; version: number; hash: string };
export type Refused = { ok: false; refusal: Refusal };

/** Everything an event and what it causes have in common. */
export type Door = {
  by: Actor;
  /** Milliseconds UTC. */
  at: number;
  newId: () => string;
  /** The event that applies this one in its own transaction. */
  cause: { type: string; hash: string } | null;
  /** Nothing follows in this transaction: its end may travel with the writing. */
  last: boolean;
  /** Hash of the outermost event: mails to one receiver are told apart by it. */
  root: string | null;
};

/** Applies another event in the same transaction, under locks that are held already or taken late. */
export type ApplyInside = (command: Command, by?: Actor) => Promise<Applied | Refused>;

/**
 * The one door for state. In the caller's open transaction: locks, facts, the machine's answer, then
 * the new row, the log entry, the effects and what the event causes, together or not at all.
 *
 * Whether this person may ask is the policy's question, before; whether it can be now is answered
 * here, with every condition that does not hold. `last`: the caller writes nothing after it.
 */
export async function applyEvent(
  tx: Tx,
  command: Command,
  by: Actor,
  at: number,
  newId: () => string = randomUUID,
  last = false,
): Promise<Applied | Refused> {
  const unsaid = whyNotAsked(command);
  if (unsaid) return { ok: false, refusal: unsaid };
  const known = { ...command.data, ...command.refs };
  const target = await lockTarget(tx, command);
  const locks = [...locksFor(command.type, command.id, known), ...target];
  const found = await tx.batch([...inOrder(locks), ...find(command, by, at, true)]);
  const door: Door = { by, at, newId, cause: null, root: null, last };
  return take(tx, command, foundIn(found), door);
}

async function take(
  tx: Tx,
  command: Command,
  found: Found,
  door: Door,
): Promise<Applied | Refused> {
  const asked = { by: door.by, at: door.at, cause: door.cause?.type ?? null };
  const judged = await judge(command, asked, found, (context) =>
    targetFacts(tx, command, context, door),
  );
  if ("gone" in judged || judged.refusal !== null)
    return { ok: false, refusal: judged.refusal as Refusal };

  const [next, actions] = transition(judged.snapshot.machine, judged.snapshot, judged.event);
  const effects = actions.map(({ type }) => type as Effect);
  const all = door.last && causedBy(command.type).length === 0 && effects.every(needsNothing);
  const hash = await write(tx, command.id, judged, store(judged.subject, next), door, all);
  if (hash === null) return { ok: false, refusal: { because: "stale", version: judged.version } };

  const root = door.root ?? hash;
  const state = String(next.value);
  const done = { ...judged, id: command.id, context: next.context, state, hash, root };
  const inside =
    (cause: Door["cause"]): ApplyInside =>
    (other, by = door.by) =>
      applyInside(tx, other, { ...door, by, root, cause, last: false });
  for (const effect of effects) await carryOut(tx, effect, done, inside(null));
  let answer: Applied = { ok: true, id: command.id, state, version: judged.version + 1, hash };
  // Children first; a row whose state or conditions do not admit the event is passed over.
  for (const caused of causedBy(command.type))
    for (const each of await causedCommands(tx, caused, judged, command.id, door.newId)) {
      const outcome = await inside({ type: command.type, hash })(each);
      // What an event causes on its own row is where that row stands now.
      if (outcome.ok && outcome.id === answer.id) answer = outcome;
    }
  return answer;
}

async function applyInside(tx: Tx, command: Command, door: Door): Promise<Applied | Refused> {
  // One event tells the other, not a person: what does not fit is our error.
  const unsaid = whyNotAsked(command);
  if (unsaid) throw new Error(`${command.type} cannot be said so: ${JSON.stringify(unsaid)}`);
  return take(tx, command, foundIn(await tx.batch(find(command, door.by, door.at, true))), door);
}

function write(
  tx: Tx,
  id: string,
  { subject, ids, version, head, event, pseudonyms }: Judged,
  next: Stored,
  { by, cause }: Door,
  last: boolean,
): Promise<string | null> {
  const { type, at, data, facts } = event;
  const writing = {
    subject,
    id,
    ids,
    type,
    at,
    actor: actorName(by, pseudonyms),
    cause: cause?.hash ?? null,
    version: version + 1,
    previous: head,
    payload: JSON.stringify({ by, cause: cause?.type ?? null, refs: ids, data, facts }),
    next,
  };
  return writeEvent(tx, writing, last);
}

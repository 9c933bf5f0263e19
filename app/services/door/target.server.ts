import type { Actor } from "#machines/actors.ts";
import type { Facts } from "#machines/facts.ts";
import { ruleOf } from "#machines/index.ts";
import type { Context } from "#machines/life.ts";
import { pairsOf } from "#machines/pairs.ts";
import type { Refusal } from "#machines/refusal.ts";
import type { Tx } from "#prisma/transaction.ts";
import { type Command, find, foundIn, judge, whyNotAsked } from "./judge.server.ts";
import { type LockStatement, locksFor } from "./locks.ts";
import type { Ids } from "./refs.ts";

/**
 * The act that a proposal is about. Its rows are locked before the proposal's own, and asked whether
 * they would take it, with the pair as the actor.
 */
type Proposed = Pick<Command, "type" | "id" | "data" | "refs">;

async function proposedBy(tx: Tx, { type, id, data, refs }: Command): Promise<Proposed | null> {
  if (type === "proposal.open") {
    const kind = String(data?.kind);
    return kind in pairsOf
      ? { type: kind, id: String(refs?.target), data: data?.payload, refs: data?.refs }
      : null;
  }
  if (type !== "proposal.approve") return null;
  // Fixed when it opened, so it may be read before any lock is taken.
  const text =
    "select kind, subject_id, context -> 'payload' as payload, context -> 'refs' as refs from proposal where id = $1";
  const [row] = await tx.run<{ kind: string; subject_id: string; payload: Context; refs: Ids }>(
    text,
    [id],
    "proposed",
  );
  return row ? { type: row.kind, id: row.subject_id, data: row.payload, refs: row.refs } : null;
}

export async function lockTarget(tx: Tx, command: Command): Promise<LockStatement[]> {
  const proposed = await proposedBy(tx, command);
  if (!proposed) return [];
  return locksFor(proposed.type, proposed.id, { ...proposed.data, ...proposed.refs });
}

/** Proposer and second, as the actor of the act; at the opening any second of the right role stands in. */
export function pairOf(
  kind: string,
  proposal: string,
  proposer: Actor | null,
  second: Actor | null,
): Actor {
  const first = proposer?.kind === "person" ? proposer : { person: "", role: "officer" as const };
  const role = pairsOf[kind]?.find(([a]) => a === first.role)?.[1] ?? "director";
  const other = second?.kind === "person" ? second : { person: "", role };
  return {
    kind: "pair",
    first: { person: first.person, role: first.role },
    second: { person: other.person, role: other.role },
    proposal,
  };
}

export const proposerOf = (context: Context): Actor => ({
  kind: "person",
  ...(context.proposer as { person: string; role: "officer" }),
});

/** The fact `target`: what the act's own machine says to it now. */
export async function targetFacts(
  tx: Tx,
  command: Command,
  context: Context,
  { by, at }: { by: Actor; at: number },
): Promise<Facts> {
  const proposed = await proposedBy(tx, command);
  if (!proposed) return { target: { refusal: { because: "gone" } satisfies Refusal } };
  const unsaid = whyNotAsked(proposed);
  if (unsaid) return { target: { refusal: unsaid } };
  const opening = command.type === "proposal.open";
  const pair = opening
    ? pairOf(proposed.type, command.id, by, null)
    : pairOf(proposed.type, command.id, proposerOf(context), by);
  const found = foundIn(await tx.batch(find(proposed, pair, at, false)));
  const { refusal } = await judge(proposed, { by: pair, at, cause: null }, found);
  const { subject } = ruleOf(proposed.type);
  return {
    target: { refusal: refusal?.because === "state" ? { ...refusal, subject } : refusal },
  };
}

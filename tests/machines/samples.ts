import type { Actor, Role } from "#machines/actors.ts";
import { type Condition, needsOf } from "#machines/conditions.ts";
import type { FactMap, FactName, Facts } from "#machines/facts.ts";
import type { Context, Data, LifeEvent } from "#machines/life.ts";
import { deadlines } from "./samples/deadlines.ts";
import { edition } from "./samples/edition.ts";
import { event } from "./samples/event.ts";
import { ground } from "./samples/ground.ts";
import { jury } from "./samples/jury.ts";
import { nomination } from "./samples/nomination.ts";
import { people } from "./samples/people.ts";
import { session } from "./samples/session.ts";
import { merge, NOW, type Sample, type Told } from "./samples/told.ts";
import { track } from "./samples/track.ts";

/** Each condition with a case where it holds and one where it does not. */
export const samples: Record<Condition, Sample> = {
  ...event,
  ...deadlines,
  ...edition,
  ...track,
  ...jury,
  ...session,
  ...nomination,
  ...people,
};

/** The person named anna in a role; the clock and the operator are nobody. */
export function actorOf(role: Role): Actor {
  if (role === "clock" || role === "operator") return { kind: role };
  return { kind: "person", person: "anna", role };
}

export const pairOf = (first: Role, second: Role): Actor => ({
  kind: "pair",
  first: { person: "anna", role: first },
  second: { person: "berta", role: second },
  proposal: "p1",
});

export const holding = (condition: Condition, by: Actor) => told(samples[condition].holds, by);
export const failing = (condition: Condition, by: Actor) => told(samples[condition].fails, by);
const told = (sample: Sample["holds"], by: Actor): Told =>
  typeof sample === "function" ? sample(by) : sample;

/**
 * What a machine is asked: the event, and a context over `context`. The facts are those that the
 * conditions and the rule name and no others, as the service reads them.
 */
export function asked(
  type: string,
  by: Actor,
  conditions: readonly Condition[],
  parts: readonly Told[],
  under: { context?: Context; data?: Data; reads?: readonly FactName[] } = {},
): { context: Context; event: LifeEvent } {
  const whole = parts.reduce<Told>((sum, part) => merge(sum, part), {});
  const facts = merge<FactMap>(ground, whole.facts);
  const needed = new Set<FactName>([
    ...conditions.flatMap((condition) => needsOf(condition)),
    ...(under.reads ?? []),
  ]);
  return {
    context: merge<Context>(under.context ?? {}, whole.context),
    event: {
      type,
      by,
      at: whole.at ?? NOW,
      data: merge<Data>(under.data ?? {}, whole.data),
      facts: Object.fromEntries([...needed].map((name) => [name, facts[name]])) as Facts,
    },
  };
}

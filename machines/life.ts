import { assign, setup } from "xstate";
import type { Actor, By } from "./actors.ts";
import { ask, type Condition } from "./conditions.ts";
import { type Effect, effects } from "./effects.ts";
import type { FactName, Facts } from "./facts.ts";

/**
 * The common ground of all lives. Every machine starts in `absent` (the thing does not exist yet),
 * so that its creation is an event like any other: with an actor, conditions and effects.
 */

/** An event as the machines take it. Instants are milliseconds since 1970, UTC. */
export type LifeEvent = {
  type: string;
  /** The arrival of the request's headers, or the due instant of the deadline that fired it. */
  at: number;
  by: Actor;
  /** What the actor said: reason, names, new instants. */
  data: Data;
  /** What was true in the rows under their locks. The log keeps it, so that it can be judged again. */
  facts: Facts;
};

export type Context = Record<string, unknown>;

export type Rule<C> = {
  by: readonly By[];
  /** Events that apply this one in their own transaction. */
  causedBy?: readonly string[];
  /** In order; all must hold. */
  when?: readonly Condition[];
  /** Facts that the context keeps although no condition asks for them. */
  reads?: readonly FactName[];
  /** What changes in the context. */
  set?: (asked: { context: C; at: number; by: Actor; facts: Facts; data: Data }) => Partial<C>;
  effects?: readonly Effect[];
};
export type Rules<C> = Record<string, Rule<C>>;

/** Payload fields as the rules read them. Whoever takes them from a form parses them there first. */
// biome-ignore lint/suspicious/noExplicitAny: a payload is whatever its event says; the conditions judge what is missing
export type Data = Record<string, any>;

export const life = setup({
  types: {
    context: {} as Context,
    events: {} as LifeEvent,
    input: {} as Context,
  },
  guards: {
    allOf: ({ context, event }, names: readonly Condition[]) =>
      names.every((name) => ask(name, { context, event }) === true),
  },
  actions: Object.fromEntries(effects.map((name) => [name, () => {}])) as Record<
    Effect,
    () => void
  >,
});

type Exit = NonNullable<Parameters<typeof life.createMachine>[0]["on"]>;

/**
 * Writes the exits of one machine: `exit("nomination.sign", "withCommission")`. Without a target the
 * state stays. Each exit has one guard, the ordered list of its conditions.
 */
export function exitsOf<C extends Context>(rules: Rules<C>) {
  return (type: string, target?: string): Exit => {
    const rule = rules[type];
    if (!rule) throw new Error(`no rule for ${type}`);
    const { set } = rule;
    return {
      [type]: {
        ...(target === undefined ? {} : { target }),
        guard: { type: "allOf" as const, params: rule.when ?? [] },
        actions: [
          ...(set
            ? [
                assign(({ context, event }: { context: Context; event: LifeEvent }) =>
                  set({ ...event, context: context as C }),
                ),
              ]
            : []),
          ...(rule.effects ?? []),
        ],
      },
    } as Exit;
  };
}

/** Puts a condition before the list of each event, as the tables say "always first". */
export function alwaysFirst<C>(
  condition: Condition,
  { except }: { except: readonly string[] },
  rules: Rules<C>,
): Rules<C> {
  return Object.fromEntries(
    Object.entries(rules).map(([type, rule]) => [
      type,
      except.includes(type) ? rule : { ...rule, when: [condition, ...(rule.when ?? [])] },
    ]),
  );
}

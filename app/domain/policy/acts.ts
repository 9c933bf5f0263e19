import type { By } from "#machines/actors.ts";
import { eventTypes, machines, ruleOf, type Subject } from "#machines/index.ts";

/**
 * Who may ask for what: the people of the rules in machines/. A role alone acts at once;
 * `first+second` is proposed by the one and carried out when a different person in the other role
 * approves. Nobody is behind an empty list: the clock, the operator's command line or another event
 * does it.
 */
export function actorsOf(type: string): readonly By[] {
  return ruleOf(type).rule.by.filter((by) => by !== "clock" && by !== "operator");
}

export const actsOn = (subject: Subject): string[] =>
  eventTypes.filter((type) => ruleOf(type).subject === subject);

/** The states in which a thing has an exit for this event; `absent` where it begins. */
export function statesFor(type: string): string[] {
  const { config } = machines[ruleOf(type).subject];
  return Object.entries<{ on?: object }>(config.states ?? {}).flatMap(([state, { on }]) =>
    on && Object.hasOwn(on, type) ? [state] : [],
  );
}

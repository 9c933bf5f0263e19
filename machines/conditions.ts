import type { Answer, ConditionRule } from "./conditions/asked.ts";
import { deadlineConditions } from "./conditions/deadlines.ts";
import { editionConditions } from "./conditions/edition.ts";
import { eventConditions } from "./conditions/event.ts";
import { juryConditions } from "./conditions/jury.ts";
import { nominationConditions } from "./conditions/nomination.ts";
import { peopleConditions } from "./conditions/people.ts";
import { sessionConditions } from "./conditions/session.ts";
import { trackConditions } from "./conditions/track.ts";
import type { FactMap, FactName } from "./facts.ts";
import type { Context, LifeEvent } from "./life.ts";

/**
 * The named facts of the award. Each answers `true` or the figures of what is missing, so that a
 * refusal can name every one that does not hold, and say until when it will not.
 */
const conditions = {
  ...eventConditions,
  ...deadlineConditions,
  ...editionConditions,
  ...trackConditions,
  ...juryConditions,
  ...sessionConditions,
  ...nominationConditions,
  ...peopleConditions,
};
export type Condition = keyof typeof conditions;

export const conditionNames = Object.keys(conditions) as Condition[];

export function needsOf(name: Condition): readonly FactName[] {
  return conditions[name].needs;
}

export function ask(
  name: Condition,
  { context, event }: { context: Context; event: LifeEvent },
): Answer {
  const rule: ConditionRule = conditions[name];
  for (const fact of rule.needs)
    if (event.facts[fact] === undefined)
      throw new Error(`${event.type} asks ${name} without the fact ${fact}`);
  return rule.holds({ ...event, context }, event.facts as FactMap);
}

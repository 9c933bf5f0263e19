import type { AnyMachineSnapshot } from "xstate";
import type { NotYours } from "./actors.ts";
import { ask, type Condition } from "./conditions.ts";
import type { Context, LifeEvent } from "./life.ts";

export type Unmet = { condition: Condition } & Record<string, unknown>;

/** Why a thing will not take an event. Codes and figures: the catalogue has the words. */
export type Refusal =
  | { because: "state"; state: string; subject?: string }
  | { because: "conditions"; unmet: Unmet[] }
  | NotYours
  | { because: "stale"; version: number }
  /** What was said has not the shape it has to have: where, and zod's name for what is wrong there. */
  | { because: "payload"; issues: { path: string; code: string }[] }
  /** No such thing; `ref`: what the event names is not there. */
  | { because: "gone"; ref?: string };

/** The ordered conditions of the exit that `type` would take, or null where the state has none. */
export function conditionsOf(
  snapshot: AnyMachineSnapshot,
  type: string,
): readonly Condition[] | null {
  // No life has nested or parallel states: the exits of the one node are all there are.
  const node = snapshot.machine.states[String(snapshot.value)];
  const [exit] = node?.transitions.get(type) ?? [];
  return exit ? (exit.guard as unknown as { params: readonly Condition[] }).params : null;
}

/**
 * Null when `snapshot` would take `event`; otherwise the state, or every condition that does not hold.
 * `isOpen` names conditions that cannot be asked yet, as what they are about has not been said.
 */
export function whyNot(
  snapshot: AnyMachineSnapshot,
  event: LifeEvent,
  isOpen: (condition: Condition, asked: { context: Context; event: LifeEvent }) => boolean = () =>
    false,
): Refusal | null {
  const conditions = conditionsOf(snapshot, event.type);
  if (conditions === null) return { because: "state", state: String(snapshot.value) };

  const asked = { context: snapshot.context as Context, event };
  const unmet = conditions.flatMap((condition) => {
    if (isOpen(condition, asked)) return [];
    const answer = ask(condition, asked);
    return answer === true ? [] : [{ condition, ...answer }];
  });
  return unmet.length > 0 ? { because: "conditions", unmet } : null;
}

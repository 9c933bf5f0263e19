import type { Actor } from "#machines/actors.ts";
import type { FactMap, FactName } from "#machines/facts.ts";
import type { Context, Data } from "#machines/life.ts";

/** `true`, or the figures of what is missing. */
export type Answer = true | Record<string, unknown>;

export type Asked = { context: Data & Context; data: Data; at: number; by: Actor; type: string };

export type ConditionRule = {
  /** The facts to read, under which locks is theirs to say. */
  needs: readonly FactName[];
  holds: (asked: Asked, facts: FactMap) => Answer;
};

/** A condition over facts from rows. */
export function reads<N extends FactName>(
  needs: readonly N[],
  holds: (facts: Pick<FactMap, N>, asked: Asked) => Answer,
): ConditionRule {
  return { needs, holds: (asked, facts) => holds(facts, asked) };
}

/** A condition over the event alone. */
export const says = (holds: (asked: Asked) => Answer): ConditionRule => ({ needs: [], holds });

/** Holds where the list is empty; otherwise says who or what is in the way. */
export const none = (name: string, found: readonly unknown[]): Answer =>
  found.length === 0 || { [name]: found };

export const DAY = 86_400_000;
/** Shortest reason, in characters: "withdrawn." passes, "ok" does not. */
export const SHORTEST = 10;

export const isSaid = (text: unknown): boolean =>
  typeof text === "string" && text.trim().length >= SHORTEST;

import { machines, type Subject } from "#machines/index.ts";

type Exits = Record<string, { target?: string }>;

const exitsIn = (subject: Subject, state: string): Exits =>
  (machines[subject].config.states as Record<string, { on?: Exits }>)[state]?.on ?? {};

/** The state that an event leads to from another; the same one where the exit names none. */
export function targetOf(subject: Subject, from: string, type: string): string {
  const exit = exitsIn(subject, from)[type];
  if (!exit) throw new Error(`${subject} in ${from} takes no ${type}`);
  return exit.target ?? from;
}

/** The states that one event leads to from here. */
export const targetsFrom = (subject: Subject, state: string): string[] => [
  ...new Set(
    Object.values(exitsIn(subject, state)).flatMap(({ target }) => (target ? [target] : [])),
  ),
];

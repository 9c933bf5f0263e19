import type { Facts } from "./facts.ts";
import { processVersion, type Subject } from "./index.ts";
import type { Context, Data } from "./life.ts";

/**
 * Old logs, brought to the shape of today. What was logged is never changed: it is lifted when it is
 * read, one version after the other, before a machine sees it. A step adds what its version asks for
 * and an older one did not record; it knows nothing but the event, so an old log says the same for ever.
 */

/** An event as its version wrote it down. */
export type Said = { subject: Subject; type: string; data: Data; facts: Facts };

/** From the version before `to`, to it. What a step leaves out has not changed. */
export type Step = {
  to: number;
  event?: (said: Said) => Said;
  /** The same change for a row's context: what the migration of that version does to the rows. */
  context?: (subject: Subject, context: Context) => Context;
};

/** One for each version after the first, in order. */
export const steps: readonly Step[] = [
  {
    // An edition keeps the version of the process it was published under: its rules are judged by it.
    to: 2,
    event: (said) =>
      said.type === "edition.publish" ? { ...said, facts: { ...said.facts, process: 1 } } : said,
    context: (subject, context) =>
      subject === "edition"
        ? { ...context, process: context.publishedAt === null ? null : 1 }
        : context,
  },
];

/** The steps from a version to the current one; null for a version that nobody here knows. */
export function stepsFrom(
  version: number,
  known: readonly Step[] = steps,
  current = processVersion,
): readonly Step[] | null {
  const missing = known.filter(({ to }) => to > version && to <= current);
  const whole = version <= current && missing.length === current - version;
  return whole ? missing : null;
}

export const liftEvent = (said: Said, by: readonly Step[]): Said =>
  by.reduce((lifted, { event }) => event?.(lifted) ?? lifted, said);

export const liftContext = (subject: Subject, context: Context, by: readonly Step[]): Context =>
  by.reduce((lifted, step) => step.context?.(subject, lifted) ?? lifted, context);

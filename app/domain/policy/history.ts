import type { ViewerClass } from "#app/domain/viewer.ts";
import type { Subject } from "#machines/index.ts";
import { bestLabel, isToldState } from "./projections.ts";

/** A logged event of one thing; `from` is `null` where the thing begins. */
export type Logged = {
  type: string;
  from: string | null;
  to: string;
  /** Milliseconds UTC. */
  at: number;
  /** The person behind it; `null` for the clock and for what another event caused. */
  by: string | null;
};

export type Reader = {
  subject: Subject;
  /** As `viewerClasses` orders them. */
  classes: readonly ViewerClass[];
  person: string | null;
};

export type Entry<E extends Logged> = {
  at: number;
  /** What the thing is called from here on; `null` where it ceases to be told. */
  label: string | null;
  /**
   * The event itself, if the reader is told states as they are, or did it. Otherwise the name of
   * the event, its actor or its version would say what the label keeps.
   */
  event: E | null;
};

/**
 * What a reader is told of a thing's past: each change of the label he is told, and what he did
 * himself. An event is judged by what was public when it happened, and the publication of the
 * results is a change of its own. So an awardee who withdrew before it reads like any other, even
 * afterwards. `events` in the order of their versions; `publicFrom` as in `results-public.ts`, if
 * that instant has come.
 */
export function historyFor<E extends Logged>(
  reader: Reader,
  events: readonly E[],
  publicFrom: number | null,
): Entry<E>[] {
  const entries: Entry<E>[] = [];
  let state: string | null = null;
  let label: string | null = null;
  let isPublic = false;

  const publish = (at: number) => {
    isPublic = true;
    const next: string | null = labelIn(reader, state, true);
    if (next !== label) entries.push({ at, label: next, event: null });
    label = next;
  };

  for (const event of events) {
    if (!isPublic && publicFrom !== null && event.at >= publicFrom) publish(publicFrom);
    const next = labelIn(reader, event.to, isPublic);
    const inFull = isToldInFull(reader, event, isPublic) || isOwnAct(reader, event);
    if (next !== label && isPublication(entries.at(-1), event.at)) entries.pop();
    if (next !== label || inFull) {
      entries.push({ at: event.at, label: next, event: inFull ? named(reader, event) : null });
    }
    state = event.to;
    label = next;
  }
  if (!isPublic && publicFrom !== null) publish(publicFrom);
  return entries;
}

/**
 * Version, instant and label of the last change of the label: what lists sort by, counts count and
 * headers carry instead of the row's own. `null` if the thing is not told.
 */
export function lastChange(
  reader: Reader,
  events: readonly Logged[],
  publicFrom: number | null,
): { version: number; changedAt: number; label: string } | null {
  // Own acts that left the label alone do not count: they would give two readers two versions.
  const nobody = { ...reader, person: null };
  const entries = historyFor(nobody, events, publicFrom);
  const last = entries.at(-1);
  if (!last || last.label === null) return null;
  return { version: entries.length, changedAt: last.at, label: last.label };
}

/**
 * The announcement follows the publication at the same instant: one change, or a region that was
 * empty would have one fewer than a region without award.
 */
const isPublication = (entry: Entry<Logged> | undefined, at: number) =>
  entry !== undefined && entry.event === null && entry.at === at && entry.label !== null;

/** Whether this event would change what this class is told, or is told to it in full. */
export function isTold(
  reader: Pick<Reader, "subject" | "classes">,
  event: Pick<Logged, "from" | "to">,
  resultsPublic: boolean,
): boolean {
  const before = labelIn(reader, event.from, resultsPublic);
  const after = labelIn(reader, event.to, resultsPublic);
  return before !== after || isToldInFull(reader, event, resultsPublic);
}

/** Staff is told what leaves the state as it is, too, where it is told the state itself. */
const staff: readonly ViewerClass[] = ["officer", "director", "auditor"];

function isToldInFull(
  { subject, classes }: Pick<Reader, "subject" | "classes">,
  { from, to }: Pick<Logged, "from" | "to">,
  resultsPublic: boolean,
): boolean {
  if (from === to) {
    const offices = classes.filter((name) => staff.includes(name));
    return bestLabel(subject, to, offices, resultsPublic) === to;
  }
  const isExact = (state: string) => isToldState(subject, state, classes, resultsPublic);
  return isExact(to) && (from === null || isExact(from));
}

/** One who was recused is told that, and no longer what he did before. */
function isOwnAct({ person, classes }: Reader, { by }: Logged): boolean {
  const recused = classes.includes("recusedAuthor") || classes.includes("conflicted");
  return person !== null && by === person && !recused;
}

/** The observer sees what happened, never who did it. */
function named<E extends Logged>({ classes }: Reader, event: E): E {
  return classes[0] === "observer" ? { ...event, by: null } : event;
}

function labelIn(
  { subject, classes }: Pick<Reader, "subject" | "classes">,
  state: string | null,
  resultsPublic: boolean,
): string | null {
  return state === null ? null : bestLabel(subject, state, classes, resultsPublic);
}

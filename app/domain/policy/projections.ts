import type { ViewerClass } from "#app/domain/viewer.ts";
import type { Subject } from "#machines/index.ts";
import { appointment } from "./told/appointment.ts";
import { ballot } from "./told/ballot.ts";
import { certificate } from "./told/certificate.ts";
import { complaint } from "./told/complaint.ts";
import { conflict } from "./told/conflict.ts";
import { edition } from "./told/edition.ts";
import { evidence } from "./told/evidence.ts";
import { jury } from "./told/jury.ts";
import { mandate } from "./told/mandate.ts";
import { membership } from "./told/membership.ts";
import { nomination } from "./told/nomination.ts";
import { proposal } from "./told/proposal.ts";
import { review } from "./told/review.ts";
import { session } from "./told/session.ts";
import type { Cell, Table, Told } from "./told/table.ts";
import { track } from "./told/track.ts";

/** What each class of viewers is told of each thing, in each of its states. */
export const told: Record<Subject, Table> = {
  edition,
  track,
  jury,
  appointment,
  conflict,
  review,
  session,
  ballot,
  nomination,
  evidence,
  complaint,
  proposal,
  certificate,
  membership,
  mandate,
};

/** What an author is told who has since been recused: that, and nothing else. */
export const recusedLabel = "recused";

export const editionLabels = {
  suspended: "edition suspended",
  cancelled: "edition cancelled",
} as const;

export type Projection = {
  /** The name under which the state is told; a word of the catalogue. */
  label: string;
  /** The thing's own label while the edition's stands before it, else `null`. */
  beneath: string | null;
};

/**
 * Under what name a viewer of this class is told of a thing in this state, or `null`: that it
 * exists is not told, it is neither listed nor counted nor found.
 */
export function projectionOf(
  subject: Subject,
  state: string,
  viewerClass: ViewerClass,
  resultsPublic: boolean,
  editionState: string | null = null,
): Projection | null {
  return underEdition(subject, labelOf(subject, state, viewerClass, resultsPublic), editionState);
}

/** While an edition is suspended or cancelled its label stands before those of its things. */
export function underEdition(
  subject: Subject,
  label: string | null,
  editionState: string | null,
): Projection | null {
  if (label === null) return null;
  if (boundToEdition(subject) && isStopped(editionState)) {
    return { label: editionLabels[editionState], beneath: label };
  }
  return { label, beneath: null };
}

/** The label alone, the edition left out: what versions, counts and histories are made of. */
export function labelOf(
  subject: Subject,
  state: string,
  viewerClass: ViewerClass,
  resultsPublic: boolean,
): string | null {
  const answer = answerOf(subject, state, viewerClass, resultsPublic);
  return answer === "=" ? state : answer;
}

/**
 * What several classes together are told: the state itself if one of them is told it, else the word
 * of the first that is told any. The classes come in their order, the more telling first.
 */
export function bestLabel(
  subject: Subject,
  state: string,
  classes: readonly ViewerClass[],
  resultsPublic: boolean,
): string | null {
  if (isToldState(subject, state, classes, resultsPublic)) return state;
  for (const name of classes) {
    const label = labelOf(subject, state, name, resultsPublic);
    if (label !== null) return label;
  }
  return null;
}

/**
 * Whether one of these classes is told the state as it is. A word that happens to be spelt like the
 * state is not that: the chair is told "recommended" whether anybody was or not.
 */
export function isToldState(
  subject: Subject,
  state: string,
  classes: readonly ViewerClass[],
  resultsPublic: boolean,
): boolean {
  return classes.some((name) => answerOf(subject, state, name, resultsPublic) === "=");
}

/** The states that this class is told of: what a query may list or count at all. */
export function statesTold(
  subject: Subject,
  viewerClass: ViewerClass,
  resultsPublic: boolean,
): string[] {
  return statesOf(subject).filter(
    (state) => labelOf(subject, state, viewerClass, resultsPublic) !== null,
  );
}

export const statesOf = (subject: Subject): string[] =>
  told[subject].flatMap(({ states }) => states);

/** Every word that can be told of a thing, for the catalogues to be complete. */
export function labelsOf(subject: Subject): string[] {
  const words = told[subject].flatMap(({ states, told: cells }) =>
    Object.values(cells).flatMap((cell) =>
      (isPair(cell) ? [...cell] : [cell]).flatMap((answer) =>
        answer === "=" ? states : answer === null ? [] : [answer],
      ),
    ),
  );
  const own = Object.hasOwn(authorTold, subject) ? [...statesOf(subject), recusedLabel] : [];
  return [...new Set([...words, ...own])].sort();
}

/** An author is told the state of his own act; a juror who may not take part is told just that. */
const authorTold: Partial<Record<Subject, readonly string[]>> = {
  appointment: [],
  conflict: ["declared", "automatic", "forced"],
  review: ["recused"],
  ballot: [],
  complaint: [],
  proposal: [],
  mandate: [],
};

function answerOf(
  subject: Subject,
  state: string,
  viewerClass: ViewerClass,
  resultsPublic: boolean,
): Told {
  const row = told[subject].find(({ states }) => states.includes(state));
  if (!row) throw new Error(`no state "${state}" of a ${subject} in the policy`);

  if (viewerClass === "author" || viewerClass === "recusedAuthor") {
    const recusedStates = authorTold[subject];
    if (!recusedStates) return null;
    const recused = viewerClass === "recusedAuthor" || recusedStates.includes(state);
    return recused ? recusedLabel : "=";
  }
  const cell = row.told[viewerClass === "auditor" ? "director" : viewerClass] ?? null;
  return isPair(cell) ? cell[resultsPublic ? 1 : 0] : cell;
}

const boundToEdition = (subject: Subject) =>
  subject !== "edition" && subject !== "membership" && subject !== "mandate";

const isStopped = (state: string | null): state is keyof typeof editionLabels =>
  state === "suspended" || state === "cancelled";

export const isPair = (cell: Cell): cell is readonly [Told, Told] => Array.isArray(cell);

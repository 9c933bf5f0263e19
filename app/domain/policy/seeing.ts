import { type Thing, type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { type Denial, forbidden, hidden } from "./denial.ts";
import { bestLabel, isToldState, type Projection, statesOf, underEdition } from "./projections.ts";

/** A thing that exists, with what decides under which name it is told. */
export type SeenThing = Thing & {
  state: string;
  /** The state of its edition; `null` for what belongs to none. */
  editionState: string | null;
  /** As `resultsPublic` answers for its edition, now. */
  resultsPublic: boolean;
};

/**
 * Under what name this viewer is told of this thing, or `null`. Lists, counts, searches, drawings,
 * exports and pages all ask here; the stored state goes nowhere else.
 */
export function projectionFor(viewer: Viewer, thing: SeenThing): Projection | null {
  const { subject, state, resultsPublic, editionState } = thing;
  if (isOfDraft(thing) && !isSecretariat(viewer, thing)) return null;
  const label = bestLabel(subject, state, viewerClasses(viewer, thing), resultsPublic);
  return underEdition(subject, label, editionState);
}

/** The regions and juries of an edition that is not published are as little told of as it is. */
const isOfDraft = ({ subject, editionState }: SeenThing): boolean =>
  editionState === "draft" && (subject === "track" || subject === "jury");

/**
 * The states that this viewer is told under the same name as this one, itself among them: whatever he is
 * shown of the thing may not depend on which of them it is.
 */
export function statesToldAlike(viewer: Viewer, thing: SeenThing): string[] {
  const { subject, state, resultsPublic } = thing;
  const seen = viewerClasses(viewer, thing);
  if (isToldState(subject, state, seen, resultsPublic)) return [state];
  const label = bestLabel(subject, state, seen, resultsPublic);
  return statesOf(subject).filter(
    (other) => bestLabel(subject, other, seen, resultsPublic) === label,
  );
}

export function whyNotSee(viewer: Viewer, thing: SeenThing): Denial | null {
  return projectionFor(viewer, thing) === null ? hidden : null;
}

/** Whether names of people may stand beside what is told: never to the observer. */
export function whyNotSeeNames(viewer: Viewer, thing: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, thing);
  if (denial) return denial;
  return viewerClasses(viewer, thing)[0] === "observer" ? forbidden("namesWithheld") : null;
}

/**
 * The log behind a thing is the auditor's alone. Others are told its history, which is made of
 * labels (`historyFor`).
 */
export function whyNotReadLog(viewer: Viewer, thing: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, thing);
  if (denial) return denial;
  return viewerClasses(viewer, thing).includes("auditor") ? null : forbidden("roleMissing");
}

/** Officer, director and the auditor, who reads what the director does. */
export function isSecretariat(viewer: Viewer, thing: Thing): boolean {
  const offices = ["officer", "director", "auditor"];
  return viewerClasses(viewer, thing).some((name) => offices.includes(name));
}

/** One whose own act it was, and who has since been recused from it: told so, and no content. */
export function isRecusedAuthor(viewer: Viewer, thing: Thing): boolean {
  return viewerClasses(viewer, thing).includes("recusedAuthor");
}

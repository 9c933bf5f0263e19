import { isClearFor, type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { type Denial, forbidden, hidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Before the signature there is a draft, which is the city's alone. */
const unsigned: ReadonlySet<string> = new Set(["draft", "awaitingSignature"]);

/** What a juror who is clear reads; a nomination no longer in selection is closed to the jury. */
const judged: ReadonlySet<string> = new Set([
  "eligible",
  "underReview",
  "placed",
  "awarded",
  "notAwarded",
]);

/**
 * The text of a nomination: of the city at all times; of Commission and secretariat as it was
 * signed; of a juror only if clear. A summary of an awarded one is another thing, and public.
 */
export function whyNotReadDossier(viewer: Viewer, nomination: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, nomination);
  if (denial || isOwnCity(viewer, nomination)) return denial;

  const signed = !unsigned.has(nomination.state);
  const reads = isSecretariat(viewer, nomination) || isOwnCountry(viewer, nomination);
  if (reads) return signed ? null : forbidden("contentWithheld");
  if (isClearFor(viewer, nomination) && judged.has(nomination.state)) return null;
  return forbidden(isSeatedNotClear(viewer, nomination) ? "recused" : "contentWithheld");
}

/** Sections of the form that nobody needs in order to score: whom to write to, and what was consented to. */
const apart: ReadonlySet<string> = new Set(["consent", "contact"]);
export const isReadByJury = (section: string): boolean => !apart.has(section);

/** A section of the text: of the jury only what it scores. */
export function whyNotReadSection(
  viewer: Viewer,
  nomination: SeenThing,
  section: string,
): Denial | null {
  const denial = whyNotReadDossier(viewer, nomination);
  if (denial || isReadByJury(section)) return denial;
  const party =
    isOwnCity(viewer, nomination) ||
    isOwnCountry(viewer, nomination) ||
    isSecretariat(viewer, nomination);
  return party ? null : forbidden("contentWithheld");
}

/** The manifest as it was signed: whoever signed it keeps it, though his mandate has ended. */
export function whyNotReadSigned(
  viewer: Viewer,
  nomination: SeenThing,
  signatories: readonly string[],
): Denial | null {
  if (viewer.person !== null && signatories.includes(viewer.person)) return null;
  return whyNotReadDossier(viewer, nomination);
}

/** Remarks that people of a city leave each other while they write. */
export function whyNotReadComments(viewer: Viewer, nomination: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, nomination);
  if (denial || isOwnCity(viewer, nomination)) return denial;
  return forbidden("contentWithheld");
}

/** The findings on eligibility: told to those who applied and those who examine, not to the jury. */
export function whyNotReadChecklist(viewer: Viewer, nomination: SeenThing): Denial | null {
  const denial = whyNotReadDossier(viewer, nomination);
  if (denial) return denial;
  const party =
    isOwnCity(viewer, nomination) ||
    isOwnCountry(viewer, nomination) ||
    isSecretariat(viewer, nomination);
  return party ? null : forbidden("contentWithheld");
}

/** What a Commission notes for itself: among its own officers, and to nobody else, the auditor included. */
export function whyNotReadNote(viewer: Viewer, nomination: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, nomination);
  if (denial) return denial;
  return isOwnCountry(viewer, nomination) ? null : hidden;
}

/** Place and reasons of the jury; the city is told the label, and nothing of its rank. */
export function whyNotReadPlace(viewer: Viewer, nomination: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, nomination);
  if (denial || isSecretariat(viewer, nomination)) return denial;
  return forbidden("contentWithheld");
}

/** What the public page of an awardee shows, once results are public. */
export function whyNotReadAwardPage(nomination: SeenThing): Denial | null {
  const told = ["awarded", "awardDeclined", "revoked"].includes(nomination.state);
  return told && nomination.resultsPublic ? null : hidden;
}

const isOwnCity = (viewer: Viewer, nomination: SeenThing) =>
  viewerClasses(viewer, nomination).includes("city");
const isOwnCountry = (viewer: Viewer, nomination: SeenThing) =>
  viewerClasses(viewer, nomination).includes("commission");
const isSeatedNotClear = (viewer: Viewer, nomination: SeenThing) =>
  viewerClasses(viewer, nomination).includes("conflicted");

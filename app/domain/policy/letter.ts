import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { type Denial, forbidden, hidden } from "./denial.ts";
import { bestLabel } from "./projections.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** What a city can be written once results are public. */
export const letterLabels = [
  "awarded",
  "not awarded",
  "award not taken up",
  "award revoked",
] as const;
export type LetterLabel = (typeof letterLabels)[number];

/** The word for the city in its letter; null where there is none to write, or not yet. */
export function letterLabel(nomination: SeenThing): LetterLabel | null {
  if (!nomination.resultsPublic) return null;
  const told = bestLabel("nomination", nomination.state, ["city"], true);
  return letterLabels.find((label) => label === told || label === words[told ?? ""]) ?? null;
}

/** A state that a city is told as it is, by the word of the letter. */
const words: Readonly<Record<string, LetterLabel>> = {
  notAwarded: "not awarded",
  awardDeclined: "award not taken up",
  revoked: "award revoked",
};

/** The letter to a city is read by it, its Commission and the secretariat; before the instant there is none. */
export function whyNotReadLetter(viewer: Viewer, nomination: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, nomination);
  if (denial) return denial;
  const party = viewerClasses(viewer, nomination).some((name) =>
    ["city", "commission"].includes(name),
  );
  // First whose letter it is: to a recused juror an end that has a letter must read like one that has none.
  if (!party && !isSecretariat(viewer, nomination)) return forbidden("contentWithheld");
  return letterLabel(nomination) === null ? hidden : null;
}

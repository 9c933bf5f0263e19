import type { Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Who was awarded, as a list: the secretariat's until the hour, everybody's from then on. */
export function whyNotReadResults(viewer: Viewer, edition: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, edition);
  if (denial || edition.resultsPublic || isSecretariat(viewer, edition)) return denial;
  return forbidden("contentWithheld");
}

/** The archive of an edition, sheets and log included. */
export function whyNotReadDecisionDossier(viewer: Viewer, edition: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, edition);
  if (denial || isSecretariat(viewer, edition)) return denial;
  return forbidden("roleMissing");
}

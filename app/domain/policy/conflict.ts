import type { Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Why somebody cannot take part. The others of the jury are told that he cannot, not why. */
export function whyNotReadReason(viewer: Viewer, conflict: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, conflict);
  if (denial || isSecretariat(viewer, conflict)) return denial;
  return forbidden("contentWithheld");
}

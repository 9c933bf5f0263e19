import { seatOn, type Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** The balance of a jury by region, gender and field: numbers, so the observer may read them too. */
export function whyNotReadComposition(viewer: Viewer, jury: SeenThing): Denial | null {
  return whyNotSee(viewer, jury);
}

/** Who has office in it and who votes for whom is between its members and the secretariat. */
export function whyNotReadElection(viewer: Viewer, jury: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, jury);
  if (denial || isSecretariat(viewer, jury) || seatOn(viewer, jury)) return denial;
  return forbidden("namesWithheld");
}

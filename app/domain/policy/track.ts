import { seatOn, type Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** From here on every sheet of the track is locked or will never be. */
const sheetsAreIn: ReadonlySet<string> = new Set([
  "deliberation",
  "recommended",
  "noAwardRecommended",
  "decided",
  "announced",
  "discontinued",
]);
export const isScoringOver = (trackState: string): boolean => sheetsAreIn.has(trackState);

/**
 * The order by totals. A juror's has only the rows that `whyNotReadTotals` lets him read, and no
 * count of the others.
 */
export function whyNotReadRanking(viewer: Viewer, track: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, track);
  if (denial) return denial;
  if (!isSecretariat(viewer, track) && !seatOn(viewer, track)) return forbidden("contentWithheld");
  return isScoringOver(track.state) ? null : forbidden("notYetSealed");
}

/** Who was recommended or chosen; after the results it is still the secretariat's who was not. */
export function whyNotReadRecommendation(viewer: Viewer, track: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, track);
  if (denial || isSecretariat(viewer, track)) return denial;
  return forbidden("contentWithheld");
}

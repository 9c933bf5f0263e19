import type { Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isRecusedAuthor, type SeenThing, whyNotSee } from "./seeing.ts";

/** Votes for, against and abstained, once they are counted. */
export function whyNotReadCount(viewer: Viewer, ballot: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, ballot);
  if (denial) return denial;
  if (isRecusedAuthor(viewer, ballot)) return forbidden("recused");
  return ballot.state === "counted" ? null : forbidden("notYetSealed");
}

/** How somebody voted: a secret from everybody, the auditor and the secretariat included. */
export function whyNotReadChoices(viewer: Viewer, ballot: SeenThing): Denial {
  return whyNotSee(viewer, ballot) ?? forbidden("nobodyMay");
}

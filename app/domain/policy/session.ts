import { isClearFor, seatOn, type Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Agenda, attendance and minutes, but for the items: the observer is told that there was a session. */
export function whyNotReadMinutes(viewer: Viewer, session: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, session);
  if (denial || isSecretariat(viewer, session) || seatOn(viewer, session)) return denial;
  return forbidden("namesWithheld");
}

/** What was said on one nomination: a juror who had to leave for it does not read it either. */
export function whyNotReadItem(
  viewer: Viewer,
  session: SeenThing,
  nominationId: string,
): Denial | null {
  const denial = whyNotReadMinutes(viewer, session);
  if (denial || isSecretariat(viewer, session)) return denial;
  const item = { ...session, nominationIds: [nominationId] };
  return isClearFor(viewer, item) ? null : forbidden("recused");
}

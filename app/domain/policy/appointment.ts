import { isAuthor, type Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Nationality, residence and employers of a juror: his own, and of those who look for conflicts. */
export function whyNotReadProfile(viewer: Viewer, appointment: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, appointment);
  if (denial || isAuthor(viewer, appointment) || isSecretariat(viewer, appointment)) return denial;
  return forbidden("contentWithheld");
}

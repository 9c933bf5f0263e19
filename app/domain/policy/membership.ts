import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Sources, reasons and corrections behind a membership; that a city is a member is public. */
export function whyNotReadMembershipFile(viewer: Viewer, membership: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, membership);
  if (denial || isSecretariat(viewer, membership)) return denial;
  const names = viewerClasses(viewer, membership);
  if (names.includes("city") || names.includes("commission")) return null;
  return forbidden("contentWithheld");
}

import type { Viewer } from "#app/domain/viewer.ts";
import type { Denial } from "./denial.ts";
import { type SeenThing, whyNotSee } from "./seeing.ts";

/** The signed document. A revoked one stays open, because it says that it is revoked. */
export function whyNotVerifyCertificate(viewer: Viewer, certificate: SeenThing): Denial | null {
  return whyNotSee(viewer, certificate);
}

import type { Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isRecusedAuthor, type SeenThing, whyNotSee } from "./seeing.ts";

/** The grounds, and the answer: of those who may complain and of those who decide. */
export function whyNotReadComplaint(viewer: Viewer, complaint: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, complaint);
  if (denial) return denial;
  return isRecusedAuthor(viewer, complaint) ? forbidden("recused") : null;
}

import type { Viewer } from "#app/domain/viewer.ts";
import type { Denial } from "./denial.ts";
import { type SeenThing, whyNotSee } from "./seeing.ts";

export { type AskedProposal, whyNotPropose, whyNotSecond } from "./acting.ts";

/** What is proposed, why, and by whom. Of the chair only the two kinds that come from the chair. */
export function whyNotReadProposal(viewer: Viewer, proposal: SeenThing): Denial | null {
  return whyNotSee(viewer, proposal);
}

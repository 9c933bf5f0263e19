import { type HeldMandate, type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** Who may ask about a call: those who speak for a city, and National Commissions. */
const asking: readonly HeldMandate["role"][] = ["coordinator", "mayor", "delegate", "commission"];

/** The mandate in which somebody asks; null for whoever has none that asks. */
export const askingMandate = (viewer: Viewer): HeldMandate | null =>
  viewer.mandates.find(({ role }) => asking.includes(role)) ?? null;

/** Answers are for all candidates at once, in one wording; the observer sees that it is so. */
export function whyNotReadAnswers(viewer: Viewer, edition: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, edition);
  if (denial) return denial;
  const applies = viewer.mandates.some(({ body }) => ["city", "country"].includes(body.kind));
  const observes = viewerClasses(viewer, edition).includes("observer");
  if (applies || observes || isSecretariat(viewer, edition)) return null;
  return forbidden("contentWithheld");
}

/** Only while the edition runs: before there is no call, afterwards an answer helps nobody. */
export function whyNotAsk(viewer: Viewer, edition: SeenThing): Denial | null {
  const denial = whyNotReadAnswers(viewer, edition);
  if (denial) return denial;
  if (askingMandate(viewer) === null) return forbidden("roleMissing");
  return edition.state === "published" ? null : forbidden("contentWithheld");
}

/** Who asked, and what has no answer yet: the secretariat's; one's own questions are one's own. */
export function whyNotReadAskers(viewer: Viewer, edition: SeenThing): Denial | null {
  const denial = whyNotReadAnswers(viewer, edition);
  if (denial) return denial;
  return isSecretariat(viewer, edition) ? null : forbidden("namesWithheld");
}

export function whyNotAnswer(viewer: Viewer, edition: SeenThing): Denial | null {
  const denial = whyNotReadAskers(viewer, edition);
  if (denial) return denial;
  const answers = viewer.mandates.some(
    ({ role, body }) => role === "officer" && body.kind === "instance",
  );
  return answers ? null : forbidden("roleMissing");
}

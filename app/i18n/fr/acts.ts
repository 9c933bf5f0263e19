import type { acts as english } from "#app/i18n/en/acts.ts";
import { editionActs } from "./acts/edition.ts";
import { fieldWords } from "./acts/fields.ts";
import { juryActs } from "./acts/jury.ts";
import { juryFields } from "./acts/jury-fields.ts";
import { nominationActs } from "./acts/nomination.ts";
import { reviewActs } from "./acts/review.ts";
import { sessionActs } from "./acts/session.ts";
import { standingActs } from "./acts/standing.ts";
import { trackActs } from "./acts/track.ts";

export const acts: Record<keyof typeof english, string> = {
  ...editionActs,
  ...trackActs,
  ...juryActs,
  ...reviewActs,
  ...sessionActs,
  ...nominationActs,
  ...standingActs,
  ...fieldWords,
  ...juryFields,
};

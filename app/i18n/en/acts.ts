import { editionActs } from "./acts/edition.ts";
import { fieldWords } from "./acts/fields.ts";
import { juryActs } from "./acts/jury.ts";
import { juryFields } from "./acts/jury-fields.ts";
import { nominationActs } from "./acts/nomination.ts";
import { reviewActs } from "./acts/review.ts";
import { sessionActs } from "./acts/session.ts";
import { standingActs } from "./acts/standing.ts";
import { trackActs } from "./acts/track.ts";

/**
 * For every act of people: the verb on its button, `means` (what happens, who is told, whether it can be
 * undone) and `done` (what has happened and what comes next). Of an act of two persons `done` is told
 * to the first.
 */
export const acts = {
  ...editionActs,
  ...trackActs,
  ...juryActs,
  ...reviewActs,
  ...sessionActs,
  ...nominationActs,
  ...standingActs,
  ...fieldWords,
  ...juryFields,
} as const;

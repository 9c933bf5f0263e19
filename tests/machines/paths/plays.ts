import type { Play } from "./walk.ts";
import { nothingYet, type Region, type World } from "./world.ts";

/**
 * The product of everything is too large to walk through, so it is cut where things do not touch:
 * what a city does, what a jury does, and what joins the regions.
 */
const running = (regions: number, region: Partial<Region>): World => {
  const world = nothingYet(regions);
  return {
    ...world,
    edition: "published",
    regions: world.regions.map((untouched) => ({ ...untouched, ...region })),
  };
};

/** Turns of a nomination before its verdict, walked through in `city`. */
const early = [
  "signature.cancel",
  "signature.refuse",
  "nomination.recall",
  "nomination.return",
  "nomination.decline",
  "nomination.undecline",
  "nomination.unendorse",
  "nomination.extend",
  "nomination.revive",
  "nomination.discard",
  "nomination.reopen",
  "clarification.ask",
  "withdrawal.notify",
];

export const plays = {
  city: { regions: 1, plays: ["edition", "track", "nomination"], registerChanges: true },
  file: {
    regions: 1,
    plays: ["edition", "track", "nomination", "evidence"],
    leaves: [
      "withdrawal.notify",
      "clarification.ask",
      "edition.suspendConferral",
      "nomination.decline",
      "scoring.reopen",
      "recommendation.return",
      "inputs.reopen",
    ],
  },
  complaint: {
    regions: 1,
    plays: ["edition", "track", "nomination", "complaint"],
    leaves: early,
    registerChanges: true,
  },
  jury: {
    regions: 1,
    plays: [
      "edition",
      "track",
      "nomination",
      "jury",
      "appointment",
      "conflict",
      "review",
      "session",
    ],
    start: running(1, { track: "eligibility", nomination: "eligible", jury: "forming" }),
    leaves: [
      ...early,
      "nomination.withdraw",
      "recommendation.return",
      "edition.suspend",
      "edition.suspendConferral",
      "edition.cancel",
      // Doubles of events that are walked through.
      "deputy.elect",
      "chair.designate",
      "session.adjourn",
      "appointment.correctProfile",
      "appointment.resign",
      "appointment.replace",
      "conflict.find",
      "conflict.force",
    ],
  },
  regions: {
    regions: 2,
    plays: ["edition", "track", "nomination"],
    start: running(2, { track: "deliberation", nomination: "underReview" }),
    leaves: [...early, "scoring.reopen", "edition.suspend", "edition.suspendConferral"],
  },
} satisfies Record<string, Play>;
export type PlayName = keyof typeof plays;

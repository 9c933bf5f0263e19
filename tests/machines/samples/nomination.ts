import type { nominationConditions } from "#machines/conditions/nomination.ts";
import { DAY, NOW, type Sample } from "./told.ts";

const nominationIn = (state: string, other: string): Sample => ({
  holds: { facts: { nomination: { state } } },
  fails: { facts: { nomination: { state: other } } },
});

export const nomination = {
  nominationReviewable: nominationIn("underReview", "placed"),
  nominationUnderExamination: nominationIn("placed", "withCommission"),
  nominationWritable: nominationIn("returned", "awaitingSignature"),
  nominationIneligible: nominationIn("ineligible", "endorsed"),
  nominationAwarded: nominationIn("awarded", "notAwarded"),
  notAwardeeFile: {
    holds: { facts: { nomination: { state: "awarded" } }, context: { everPublished: false } },
    fails: { facts: { nomination: { state: "awarded" } }, context: { everPublished: true } },
  },

  cityInRegister: { holds: {}, fails: { facts: { city: { membership: null } } } },
  noOtherNomination: { holds: {}, fails: { facts: { otherNomination: "n2" } } },
  ownCountry: {
    holds: { facts: { actorCountry: { actor: ["KE"], country: "KE" } } },
    fails: { facts: { actorCountry: { actor: ["GH"], country: "KE" } } },
  },
  withinNationalQuota: {
    holds: { facts: { slots: { quota: 2, held: [{ slot: 2, nomination: "n9" }] } } },
    fails: { facts: { slots: { quota: 1, held: [{ slot: 1, nomination: "n9" }] } } },
  },
  sectionsComplete: { holds: {}, fails: { facts: { form: { missing: ["vision"] } } } },
  withinWordLimits: {
    holds: {},
    fails: { facts: { form: { over: [{ question: "vision", words: 301, limit: 300 }] } } },
  },
  consentGiven: { holds: {}, fails: { facts: { consent: false } } },
  evidenceEnough: {
    holds: { facts: { evidenceCount: { have: 1, need: 1 } } },
    fails: { facts: { evidenceCount: { have: 0, need: 1 } } },
  },
  filesReady: {
    holds: {},
    fails: { facts: { unreadyFiles: [{ evidence: "v1", state: "scanning" }] } },
  },
  manifestUnchanged: {
    holds: { facts: { manifest: { frozen: "m", now: "m" } } },
    fails: { facts: { manifest: { frozen: "m", now: "m2" } } },
  },
  signatoryNamed: { holds: {}, fails: { facts: { signatory: null } } },
  signatoryConfirmed: { holds: {}, fails: { facts: { signatory: { confirmedAt: null } } } },
  beforeReturnGrace: {
    holds: { facts: { commissionDue: NOW + 30 * DAY, limits: { returnMarginDays: 7 } } },
    fails: { facts: { commissionDue: NOW + 30 * DAY, limits: { returnMarginDays: 30 } } },
  },
  commissionSilent: {
    holds: { facts: { silence: { since: NOW - 14 * DAY, days: 14 } } },
    fails: { facts: { silence: { since: NOW - 14 * DAY + 1, days: 14 } } },
  },
  withinContestDays: {
    holds: { facts: { nomination: { noticeAt: NOW - 10 * DAY + 1 }, limits: { contestDays: 10 } } },
    fails: { facts: { nomination: { noticeAt: NOW - 10 * DAY }, limits: { contestDays: 10 } } },
  },
  roundsLeft: {
    holds: { context: { rounds: 0 }, facts: { limits: { clarificationRounds: 1 } } },
    fails: { context: { rounds: 1 }, facts: { limits: { clarificationRounds: 1 } } },
  },
  noOpenComplaintHere: { holds: {}, fails: { facts: { openComplaintsHere: ["k1"] } } },
  publicationConsent: {
    holds: { context: { publicationConsent: true } },
    fails: { context: { publicationConsent: true }, facts: { consentWithdrawn: true } },
  },
  successorReady: {
    holds: { facts: { successor: { evidence: "v2", state: "ready" } }, data: { successor: "v2" } },
    fails: { facts: { successor: { evidence: "v2", state: "scanning" } } },
  },
  notAuthorOfVerdict: {
    holds: { facts: { verdictAuthors: ["carla"] } },
    fails: { facts: { verdictAuthors: ["carla", "anna"] } },
  },
  isSignatory: {
    holds: { context: { wording: "delegate" } },
    fails: { context: { wording: "coordinator" } },
  },
} satisfies Record<keyof typeof nominationConditions, Sample>;

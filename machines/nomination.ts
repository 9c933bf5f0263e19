import { z } from "zod";
import { type Actor, peopleOf } from "./actors.ts";
import type { Facts } from "./facts.ts";
import { instant } from "./instant.ts";
import { alwaysFirst, type Data, exitsOf, life, type Rules } from "./life.ts";

/**
 * A city's nomination, one per city and edition. `placed` says only that the jury has put it somewhere:
 * where is context, so that a reopened decision returns to exactly one state.
 */
export const NominationContext = z.object({
  createdAt: instant,
  /** Rises with each saved edit of the text. */
  revision: z.number().int(),
  /** Own due instant, which wins over the track's; null where none was granted. */
  cityDue: instant,
  /** Hash of text and files as frozen for the signature. */
  manifest: z.string().nullable(),
  requestedAt: instant,
  signedAt: instant,
  signatory: z.string().nullable(),
  /** Last act of the National Commission on this file. */
  commissionActAt: instant,
  alertedAt: instant,
  /** The country's slot it holds, 1 to the national quota. */
  slot: z.number().int().nullable(),
  rounds: z.number().int(),
  clarification: z
    .object({ askedAt: z.number(), items: z.array(z.string()), overdue: z.boolean() })
    .nullable(),
  verdictAt: instant,
  verdictBy: z.array(z.string()),
  /** The rules as read when the verdict was given; a later change of the register never alters it. */
  checklist: z.array(z.object({ rule: z.string(), verdict: z.string(), waived: z.boolean() })),
  notice: z.object({ at: z.number() }).nullable(),
  place: z
    .object({
      place: z.enum(["recommended", "reserve", "notRecommended"]),
      n: z.number().int().nullable(),
    })
    .nullable(),
  endedAt: instant,
});
export type NominationContext = z.infer<typeof NominationContext>;

/** The lowest slot of the country that nobody holds. */
function freeSlot({ slots }: Facts): number | null {
  const taken = new Set(slots?.held.map(({ slot }) => slot));
  for (let slot = 1; slot <= (slots?.quota ?? 0); slot++) if (!taken.has(slot)) return slot;
  return null;
}

/** A slot goes back only before the Commission's deadline; later nobody could use it. */
const slotAfter = ({ slot }: NominationContext, { commissionDue }: Facts, at: number) =>
  commissionDue !== null && commissionDue !== undefined && at < commissionDue ? null : slot;

const verdict = ({ at, by, facts, data }: { at: number; by: Actor; facts: Facts; data: Data }) => ({
  verdictAt: at,
  verdictBy: peopleOf(by).sort(),
  checklist: (facts.checklist ?? []).map(({ rule, verdict }) => ({
    rule,
    verdict,
    waived: Boolean(data.waivers?.[rule]),
  })),
});

export const nominationRules: Rules<NominationContext> = alwaysFirst<NominationContext>(
  "editionRunning",
  { except: ["nomination.revoke", "award.decline"] },
  {
    "nomination.create": {
      by: ["coordinator"],
      when: ["trackNominating", "beforeCityDue", "cityInRegister", "noOtherNomination"],
      set: ({ at }) => ({ createdAt: at }),
      effects: ["showVerdict", "armDeadlines"],
    },
    "nomination.edit": {
      by: ["coordinator"],
      when: ["beforeCityDue", "versionFresh"],
      set: ({ context }) => ({ revision: context.revision + 1 }),
    },
    "comment.add": {
      by: ["collaborator", "coordinator", "mayor"],
    },
    "signature.request": {
      by: ["coordinator"],
      when: [
        "beforeCityDue",
        "sectionsComplete",
        "withinWordLimits",
        "consentGiven",
        "evidenceEnough",
        "filesReady",
        "signatoryNamed",
      ],
      reads: ["manifest"],
      set: ({ at, facts }) => ({ requestedAt: at, manifest: facts.manifest?.now ?? null }),
      effects: ["freezeManifest", "mailMayor"],
    },
    "signature.cancel": {
      by: ["coordinator"],
      when: ["beforeCityDue"],
      set: () => ({ requestedAt: null, manifest: null }),
    },
    "signature.refuse": {
      by: ["mayor"],
      when: ["beforeCityDue", "reasonGiven"],
      set: () => ({ requestedAt: null, manifest: null }),
      effects: ["mailCity"],
    },
    "nomination.sign": {
      by: ["mayor"],
      when: ["beforeCityDue", "signatoryConfirmed", "manifestUnchanged"],
      set: ({ at, facts }) => ({
        signedAt: at,
        signatory: facts.signatory?.mandate ?? null,
        alertedAt: null,
      }),
      effects: [
        "sealManifest",
        "armDeadlines",
        "receipt",
        "mailCommission",
        "mailCity",
        "mailOfficer",
      ],
    },
    "nomination.recall": {
      by: ["coordinator", "mayor"],
      when: ["beforeCityDue", "reasonGiven"],
      set: () => ({ signedAt: null, manifest: null }),
      effects: ["mailCommission"],
    },
    "nomination.return": {
      by: ["commission"],
      when: ["beforeReturnGrace", "newCityDueAhead", "reasonGiven"],
      set: ({ at, data }) => ({
        cityDue: data.cityDue,
        commissionActAt: at,
        signedAt: null,
        manifest: null,
        alertedAt: null,
      }),
      effects: ["armDeadlines", "mailCity"],
    },
    "nomination.decline": {
      by: ["commission"],
      when: ["beforeCommissionDue", "reasonGiven"],
      set: ({ at }) => ({ commissionActAt: at, alertedAt: null }),
      effects: ["mailCity"],
    },
    "nomination.undecline": {
      by: ["commission"],
      when: ["beforeCommissionDue"],
      set: ({ at }) => ({ commissionActAt: at }),
      effects: ["mailCity"],
    },
    "nomination.endorse": {
      by: ["commission"],
      when: ["beforeCommissionDue", "ownCountry", "statementGiven", "withinNationalQuota"],
      set: ({ at, facts }) => ({ commissionActAt: at, slot: freeSlot(facts), alertedAt: null }),
      effects: ["takeSlot", "mailCity", "mailOfficer"],
    },
    "nomination.unendorse": {
      by: ["commission"],
      when: ["beforeCommissionDue", "reasonGiven"],
      set: ({ at }) => ({ commissionActAt: at, slot: null }),
      effects: ["freeSlot", "mailCity", "mailOfficer"],
    },
    "commission.alert": {
      by: ["clock"],
      when: ["commissionSilent"],
      set: ({ at }) => ({ alertedAt: at }),
      effects: ["mailCommission", "mailOfficer"],
    },
    "nomination.expire": {
      by: ["clock"],
      causedBy: ["track.beginEligibility"],
      when: ["cityDuePassed"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission"],
    },
    "nomination.expireUnendorsed": {
      by: [],
      causedBy: ["track.beginEligibility"],
      when: ["commissionDuePassed"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission"],
    },
    "nomination.extend": {
      by: ["officer+director"],
      when: ["trackNominating", "newCityDueAhead", "reasonGiven"],
      set: ({ data }) => ({ cityDue: data.cityDue }),
      effects: ["armDeadlines", "mailCity", "mailCommission"],
    },
    "nomination.revive": {
      by: ["officer+director"],
      when: ["trackNominating", "newCityDueAhead", "reasonGiven"],
      set: ({ data }) => ({ cityDue: data.cityDue, endedAt: null, manifest: null }),
      effects: ["armDeadlines", "mailCity", "mailCommission"],
    },
    "nomination.discard": {
      by: ["coordinator"],
      set: ({ at }) => ({ endedAt: at }),
    },
    "nomination.reopen": {
      by: ["coordinator", "mayor"],
      when: ["trackNominating", "beforeCityDue"],
      set: () => ({ endedAt: null, manifest: null, signedAt: null, notice: null }),
      effects: ["mailCommission"],
    },
    "clarification.ask": {
      by: ["officer"],
      when: ["trackInEligibility", "roundsLeft", "formalGapOnly"],
      set: ({ context, at, data }) => ({
        rounds: context.rounds + 1,
        clarification: { askedAt: at, items: data.items, overdue: false },
      }),
      effects: ["armDeadlines", "mailCity", "mailCommission"],
    },
    "clarification.answer": {
      by: ["coordinator"],
      when: ["beforeClarificationDue"],
      effects: ["mailOfficer"],
    },
    "clarification.lapse": {
      by: ["clock"],
      when: ["clarificationDuePassed"],
      set: ({ context }) => ({
        clarification: context.clarification && { ...context.clarification, overdue: true },
      }),
      effects: ["flagOverdue", "mailCity", "mailOfficer"],
    },
    "eligibility.confirm": {
      by: ["officer+officer", "officer+director"],
      when: ["trackInEligibility", "checklistPassedOrWaived"],
      set: verdict,
      effects: ["mailCity", "mailCommission"],
    },
    "eligibility.reject": {
      by: ["officer+officer", "officer+director"],
      when: ["trackInEligibility", "failingRuleCited"],
      reads: ["checklist"],
      set: verdict,
      effects: ["mailCity", "mailCommission"],
    },
    "eligibility.reinstate": {
      by: ["director"],
      causedBy: ["complaint.uphold"],
      when: ["beforeTrackDecision", "notReleased", "factErrorProven"],
      set: ({ at }) => ({ verdictAt: at }),
      effects: ["mailCity", "mailCommission", "mailOfficer"],
    },
    "nomination.admit": {
      by: [],
      causedBy: ["assignment.confirm", "assignment.add"],
    },
    "nomination.place": {
      by: [],
      causedBy: ["recommendation.make", "recommendation.makeNone"],
      set: ({ data }) => ({ place: data.place }),
    },
    "nomination.unplace": {
      by: [],
      causedBy: ["recommendation.return", "recommendation.reopenForLate"],
      set: () => ({ place: null }),
    },
    "nomination.award": {
      by: [],
      causedBy: ["decision.take"],
      when: ["chosenForAward", "awardsReviewed", "awardsEligible"],
    },
    "nomination.passOver": {
      by: [],
      causedBy: ["decision.take", "decision.acceptNone"],
      when: ["notChosen"],
    },
    "nomination.undecide": {
      by: [],
      causedBy: ["decision.reopen", "decision.reopenNone"],
    },
    "nomination.promote": {
      by: [],
      causedBy: ["reserve.promote"],
      when: ["isThePromoted"],
    },
    "withdrawal.notify": {
      by: ["commission"],
      when: ["resultsNotPublic", "reasonGiven"],
      set: ({ at }) => ({ notice: { at } }),
      effects: ["armDeadlines", "mailCity", "mailOfficer"],
    },
    "withdrawal.object": {
      by: ["mayor", "coordinator"],
      when: ["noticeRunning"],
      set: () => ({ notice: null }),
      effects: ["stopNotice", "mailOfficer", "mailCommission"],
    },
    "nomination.withdraw": {
      by: ["mayor"],
      when: ["resultsNotPublic", "reasonGiven"],
      reads: ["commissionDue"],
      set: ({ context, at, facts }) => ({ endedAt: at, slot: slotAfter(context, facts, at) }),
      effects: ["freeSlotBeforeDue", "mailCommission", "mailOfficer", "mailChair"],
    },
    "nomination.withdrawByNotice": {
      by: ["clock"],
      when: ["noticeElapsed", "resultsNotPublic"],
      reads: ["commissionDue"],
      set: ({ context, at, facts }) => ({ endedAt: at, slot: slotAfter(context, facts, at) }),
      effects: ["freeSlotBeforeDue", "mailCity", "mailOfficer", "mailChair"],
    },
    "nomination.discontinue": {
      by: [],
      causedBy: ["track.discontinue"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission"],
    },
    "award.decline": {
      by: ["mayor"],
      when: ["resultsOut", "reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailOfficer", "mailDirector", "correctPublicPage"],
    },
    "nomination.revoke": {
      by: ["officer+director"],
      when: ["resultsOut", "reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission", "correctPublicPage"],
    },
  },
);

const initial: NominationContext = {
  createdAt: null,
  revision: 0,
  cityDue: null,
  manifest: null,
  requestedAt: null,
  signedAt: null,
  signatory: null,
  commissionActAt: null,
  alertedAt: null,
  slot: null,
  rounds: 0,
  clarification: null,
  verdictAt: null,
  verdictBy: [],
  checklist: [],
  notice: null,
  place: null,
  endedAt: null,
};

const exit = exitsOf(nominationRules);

export const nominationMachine = life.createMachine({
  id: "nomination",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("nomination.create", "draft"),
      },
    },
    draft: {
      on: {
        ...exit("nomination.edit"),
        ...exit("comment.add"),
        ...exit("signature.request", "awaitingSignature"),
        ...exit("nomination.expire", "expired"),
        ...exit("nomination.extend"),
        ...exit("nomination.discard", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    awaitingSignature: {
      on: {
        ...exit("comment.add"),
        ...exit("signature.cancel", "draft"),
        ...exit("signature.refuse", "draft"),
        ...exit("nomination.sign", "withCommission"),
        ...exit("nomination.expire", "expired"),
        ...exit("nomination.extend"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    withCommission: {
      on: {
        ...exit("nomination.recall", "draft"),
        ...exit("nomination.return", "returned"),
        ...exit("nomination.decline", "declined"),
        ...exit("nomination.endorse", "endorsed"),
        ...exit("commission.alert"),
        ...exit("nomination.expireUnendorsed", "expired"),
        ...exit("withdrawal.notify"),
        ...exit("withdrawal.object"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.withdrawByNotice", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    returned: {
      on: {
        ...exit("nomination.edit"),
        ...exit("comment.add"),
        ...exit("signature.request", "awaitingSignature"),
        ...exit("nomination.expire", "expired"),
        ...exit("nomination.extend"),
        ...exit("nomination.discard", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    declined: {
      on: {
        ...exit("nomination.undecline", "withCommission"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    endorsed: {
      on: {
        ...exit("nomination.unendorse", "withCommission"),
        ...exit("clarification.ask", "inClarification"),
        ...exit("eligibility.confirm", "eligible"),
        ...exit("eligibility.reject", "ineligible"),
        ...exit("withdrawal.notify"),
        ...exit("withdrawal.object"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.withdrawByNotice", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    inClarification: {
      on: {
        ...exit("clarification.answer", "endorsed"),
        ...exit("clarification.lapse", "endorsed"),
        ...exit("withdrawal.notify"),
        ...exit("withdrawal.object"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.withdrawByNotice", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    eligible: {
      on: {
        ...exit("nomination.admit", "underReview"),
        ...exit("nomination.place", "placed"),
        ...exit("withdrawal.notify"),
        ...exit("withdrawal.object"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.withdrawByNotice", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    ineligible: {
      on: {
        ...exit("eligibility.reinstate", "eligible"),
      },
    },
    underReview: {
      on: {
        ...exit("nomination.place", "placed"),
        ...exit("withdrawal.notify"),
        ...exit("withdrawal.object"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.withdrawByNotice", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    placed: {
      on: {
        ...exit("nomination.unplace", "underReview"),
        ...exit("nomination.award", "awarded"),
        ...exit("nomination.passOver", "notAwarded"),
        ...exit("withdrawal.notify"),
        ...exit("withdrawal.object"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("nomination.withdrawByNotice", "withdrawn"),
        ...exit("nomination.discontinue", "discontinued"),
      },
    },
    awarded: {
      on: {
        ...exit("nomination.undecide", "placed"),
        ...exit("nomination.withdraw", "withdrawn"),
        ...exit("award.decline", "awardDeclined"),
        ...exit("nomination.revoke", "revoked"),
      },
    },
    notAwarded: {
      on: {
        ...exit("nomination.undecide", "placed"),
        ...exit("nomination.promote", "awarded"),
        ...exit("nomination.withdraw", "withdrawn"),
      },
    },
    withdrawn: {
      on: {
        ...exit("nomination.reopen", "draft"),
      },
    },
    expired: {
      on: {
        ...exit("nomination.revive", "draft"),
      },
    },
    awardDeclined: { type: "final" },
    revoked: { type: "final" },
    discontinued: { type: "final" },
  },
});

import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, type Data, exitsOf, life, type Rules } from "./life.ts";

export const Sheet = z.object({
  scores: z.record(z.string(), z.number().int().min(0).max(10)),
  comments: z.record(z.string(), z.string()),
});
export type Sheet = z.infer<typeof Sheet>;

/**
 * One score sheet. Revising never leaves `submitted`: the last complete version stands. Abstaining is
 * no zero; it leaves the denominator.
 */
export const ReviewContext = z.object({
  /** What is being written. Half points, 0 to 10, by criterion. */
  draft: Sheet.nullable(),
  /** The last complete version: the one that counts when `counts` is true. */
  sealed: Sheet.nullable(),
  version: z.number().int(),
  counts: z.boolean(),
  /** Scores changed after discussion, beside the independent ones. */
  secondLayer: Sheet.nullable(),
  unlockReasons: z.array(z.string()),
  startedAt: instant,
  sealedAt: instant,
  sheetDue: instant,
});
export type ReviewContext = z.infer<typeof ReviewContext>;

const written = (data: Data): Sheet => ({
  scores: data.scores ?? {},
  comments: data.comments ?? {},
});
const seal = ({ context, at, data }: { context: ReviewContext; at: number; data: Data }) => ({
  draft: null,
  sealed: written(data),
  version: context.version + 1,
  counts: true,
  sealedAt: at,
});

export const reviewRules: Rules<ReviewContext> = alwaysFirst<ReviewContext>(
  "editionRunning",
  { except: [] },
  {
    "review.assign": {
      by: [],
      causedBy: ["assignment.confirm", "assignment.add"],
      when: ["jurorClear"],
      set: ({ data }) => ({ sheetDue: data.sheetDue ?? null }),
      effects: ["armDeadlines"],
    },
    "review.start": {
      by: ["juror"],
      when: ["jurorActive", "jurorClear", "trackScoringOrLater", "beforeSheetDue"],
      set: ({ at }) => ({ startedAt: at }),
      effects: ["openDossier"],
    },
    "review.save": {
      by: ["juror"],
      when: ["jurorActive", "jurorClear", "beforeSheetDue", "scoresInRange"],
      set: ({ context, data }) => ({
        draft: {
          scores: { ...context.draft?.scores, ...data.scores },
          comments: { ...context.draft?.comments, ...data.comments },
        },
      }),
    },
    "review.submit": {
      by: ["juror"],
      when: [
        "trackScoring",
        "jurorActive",
        "jurorClear",
        "beforeSheetDue",
        "everyCriterionScored",
        "extremesExplained",
      ],
      set: seal,
      effects: ["sealSheet"],
    },
    "review.resubmit": {
      by: ["juror"],
      when: [
        "trackScoring",
        "jurorActive",
        "jurorClear",
        "beforeSheetDue",
        "everyCriterionScored",
        "extremesExplained",
      ],
      set: seal,
      effects: ["sealSheet"],
    },
    "review.submitLate": {
      by: ["juror"],
      when: [
        "trackDeliberating",
        "jurorActive",
        "jurorClear",
        "beforeSheetDue",
        "everyCriterionScored",
        "extremesExplained",
      ],
      set: seal,
      effects: ["sealSheet", "recomputeMean"],
    },
    "review.abstain": {
      by: ["juror"],
      when: ["jurorActive", "beforeSheetDue", "reasonGiven"],
      set: () => ({ counts: false }),
      effects: ["mailOfficer", "mailChair"],
    },
    "review.takeUp": {
      by: ["juror"],
      when: ["jurorActive", "jurorClear", "trackScoringOrLater", "beforeSheetDue"],
      set: ({ context }) => ({ draft: context.draft ?? context.sealed, counts: false }),
    },
    "review.lock": {
      by: [],
      causedBy: [
        "scoring.close",
        "scoring.closeEarly",
        "nomination.withdraw",
        "nomination.withdrawByNotice",
        "track.discontinue",
        "track.markEmpty",
      ],
    },
    "review.lapse": {
      by: ["clock"],
      when: ["sheetDuePassed"],
      set: ({ context }) => ({ counts: context.counts }),
      effects: ["mailOfficer", "mailChair"],
    },
    "review.release": {
      by: [],
      causedBy: [
        "appointment.end",
        "appointment.resign",
        "appointment.replace",
        "nomination.withdraw",
        "nomination.withdrawByNotice",
        "track.discontinue",
        "track.markEmpty",
      ],
      set: () => ({ draft: null }),
    },
    "review.extend": {
      by: ["officer"],
      causedBy: ["scoring.reopen"],
      when: [
        "jurorActive",
        "jurorClear",
        "nominationReviewable",
        "trackScoringOrLater",
        "sheetDueAhead",
        "reasonGiven",
      ],
      set: ({ data }) => ({ sheetDue: data.sheetDue ?? null, counts: false }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "review.unlock": {
      by: ["chair+officer"],
      when: [
        "trackDeliberating",
        "jurorActive",
        "jurorClear",
        "nominationReviewable",
        "unlockReasonUnused",
        "sheetDueAhead",
        "reasonGiven",
      ],
      set: ({ context, data }) => ({
        unlockReasons: [...context.unlockReasons, data.reasonCode],
        sheetDue: data.sheetDue ?? null,
        draft: context.sealed,
      }),
      effects: ["keepVersion", "armDeadlines", "mailJurors"],
    },
    "review.relock": {
      by: ["juror"],
      when: [
        "jurorActive",
        "jurorClear",
        "beforeSheetDue",
        "everyCriterionScored",
        "extremesExplained",
        "reasonGiven",
      ],
      set: seal,
      effects: ["sealSheet", "recomputeMean"],
    },
    "review.relockUnchanged": {
      by: ["clock"],
      when: ["sheetDuePassed"],
      set: () => ({ draft: null }),
      effects: ["restoreVersion"],
    },
    "revision.record": {
      by: ["juror"],
      when: [
        "trackDeliberating",
        "jurorActive",
        "jurorClear",
        "sessionOpen",
        "reasonGiven",
        "everyCriterionScored",
      ],
      set: ({ data }) => ({ secondLayer: written(data) }),
      effects: ["writeSecondLayer"],
    },
    "review.recuse": {
      by: [],
      causedBy: ["conflict.declare", "conflict.force", "conflict.find"],
      set: () => ({ counts: false }),
      effects: ["recomputeMean", "mailOfficer"],
    },
  },
);

const initial: ReviewContext = {
  draft: null,
  sealed: null,
  version: 0,
  counts: false,
  secondLayer: null,
  unlockReasons: [],
  startedAt: null,
  sealedAt: null,
  sheetDue: null,
};

const exit = exitsOf(reviewRules);

export const reviewMachine = life.createMachine({
  id: "review",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("review.assign", "assigned"),
      },
    },
    assigned: {
      on: {
        ...exit("review.start", "inProgress"),
        ...exit("review.abstain", "abstained"),
        ...exit("review.lapse", "lapsed"),
        ...exit("review.release", "lapsed"),
        ...exit("review.recuse", "recused"),
      },
    },
    inProgress: {
      on: {
        ...exit("review.save"),
        ...exit("review.submit", "submitted"),
        ...exit("review.submitLate", "locked"),
        ...exit("review.abstain", "abstained"),
        ...exit("review.lapse", "lapsed"),
        ...exit("review.release", "lapsed"),
        ...exit("review.recuse", "recused"),
      },
    },
    submitted: {
      on: {
        ...exit("review.resubmit"),
        ...exit("review.abstain", "abstained"),
        ...exit("review.lock", "locked"),
        ...exit("review.recuse", "recused"),
      },
    },
    abstained: {
      on: {
        ...exit("review.takeUp", "inProgress"),
        ...exit("review.extend", "assigned"),
        ...exit("review.recuse", "recused"),
      },
    },
    locked: {
      on: {
        ...exit("review.unlock", "unlocked"),
        ...exit("revision.record"),
        ...exit("review.recuse", "recused"),
      },
    },
    unlocked: {
      on: {
        ...exit("review.release", "lapsed"),
        ...exit("review.relock", "locked"),
        ...exit("review.relockUnchanged", "locked"),
        ...exit("review.recuse", "recused"),
      },
    },
    lapsed: {
      on: {
        ...exit("review.extend", "assigned"),
        ...exit("review.recuse", "recused"),
      },
    },
    recused: { type: "final" },
  },
});

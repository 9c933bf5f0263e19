import { z } from "zod";
import { CalendarOfTrack } from "./edition.ts";
import type { Facts } from "./facts.ts";
import { instant } from "./instant.ts";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";

/**
 * One region in one edition: its own calendar, its own pace, its jury. It ends announced, empty, or
 * discontinued as the last resort when no jury can be had.
 */
export const TrackContext = z.object({
  region: z.string(),
  /** Amended due instants, without the edition's shift; what is absent stands in the edition's calendar. */
  calendar: CalendarOfTrack.partial(),
  calendarHash: z.string().nullable(),
  openedAt: instant,
  inputsHash: z.string().nullable(),
  seed: z.string().nullable(),
  planHash: z.string().nullable(),
  /** First confirmation of the jury's plan: from then on the rulebook stands. */
  confirmedAt: instant,
  scoringClosedAt: instant,
  underReviewed: z.array(z.string()),
  outliers: z.array(z.string()),
  /** Accepted shortages: nomination to the sheets and the quorum that suffice. */
  shortages: z.record(
    z.string(),
    z.object({ sheets: z.number().int().min(0), quorum: z.number().int().min(1) }),
  ),
  reopenings: z.number().int(),
  returns: z.number().int(),
  recommendation: z
    .object({ at: z.number(), recommended: z.array(z.string()), reserves: z.array(z.string()) })
    .nullable(),
  decision: z.object({ at: z.number(), awards: z.array(z.string()) }).nullable(),
  endedAt: instant,
});
export type TrackContext = z.infer<typeof TrackContext>;

/** Amended instants arrive absolute and are kept without the shift, which every reader adds. */
function amended(changes: Partial<CalendarOfTrack>, facts: Facts): Partial<CalendarOfTrack> {
  const shift = facts.edition?.shift ?? 0;
  return Object.fromEntries(
    Object.entries(changes)
      .filter(([, due]) => typeof due === "number")
      .map(([key, due]) => [key, due - shift]),
  );
}

const scoringClosed = (at: number, { coverage = [], outliers = [] }: Facts) => ({
  scoringClosedAt: at,
  underReviewed: coverage
    .filter(({ sheets, minimum }) => sheets < minimum)
    .map(({ nomination }) => nomination),
  outliers,
});

const recommendationOf = (at: number, { placings = [] }: Facts) => {
  const ranked = (place: string) =>
    placings
      .filter((placing) => placing.place === place)
      .sort((a, b) => (a.n ?? 0) - (b.n ?? 0))
      .map(({ nomination }) => nomination);
  return {
    recommendation: { at, recommended: ranked("recommended"), reserves: ranked("reserve") },
  };
};

export const trackRules: Rules<TrackContext> = alwaysFirst<TrackContext>(
  "editionRunning",
  { except: ["track.create", "track.announce"] },
  {
    "track.create": {
      by: ["officer"],
      causedBy: ["edition.create"],
      when: ["editionInDraft"],
      set: ({ data }) => ({ region: data.region }),
    },
    "track.open": {
      by: ["clock", "officer"],
      when: ["openReached"],
      set: ({ at }) => ({ openedAt: at }),
      effects: ["armDeadlines", "mailCities", "mailCommissions"],
    },
    "calendar.amend": {
      by: ["officer+director"],
      when: ["onlyLater", "namesPreviousHash", "reasonGiven"],
      reads: ["calendar", "edition"],
      set: ({ context, data, facts }) => ({
        calendar: { ...context.calendar, ...amended(data.calendar, facts) },
        calendarHash: facts.calendar?.hash ?? null,
      }),
      effects: ["hashCalendar", "moveDeadlines", "mailTrack"],
    },
    "track.beginEligibility": {
      by: ["clock"],
      when: ["commissionDuePassed"],
      effects: ["mailCommissions", "mailOfficer"],
    },
    "declarations.open": {
      by: ["officer"],
      when: ["noNominationPending", "eligibleExists", "juryConstituted"],
      effects: ["mailJurors"],
    },
    "inputs.close": {
      by: ["officer"],
      when: ["noNominationPending", "eligibleExists", "noDeclarationPending"],
      set: ({ data }) => ({ inputsHash: data.inputsHash }),
      effects: ["hashInputs", "requestSeed"],
    },
    "inputs.reopen": {
      by: ["officer"],
      when: ["reasonGiven"],
      set: () => ({ inputsHash: null }),
      effects: ["mailChair"],
    },
    "shortage.accept": {
      by: ["officer+director"],
      when: ["shortageExists", "reasonGiven"],
      set: ({ context, data }) => ({ shortages: { ...context.shortages, ...data.shortages } }),
      effects: ["recordShortage", "mailChair"],
    },
    "assignment.confirm": {
      by: ["officer"],
      when: [
        "noDeclarationPending",
        "everyNominationCovered",
        "assignmentReproducible",
        "scoringDueAhead",
      ],
      set: ({ context, at, data }) => ({
        confirmedAt: context.confirmedAt ?? at,
        seed: data.seed,
        planHash: data.planHash,
      }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "assignment.add": {
      by: ["officer"],
      when: [
        "jurorActive",
        "jurorClear",
        "nominationReviewable",
        "noLiveSheet",
        "sheetDueAhead",
        "reasonGiven",
      ],
      effects: ["mailJurors", "mailChair"],
    },
    "scoring.close": {
      by: ["clock"],
      when: ["scoringDuePassed"],
      reads: ["coverage", "outliers"],
      set: ({ at, facts }) => scoringClosed(at, facts),
      effects: ["flagUnderReviewed", "flagOutliers", "mailChair"],
    },
    "scoring.closeEarly": {
      by: ["chair", "deputy"],
      when: ["everySheetSettled"],
      reads: ["coverage", "outliers"],
      set: ({ at, facts }) => scoringClosed(at, facts),
      effects: ["flagUnderReviewed", "flagOutliers", "mailOfficer"],
    },
    "scoring.reopen": {
      by: ["chair+officer"],
      when: ["reopeningsLeft", "noSessionOpen", "scoringDueAhead", "reasonGiven"],
      reads: ["edition"],
      set: ({ context, data, facts }) => ({
        reopenings: context.reopenings + 1,
        calendar: { ...context.calendar, ...amended({ scoringDue: data.scoringDue }, facts) },
      }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "recommendation.make": {
      by: ["chair", "deputy"],
      when: [
        "decidedInSession",
        "noSessionOpen",
        "noSheetOpen",
        "everyNominationPlaced",
        "someRecommended",
        "recommendedAreReviewed",
        "withinSeats",
        "onePerCountry",
        "tiesResolved",
      ],
      set: ({ at, facts }) => recommendationOf(at, facts),
      effects: ["mailOfficer", "mailDirector"],
    },
    "recommendation.makeNone": {
      by: ["chair", "deputy"],
      when: [
        "decidedInSession",
        "noSessionOpen",
        "noSheetOpen",
        "everyNominationPlaced",
        "noneRecommended",
      ],
      set: ({ at, facts }) => recommendationOf(at, facts),
      effects: ["mailOfficer", "mailDirector"],
    },
    "recommendation.return": {
      by: ["director"],
      when: ["returnsLeft", "reasonGiven"],
      set: ({ context }) => ({ returns: context.returns + 1 }),
      effects: ["mailChair"],
    },
    "recommendation.reopenForLate": {
      by: ["officer"],
      causedBy: ["eligibility.reinstate"],
      when: ["unplacedNominationExists"],
      effects: ["mailChair"],
    },
    "decision.take": {
      by: ["director"],
      when: [
        "gateOpen",
        "noOpenComplaint",
        "noUnplacedNomination",
        "awardsReviewed",
        "awardsEligible",
        "withinSeats",
        "onePerCountry",
        "departuresReasoned",
      ],
      set: ({ at, data }) => ({ decision: { at, awards: data.awards } }),
      effects: ["mailOfficer"],
    },
    "decision.acceptNone": {
      by: ["director"],
      when: ["gateOpen", "noOpenComplaint", "noUnplacedNomination"],
      set: ({ at }) => ({ decision: { at, awards: [] } }),
      effects: ["mailOfficer"],
    },
    "decision.reopen": {
      by: ["officer+director"],
      when: ["resultsNotPublic", "recommendedSome", "reasonGiven"],
      set: () => ({ decision: null }),
      effects: ["mailOfficer"],
    },
    "decision.reopenNone": {
      by: ["officer+director"],
      when: ["resultsNotPublic", "recommendedNone", "reasonGiven"],
      set: () => ({ decision: null }),
      effects: ["mailOfficer"],
    },
    "reserve.promote": {
      by: ["director"],
      when: [
        "resultsNotPublic",
        "notReleased",
        "seatFree",
        "nextReserve",
        "onePerCountry",
        "reasonGiven",
      ],
      set: ({ context, at, data }) => ({
        decision: { at, awards: [...(context.decision?.awards ?? []), data.nomination] },
      }),
      effects: ["mailOfficer"],
    },
    "track.markEmpty": {
      by: ["officer"],
      causedBy: [
        "track.beginEligibility",
        "eligibility.reject",
        "nomination.withdraw",
        "nomination.withdrawByNotice",
      ],
      when: ["nothingToDecide"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailOfficer", "mailChair"],
    },
    "track.revive": {
      by: [],
      causedBy: ["eligibility.reinstate"],
      when: ["notReleased"],
      set: () => ({ endedAt: null }),
      effects: ["mailOfficer", "mailChair"],
    },
    "track.discontinue": {
      by: ["officer+director"],
      when: ["reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailTrack"],
    },
    "track.announce": {
      by: [],
      causedBy: ["edition.announce"],
      set: ({ at }) => ({ endedAt: at }),
    },
  },
);

const initial: TrackContext = {
  region: "",
  calendar: {},
  calendarHash: null,
  openedAt: null,
  inputsHash: null,
  seed: null,
  planHash: null,
  confirmedAt: null,
  scoringClosedAt: null,
  underReviewed: [],
  outliers: [],
  shortages: {},
  reopenings: 0,
  returns: 0,
  recommendation: null,
  decision: null,
  endedAt: null,
};

const exit = exitsOf(trackRules);

export const trackMachine = life.createMachine({
  id: "track",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("track.create", "waiting"),
      },
    },
    waiting: {
      on: {
        ...exit("track.open", "nominating"),
        ...exit("calendar.amend"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    nominating: {
      on: {
        ...exit("calendar.amend"),
        ...exit("track.beginEligibility", "eligibility"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    eligibility: {
      on: {
        ...exit("calendar.amend"),
        ...exit("declarations.open", "declaring"),
        ...exit("track.markEmpty", "empty"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    declaring: {
      on: {
        ...exit("calendar.amend"),
        ...exit("inputs.close", "assigning"),
        ...exit("track.markEmpty", "empty"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    assigning: {
      on: {
        ...exit("calendar.amend"),
        ...exit("inputs.reopen", "declaring"),
        ...exit("shortage.accept"),
        ...exit("assignment.confirm", "scoring"),
        ...exit("track.markEmpty", "empty"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    scoring: {
      on: {
        ...exit("calendar.amend"),
        ...exit("shortage.accept"),
        ...exit("assignment.add"),
        ...exit("scoring.close", "deliberation"),
        ...exit("scoring.closeEarly", "deliberation"),
        ...exit("track.markEmpty", "empty"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    deliberation: {
      on: {
        ...exit("shortage.accept"),
        ...exit("assignment.add"),
        ...exit("scoring.reopen", "scoring"),
        ...exit("recommendation.make", "recommended"),
        ...exit("recommendation.makeNone", "noAwardRecommended"),
        ...exit("track.markEmpty", "empty"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    recommended: {
      on: {
        ...exit("recommendation.return", "deliberation"),
        ...exit("recommendation.reopenForLate", "deliberation"),
        ...exit("decision.take", "decided"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    noAwardRecommended: {
      on: {
        ...exit("recommendation.return", "deliberation"),
        ...exit("recommendation.reopenForLate", "deliberation"),
        ...exit("decision.acceptNone", "decided"),
        ...exit("track.discontinue", "discontinued"),
      },
    },
    decided: {
      on: {
        ...exit("decision.reopen", "recommended"),
        ...exit("decision.reopenNone", "noAwardRecommended"),
        ...exit("reserve.promote"),
        ...exit("track.announce", "announced"),
      },
    },
    announced: { type: "final" },
    empty: {
      on: {
        ...exit("track.revive", "eligibility"),
      },
    },
    discontinued: { type: "final" },
  },
});

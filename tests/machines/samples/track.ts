import type { trackConditions } from "#machines/conditions/track.ts";
import type { Coverage, Named, Placing } from "#machines/facts.ts";
import { NOW, type Sample } from "./told.ts";

const named = (changes: Partial<Named> = {}): Named => ({
  nomination: "n1",
  country: "KE",
  state: "placed",
  sheets: 3,
  needSheets: 3,
  failing: [],
  ...changes,
});
const placing = (changes: Partial<Placing> = {}): Placing => ({
  nomination: "n1",
  place: "recommended",
  n: 1,
  session: "s1",
  quorate: true,
  ...changes,
});
const coverage = (changes: Partial<Coverage>): Coverage => ({
  nomination: "n1",
  clear: 5,
  sheets: 3,
  need: 3,
  minimum: 3,
  floor: 3,
  accepted: false,
  ...changes,
});
const reviewed: Sample = {
  holds: { facts: { named: [named()] } },
  fails: { facts: { named: [named({ sheets: 2 })] } },
};
const isNamed = (named: boolean) => ({ data: { named } });
const reserves = [
  { nomination: "n2", n: 1, state: "notAwarded", skipped: false },
  { nomination: "n3", n: 2, state: "notAwarded", skipped: false },
];
const recommendation = (...recommended: string[]) => ({
  context: { recommendation: { at: NOW, recommended, reserves: [] } },
});

export const track = {
  noOpenComplaint: { holds: {}, fails: { facts: { openComplaints: ["k1"] } } },
  noNominationPending: {
    holds: {},
    fails: { facts: { pending: [{ nomination: "n1", state: "endorsed" }] } },
  },
  eligibleExists: {
    holds: { facts: { live: { eligible: 1 } } },
    fails: { facts: { live: { eligible: 0 } } },
  },
  nothingToDecide: {
    holds: { facts: { live: { undecided: 0 } } },
    fails: { facts: { live: { undecided: 1 } } },
  },
  noUnplacedNomination: { holds: {}, fails: { facts: { unplaced: ["n1"] } } },
  unplacedNominationExists: {
    holds: { facts: { unplaced: ["n1"] } },
    fails: { facts: { unplaced: [] } },
  },
  everyNominationPlaced: {
    holds: { facts: { unplaced: ["n1"], placings: [placing()] } },
    fails: { facts: { unplaced: ["n1", "n7"] } },
  },
  someRecommended: {
    holds: { facts: { placings: [placing()] } },
    fails: { facts: { placings: [placing({ place: "reserve" })] } },
  },
  noneRecommended: {
    holds: { facts: { placings: [placing({ place: "notRecommended", n: null })] } },
    fails: { facts: { placings: [placing()] } },
  },
  decidedInSession: {
    holds: { facts: { placings: [placing({ place: "reserve" })] } },
    fails: { facts: { placings: [placing({ quorate: false })] } },
  },
  recommendedAreReviewed: reviewed,
  awardsReviewed: reviewed,
  awardsEligible: {
    holds: { facts: { named: [named({ state: "awarded" })] } },
    fails: { facts: { named: [named({ failing: ["coolDownYears"] })] } },
  },
  withinSeats: {
    holds: { facts: { named: [named(), named({ country: "GH" })], limits: { seats: 2 } } },
    fails: { facts: { named: [named(), named({ country: "GH" })], limits: { seats: 1 } } },
  },
  onePerCountry: {
    holds: { facts: { named: [named(), named({ nomination: "n2", country: "GH" })] } },
    fails: { facts: { named: [named(), named({ nomination: "n2" })] } },
  },
  tiesResolved: { holds: {}, fails: { facts: { ties: [{ code: "split" }] } } },
  noDeclarationPending: {
    holds: {},
    fails: {
      facts: { pendingDeclarations: [{ appointment: "a1", nomination: "n1", dueAt: null }] },
    },
  },
  everyNominationCovered: {
    holds: { facts: { coverage: [coverage({ sheets: 2, need: 2, accepted: true })] } },
    fails: { facts: { coverage: [coverage({ sheets: 2, need: 3, accepted: true })] } },
  },
  shortageExists: {
    holds: { facts: { coverage: [coverage({ clear: 2 })] } },
    fails: { facts: { coverage: [coverage({})] } },
  },
  everySheetSettled: {
    holds: {
      facts: {
        sheets: ["submitted", "abstained", "recused", "lapsed"].map((state) => ({
          review: state,
          state,
        })),
      },
    },
    fails: { facts: { sheets: [{ review: "r1", state: "inProgress" }] } },
  },
  noSheetOpen: {
    holds: { facts: { sheets: [{ review: "r1", state: "locked" }] } },
    fails: { facts: { sheets: [{ review: "r1", state: "unlocked" }] } },
  },
  returnsLeft: {
    holds: { context: { returns: 0 }, facts: { limits: { returns: 1 } } },
    fails: { context: { returns: 1 }, facts: { limits: { returns: 1 } } },
  },
  reopeningsLeft: {
    holds: { context: { reopenings: 0 }, facts: { limits: { reopenings: 1 } } },
    fails: { context: { reopenings: 1 }, facts: { limits: { reopenings: 1 } } },
  },
  seatFree: {
    holds: { facts: { awarded: 2, limits: { seats: 3 } } },
    fails: { facts: { awarded: 3, limits: { seats: 3 } } },
  },
  nextReserve: {
    holds: { facts: { reserves }, data: { nomination: "n2" } },
    fails: { facts: { reserves }, data: { nomination: "n3", skipReason: "" } },
  },
  recommendedSome: { holds: recommendation("n1"), fails: recommendation() },
  recommendedNone: { holds: recommendation(), fails: recommendation("n1") },
  isThePromoted: { holds: isNamed(true), fails: isNamed(false) },
  chosenForAward: { holds: isNamed(true), fails: isNamed(false) },
  notChosen: { holds: isNamed(false), fails: isNamed(true) },
} satisfies Record<keyof typeof trackConditions, Sample>;

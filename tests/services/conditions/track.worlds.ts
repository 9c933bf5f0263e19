import { presets } from "#app/domain/rulebook.ts";
import type { trackConditions } from "#machines/conditions/track.ts";
import type { Sheet } from "#machines/review.ts";
import { type Told, worldsOf } from "./rows-decide.ts";
import * as world from "./world.ts";
import { as, DAY, type Over, passedOn, type Question, WORDS, type Worlds } from "./world.ts";

/** What a region's own decision stands on: its nominations, places, sheets, seats. */

const ofTrack = (type: string, data?: Question["data"]): Question => ({
  type,
  ids: { track: "t1" },
  data,
});

/** Nominations n1, n2, ... of Kenya in these states; in another region one that never counts. */
async function nominationsIn(...states: string[]) {
  await world.ground();
  await world.track({ id: "t9", region: "ARB" });
  await world.nomination({ id: "n9", track: "t9", state: "eligible" });
  for (const [i, state] of states.entries()) await world.nomination({ id: `n${i + 1}`, state });
}

/** The region in deliberation, with nominations of the given countries and where the jury put them. */
type Placed = { country?: string; place: string; quorate?: boolean; state?: string };
async function placed(...places: Placed[]) {
  await world.ground({ track: { state: "deliberation" } });
  for (const code of ["KEN", "SEN", "GHA", "EGY"]) await world.country({ code });
  for (const [i, { country = "KEN", state = "eligible", ...put }] of places.entries()) {
    const id = `n${i + 1}`;
    await world.nomination({ id, state, country });
    await world.place({ nomination: id, ...put });
  }
}

const recommended = (country: string): Placed => ({ country, place: "recommended" });

/** Sheets of one nomination by jurors a1, a2, ...: an event's own verdict, whatever they scored. */
async function sheets(nomination: string, ...each: Over<"review">[]) {
  for (const [i, sheet] of each.entries())
    await world.review({ nomination, appointment: `a${i + 1}`, ...sheet });
}
const counted: Over<"review"> = { state: "locked" };
const uncounted: Over<"review"> = { state: "lapsed" };

/** Jurors a1, a2, ... on the jury, all clear for these nominations. */
async function clearFor(jurors: number, ...nominations: string[]) {
  for (let i = 1; i <= jurors; i++) {
    await world.appointment({ id: `a${i}` });
    for (const nomination of nominations)
      await world.conflict({ appointment: `a${i}`, nomination });
  }
}

const day = (date: string) => ({ precision: "day" as const, earliest: date, latest: date });

/** A dossier that meets every rule, but for the end of the city's membership. */
async function dossier(leftOn: string | null) {
  const at = world.CALENDAR.opensAt + DAY;
  await world.ground({ track: { state: "recommended" } });
  await world.country();
  await world.membership({
    context: {
      periods: [
        {
          from: day("2019-01-01"),
          to: leftOn === null ? null : day(leftOn),
          inactive: [],
          source: "the register",
        },
      ],
    },
  });
  await world.mandate({
    id: "mayor",
    holder: "maria",
    role: "mayor",
    bodyKind: "city",
    body: "city-n1",
    context: { confirmedAt: at },
  });
  await world.nomination({
    state: "placed",
    context: {
      signedAt: at,
      signatory: "mayor",
      manifest: "frozen",
      commissionActAt: at + DAY,
      slot: 1,
    },
  });
  await world.said("consent.accuracy", "yes");
  await world.said("consent.dataUse", "yes");
  await world.said("profile.population", "420 000");
}

const { criteria } = presets["2027-proposal"];
/** Half points for every criterion, with one that differs. */
const scores = (halfPoints: number, more: Record<string, number> = {}): Sheet => ({
  scores: { ...Object.fromEntries(criteria.map(({ key }) => [key, halfPoints])), ...more },
  comments: {},
});

/**
 * Two sheets each: a quarter point apart on the second layer, which orders here, and many points on
 * the first. One is recommended and the other not; a ballot was held on the two.
 */
async function tied(votes: Record<string, number>) {
  await placed(recommended("KEN"), { country: "SEN", place: "reserve" });
  const second = { sealed: scores(10), secondLayer: scores(8), counts: true };
  await sheets(
    "n1",
    { context: second },
    { context: { sealed: scores(8, { families: 9 }), counts: true } },
  );
  await sheets(
    "n2",
    { context: { sealed: scores(8), counts: true } },
    { context: { sealed: scores(8), counts: true } },
  );
  await world.session();
  await world.ballot({
    state: "counted",
    context: {
      kind: "choice",
      options: ["n1", "n2"],
      count: { options: votes, for: 0, against: 0, abstained: 0 },
    },
  });
}

/** As `tied`, with what two sessions of the region settled about the two, in this order. */
export async function settledTwice(
  ...sessions: { votes?: Record<string, number>; agreed?: string[] }[]
) {
  await tied({ n1: 2, n2: 2 });
  for (const [i, { votes, agreed }] of sessions.entries()) {
    // Changed last is the first of them: its minutes were signed late.
    const [id, openedAt] = [`s${9 - i}`, world.NOW + i * DAY];
    await world.session({
      id,
      state: "minuted",
      context: { openedAt, orders: agreed ? [agreed] : [] },
    });
    if (!votes) continue;
    const count = { options: votes, for: 0, against: 0, abstained: 0 };
    const options = ["n1", "n2"];
    await world.ballot({
      id: `b${9 - i}`,
      session: id,
      state: "counted",
      context: { kind: "choice", options, count },
    });
  }
}

/** Awarded ones, and reserves with their numbers. */
const awarded = (id: string, country: string, state = "awarded") =>
  world.nomination({ id, country, state });
const reserve = (id: string, n: number, state: string) =>
  world.nomination({ id, state, context: { place: { place: "reserve", n } } });
const promoting = (nomination: string) => ofTrack("reserve.promote", { nomination });

async function decided() {
  await world.ground({ track: { state: "decided" } });
  for (const code of ["KEN", "SEN", "GHA", "EGY"]) await world.country({ code });
}

const recommendation = (...named: string[]) => ({
  recommendation: { at: world.NOW, recommended: named, reserves: [] },
});

const plan = ["a1", "a2", "a3"].map((appointment) => ({ nomination: "n1", appointment }));

/** The same nomination where the rows beside it make it reviewed or not: three sheets are the minimum. */
const reviewedBy = (type: string, data: Question["data"], state: string): Told => ({
  asks: { type, ids: type.startsWith("results.") ? { edition: "e1" } : { track: "t1" }, data },
  both: () => placed({ place: "recommended", state }),
  holds: () => sheets("n1", counted, counted, counted),
  fails: () => sheets("n1", counted, counted, uncounted, { state: "recused" }),
  says: { nominations: [{ nomination: "n1", have: 2, need: 3 }] },
});

/** What the causing event passes on to n1, where it names n1 and where it names n2. */
const namedOrNot = (
  condition: "chosenForAward" | "notChosen" | "isThePromoted",
  caused: string,
  cause: Question,
  [holds, fails]: [string, string],
  says: Record<string, unknown>,
): Worlds => {
  const told = async (id: string): Promise<Question> => ({
    type: caused,
    ids: { nomination: id },
    data: (await passedOn(caused, cause))[id],
  });
  const asked = (id: string) => async () => {
    await world.ground();
    for (const each of ["n1", "n2"])
      await world.nomination({
        id: each,
        state: caused === "nomination.promote" ? "notAwarded" : "placed",
      });
    return world.answer(condition, await told(id));
  };
  return { holds: asked(holds), fails: asked(fails), says };
};

const byRows = worldsOf({
  noOpenComplaint: {
    asks: ofTrack("decision.take", { awards: [] }),
    both: async () => {
      await nominationsIn("placed");
      await world.complaint({ id: "k9", track: "t9", nomination: "n9" });
    },
    holds: () => world.complaint({ state: "dismissed" }),
    fails: () => world.complaint({ state: "admitted" }),
    says: { complaints: ["k1"] },
  },
  noNominationPending: {
    asks: ofTrack("inputs.close"),
    holds: () => nominationsIn("eligible", "underReview", "declined", "ineligible", "expired"),
    fails: () =>
      nominationsIn(
        "draft",
        "awaitingSignature",
        "returned",
        "withCommission",
        "endorsed",
        "inClarification",
      ),
    says: {
      nominations: [
        { nomination: "n1", state: "draft" },
        { nomination: "n2", state: "awaitingSignature" },
        { nomination: "n3", state: "returned" },
        { nomination: "n4", state: "withCommission" },
        { nomination: "n5", state: "endorsed" },
        { nomination: "n6", state: "inClarification" },
      ],
    },
  },
  eligibleExists: {
    asks: ofTrack("declarations.open"),
    holds: () => nominationsIn("ineligible", "underReview"),
    fails: () => nominationsIn("ineligible", "endorsed", "placed"),
    says: { eligible: 0 },
  },
  nothingToDecide: {
    asks: ofTrack("track.markEmpty"),
    holds: () => nominationsIn("declined", "ineligible", "withdrawn", "expired"),
    fails: () => nominationsIn("declined", "draft", "placed"),
    says: { undecided: 2 },
  },
  noUnplacedNomination: {
    asks: ofTrack("decision.take", { awards: [] }),
    holds: () => nominationsIn("placed", "withdrawn", "ineligible"),
    fails: () => nominationsIn("placed", "eligible", "underReview"),
    says: { nominations: ["n2", "n3"] },
  },
  unplacedNominationExists: {
    asks: ofTrack("recommendation.reopenForLate"),
    holds: () => nominationsIn("placed", "eligible"),
    fails: () => nominationsIn("placed", "withdrawn"),
    says: { nominations: [] },
  },
  everyNominationPlaced: {
    asks: ofTrack("recommendation.make"),
    both: () => placed({ place: "recommended" }, { place: "notRecommended" }),
    holds: () => world.nomination({ id: "n3", state: "withdrawn" }),
    fails: () => world.nomination({ id: "n3", state: "underReview" }),
    says: { nominations: ["n3"] },
  },
  someRecommended: {
    asks: ofTrack("recommendation.make"),
    holds: () => placed({ place: "reserve" }, { place: "recommended" }),
    // What was recommended has been withdrawn since.
    fails: () => placed({ place: "reserve" }, { place: "recommended", state: "withdrawn" }),
    says: { recommended: 0 },
  },
  noneRecommended: {
    asks: ofTrack("recommendation.makeNone"),
    holds: () => placed({ place: "reserve" }, { place: "notRecommended" }),
    fails: () => placed({ place: "reserve" }, { place: "recommended" }),
    says: { recommended: ["n2"] },
  },
  decidedInSession: {
    asks: ofTrack("recommendation.make"),
    holds: () => placed({ place: "recommended" }, { place: "reserve" }),
    fails: () => placed({ place: "recommended" }, { place: "reserve", quorate: false }),
    says: { nominations: ["n2"] },
  },
  // An accepted shortage of two sheets, and no sheet at all: never enough, whatever was accepted.
  recommendedAreReviewed: {
    asks: ofTrack("recommendation.make"),
    both: async () => {
      await world.ground({
        track: {
          state: "deliberation",
          context: { shortages: { n1: { sheets: 2, quorum: 2 }, n2: { sheets: 0, quorum: 1 } } },
        },
      });
      await world.country();
      for (const id of ["n1", "n2"]) {
        await world.nomination({ id, state: "eligible" });
        await world.place({ nomination: id });
      }
      await sheets("n1", counted, counted);
    },
    holds: () => sheets("n2", counted),
    fails: () => sheets("n2", uncounted),
    says: { nominations: [{ nomination: "n2", have: 0, need: 1 }] },
  },
  awardsReviewed: reviewedBy("results.release", { announceAt: world.NOW + DAY }, "awarded"),
  awardsEligible: {
    asks: ofTrack("decision.take", { awards: ["n1"] }),
    holds: () => dossier(null),
    // The city has left the network since its file was found eligible.
    fails: () => dossier("2027-01-31"),
    says: { nominations: [{ nomination: "n1", state: "placed" }] },
  },
  withinSeats: {
    asks: ofTrack("recommendation.make"),
    holds: () => placed(...["KEN", "SEN", "GHA"].map(recommended)),
    fails: () => placed(...["KEN", "SEN", "GHA", "EGY"].map(recommended)),
    says: { named: 4, seats: 3 },
  },
  onePerCountry: {
    asks: promoting("n2"),
    both: async () => {
      await decided();
      await world.nomination({ id: "n2", state: "notAwarded" });
    },
    holds: () => awarded("n1", "SEN"),
    fails: () => awarded("n1", "KEN"),
    says: { countries: [{ country: "KEN", nominations: ["n1", "n2"], allowed: 1 }] },
  },
  tiesResolved: {
    asks: ofTrack("recommendation.make"),
    holds: () => tied({ n1: 3, n2: 1 }),
    fails: () => tied({ n1: 2, n2: 2 }),
    says: { ties: [{ inside: "n1", outside: "n2", seat: "last" }] },
  },
  noDeclarationPending: {
    asks: ofTrack("inputs.close"),
    both: async () => {
      await world.ground({ track: { state: "declaring" } });
      await world.nomination({ state: "eligible" });
      await world.nomination({ id: "n2", state: "withdrawn" });
      await clearFor(2, "n1");
      // Neither a withdrawn nomination nor a juror who has left has to be declared on.
      await world.conflict({ nomination: "n2", state: "undeclared" });
      await world.appointment({ id: "a8", state: "ended" });
      await world.conflict({ appointment: "a8", state: "undeclared" });
      await world.appointment({ id: "a3" });
    },
    holds: () => world.conflict({ appointment: "a3", state: "declared" }),
    fails: async () => {
      const id = await world.conflict({ appointment: "a3", state: "undeclared" });
      await world.deadline("declarationDue", "conflict", id, world.NOW + DAY);
    },
    says: { declarations: [{ appointment: "a3", nomination: "n1", dueAt: world.NOW + DAY }] },
  },
  everyNominationCovered: {
    asks: ofTrack("assignment.confirm", { plan, seed: "7" }),
    both: async () => {
      await world.ground({ track: { state: "assigning" } });
      await world.nomination({ state: "eligible" });
      await clearFor(3, "n1");
      await world.appointment({ id: "a4" });
    },
    // With few nominations everybody who is clear reads everything.
    holds: () => world.conflict({ appointment: "a4", state: "automatic" }),
    fails: () => world.conflict({ appointment: "a4", state: "clear" }),
    says: { nominations: [{ nomination: "n1", clear: 4, sheets: 3, need: 4 }] },
  },
  shortageExists: {
    asks: ofTrack("shortage.accept", {
      shortages: { n1: { sheets: 2, quorum: 2 } },
      reason: WORDS,
    }),
    both: async () => {
      await world.ground({ track: { state: "deliberation" } });
      await world.nomination({ state: "eligible" });
      await clearFor(3, "n1");
    },
    holds: () => sheets("n1", counted, counted, uncounted),
    fails: () => sheets("n1", counted, counted, counted),
    says: { coverage: [{ nomination: "n1", clear: 3, sheets: 3, minimum: 3, floor: 3 }] },
  },
  everySheetSettled: {
    asks: ofTrack("scoring.closeEarly"),
    both: () => world.ground({ track: { state: "scoring" } }),
    holds: () =>
      sheets("n1", ...["submitted", "abstained", "recused", "lapsed"].map((state) => ({ state }))),
    fails: () =>
      sheets("n1", ...["submitted", "assigned", "inProgress"].map((state) => ({ state }))),
    says: {
      sheets: [
        { review: "r-a2-n1", state: "assigned" },
        { review: "r-a3-n1", state: "inProgress" },
      ],
    },
  },
  noSheetOpen: {
    asks: ofTrack("recommendation.make"),
    both: () => world.ground({ track: { state: "deliberation" } }),
    holds: () =>
      sheets("n1", ...["submitted", "locked", "lapsed", "recused"].map((state) => ({ state }))),
    fails: () =>
      sheets("n1", ...["locked", "unlocked", "assigned", "inProgress"].map((state) => ({ state }))),
    says: {
      sheets: [{ state: "unlocked" }, { state: "assigned" }, { state: "inProgress" }],
    },
  },
  returnsLeft: {
    asks: ofTrack("recommendation.return", { reason: WORDS }),
    holds: () => world.ground({ track: { state: "recommended", context: { returns: 0 } } }),
    fails: () => world.ground({ track: { state: "recommended", context: { returns: 1 } } }),
    says: { used: 1, allowed: 1 },
  },
  reopeningsLeft: {
    asks: ofTrack("scoring.reopen", { reason: WORDS }),
    both: () => world.ground({ track: { state: "deliberation", context: { reopenings: 1 } } }),
    // The rulebook in force is the last version.
    holds: () => world.rulebook({ reopenings: 2 }, "e1", 2),
    fails: () => world.rulebook({ reopenings: 1 }, "e1", 2),
    says: { used: 1, allowed: 1 },
  },
  seatFree: {
    asks: promoting("n9"),
    both: async () => {
      await decided();
      await awarded("n1", "KEN");
      await awarded("n2", "SEN");
    },
    holds: () => awarded("n3", "GHA", "awardDeclined"),
    fails: () => awarded("n3", "GHA"),
    says: { awarded: 3, seats: 3 },
  },
  nextReserve: {
    asks: promoting("n2"),
    both: async () => {
      await decided();
      await reserve("n2", 2, "notAwarded");
      await reserve("n3", 3, "notAwarded");
    },
    holds: () => reserve("n1", 1, "withdrawn"),
    fails: () => reserve("n1", 1, "notAwarded"),
    says: { next: "n1" },
  },
  recommendedSome: {
    asks: ofTrack("decision.reopen", { reason: WORDS }),
    holds: () => world.track({ state: "decided", context: recommendation("n1") }),
    fails: () => world.track({ state: "decided", context: recommendation() }),
    says: { recommended: 0 },
  },
  recommendedNone: {
    asks: ofTrack("decision.reopenNone", { reason: WORDS }),
    holds: () => world.track({ state: "decided", context: recommendation() }),
    fails: () => world.track({ state: "decided", context: recommendation("n1") }),
    says: { recommended: ["n1"] },
  },
});

const taking = ofTrack("decision.take", { awards: ["n1"] });

export const track = {
  ...byRows,
  isThePromoted: namedOrNot(
    "isThePromoted",
    "nomination.promote",
    { ...promoting("n1"), by: as("director") },
    ["n1", "n2"],
    { named: false },
  ),
  chosenForAward: namedOrNot("chosenForAward", "nomination.award", taking, ["n1", "n2"], {
    named: false,
  }),
  notChosen: namedOrNot("notChosen", "nomination.passOver", taking, ["n2", "n1"], { named: true }),
} satisfies Record<keyof typeof trackConditions, Worlds>;

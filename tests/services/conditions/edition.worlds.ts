import type { editionConditions } from "#machines/conditions/edition.ts";
import table from "#machines/process.json" with { type: "json" };
import { type Told, worldsOf } from "./rows-decide.ts";
import * as world from "./world.ts";
import { DAY, NOW, WORDS, type Worlds } from "./world.ts";

/** What joins the regions: the edition's own state, its release, its tracks, its placements. */

const ofTrack = (type: string) => ({ type, ids: { track: "t1" } });
const ofEdition = (type: string) => ({ type, ids: { edition: "e1" } });

/** The edition stands in `state`, then in `other`. */
const editionStands = (asks: Told["asks"], state: string, other: string): Told => ({
  asks,
  holds: () => editionWithTrack(state),
  fails: () => editionWithTrack(other),
  says: { edition: "e1", state: other },
});
async function editionWithTrack(state: string) {
  await world.edition({ state });
  await world.track({ state: "waiting" });
}

const returning = (type: string, to: Return, other: Return): Told => ({
  asks: ofEdition(type),
  holds: () => world.edition({ state: "suspended", context: { suspendedAt: NOW, returnTo: to } }),
  fails: () =>
    world.edition({ state: "suspended", context: { suspendedAt: NOW, returnTo: other } }),
  says: { returnTo: other },
});
type Return = "published" | "announced";

const unreleased = () => world.edition();
const releasedFor = (announceAt: number) =>
  world.edition({ context: { releasedAt: NOW - DAY, announceAt } });
const nothingReleased = { releasedAt: null, announceAt: null, at: NOW };
const releasedUntil = (announceAt: number) => ({ releasedAt: NOW - DAY, announceAt, at: NOW });

/** The row's own track stands in `state`, then in `other`; a second region always stands where it would hold. */
const trackStands = (asks: Told["asks"], state: string, other: string): Told => {
  const tracks = async (own: string, elsewhere: string) => {
    await world.edition();
    await world.track({ state: own });
    await world.track({ id: "t2", region: "ARB", state: elsewhere });
    await world.nomination();
    await world.review({ state: "assigned" });
    await world.conflict({ state: "undeclared" });
  };
  return {
    asks,
    holds: () => tracks(state, other),
    fails: () => tracks(other, state),
    says: { track: "t1", region: "AFR", state: other },
  };
};
const ofNomination = (type: string) => ({ type, ids: { nomination: "n1" } });
const ofReview = (type: string) => ({ type, ids: { review: "r-a1-n1" } });

const REGIONS = ["AFR", "APA", "ARB", "EUR", "LAC"];

/** One region for each state, and one of another edition that never counts. */
async function regionsIn(...states: string[]) {
  await world.edition();
  for (const [i, state] of states.entries())
    await world.track({ id: `t${i + 1}`, region: REGIONS[i], state });
  await world.edition({ id: "e0" });
  await world.track({ id: "t0", edition: "e0", state: "scoring" });
}

/** One row of each kind in every state that the edition may not be archived with, or in every other one. */
async function everyKind(resting: boolean) {
  await world.edition({ state: "conferred" });
  const kinds = {
    nomination: world.nomination,
    review: world.review,
    evidence: world.evidence,
    session: world.session,
    complaint: world.complaint,
    proposal: world.proposal,
  };
  for (const [kind, insert] of Object.entries(kinds))
    for (const state of statesOf(kind as keyof typeof kinds, resting))
      await insert({ id: `${kind}-${state}`, state });
}
const statesOf = (kind: keyof typeof table.subjects, resting: boolean) =>
  Object.entries(table.subjects[kind].states)
    .filter(([, state]) => state.rests === resting)
    .map(([name]) => name);
const counted = (kind: keyof typeof table.subjects) => statesOf(kind, false).length;

async function awardeeIn(...states: string[]) {
  await world.edition({ state: "announced" });
  await world.edition({ id: "e0" });
  await world.nomination({ id: "n0", edition: "e0", state: "awarded" });
  for (const [i, state] of states.entries()) await world.nomination({ id: `n${i + 1}`, state });
}

export const edition = worldsOf({
  editionRunning: editionStands(ofTrack("track.open"), "published", "suspended"),
  editionInDraft: editionStands(
    { type: "track.create", ids: { track: "new", edition: "e1" } },
    "draft",
    "published",
  ),
  returnsToPublished: returning("edition.resume", "published", "announced"),
  returnsToAnnounced: returning("edition.resumeConferral", "announced", "published"),
  released: {
    asks: ofEdition("release.withdraw"),
    holds: () => releasedFor(NOW + DAY),
    fails: unreleased,
    says: nothingReleased,
  },
  notReleased: {
    asks: ofTrack("reserve.promote"),
    holds: async () => {
      await unreleased();
      await world.track({ state: "decided" });
    },
    fails: async () => {
      await releasedFor(NOW + DAY);
      await world.track({ state: "decided" });
    },
    says: releasedUntil(NOW + DAY),
  },
  // Public from the announced instant on, although no job has run and the state is as before.
  resultsNotPublic: {
    asks: ofEdition("edition.cancel"),
    holds: () => releasedFor(NOW + 1),
    fails: () => releasedFor(NOW),
    says: releasedUntil(NOW),
  },
  resultsOut: {
    asks: ofNomination("award.decline"),
    holds: async () => {
      await world.nomination({ state: "awarded" });
      await releasedFor(NOW);
    },
    fails: async () => {
      await world.nomination({ state: "awarded" });
      await releasedFor(NOW + 1);
    },
    says: releasedUntil(NOW + 1),
  },

  trackNominating: trackStands(ofNomination("nomination.extend"), "nominating", "eligibility"),
  trackInEligibility: trackStands(
    ofNomination("eligibility.confirm"),
    "deliberation",
    "recommended",
  ),
  trackScoring: trackStands(ofReview("review.submit"), "scoring", "deliberation"),
  trackDeliberating: trackStands(ofReview("review.unlock"), "deliberation", "scoring"),
  trackScoringOrLater: trackStands(ofReview("review.start"), "deliberation", "assigning"),
  beforeTrackRecommendation: trackStands(
    { type: "conflict.lift", ids: { conflict: "c-a1-n1" } },
    "deliberation",
    "recommended",
  ),
  beforeTrackDecision: trackStands(ofNomination("eligibility.reinstate"), "empty", "decided"),
  trackNotAssigned: {
    asks: { type: "jury.serve", ids: { jury: "j1" }, data: { track: "t2" } },
    holds: async () => {
      await world.jury();
      await world.track({ state: "scoring" });
      await world.track({ id: "t2", region: "ARB", state: "eligibility" });
    },
    fails: async () => {
      await world.jury();
      await world.track({ state: "eligibility" });
      await world.track({ id: "t2", region: "ARB", state: "declaring" });
    },
    says: { track: "t2", state: "declaring" },
  },

  nameUnused: {
    asks: { type: "edition.create", ids: { edition: "new" }, data: { name: "award 2027" } },
    holds: () => world.edition({ context: { name: "Award 2024" } }),
    fails: () => world.edition({ context: { name: "Award 2027" } }),
    says: { editions: ["e1"] },
  },
  countryKnown: {
    asks: {
      type: "country.place",
      ids: { edition: "e1" },
      data: { country: "SEN", track: "t1", reason: WORDS },
    },
    holds: async () => {
      await world.edition({ state: "draft" });
      await world.country({ code: "SEN" });
    },
    fails: async () => {
      await world.edition({ state: "draft" });
      await world.country({ code: "KEN" });
    },
    says: { country: "SEN" },
  },
  everyCountryInOneTrack: {
    asks: ofEdition("edition.publish"),
    holds: async () => {
      await world.edition({ state: "draft" });
      await world.track({ state: "waiting" });
      await world.membership();
      await world.membership({ id: "m2", city: "dakar", country: "SEN", state: "inactive" });
      // Who is no member needs no track.
      await world.membership({ id: "m3", city: "lille", country: "FRA", state: "withdrawn" });
      await world.placement();
      await world.placement({ country: "SEN" });
    },
    fails: async () => {
      await world.edition({ state: "draft" });
      await world.edition({ id: "e0" });
      await world.track({ state: "waiting" });
      await world.track({ id: "t0", edition: "e0" });
      await world.membership();
      await world.membership({ id: "m2", city: "dakar", country: "SEN", state: "inactive" });
      await world.membership({ id: "m3", city: "lille", country: "FRA", state: "admitted" });
      // Kenya by a track of another edition, Senegal in another edition only.
      await world.placement({ track: "t0" });
      await world.placement({ edition: "e0", country: "SEN", track: "t0" });
      await world.placement({ country: "FRA" });
    },
    says: { unplaced: ["SEN"], trackless: ["KEN"] },
  },
  everyTrackHasJury: {
    asks: ofEdition("edition.publish"),
    holds: async () => {
      await world.edition({ state: "draft" });
      await world.track();
      await world.track({ id: "t2", region: "ARB" });
      await world.jury({ context: { tracks: ["t1", "t2"] } });
    },
    fails: async () => {
      await world.edition({ state: "draft" });
      await world.track();
      await world.track({ id: "t2", region: "ARB" });
      await world.jury();
      await world.jury({ id: "j2" });
      await world.jury({ id: "j3", state: "dissolved", context: { tracks: ["t2"] } });
    },
    says: { without: ["ARB"], double: ["AFR"] },
  },
  noScoringBegun: {
    asks: ofEdition("rulebook.amend"),
    holds: () => regionsIn("assigning", "declaring"),
    // Once confirmed is enough, although the region has gone back since.
    fails: async () => {
      await regionsIn("assigning");
      await world.track({
        id: "t2",
        region: "ARB",
        state: "declaring",
        context: { confirmedAt: NOW - DAY },
      });
    },
    says: { tracks: ["ARB"] },
  },
  gateOpen: {
    asks: ofTrack("decision.take"),
    holds: () => regionsIn("recommended", "noAwardRecommended", "decided", "empty", "discontinued"),
    fails: () => regionsIn("recommended", "deliberation", "announced"),
    says: { tracks: [{ id: "t2", region: "APA", state: "deliberation" }, { state: "announced" }] },
  },
  everyTrackDecided: {
    asks: ofEdition("results.release"),
    holds: () => regionsIn("decided", "empty", "discontinued"),
    fails: () => regionsIn("decided", "recommended"),
    says: { tracks: [{ id: "t2", region: "APA", state: "recommended" }] },
  },
  nothingOpen: {
    asks: ofEdition("edition.archive"),
    holds: () => everyKind(true),
    fails: () => everyKind(false),
    says: {
      open: {
        nomination: counted("nomination"),
        review: counted("review"),
        evidence: counted("evidence"),
        session: counted("session"),
        complaint: counted("complaint"),
        proposal: counted("proposal"),
      },
    },
  },
  liveAwardeeExists: {
    asks: ofEdition("edition.confer"),
    holds: () => awardeeIn("notAwarded", "awarded"),
    fails: () => awardeeIn("awardDeclined", "revoked"),
    says: { awardees: 0 },
  },
  noLiveAwardee: {
    asks: ofEdition("edition.archiveUnconferred"),
    holds: () => awardeeIn("awardDeclined", "revoked"),
    fails: () => awardeeIn("awarded", "awarded"),
    says: { awardees: 2 },
  },
}) satisfies Record<keyof typeof editionConditions, Worlds>;

import type { editionConditions } from "#machines/conditions/edition.ts";
import { NOW, type Sample } from "./told.ts";

const trackIn = (state: string, other: string): Sample => ({
  holds: { facts: { track: { state } } },
  fails: { facts: { track: { state: other } } },
});
const tracks = (...states: string[]) => ({
  tracks: states.map((state, n) => ({ id: `t${n}`, region: `R${n}`, state })),
});

export const edition = {
  editionRunning: {
    holds: { facts: { edition: { state: "published" } } },
    fails: { facts: { edition: { state: "suspended" } } },
  },
  editionInDraft: {
    holds: { facts: { edition: { state: "draft" } } },
    fails: { facts: { edition: { state: "published" } } },
  },
  returnsToPublished: {
    holds: { facts: { edition: { returnTo: "published" } } },
    fails: { facts: { edition: { returnTo: "announced" } } },
  },
  returnsToAnnounced: {
    holds: { facts: { edition: { returnTo: "announced" } } },
    fails: { facts: { edition: { returnTo: "published" } } },
  },
  released: {
    holds: { facts: { edition: { releasedAt: NOW - 5, announceAt: NOW + 1 } } },
    fails: { facts: { edition: { releasedAt: null, announceAt: null } } },
  },
  notReleased: {
    holds: { facts: { edition: { releasedAt: null, announceAt: null } } },
    fails: { facts: { edition: { releasedAt: NOW - 5, announceAt: NOW + 1 } } },
  },
  resultsNotPublic: {
    holds: { facts: { edition: { announceAt: NOW + 1 } } },
    fails: { facts: { edition: { releasedAt: NOW - 5, announceAt: NOW } } },
  },
  resultsOut: {
    holds: { facts: { edition: { releasedAt: NOW - 5, announceAt: NOW } } },
    fails: { facts: { edition: { releasedAt: NOW - 5, announceAt: NOW + 1 } } },
  },

  trackNominating: trackIn("nominating", "eligibility"),
  trackInEligibility: trackIn("eligibility", "recommended"),
  trackScoring: trackIn("scoring", "deliberation"),
  trackDeliberating: trackIn("deliberation", "scoring"),
  trackScoringOrLater: trackIn("deliberation", "assigning"),
  beforeTrackRecommendation: trackIn("deliberation", "recommended"),
  beforeTrackDecision: trackIn("empty", "decided"),
  trackNotAssigned: {
    holds: { facts: { namedTrack: { state: "eligibility" } } },
    fails: { facts: { namedTrack: { state: "declaring" } } },
  },

  nameUnused: { holds: {}, fails: { facts: { sameName: ["e2"] } } },
  countryKnown: { holds: {}, fails: { facts: { countryPlaced: { known: false } } } },
  everyCountryInOneTrack: {
    holds: {},
    fails: { facts: { placements: { unplaced: ["KE"], trackless: [] } } },
  },
  everyTrackHasJury: { holds: {}, fails: { facts: { juries: { without: [], double: ["t1"] } } } },
  noScoringBegun: { holds: {}, fails: { facts: { confirmedTracks: ["t1"] } } },
  gateOpen: {
    holds: {
      facts: tracks("recommended", "noAwardRecommended", "decided", "empty", "discontinued"),
    },
    fails: { facts: tracks("recommended", "deliberation") },
  },
  everyTrackDecided: {
    holds: { facts: tracks("decided", "empty", "discontinued") },
    fails: { facts: tracks("decided", "recommended") },
  },
  nothingOpen: {
    holds: { facts: { open: { complaints: 0, uploads: 0 } } },
    fails: { facts: { open: { complaints: 0, uploads: 1 } } },
  },
  liveAwardeeExists: { holds: { facts: { awardees: 1 } }, fails: { facts: { awardees: 0 } } },
  noLiveAwardee: { holds: { facts: { awardees: 0 } }, fails: { facts: { awardees: 1 } } },
} satisfies Record<keyof typeof editionConditions, Sample>;

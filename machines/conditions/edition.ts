import type { FactMap } from "#machines/facts.ts";
import { type Answer, none, reads } from "./asked.ts";

/** What joins the regions: the edition's own state, its release, its tracks, its placements. */

type Edition = FactMap["edition"];

const editionIs = (...states: string[]) =>
  reads(
    ["edition"],
    ({ edition }) =>
      states.includes(edition.state) || { edition: edition.id, state: edition.state },
  );

/** Results are public from the announced instant on, whether or not a job has run (process section 3). */
export function resultsPublic({ releasedAt, announceAt }: Edition, at: number): boolean {
  return releasedAt !== null && announceAt !== null && at >= announceAt;
}

const release = ({ releasedAt, announceAt }: Edition, at: number) => ({
  releasedAt,
  announceAt,
  at,
});

const trackIn = (...states: string[]) =>
  reads(
    ["track"],
    ({ track }) =>
      states.includes(track.state) || { track: track.id, region: track.region, state: track.state },
  );
const trackBefore = (...states: string[]) =>
  reads(
    ["track"],
    ({ track }) =>
      !states.includes(track.state) || {
        track: track.id,
        region: track.region,
        state: track.state,
      },
  );

const decided = ["decided", "empty", "discontinued"];

function tracksOutside(states: string[]) {
  return reads(
    ["tracks"],
    ({ tracks }): Answer =>
      none(
        "tracks",
        tracks.filter(({ state }) => !states.includes(state)),
      ),
  );
}

export const editionConditions = {
  editionRunning: editionIs("published"),
  editionInDraft: editionIs("draft"),
  returnsToPublished: reads(
    ["edition"],
    ({ edition }) => edition.returnTo === "published" || { returnTo: edition.returnTo },
  ),
  returnsToAnnounced: reads(
    ["edition"],
    ({ edition }) => edition.returnTo === "announced" || { returnTo: edition.returnTo },
  ),
  released: reads(
    ["edition"],
    ({ edition }, { at }) => edition.releasedAt !== null || release(edition, at),
  ),
  notReleased: reads(
    ["edition"],
    ({ edition }, { at }) => edition.releasedAt === null || release(edition, at),
  ),
  resultsNotPublic: reads(
    ["edition"],
    ({ edition }, { at }) => !resultsPublic(edition, at) || release(edition, at),
  ),
  resultsOut: reads(
    ["edition"],
    ({ edition }, { at }) =>
      resultsPublic(edition, at) ||
      ["announced", "conferred", "archived"].includes(edition.state) ||
      release(edition, at),
  ),

  trackNominating: trackIn("nominating"),
  trackInEligibility: trackIn("eligibility", "declaring", "assigning", "scoring", "deliberation"),
  trackScoring: trackIn("scoring"),
  trackDeliberating: trackIn("deliberation"),
  trackScoringOrLater: trackIn("scoring", "deliberation"),
  beforeTrackRecommendation: trackBefore(
    "recommended",
    "noAwardRecommended",
    "decided",
    "announced",
    "empty",
    "discontinued",
  ),
  beforeTrackDecision: trackBefore("decided", "announced", "discontinued"),
  trackNotAssigned: reads(
    ["namedTrack"],
    ({ namedTrack }) =>
      ["waiting", "nominating", "eligibility"].includes(namedTrack?.state ?? "") || {
        track: namedTrack?.id ?? null,
        state: namedTrack?.state ?? null,
      },
  ),

  nameUnused: reads(["sameName"], ({ sameName }) => none("editions", sameName)),
  countryKnown: reads(
    ["countryPlaced"],
    ({ countryPlaced }) => countryPlaced.known || { country: countryPlaced.country },
  ),
  everyCountryInOneTrack: reads(
    ["placements"],
    ({ placements: { unplaced, trackless } }) =>
      unplaced.length + trackless.length === 0 || { unplaced, trackless },
  ),
  everyTrackHasJury: reads(
    ["juries"],
    ({ juries: { without, double } }) =>
      without.length + double.length === 0 || { without, double },
  ),
  noScoringBegun: reads(["confirmedTracks"], ({ confirmedTracks }) =>
    none("tracks", confirmedTracks),
  ),
  gateOpen: tracksOutside(["recommended", "noAwardRecommended", ...decided]),
  everyTrackDecided: tracksOutside(decided),
  nothingOpen: reads(["open"], ({ open }) => {
    const left = Object.fromEntries(Object.entries(open).filter(([, count]) => count > 0));
    return Object.keys(left).length === 0 || { open: left };
  }),
  liveAwardeeExists: reads(["awardees"], ({ awardees }) => awardees > 0 || { awardees }),
  noLiveAwardee: reads(["awardees"], ({ awardees }) => awardees === 0 || { awardees }),
};

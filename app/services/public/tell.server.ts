import type { RunningEdition, RunningTrack } from "./find-running.server.ts";
import { editionStops, type PublicStop, trackStops } from "./lives.server.ts";

/** An edition and its regions as a page may be given them: labels, dates and stations, no states. */
export type ToldEdition = {
  name: string;
  slug: string;
  zone: string;
  demonstration: boolean;
  resultsPublic: boolean;
  stations: PublicStop[];
  tracks: {
    region: string;
    label: string;
    stopped: "edition suspended" | "edition cancelled" | null;
    /** Without the jury's own date once the selection has begun: it moves when the jury goes back. */
    calendar: {
      opensAt: number;
      cityDue: number;
      commissionDue: number;
      scoringDue: number | null;
    };
    announcedAt: number | null;
    stations: PublicStop[];
  }[];
};

export function told(edition: RunningEdition): ToldEdition {
  const { state } = edition;
  const stopped =
    state === "suspended" || state === "cancelled" ? (`edition ${state}` as const) : null;
  return {
    name: edition.name,
    slug: edition.slug,
    zone: edition.zone,
    demonstration: edition.demonstration,
    resultsPublic: edition.resultsPublic,
    stations: editionStops(edition),
    tracks: inOrder(edition).map((track) => ({
      region: track.region,
      label: track.label,
      stopped,
      calendar: toldCalendar(track),
      announcedAt: edition.announceAt,
      stations: trackStops(track, edition),
    })),
  };
}

const beforeSelection = new Set(["waiting", "nominating", "eligibility"]);

/** A scoring that is reopened would show by its date, and the public is told one word for all of it. */
const toldCalendar = ({ calendar, label }: RunningTrack) => ({
  ...calendar,
  scoringDue: beforeSelection.has(label) ? calendar.scoringDue : null,
});

/** The order in which the five regions stand everywhere. */
const order = ["AFR", "ARB", "APA", "ENA", "LAC"];

const inOrder = ({ tracks }: RunningEdition) =>
  Object.values(tracks).sort((a, b) => order.indexOf(a.region) - order.indexOf(b.region));

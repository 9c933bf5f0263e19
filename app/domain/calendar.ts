import { z } from "zod";
import { hashOf } from "./canonical.ts";
import { addDays, dueInstant, isZone, startOf } from "./civil-time.ts";

/** The moments of a track, in the order in which they must come. */
export const moments = ["opensAt", "cityDue", "commissionDue", "scoringDue"] as const;
export type Moment = (typeof moments)[number];

const Instant = z.int().nonnegative();

/** Exclusive instants in ms UTC (process.md 2). */
export const TrackCalendar = z.strictObject({
  opensAt: Instant,
  cityDue: Instant,
  commissionDue: Instant,
  scoringDue: Instant,
});
export type TrackCalendar = z.infer<typeof TrackCalendar>;

/** A version of an edition's calendar: each track moves on its own (process.md 3). */
export const Calendar = z.strictObject({
  zone: z.string(),
  tracks: z.record(z.string(), TrackCalendar),
});
export type Calendar = z.infer<typeof Calendar>;

export type CalendarFinding =
  | { code: "zoneUnknown"; zone: string }
  | { code: "noTrack" }
  | { code: "notInOrder"; track: string; earlier: Moment; later: Moment }
  | { code: "trackMissing" | "trackAdded"; track: string }
  | { code: "zoneChanged"; zone: string }
  | { code: "notLater"; track: string; moment: Moment; old: number; new: number }
  | { code: "alreadyFired"; track: string; moment: Moment }
  | { code: "notAhead"; track: string; moment: Moment; new: number; at: number }
  | { code: "nothingMoved" };

/** Which moments of which track have already happened: `"AFR.cityDue"`. */
export type FiredMoments = ReadonlySet<`${string}.${Moment}`>;

/** What is wrong with the calendar by itself; empty when every track's moments strictly follow each other. */
export function calendarOrdered(calendar: Calendar): CalendarFinding[] {
  const findings: CalendarFinding[] = [];
  if (!isZone(calendar.zone)) findings.push({ code: "zoneUnknown", zone: calendar.zone });
  if (Object.keys(calendar.tracks).length === 0) findings.push({ code: "noTrack" });
  for (const [track, times] of Object.entries(calendar.tracks)) {
    for (const [index, later] of moments.entries()) {
      const earlier = moments[index - 1];
      if (earlier && times[earlier] >= times[later]) {
        findings.push({ code: "notInOrder", track, earlier, later });
      }
    }
  }
  return findings;
}

/**
 * What forbids replacing `old` by `next`: a published date may only move later, only while it has
 * not fired, only to an instant after `at`, and the order stays (process.md 5.1). Empty = allowed.
 */
export function onlyLater(
  old: Calendar,
  next: Calendar,
  fired: FiredMoments,
  at?: number,
): CalendarFinding[] {
  const findings: CalendarFinding[] = [];
  if (next.zone !== old.zone) findings.push({ code: "zoneChanged", zone: next.zone });
  for (const track of Object.keys(next.tracks)) {
    if (!old.tracks[track]) findings.push({ code: "trackAdded", track });
  }
  let moved = false;
  for (const [track, before] of Object.entries(old.tracks)) {
    const after = next.tracks[track];
    if (!after) {
      findings.push({ code: "trackMissing", track });
      continue;
    }
    for (const moment of moments) {
      if (after[moment] === before[moment]) continue;
      moved = true;
      if (fired.has(`${track}.${moment}`)) findings.push({ code: "alreadyFired", track, moment });
      if (after[moment] < before[moment]) {
        findings.push({
          code: "notLater",
          track,
          moment,
          old: before[moment],
          new: after[moment],
        });
      } else if (at !== undefined && after[moment] <= at) {
        findings.push({ code: "notAhead", track, moment, new: after[moment], at });
      }
    }
  }
  if (!moved && findings.length === 0) findings.push({ code: "nothingMoved" });
  return [...findings, ...calendarOrdered(next)];
}

/** SHA-256 hex of the canonical calendar. */
export const calendarHash = (calendar: Calendar): string => hashOf(Calendar.parse(calendar));

/**
 * Days from the opening date to each due date: 39 and 67 as in 2024 (22 April, 31 May, 28 June),
 * ten weeks more for eligibility, declarations and scoring (our proposal; process.md 9).
 */
export const proposedOffsets = { cityDue: 39, commissionDue: 67, scoringDue: 137 } as const;

/** One calendar for all `tracks` that opens at the start of `opensOn` and is due on whole days in `zone`. */
export function calendarFrom(
  opensOn: string,
  zone: string,
  tracks: readonly string[],
  offsets: { cityDue: number; commissionDue: number; scoringDue: number } = proposedOffsets,
): Calendar {
  const due = (days: number) => dueInstant(addDays(opensOn, days), zone);
  const times: TrackCalendar = {
    opensAt: startOf(opensOn, zone),
    cityDue: due(offsets.cityDue),
    commissionDue: due(offsets.commissionDue),
    scoringDue: due(offsets.scoringDue),
  };
  return { zone, tracks: Object.fromEntries(tracks.map((track) => [track, { ...times }])) };
}

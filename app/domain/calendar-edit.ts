import { type Moment, moments, type TrackCalendar } from "./calendar.ts";
import { dayOf, dueDateOf, dueInstant, startOf } from "./civil-time.ts";

/** The day under which a moment is told: a call opens at the start of its day, everything else ends with it. */
export const dayOfMoment = (moment: Moment, instant: number, zone: string): string =>
  moment === "opensAt" ? dayOf(instant, zone) : dueDateOf(instant, zone);

const instantOfDay = (moment: Moment, day: string, zone: string): number =>
  moment === "opensAt" ? startOf(day, zone) : dueInstant(day, zone);

/**
 * The moments whose day is another than the one shown, as instants. A day that was left as it is keeps
 * its instant, which a suspension may have moved off midnight.
 */
export function changedMoments(
  shown: TrackCalendar,
  days: Readonly<Record<Moment, string>>,
  zone: string,
): Partial<TrackCalendar> {
  return Object.fromEntries(
    moments
      .filter((moment) => days[moment] !== dayOfMoment(moment, shown[moment], zone))
      .map((moment) => [moment, instantOfDay(moment, days[moment], zone)]),
  );
}

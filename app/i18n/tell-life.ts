import { keyOf, type Locale } from "./catalogue.ts";
import { camel } from "./label.ts";
import { type DueWords, sayDue, sayInstant, sayShortDay } from "./moment.ts";
import { say } from "./say.ts";

/** A station as the policy names it, before it is put into words. */
export type Station = { label: string; status: "done" | "now" | "next" | "exit" };
export type ToldStop = Station & { when?: string };

/** A region as the public is told of it. Instants in ms UTC; due ones are exclusive. */
export type ToldTrack = {
  label: string;
  /** The edition is suspended or cancelled: that stands before everything else. */
  stopped: "edition suspended" | "edition cancelled" | null;
  calendar: { opensAt: number; cityDue: number; commissionDue: number };
  announcedAt: number | null;
  stations: readonly Station[];
};

export const tellStations = (
  locale: Locale,
  subject: "edition" | "track",
  stations: readonly Station[],
  whenOf: (station: Station) => string | undefined = () => undefined,
): ToldStop[] =>
  stations.map((station) => {
    const words = say(locale);
    const when = whenOf(station);
    return {
      label: words(keyOf(`phase.${subject}`, camel(station.label))),
      status: station.status,
      when: when && station.status === "now" ? words("life.nowWhen", { when }) : when,
    };
  });

/** The stops of a region's life with the days on which they begin, or until when the current one lasts. */
export function tellTrackStops(locale: Locale, track: ToldTrack, zone: string): ToldStop[] {
  const { calendar, announcedAt } = track;
  const words = say(locale);
  const begins: Record<string, number | null> = {
    nominating: calendar.opensAt,
    eligibility: calendar.commissionDue,
    announced: announcedAt,
  };
  const ends: Record<string, number> = {
    waiting: calendar.opensAt,
    nominating: calendar.commissionDue,
  };
  return tellStations(locale, "track", track.stations, ({ label, status }) => {
    if (status === "exit" || track.stopped) return undefined;
    const end = ends[label];
    if (status === "now" && end !== undefined)
      return words("life.until", { when: sayShortDay(locale, end - 1, zone) });
    const begin = begins[label];
    if (begin === null || begin === undefined) return undefined;
    const when = sayShortDay(locale, begin, zone);
    return status === "now" ? words("life.since", { when }) : when;
  });
}

export type ToldNext = { act: string; due: { name: string; at: number; words: DueWords } | null };

/** Where a region is, who acts, and the next deadline that is ahead. */
export function tellNext(locale: Locale, track: ToldTrack, zone: string, now: number): ToldNext {
  const words = say(locale);
  const { calendar, label, stopped } = track;
  if (stopped) return { act: words(keyOf("track.act", camel(stopped))), due: null };
  const moment =
    label === "waiting"
      ? "opensAt"
      : label !== "nominating"
        ? null
        : now < calendar.cityDue
          ? "cityDue"
          : "commissionDue";
  const late = label === "nominating" && moment === "commissionDue";
  const act = words(late ? "track.act.nominatingCommission" : keyOf("track.act", camel(label)));
  if (!moment) return { act, due: null };
  const at = calendar[moment];
  return {
    act,
    due: {
      name: words(keyOf("track.due", moment)),
      at,
      words: tellMoment(locale, moment, at, zone, now),
    },
  };
}

/** An opening is told by its first minute, a deadline by its last. */
export function tellMoment(
  locale: Locale,
  moment: string,
  at: number,
  zone: string,
  now: number,
): DueWords {
  const due = sayDue(locale, at, zone, now);
  if (moment !== "opensAt") return due;
  const opening = sayDue(locale, at + 60_000, zone, now);
  return {
    ...opening,
    left: due.left,
    lead: due.lead,
    over: due.over,
    exact: sayInstant(locale, at, zone),
    soon: false,
  };
}

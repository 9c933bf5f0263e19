import type { Dated } from "#app/domain/dated.ts";
import { type Locale, writingOf } from "./locales.ts";
import { type Say, say } from "./say.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(writingOf(locale), options);
  formats.set(key, known);
  return known;
}

const long = { day: "numeric", month: "long", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** "Europe/Berlin" is said as "Berlin". */
const zoneName = (zone: string) => zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;

/** "00:00 on 1 June 2027 (Berlin)": an instant from which something holds. */
export function sayInstant(locale: Locale, instant: number, zone: string): string {
  const values = {
    time: format(locale, { ...clock, timeZone: zone }).format(instant),
    date: format(locale, { ...long, timeZone: zone }).format(instant),
    zone: zoneName(zone),
  };
  return say(locale)("due.exact", values);
}

/** "31 May 2027": the day an instant falls on in the zone. */
export const sayDay = (locale: Locale, instant: number, zone: string): string =>
  format(locale, { ...long, timeZone: zone }).format(instant);

/** "31 May 2027" with its month cut short, where room is dear. */
export const sayShortDay = (locale: Locale, instant: number, zone: string): string =>
  format(locale, { ...long, month: "short", timeZone: zone }).format(instant);

/** A civil date, or what is known of it: `2024-02-14`, `2024-02`, `2024`. */
export function sayDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const parts: Intl.DateTimeFormatOptions =
    day !== undefined
      ? long
      : month !== undefined
        ? { month: "long", year: "numeric" }
        : { year: "numeric" };
  return format(locale, { ...parts, timeZone: "UTC" }).format(at);
}

/** A date as well as it is known; where only bounds are, the bounds. */
export function sayDated(locale: Locale, { precision, earliest, latest }: Dated): string {
  const words = say(locale);
  const day = (date: string) => sayDate(locale, date);
  if (earliest === null && latest === null) return words("date.unknown");
  if (earliest === null) return words("date.before", { to: day(latest as string) });
  if (latest === null) return words("date.after", { from: day(earliest) });
  if (earliest === latest) return day(earliest);
  const unit = precision === "year" ? 4 : precision === "month" ? 7 : 10;
  const isWhole = isWholeUnit(earliest, latest, unit);
  if (isWhole) return sayDate(locale, earliest.slice(0, unit));
  const range = format(locale, { ...long, timeZone: "UTC" });
  return range.formatRange(Date.parse(earliest), Date.parse(latest));
}

/** Do the bounds span the whole year or month, so that its name says as much? */
function isWholeUnit(earliest: string, latest: string, unit: number): boolean {
  if (unit === 4) return earliest.endsWith("-01-01") && latest.endsWith("-12-31");
  const after = new Date(Date.parse(latest) + DAY).toISOString();
  return unit === 7 && earliest.endsWith("-01") && after.slice(8, 10) === "01";
}

/** `lead` and `also` are `left` and `utc` as they stand beside `exact`. */
export type DueWords = {
  left: string;
  lead: string;
  exact: string;
  utc: string;
  also: string;
  soon: boolean;
  over: boolean;
};

/**
 * A deadline in words. `dueAt` is exclusive: 00:00 of 1 June is told as 23:59 of 31 May. Beside the edition's zone
 * stands the reader's, or UTC where he has not said which is his.
 */
export function sayDue(
  locale: Locale,
  dueAt: number,
  zone: string,
  now: number,
  reader?: string | null,
): DueWords {
  const words = say(locale);
  const left = dueAt - now;
  const last = dueAt - MINUTE;
  const told = sayLeft(words, left);
  const utc = words("due.utc", {
    time: format(locale, { ...clock, timeZone: reader ?? "UTC" }).format(last),
    date: format(locale, { day: "numeric", month: "long", timeZone: reader ?? "UTC" }).format(last),
    zone: reader ? zoneName(reader) : "UTC",
  });
  return {
    left: told,
    lead: words("due.lead", { left: told }),
    exact: sayInstant(locale, last, zone),
    utc,
    also: (reader ?? "UTC") === zone ? "" : words("due.also", { utc }),
    soon: left > 0 && left <= 7 * DAY,
    over: left <= 0,
  };
}

function sayLeft(words: Say, left: number): string {
  if (left <= 0) return words("due.past");
  if (left < DAY) return words("due.inHours", { hours: Math.floor(left / HOUR) });
  return words("due.in", { days: Math.floor(left / DAY) });
}

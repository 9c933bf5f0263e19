/**
 * Civil dates (`YYYY-MM-DD`) and the instants at which they end, by the time zone
 * data of Intl. Source: process.md 2. Instants are milliseconds UTC.
 */

const DAY = 86_400_000;
const QUARTER = 900_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(zone, format);
  return format;
}

/** Whether this machine's time zone data knows the name. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

const toMs = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** A real day of the Gregorian calendar, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && toDate(ms) === text;
}

function requireCivilDate(date: string): void {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${date}`);
}

/** The day that clocks in `zone` show at `instant`. Throws RangeError for an unknown zone. */
export function dayOf(instant: number, zone: string): string {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** `date` plus `days` civil days; negative counts back. */
export function addDays(date: string, days: number): string {
  requireCivilDate(date);
  return toDate(toMs(date) + days * DAY);
}

/**
 * `date` plus `months` civil months, same day of the month; where that day does not
 * exist the month's last day stands (31 January + 1 = 28 or 29 February).
 */
export function addMonths(date: string, months: number): string {
  requireCivilDate(date);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return toDate(first.getTime() + (Math.min(day, last) - 1) * DAY);
}

/** `date` plus `years`; 29 February becomes 28 February in a year that has none. */
export const addYears = (date: string, years: number): string => addMonths(date, 12 * years);

/**
 * The exclusive instant at which the due date `date` ends in `zone`: 00:00:00 of the
 * next day, shown as 23:59 of `date`. From it on no clock in the zone shows `date` or
 * an earlier day. So a midnight that summer time skips becomes the first instant after
 * the gap, a midnight that comes twice with `date` in between becomes the second, and
 * a day the zone never had (Apia, 30 December 2011) ends with the day before it.
 * @throws RangeError for an unknown zone or a date that is none.
 */
export function dueInstant(date: string, zone: string): number {
  requireCivilDate(date);
  const isOver = (instant: number) => dayOf(instant, zone) > date;
  // Zones lie between UTC-12 and UTC+14 (before 1900 a little beyond), so the day is over everywhere.
  let over = toMs(date) + 2 * DAY + DAY / 2;
  while (isOver(over - QUARTER)) over -= QUARTER;
  let running = over - QUARTER;
  while (over - running > 1) {
    const middle = running + Math.floor((over - running) / 2);
    if (isOver(middle)) over = middle;
    else running = middle;
  }
  return over;
}

/** The first instant of `date` in `zone`: where the day before it ends. */
export const startOf = (date: string, zone: string): number => dueInstant(addDays(date, -1), zone);

/** The due date an exclusive instant stands for: the last day before it. Inverse of `dueInstant`. */
export const dueDateOf = (instant: number, zone: string): string => dayOf(instant - 1, zone);

/** When a term of `days` that begins at `instant` ends: at the due instant of its last day. */
export const daysAfter = (instant: number, days: number, zone: string): number =>
  dueInstant(addDays(dayOf(instant, zone), days), zone);

/** When a term of `hours` that begins at `instant` ends: hours are elapsed time, no zone matters. */
export const hoursAfter = (instant: number, hours: number): number => instant + hours * 3_600_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks in `zone` show at `instant`, to the minute: `2027-05-31T12:00`. */
export function momentOf(instant: number, zone: string): string {
  const parts = clockOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The first instant at which clocks in `zone` show `moment` (`2027-05-31T12:00`). One that summer time
 * skips is the first instant after the gap.
 * @throws RangeError for an unknown zone or a moment that is none.
 */
export function instantOf(moment: string, zone: string): number {
  const [date = "", time = ""] = moment.split("T");
  requireCivilDate(date);
  const shown = Date.parse(`${moment}:00Z`);
  if (!/^\d{2}:\d{2}$/.test(time) || Number.isNaN(shown))
    throw new RangeError(`not a moment: ${moment}`);
  // The zone lies within a day of UTC, and changes its clocks at most once in that time.
  const offsets = [shown - DAY, shown + DAY].map(
    (instant) => Date.parse(`${momentOf(instant, zone)}:00Z`) - instant,
  );
  const hits = offsets
    .map((offset) => shown - offset)
    .filter((at) => momentOf(at, zone) === moment);
  return hits.length > 0 ? Math.min(...hits) : afterGap(shown - Math.max(...offsets), moment, zone);
}

/** The first minute from `instant` on at which the clocks show later than `moment`. */
function afterGap(instant: number, moment: string, zone: string): number {
  let at = instant;
  while (momentOf(at, zone) < moment) at += 60_000;
  return at;
}

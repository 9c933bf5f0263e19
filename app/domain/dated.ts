import { z } from "zod";
import { addDays, addMonths, isCivilDate } from "./civil-time.ts";

const Day = z.string().refine(isCivilDate, "not a civil date");

/**
 * A date as well as it is known: it lies in [earliest, latest], both days included; null is open.
 * The precision says how the source put it, the interval may be narrower (process.md 4.14).
 */
export const Dated = z
  .strictObject({
    precision: z.enum(["day", "month", "year", "unknown"]),
    earliest: Day.nullable(),
    latest: Day.nullable(),
  })
  .refine(
    ({ earliest, latest }) => earliest === null || latest === null || earliest <= latest,
    "ends before it begins",
  )
  .refine(
    ({ precision, earliest, latest }) =>
      precision === "unknown" || (earliest !== null && latest !== null),
    "a precise date has two ends",
  );
export type Dated = z.infer<typeof Dated>;
export type Precision = Dated["precision"];

/** An answer that the precision of the dates may leave open. */
export type Answer = true | false | "unknown";

export const unknownDate: Dated = { precision: "unknown", earliest: null, latest: null };

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or null (unknown) with the precision the text has.
 * @throws RangeError for anything else.
 */
export function dated(text: string | null): Dated {
  if (text === null) return unknownDate;
  if (isCivilDate(text)) return { precision: "day", earliest: text, latest: text };
  if (/^\d{4}-\d{2}$/.test(text) && isCivilDate(`${text}-01`)) {
    const earliest = `${text}-01`;
    return { precision: "month", earliest, latest: addDays(addMonths(earliest, 1), -1) };
  }
  if (/^\d{4}$/.test(text)) {
    return { precision: "year", earliest: `${text}-01-01`, latest: `${text}-12-31` };
  }
  throw new RangeError(`not a date: ${text}`);
}

/**
 * A date of which only bounds are known ("28 to 30 September 2015", "not after ..."); its precision
 * is the finest unit that holds both ends. Throws RangeError where the first lies after the last.
 */
export function between(earliest: string | null, latest: string | null): Dated {
  for (const end of [earliest, latest]) {
    if (end !== null && !isCivilDate(end)) throw new RangeError(`not a civil date: ${end}`);
  }
  if (earliest === null || latest === null) return { precision: "unknown", earliest, latest };
  if (earliest > latest) throw new RangeError(`${earliest} lies after ${latest}`);
  const precision =
    earliest === latest
      ? "day"
      : earliest.slice(0, 7) === latest.slice(0, 7)
        ? "month"
        : earliest.slice(0, 4) === latest.slice(0, 4)
          ? "year"
          : "unknown";
  return { precision, earliest, latest };
}

/** The same uncertainty, `months` civil months later (clamped to a month's last day). */
export const monthsLater = ({ earliest, latest }: Dated, months: number): Dated =>
  between(earliest && addMonths(earliest, months), latest && addMonths(latest, months));

/** Is `a` an earlier day than `b`, whatever the precision hides? */
export function isBefore(a: Dated, b: Dated): Answer {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return true;
  if (a.earliest !== null && b.latest !== null && a.earliest >= b.latest) return false;
  return "unknown";
}

/** Is `a` the same day as `b` or an earlier one? */
export const isNotAfter = (a: Dated, b: Dated): Answer => not(isBefore(b, a));

export function not(answer: Answer): Answer {
  return answer === "unknown" ? "unknown" : !answer;
}

/** True if all are, false if one is false, else unknown (Kleene). */
export function all(...answers: Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes("unknown") ? "unknown" : true;
}

/** True if one is, false if all are false, else unknown (Kleene). */
export const any = (...answers: Answer[]): Answer => not(all(...answers.map(not)));

/** How a date is written where only its interval is known: `2024-02-14`, `2022`, `2015-09-28/2015-09-30`, `../2020`. */
export function datedText({ precision, earliest, latest }: Dated): string {
  if (earliest === null && latest === null) return "unknown";
  if (earliest === latest && earliest !== null) return earliest;
  if (precision === "year" && earliest?.endsWith("-01-01") && latest?.endsWith("-12-31")) {
    return earliest.slice(0, 4);
  }
  if (precision === "month" && earliest && datedEnds(earliest, latest)) return earliest.slice(0, 7);
  return `${earliest ?? ".."}/${latest ?? ".."}`;
}

const datedEnds = (earliest: string, latest: string | null) =>
  earliest.endsWith("-01") && latest === addDays(addMonths(earliest, 1), -1);

import { keyOf, type Locale } from "./catalogue.ts";
import { sayDate, sayInstant } from "./moment.ts";
import { say, type Value } from "./say.ts";

type Figures = Readonly<Record<string, string | number | boolean | null>>;
const MINUTE = 60_000;

/** In the order in which they are read, whatever order they were kept in. */
const order = [
  ...["reference", "from", "until", "edition", "signedAt", "endorsedAt", "receivedAt", "dueAt"],
  ...["slot", "quota", "inhabitants", "least"],
];

/** The dates and numbers that a finding rests on, each with its name, as far as they are known. */
export function sayFigures(
  locale: Locale,
  figures: Figures,
  zone: string,
): { name: string; value: string }[] {
  return order.flatMap((name) => {
    const figure = figures[name] ?? null;
    const key = keyOf("verdict.figure", name);
    if (figure === null) return [];
    return [{ name: say(locale)(key), value: sayFigure(locale, name, figure, zone) }];
  });
}

function sayFigure(locale: Locale, name: string, figure: Value | boolean, zone: string): string {
  if (isDate(figure)) return sayDate(locale, figure);
  if (typeof figure === "number" && name.endsWith("At"))
    // What is due is told by its last minute, as everywhere.
    return sayInstant(locale, name === "dueAt" ? figure - MINUTE : figure, zone);
  return typeof figure === "number" ? say(locale)("verdict.number", { n: figure }) : String(figure);
}

const isDate = (figure: unknown): figure is string =>
  typeof figure === "string" && /^\d{4}(-\d{2}){1,2}$/.test(figure);

import { type Locale, writingOf } from "./locales.ts";

const formats = new Map<string, Intl.ListFormat>();

/** "Africa, Arab States and Asia": the one way in which a list becomes text. */
export function sayList(locale: Locale, items: readonly string[]): string {
  const known =
    formats.get(locale) ?? new Intl.ListFormat(writingOf(locale), { type: "conjunction" });
  formats.set(locale, known);
  return known.format(items);
}

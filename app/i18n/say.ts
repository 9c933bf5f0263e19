import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type Key, type Locale } from "./catalogue.ts";

export type Value = string | number | boolean | Date;
export type Say = (key: Key, values?: Record<string, Value>) => string;

const compiled = new Map<string, IntlMessageFormat>();

function messageOf(locale: Locale, key: Key): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const message = new IntlMessageFormat(catalogues[locale][key], locale, undefined, {
    ignoreTag: true,
  });
  compiled.set(id, message);
  return message;
}

/** The words of one language. Throws where a message misses an argument: that is a fault, not a gap to print. */
export const say =
  (locale: Locale): Say =>
  (key, values = {}) =>
    String(messageOf(locale, key).format(values));

/** The arguments a message asks for. */
export function argumentsOf(locale: Locale, key: Key): Set<string> {
  const found = new Set<string>();
  const walk = (parts: readonly unknown[]) => {
    for (const part of parts as Part[]) {
      // 0 is plain text, 7 the # of a plural, 8 a tag; everything else is named after its argument.
      if (part.type !== 0 && part.type !== 7 && part.type !== 8) found.add(part.value);
      for (const arm of Object.values(part.options ?? {})) walk(arm.value);
    }
  };
  walk(messageOf(locale, key).getAst());
  return found;
}

type Part = { type: number; value: string; options?: Record<string, { value: unknown[] }> };

import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type Key, type Locale } from "./catalogue.ts";
import { fallback, isPseudo, writingOf } from "./locales.ts";
import { pseudoMessage } from "./pseudo.ts";

export type Value = string | number | boolean | Date;
export type Say = (key: Key, values?: Record<string, Value>) => string;

const compiled = new Map<string, IntlMessageFormat>();

function messageOf(locale: Locale, key: Key): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const text = isPseudo(locale)
    ? pseudoMessage(locale, messageOf(fallback, key).getAst())
    : catalogues[locale][key];
  const message = new IntlMessageFormat(text, writingOf(locale), undefined, { ignoreTag: true });
  compiled.set(id, message);
  return message;
}

/** The words of one language. Throws where a message misses an argument: that is a fault, not a gap to print. */
export const say =
  (locale: Locale): Say =>
  (key, values) =>
    values ? String(messageOf(locale, key).format(values)) : plain(locale, key);

const finished = new Map<string, string>();

/** Asked without arguments, a message is the same each time. */
function plain(locale: Locale, key: Key): string {
  const id = `${locale} ${key}`;
  const known = finished.get(id) ?? String(messageOf(locale, key).format({}));
  finished.set(id, known);
  return known;
}

/** The same around things that are no text, such as elements of a page: a message in its parts, in the language's order. */
export function sayParts<T extends object>(
  locale: Locale,
  key: Key,
  values: Record<string, Value | T>,
): (string | T)[] {
  const said = messageOf(locale, key).format<T>(values as Record<string, Value>);
  return Array.isArray(said) ? said : [said];
}

/** Some words at once, for a page that is given its words as data. */
export const sayAll = <K extends Key>(locale: Locale, keys: readonly K[]): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, say(locale)(key)])) as Record<K, string>;

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

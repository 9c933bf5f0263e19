import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import type { Language } from "./locales.ts";

export type { Language, Locale } from "./locales.ts";

export type Key = keyof typeof en;

/** What every language brings: a key that is missing, or one too many, fails the types. */
export type Catalogue = Record<Key, string>;

export const catalogues = { en, fr } satisfies Record<Language, Catalogue>;

/** A key of one family, for words that are chosen by what the data say. Throws where there is none. */
export function keyOf(family: string, name: string): Key {
  const key = `${family}.${name}`;
  if (!isKey(key)) throw new Error(`no message ${key}`);
  return key;
}

export const isKey = (text: string): text is Key => Object.hasOwn(en, text);

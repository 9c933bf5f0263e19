import { en } from "./en/index.ts";

export type Key = keyof typeof en;

/** What every language brings: a key that is missing, or one too many, fails the types. */
export type Catalogue = Record<Key, string>;

export const catalogues = { en } satisfies Record<string, Catalogue>;
export type Locale = keyof typeof catalogues;

/** A key of one family, for words that are chosen by what the data say. Throws where there is none. */
export function keyOf(family: string, name: string): Key {
  const key = `${family}.${name}`;
  if (!isKey(key)) throw new Error(`no message ${key}`);
  return key;
}

export const isKey = (text: string): text is Key => Object.hasOwn(en, text);

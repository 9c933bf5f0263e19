import { isKey, type Locale } from "./catalogue.ts";
import { say } from "./say.ts";

/**
 * The word under which a thing is told, from what the policy answered: a state of the subject, or
 * one of its labels ("in selection").
 */
export function sayLabel(locale: Locale, subject: string, label: string): string {
  const state = `state.${subject}.${label}`;
  if (isKey(state)) return say(locale)(state);
  const key = `label.${camel(label)}`;
  if (isKey(key)) return say(locale)(key);
  throw new Error(`no word for "${label}" of a ${subject}`);
}

export const camel = (label: string): string =>
  label.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

/** The same word where it stands first in its line. */
export const capital = (locale: Locale, word: string): string => {
  const [first = "", ...rest] = word;
  return first.toLocaleUpperCase(locale) + rest.join("");
};

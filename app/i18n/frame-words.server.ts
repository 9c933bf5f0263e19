import type { Key, Locale } from "./catalogue.ts";
import { frame } from "./en/frame.ts";
import { en } from "./en/index.ts";
import { reviewed } from "./fr/reviewed.ts";
import { isPseudo, type Language, languages, pseudoLanguages } from "./locales.ts";
import { sayAll } from "./say.ts";

export type FrameWords = Record<keyof typeof frame, string>;

/** The words around every page. They travel as data, so that no catalogue reaches a browser. */
export function frameWords(locale: Locale): FrameWords {
  const known = framed.get(locale) ?? sayAll(locale, Object.keys(frame) as (keyof typeof frame)[]);
  framed.set(locale, known);
  return known;
}
const framed = new Map<Locale, FrameWords>();

const reviewedOf: Record<Language, readonly Key[] | "all"> = { en: "all", fr: reviewed };

/** Whether a translator has seen every message of the language. */
export function isReviewed(locale: Locale): boolean {
  if (isPseudo(locale)) return true;
  const known = whole.get(locale) ?? isWhole(reviewedOf[locale]);
  whole.set(locale, known);
  return known;
}
const whole = new Map<Locale, boolean>();

function isWhole(reviewed: readonly Key[] | "all"): boolean {
  const seen = new Set<string>(reviewed);
  return reviewed === "all" || Object.keys(en).every((key) => seen.has(key));
}

export type LanguageLink = { code: Locale; name: string; to: string; here: boolean };

/** The languages to choose from, each as a link that keeps the choice and leads back to `path`. */
export function languageLinks(locale: Locale, path: string, demo: boolean): LanguageLink[] {
  const offered = Object.entries(demo ? { ...languages, ...pseudoLanguages } : languages);
  return offered.map(([code, name]) => ({
    code: code as Locale,
    name,
    to: `/language?${new URLSearchParams({ to: code, back: path })}`,
    here: code === locale,
  }));
}

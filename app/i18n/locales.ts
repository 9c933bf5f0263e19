/** The languages a reader may choose, each by its own name. */
export const languages = { en: "English", fr: "Français" } as const;

/**
 * Made from English while the program runs: one with accents, brackets and two fifths more of length,
 * one that runs from right to left. They show what is not in the catalogue, or has no room, before a
 * translator is asked; a demonstration alone offers them.
 */
export const pseudoLanguages = { "en-XA": "en-XA", "ar-XB": "ar-XB" } as const;

export type Language = keyof typeof languages;
export type Pseudo = keyof typeof pseudoLanguages;
export type Locale = Language | Pseudo;

export const fallback: Language = "en";

export const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);
export const isPseudo = (text: string): text is Pseudo => Object.hasOwn(pseudoLanguages, text);

/** The name under which Intl knows how a language writes numbers, dates and lists. */
export function writingOf(locale: Locale): string {
  // British order of day and month: the language of the house is English, its readers are everywhere.
  if (locale === "en" || locale === "en-XA") return "en-GB";
  return locale === "ar-XB" ? "ar" : locale;
}

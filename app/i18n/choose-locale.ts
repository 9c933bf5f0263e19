import { fallback, isLanguage, isPseudo, type Language, type Locale } from "./locales.ts";

export type Wish = {
  /** `?locale=` of the address: for pseudo languages alone, so that a page has one address in all languages. */
  asked?: string | undefined;
  /** What the reader once chose. */
  kept?: string | undefined;
  /** The browser's `accept-language`. */
  accepted?: string | undefined;
  /** Whether pseudo languages may be shown: in demonstrations and tests. */
  pseudo: boolean;
};

/** The cookie in which a reader's choice is kept. */
export const LOCALE_COOKIE = "locale";

export const keptLocale = (cookies: string | undefined): string | undefined =>
  cookies?.match(/(?:^|;\s*)locale=([\w-]+)/)?.[1];

/** The language of an answer: the reader's choice, else the first that the browser asks for and we have, else English. */
export function chooseLocale({ asked, kept, accepted, pseudo }: Wish): Locale {
  for (const wish of [asked, kept]) if (pseudo && wish !== undefined && isPseudo(wish)) return wish;
  if (kept !== undefined && isLanguage(kept)) return kept;
  return firstAccepted(accepted ?? "") ?? fallback;
}

/** `fr-CA;q=0.8` is served with French. Ranges with a weight of 0 are refused, and `*` asks for nothing. */
function firstAccepted(header: string): Language | undefined {
  const ranges = header.split(",").map((range, order) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const weight = parameters
      .find((one) => one.trim().startsWith("q="))
      ?.trim()
      .slice(2);
    return { language: tag.split("-")[0] ?? "", weight: Number(weight ?? 1) || 0, order };
  });
  const wanted = ranges
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted.map(({ language }) => language).find(isLanguage);
}

import type { Locale } from "#app/i18n/catalogue.ts";
import { fallback } from "#app/i18n/locales.ts";
import { type Say, say } from "#app/i18n/say.ts";

type Match = { id: string; data?: unknown };

/** Title and description of a page without script, in its language; a title stands before the name of the site. */
export function pageMeta(
  matches: readonly Match[],
  told: (words: Say, locale: Locale) => { title?: string; description?: string },
) {
  const root = matches.find(({ id }) => id === "root")?.data as { locale?: Locale } | undefined;
  const locale = root?.locale ?? fallback;
  const words = say(locale);
  const { title, description } = told(words, locale);
  const site = words("frame.name");
  return [
    { title: title ? words("page.title", { page: title, site }) : site },
    ...(description ? [{ name: "description", content: description }] : []),
  ];
}

import { useRouteLoaderData } from "@remix-run/react";
import type { Locale } from "#app/i18n/catalogue.ts";
import { fallback } from "#app/i18n/locales.ts";
import { type Say, say } from "#app/i18n/say.ts";

/**
 * The words of this page, for pages that carry no script: nothing of this reaches a browser.
 * A hydrated page gets its finished sentences from its loader instead.
 */
export function useWords(): { locale: Locale; words: Say } {
  const root = useRouteLoaderData<{ locale: Locale }>("root");
  const locale = root?.locale ?? fallback;
  return { locale, words: say(locale) };
}

export const lifeWords = (words: Say) => ({
  done: words("life.done"),
  now: words("life.now"),
  next: words("life.next"),
  ends: words("life.ends"),
});

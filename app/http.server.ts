import { createHash } from "node:crypto";
import { type AppLoadContext, type HeadersFunction, redirect } from "@remix-run/node";
import { fallback, type Locale } from "#app/i18n/locales.ts";
import { type Say, say } from "#app/i18n/say.ts";

/**
 * For pages that are the same for everybody who reads them in one language: a proxy may keep them for
 * a minute, then asks again. A browser asks each time, as some do not look at `vary` when the reader
 * has just chosen another language; its copy is usually still good.
 */
export const publicHeaders: HeadersFunction = () => ({
  "cache-control": "public, max-age=0, s-maxage=60, must-revalidate",
});

/** The language of this answer, chosen once by the server; English for a loader called without one. */
export const localeOf = (context: AppLoadContext | undefined): Locale =>
  context?.locale ?? fallback;

/** The same with its words, for a loader that makes sentences. */
export function wordsOf(context: AppLoadContext | undefined): { locale: Locale; words: Say } {
  const locale = localeOf(context);
  return { locale, words: say(locale) };
}

export const notFound = () => new Response(null, { status: 404 });

/**
 * The parts of an address below `folder`, in small letters. One page has one address: whoever wrote
 * it with capitals is sent on to it, for good.
 */
export function smallLetters(
  request: Request,
  folder: string,
  ...parts: (string | undefined)[]
): string[] {
  const small = parts.map((part = "") => part.toLowerCase());
  if (small.every((part, at) => part === parts[at])) return small;
  const path = [folder, ...small.map(encodeURIComponent)].join("/");
  throw redirect(path + new URL(request.url).search, 301);
}

/** The arrival of the request, taken once by the server; a loader called by a test brings its own or now. */
export const arrivalOf = (context: AppLoadContext | undefined): Date => context?.at ?? new Date();

/** The weak tag of a page: weak, as compression changes its bytes on the way. */
export const tagOf = (body: string): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/** Whether the visitor's copy is this one. */
export function isKnown(request: Request, tag: string): boolean {
  const asked = request.headers.get("if-none-match");
  return asked === "*" || (asked?.split(",").some((one) => one.trim() === tag) ?? false);
}

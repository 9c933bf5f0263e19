import type express from "express";
import type { Say } from "#app/i18n/say.ts";

const harmless = ["GET", "HEAD", "OPTIONS"];

type Told = { method: string; origin?: string; site?: string; referrer?: string };

/**
 * Whether a request that may change something comes from a page of ours, by what browsers say and pages
 * cannot: the origin; else where it was sent from; else the page that linked here. Silence is a no.
 */
export function isOwn({ method, origin, site, referrer }: Told, own: string): boolean {
  if (harmless.includes(method)) return true;
  // "null" is what a page says that hides where it is: then the others decide.
  if (origin !== undefined && origin !== "null") return origin === own;
  if (site !== undefined) return site === "same-origin";
  return referrer !== undefined && URL.canParse(referrer) && new URL(referrer).origin === own;
}

/** Refuses forms that another site's page sends in a visitor's name. No route asks again. */
export function sameOrigin(
  appUrl: string,
  wordsFor: (request: express.Request) => { words: Say; locale: string },
): express.RequestHandler {
  const own = new URL(appUrl).origin;
  return function origin(request, response, next) {
    const told = {
      method: request.method,
      origin: request.get("origin"),
      site: request.get("sec-fetch-site"),
      referrer: request.get("referer"),
    };
    if (isOwn(told, own)) return next();
    const { words, locale } = wordsFor(request);
    const [title, text] = [words("origin.title"), words("origin.text", { origin: own })];
    response.status(403).set("cache-control", "no-store").type("html");
    response.send(
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><p><a href="${own}/">${own}</a></p></main></html>`,
    );
  };
}

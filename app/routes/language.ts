import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { notFound } from "#app/http.server.ts";
import { LOCALE_COOKIE } from "#app/i18n/choose-locale.ts";
import { isLanguage, isPseudo } from "#app/i18n/locales.ts";

const YEAR = 365 * 24 * 60 * 60;

/** Keeps the reader's choice of a language, and leads back to the page it was made on. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { protocol, searchParams } = new URL(request.url);
  const to = searchParams.get("to") ?? "";
  if (!isLanguage(to) && !(context.demo && isPseudo(to))) throw notFound();
  const kept = [`${LOCALE_COOKIE}=${to}`, "Path=/", `Max-Age=${YEAR}`, "SameSite=Lax", "HttpOnly"];
  if (protocol === "https:") kept.push("Secure");
  return redirect(placeHere(searchParams.get("back")), {
    status: 303,
    headers: { "set-cookie": kept.join("; "), "cache-control": "no-store" },
  });
}

/** An address of this site, whatever was asked for; without a language that it asks for itself. */
function placeHere(back: string | null): string {
  const here = "http://here";
  const url = URL.canParse(back ?? "/", here) ? new URL(back ?? "/", here) : new URL(here);
  if (url.origin !== here) return "/";
  url.searchParams.delete("locale");
  // A path that begins with two slashes would be read as another site's name.
  return url.pathname.replace(/^\/+/, "/") + url.search;
}

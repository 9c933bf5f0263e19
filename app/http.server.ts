import { createHash } from "node:crypto";
import type { AppLoadContext, HeadersFunction } from "@remix-run/node";

/** For pages that are the same for everybody: a proxy may keep them for a minute, then asks again. */
export const publicHeaders: HeadersFunction = () => ({
  "cache-control": "public, max-age=60, must-revalidate",
});

export const notFound = () => new Response(null, { status: 404 });

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

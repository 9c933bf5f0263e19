import { environment } from "#app/env.server.ts";

/**
 * The session's cookie. Under https its name binds it to this host and path: a browser takes a `__Host-`
 * cookie from no neighbour's domain and over no open line.
 */
export const isSecure = (): boolean => new URL(environment().APP_URL).protocol === "https:";

export const cookieName = (secure = isSecure()): string =>
  secure ? "__Host-award.session" : "award.session";

/** The value of the first cookie of this name, undone of its percent signs; null where there is none. */
export function readCookie(request: Request, name: string): string | null {
  const all = request.headers.get("cookie")?.split(";") ?? [];
  const found = all.map((one) => one.trim()).find((one) => one.startsWith(`${name}=`));
  if (!found) return null;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return null;
  }
}

import { askAuth } from "./ask-auth.server.ts";

/**
 * Queues a link for an address, known or not: the answer is the same, and takes as long. `tooOften` is
 * said of the place it was asked from, never of the address.
 */
export async function askForLink(
  request: Request,
  ip: string | undefined,
  { email, next }: { email: string; next: string },
): Promise<"queued" | "tooOften"> {
  const body = { email, metadata: { next } };
  const { status, data } = await askAuth(request, ip, { path: "/sign-in/magic-link", body });
  if (status === 429) return "tooOften";
  if (status !== 200) throw new Error(`no link was queued: ${status} ${JSON.stringify(data)}`);
  return "queued";
}

export type Entered = { ok: true; cookies: string[] } | { ok: false; why: "expired" | "tooOften" };

/** Uses a link up. Its session's cookies are to be passed on. */
export async function enterByLink(
  request: Request,
  ip: string | undefined,
  token: string,
): Promise<Entered> {
  const query = { token, callbackURL: "/", errorCallbackURL: "/" };
  const { status, location, cookies } = await askAuth(request, ip, {
    path: "/magic-link/verify",
    query,
  });
  if (status === 429) return { ok: false, why: "tooOften" };
  if (location === null || location.includes("error=")) return { ok: false, why: "expired" };
  return { ok: true, cookies };
}

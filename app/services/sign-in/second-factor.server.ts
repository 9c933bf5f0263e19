import { inTransaction } from "#prisma/transaction.ts";
import { type Answered, askAuth } from "./ask-auth.server.ts";
import { cookieName, readCookie } from "./cookie.server.ts";
import { openCookie } from "./secrets.server.ts";
import { markSteppedUp } from "./step-up.server.ts";

/** Wrong codes in a row, and for how long nothing is then taken. */
const WRONG_AT_MOST = 5;
export const LOCK_MINUTES = 15;

type From = { request: Request; ip: string | undefined };

/** Makes a key that waits to be proven; one that waited before is forgotten. */
export async function beginApp({ request, ip }: From): Promise<void> {
  await granted(askAuth(request, ip, { path: "/two-factor/enable", body: {} }));
}

export type AppKey = { secret: string; link: string };

/** The key that waits to be proven, as an app takes it. Ask only while there is one. */
export async function findPendingKey({ request, ip }: From): Promise<AppKey> {
  const asked = askAuth(request, ip, { path: "/two-factor/get-totp-uri", body: {} });
  const link = String((await granted(asked)).data.totpURI);
  return { link, secret: new URL(link).searchParams.get("secret") ?? "" };
}

/**
 * Proves the key by a code of it. The session goes on under another cookie, with the factor shown. Null
 * where the code does not fit.
 */
export async function finishApp(
  from: From,
  code: string,
  at: Date,
): Promise<{ cookies: string[] } | null> {
  const { request, ip } = from;
  const body = { code: digits(code) };
  const proven = await askAuth(request, ip, { path: "/two-factor/verify-totp", body });
  if (proven.status !== 200) return null;
  await stepUp(withCookies(request, proven.cookies), at);
  return { cookies: proven.cookies };
}

/** Recovery codes in place of the old ones; they are not kept where they could be read again. */
export async function newCodes({ request, ip }: From): Promise<string[]> {
  const path = "/two-factor/generate-backup-codes";
  const { data } = await granted(askAuth(request, ip, { path, body: {} }));
  return data.backupCodes as string[];
}

/** Removes the app with its recovery codes. The session goes on under another cookie. */
export async function removeApp({ request, ip }: From): Promise<string[]> {
  const { cookies } = await granted(
    askAuth(request, ip, { path: "/two-factor/disable", body: {} }),
  );
  return cookies;
}

export const removePasskey = (person: string, id: string): Promise<unknown> =>
  inTransaction((tx) =>
    tx.run("delete from passkey where id = $1 and person_id = $2", [id, person]),
  );

/**
 * Shows the second factor of whoever is signed in. better-auth counts wrong codes at signing in alone;
 * here whoever holds a stolen session could try them all, so they are counted by person.
 */
export async function confirmByCode(
  from: From,
  person: string,
  code: string,
  at: Date,
): Promise<"confirmed" | "wrong" | "locked"> {
  if (!(await mayTry(person, at))) return "locked";
  const { request, ip } = from;
  const isTotp = /^\d{6}$/.test(digits(code));
  const { status } = isTotp
    ? await askAuth(request, ip, { path: "/two-factor/verify-totp", body: { code: digits(code) } })
    : await askAuth(request, ip, {
        path: "/two-factor/verify-backup-code",
        body: { code: code.trim(), disableSession: true },
      });
  if (status === 429) return "locked";
  if (status !== 200) return "wrong";
  await inTransaction((tx) =>
    tx.run(
      "update two_factor set failed_verification_count = 0, locked_until = null where person_id = $1",
      [person],
    ),
  );
  await stepUp(request, at);
  return "confirmed";
}

/** Counts this try before its code is looked at, so that many at once are as many. */
const mayTry = (person: string, at: Date): Promise<boolean> =>
  inTransaction(async (tx) => {
    const [row] = await tx.run(
      `update two_factor set
         failed_verification_count = case when failed_verification_count >= $3 then 1 else failed_verification_count + 1 end,
         locked_until = case when failed_verification_count + 1 = $3 then $2::timestamptz + make_interval(mins => $4) end
       where person_id = $1 and verified
         and (failed_verification_count < $3 or locked_until is null or locked_until <= $2) returning 1`,
      [person, at, WRONG_AT_MOST, LOCK_MINUTES],
    );
    return row !== undefined;
  });

async function stepUp(request: Request, at: Date): Promise<void> {
  const token = openCookie(readCookie(request, cookieName()) ?? "");
  if (token) await markSteppedUp(token, at);
}

/** The same visitor with the cookies he is about to get. */
function withCookies(request: Request, cookies: readonly string[]): Request {
  const headers = new Headers(request.headers);
  headers.set("cookie", cookies.map((one) => one.slice(0, one.indexOf(";"))).join("; "));
  return new Request(request.url, { headers });
}

const digits = (code: string): string => code.replaceAll(/\s/g, "");

async function granted(asked: Promise<Answered>): Promise<Answered> {
  const answer = await asked;
  if (answer.status === 429) throw new Response(null, { status: 429 });
  if (answer.status !== 200)
    throw new Error(`better-auth answered ${answer.status} ${JSON.stringify(answer.data)}`);
  return answer;
}

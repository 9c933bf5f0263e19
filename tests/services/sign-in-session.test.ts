import { afterAll, beforeAll, expect, test } from "vitest";
import { askAuth } from "#app/services/sign-in/ask-auth.server.ts";
import { auth } from "#app/services/sign-in/auth.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { newToken, tokenHash } from "#app/services/sign-in/seal-link.server.ts";
import { startSession } from "#app/services/sign-in/start-session.server.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";

const sql = (text: string, values: unknown[] = []) => inTransaction((tx) => tx.run(text, values));

beforeAll(async () => {
  await person("ada");
  await person("bob");
});
afterAll(disconnect);

/** Who our own read and better-auth's take the bearer of this cookie for. */
async function both(cookie: string) {
  const ours = await findVisitor(ask("/", cookie), new Date());
  const { api } = await auth();
  const theirs = await api.getSession({ headers: new Headers({ cookie }) });
  return {
    ours: [ours.person?.id ?? null, ours.session?.id ?? null, ours.session?.expiresAt ?? null],
    theirs: [
      theirs?.user.id ?? null,
      theirs?.session.id ?? null,
      theirs ? new Date(theirs.session.expiresAt) : null,
    ],
  };
}

/** As the page behind a mailed link gets it from better-auth. */
async function cookieByLink(email: string): Promise<string> {
  const token = newToken();
  await sql(
    `insert into verification (id, identifier, value, expires_at, created_at, updated_at)
     values ($1, $2, $3, now() + interval '1 minute', now(), now())`,
    [token, `magic-link:${tokenHash(token)}`, JSON.stringify({ type: "magic-link", email })],
  );
  const { cookies } = await askAuth(ask("/"), "192.0.2.1", {
    path: "/magic-link/verify",
    query: { token, callbackURL: "/" },
  });
  return cookies.map((one) => one.slice(0, one.indexOf(";"))).join("; ");
}

test("a session begun by either is the same to both", async () => {
  for (const [id, cookie] of [
    ["ada", await signedIn("ada", new Date())],
    ["bob", await cookieByLink("bob@example.org")],
  ] as const) {
    const { ours, theirs } = await both(cookie);
    expect(ours[0]).toBe(id);
    expect(ours).toEqual(theirs);
  }
});

test("what is no session to one is none to the other", async () => {
  const nobody = [null, null, null];
  const good = await signedIn("ada", new Date());
  const expired = await signedIn("ada", new Date(Date.now() - 15 * 24 * 60 * 60_000));
  const ended = await signedIn("ada", new Date());
  await sql("delete from sign_in where token = $1", [
    decodeURIComponent(ended.split("=")[1] as string).split(".")[0],
  ]);
  const forged = good.replace(/.(%3D)?$/, (last) => (last.startsWith("A") ? "B" : "A"));
  for (const cookie of [expired, ended, forged, good.replace("award.session", "award.sessions")])
    expect(await both(cookie)).toEqual({ ours: nobody, theirs: nobody });
});

test("the cookies of both have the same name and the same guards", async () => {
  const guards = (cookie: string | undefined) =>
    cookie
      ?.split("; ")
      .slice(1)
      .map((one) => one.toLowerCase())
      .sort();
  const ours = await startSession({ person: "ada", at: new Date() });
  const { $context } = await auth();
  const { name, attributes } = (await $context).authCookies.sessionToken;
  expect(ours.startsWith(`${name}=`)).toBe(true);
  expect(guards(ours)).toEqual([
    "httponly",
    `max-age=${attributes.maxAge}`,
    `path=${attributes.path}`,
    `samesite=${attributes.sameSite}`,
  ]);
  expect(attributes).toMatchObject({ httpOnly: true, secure: false });
});

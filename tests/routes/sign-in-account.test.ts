import { createHmac } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import * as passkey from "#app/routes/auth.passkey.$.ts";
import * as me from "#app/routes/me.tsx";
import * as confirm from "#app/routes/me_.confirm.tsx";
import * as mine from "#app/routes/me_.export.ts";
import * as factor from "#app/routes/me_.second-factor.tsx";
import * as signOut from "#app/routes/sign-out.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";

const MINUTE = 60_000;
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

beforeEach(async () => {
  for (const table of ["mail", "rate_limit", "person"]) await sql(`delete from ${table}`);
  await person("ada");
  await person("eve");
});
afterAll(disconnect);

type Form = Record<string, string>;
const args = (path: string, cookie?: string, form?: Form, at = new Date()) => ({
  request: ask(path, cookie, form),
  context: { at, ip: "192.0.2.1" },
  params: {},
});
const settled = async (answer: Promise<unknown>) =>
  (await answer.catch((thrown) => thrown)) as Response;
const told = ({ status, headers }: Response) => [status, headers.get("location")];
const whoIs = async (cookie: string, at = new Date()) =>
  (await findVisitor(ask("/", cookie), at)).person?.id ?? null;
const cookieIn = (answer: Response) => {
  const set = answer.headers.getSetCookie().find((one) => one.startsWith("award.session="));
  return (set ?? "").slice(0, set?.indexOf(";"));
};

describe("signing out", () => {
  test("ends the session, not only the cookie", async () => {
    const cookie = await signedIn("ada", new Date());
    const other = await signedIn("ada", new Date());
    const out = await settled(signOut.action(args("/sign-out", cookie, {})));
    expect(told(out)).toEqual([303, "/"]);
    expect(out.headers.get("set-cookie")).toMatch(/^award\.session=; Max-Age=0/);
    expect([await whoIs(cookie), await whoIs(other)]).toEqual([null, "ada"]);
  });

  test("is done by a form alone", () => {
    expect(() => signOut.loader()).toThrow();
  });
});

describe("one's sessions", () => {
  test("are listed, ended one by one, and all others at once", async () => {
    const [here, phone, desk] = (await Promise.all(
      [0, 1, 2].map((n) => signedIn("ada", new Date(Date.now() - n * MINUTE))),
    )) as [string, string, string];
    const eve = await signedIn("eve", new Date());
    const { sessions } = await me.loader(args("/me", here));
    expect(sessions.map((one) => one.here)).toEqual([true, false, false]);

    const end = (session: string) =>
      settled(me.action(args("/me", here, { intent: "end", session })));
    expect(told(await end(sessions[1]?.id ?? ""))).toEqual([303, "/me?ended=1"]);
    expect([await whoIs(phone), await whoIs(desk)]).toEqual([null, "ada"]);

    const [foreign] = await sql<{ id: string }>("select id from sign_in where person_id = 'eve'");
    expect(told(await end(foreign?.id ?? ""))).toEqual([303, "/me?ended=0"]);

    const others = await settled(me.action(args("/me", here, { intent: "endOthers" })));
    expect(told(others)).toEqual([303, "/me?ended=1"]);
    expect([await whoIs(here), await whoIs(desk), await whoIs(eve)]).toEqual(["ada", null, "eve"]);
  });
});

describe("name, language and time zone", () => {
  test("are saved, and a name that is none comes back as it was typed", async () => {
    const cookie = await signedIn("ada", new Date());
    const save = (form: Form) =>
      settled(me.action(args("/me", cookie, { intent: "save", ...form })));
    const zone = "Asia/Tokyo";
    const good = await save({ name: " Ada L. ", locale: "fr", zone });
    expect(told(good)).toEqual([303, "/me?saved"]);
    const kept = () => sql("select name, locale, zone from person where id = 'ada'");
    expect(await kept()).toEqual([{ name: "Ada L.", locale: "fr", zone }]);
    const wrong = await save({ name: "   ", locale: "fr", zone });
    expect([wrong.status, await wrong.json()]).toEqual([422, { typed: "   ", locale: "fr", zone }]);
    expect((await save({ name: "Ada", locale: "xx", zone })).status).toBe(422);
    expect((await save({ name: "Ada", locale: "en", zone: "Mars/Base" })).status).toBe(422);
    expect(await kept()).toEqual([{ name: "Ada L.", locale: "fr", zone }]);
    await save({ name: "Ada", locale: "en", zone: "" });
    expect(await kept()).toEqual([{ name: "Ada", locale: "en", zone: null }]);
  });
});

test("the export is one's own and tells of nobody else", async () => {
  await sql("update person set name = 'Eve Secret' where id = 'eve'");
  await sql(
    `insert into mail (id, event, template, receiver, facts, at) values
     ('m1', 'e1', 't', 'ada', '{"id": "n1", "sealed": "TOPSECRET"}', now()), ('m2', 'e1', 't', 'eve', '{}', now())`,
  );
  const answer = await mine.loader(args("/me/export", await signedIn("ada", new Date())));
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="my-data-/);
  const text = await answer.text();
  const data = JSON.parse(text);
  expect(data.person).toMatchObject({ id: "ada", pseudonym: "ada-p", email: "ada@example.org" });
  expect([data.mails.length, data.sessions.length]).toEqual([1, 1]);
  for (const secret of ["Eve Secret", "eve@", "TOPSECRET", "token"])
    expect(text).not.toContain(secret);
});

test("the export leaves out no table that says whose a row is", async () => {
  const exported = {
    "access_log.person_id": "readings",
    "address_correction.by_id": "correctionsMade",
    "address_correction.person_id": "addressCorrections",
    "appointment.person_id": "appointments",
    "commission_note.written_by": "commissionNotes",
    "mail.receiver": "mails",
    "mandate.person_id": "mandates",
    "passkey.person_id": "secondFactors",
    "question.answered_by": "answers",
    "question.asked_by": "questions",
    "sign_in.person_id": "sessions",
    "two_factor.person_id": "secondFactors",
  };
  // Of better-auth, for providers and passwords: neither is used, and nothing is in it.
  const empty = ["account.person_id"];
  const kept = await sql<{ at: string }>(
    `select table_name || '.' || column_name as at from information_schema.columns
     where table_schema = 'public' and (column_name in ('person_id', 'receiver', 'by_id') or column_name like '%\\_by') order by 1`,
  );
  expect(kept.map(({ at }) => at)).toEqual([...Object.keys(exported), ...empty].sort());
  const answer = await mine.loader(args("/me/export", await signedIn("ada", new Date())));
  const data = await answer.json();
  expect(Object.values(exported).filter((name) => !(name in data))).toEqual([]);
});

/** The code an app would show for this key. */
function codeOf(secret: string, at = Date.now()): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((one) => letters.indexOf(one).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const HERE = "/me/second-factor";
const post = (cookie: string, form: Form) => settled(factor.action(args(HERE, cookie, form)));

/** Sets up an app; the session goes on under another cookie. */
async function enrol(cookie: string) {
  expect(told(await post(cookie, { intent: "begin" }))).toEqual([303, HERE]);
  const { key } = await factor.loader(args(HERE, cookie));
  const secret = key?.secret ?? "";
  const finished = await post(cookie, { intent: "finish", code: codeOf(secret) });
  expect(told(finished)).toEqual([303, `${HERE}?done=1`]);
  const renewed = cookieIn(finished);
  const made = await post(renewed, { intent: "codes" });
  const { codes } = (await made.json()) as { codes: string[] };
  return { secret, codes, cookie: renewed };
}
const confirmBy = (cookie: string, code: string, at = new Date()) =>
  settled(confirm.action(args("/me/confirm", cookie, { code, next: "/desk" }, at)));

describe("a second factor", () => {
  test("is asked for before an act of consequence, and set up first by whoever has none", async () => {
    const cookie = await signedIn("ada", new Date(), false);
    const visitor = await findVisitor(ask("/", cookie), new Date());
    const way = await settled(requireStepUp(visitor, new Date(), "/tracks/1?act=decide"));
    expect(told(way)).toEqual([302, "/me/confirm?next=%2Ftracks%2F1%3Fact%3Ddecide"]);
    const led = await settled(confirm.loader(args("/me/confirm?next=/tracks/1", cookie)));
    expect(told(led)).toEqual([302, "/me/second-factor?needed=1&next=%2Ftracks%2F1"]);
  });

  test("is an app proven by its code; the recovery codes are told once", async () => {
    const before = await signedIn("ada", new Date(), false);
    await post(before, { intent: "begin" });
    const shown = (await factor.loader(args(HERE, before))).key;
    expect(shown?.link).toMatch(/^otpauth:\/\/totp\//);
    const wrong = await post(before, { intent: "finish", code: "000000" });
    expect([wrong.status, await wrong.json()]).toEqual([422, { wrong: true, codes: null }]);
    expect((await factor.loader(args(HERE, before))).key).toEqual(shown);

    const { codes, cookie, secret } = await enrol(before);
    expect(codes).toHaveLength(10);
    expect([await whoIs(before), await whoIs(cookie)]).toEqual([null, "ada"]);
    expect(await factor.loader(args(HERE, cookie))).toMatchObject({ app: "set", key: null });
    const kept = JSON.stringify(await sql("select * from two_factor"));
    for (const told of [secret, ...codes]) expect(kept).not.toContain(told);
    // Proving it has shown it.
    const visitor = await findVisitor(ask("/", cookie), new Date());
    expect(await settled(requireStepUp(visitor, new Date(), "/desk"))).toBeUndefined();
  });

  test("holds for a quarter of an hour in the browser it was shown in", async () => {
    const { secret } = await enrol(await signedIn("ada", new Date(), false));
    const cookie = await signedIn("ada", new Date(), false);
    const at = new Date();
    expect(told(await confirmBy(cookie, ` ${codeOf(secret)} `, at))).toEqual([303, "/desk"]);
    const passes = async (of: string, ms: number) => {
      const then = new Date(at.getTime() + ms);
      const way = await settled(requireStepUp(await findVisitor(ask("/", of), then), then, "/"));
      return way === undefined;
    };
    expect(await passes(cookie, 15 * MINUTE - 1)).toBe(true);
    expect(await passes(cookie, 15 * MINUTE)).toBe(false);
    expect(await passes(await signedIn("ada", new Date(), false), 0)).toBe(false);
  });

  test("may be a recovery code, once", async () => {
    const { codes } = await enrol(await signedIn("ada", new Date(), false));
    const cookie = await signedIn("ada", new Date(), false);
    expect(told(await confirmBy(cookie, codes[0] ?? ""))).toEqual([303, "/desk"]);
    expect((await confirmBy(cookie, codes[0] ?? "")).status).toBe(422);
    expect((await confirmBy(cookie, codes[1] ?? "")).status).toBe(303);
  });

  test("is locked after five wrong codes, from wherever they come, and open again later", async () => {
    const { secret } = await enrol(await signedIn("ada", new Date(), false));
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++)
      statuses.push((await confirmBy(await signedIn("ada", new Date(), false), "000000")).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    const cookie = await signedIn("ada", new Date(), false);
    expect((await confirmBy(cookie, codeOf(secret))).status).toBe(429);
    await sql("delete from rate_limit");
    const later = new Date(Date.now() + 16 * MINUTE);
    expect((await confirmBy(cookie, codeOf(secret), later)).status).toBe(303);
  });

  test("is changed only by whoever shows it", async () => {
    await enrol(await signedIn("ada", new Date(), false));
    const thief = await signedIn("ada", new Date(), false);
    for (const intent of ["codes", "remove", "removeKey", "begin"])
      expect(told(await post(thief, { intent }))[1]).toMatch(/^\/me\/confirm/);
    const begun = await settled(
      passkey.loader({
        ...args("/auth/passkey/generate-register-options", thief),
        params: { "*": "generate-register-options" },
      }),
    );
    expect(begun.status).toBe(403);
    const owner = await signedIn("ada", new Date());
    const removed = await post(owner, { intent: "remove" });
    expect(told(removed)).toEqual([303, HERE]);
    expect(await sql("select 1 from two_factor")).toEqual([]);
  });
});

describe("a passkey", () => {
  const way = (name: string, cookie?: string) =>
    settled(passkey.loader({ ...args(`/auth/passkey/${name}`, cookie), params: { "*": name } }));

  test("is asked for by name, for whoever is signed in; no other door of better-auth is open", async () => {
    const cookie = await signedIn("ada", new Date(), false);
    const options = await way("generate-register-options", cookie);
    expect(options.status).toBe(200);
    expect(await options.json()).toMatchObject({
      rp: { id: "localhost" },
      user: { name: "ada@example.org" },
    });
    expect((await way("generate-register-options")).status).toBe(302);
    for (const name of ["list-user-passkeys", "../sign-in/magic-link", ""])
      expect((await way(name, cookie)).status).toBe(404);
  });
});

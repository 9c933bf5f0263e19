import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findVisitor, requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";

const NOW = new Date(Date.UTC(2027, 2, 15, 9, 30));
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));
const nobody = {
  viewer: { person: null, mandates: [], appointments: [] },
  person: null,
  session: null,
};
const later = (ms: number) => new Date(NOW.getTime() + ms);

beforeAll(async () => {
  await person("ada");
});
afterAll(disconnect);

async function mandate(
  id: string,
  over: { state?: string; wording?: string; from?: number; until?: number } = {},
) {
  const { state = "active", wording = "mayor", from = null, until = null } = over;
  await sql(
    `insert into mandate (id, state, version, context, head, changed_at, person_id, role, body_kind, body_id)
     values ($1, $2, 1, $3, '', to_timestamp(0), 'ada', 'mayor', 'city', $1 || '-city')`,
    [id, state, JSON.stringify({ wording, from, until })],
  );
}

describe("who asks", () => {
  test("is nobody without a cookie, with a forged one, or with another's signature", async () => {
    const cookie = await signedIn("ada", NOW);
    const [name, value] = cookie.split("=") as [string, string];
    const [token] = decodeURIComponent(value).split(".");
    for (const wrong of [
      undefined,
      `${name}=${token}`,
      `${name}=${token}.`,
      `${name}=${token}.${"A".repeat(43)}=`,
      `${name}=x${value}`,
      `${name}=%E0%A4%A`,
      `other${cookie}`,
    ])
      expect(await findVisitor(ask("/desk", wrong), NOW)).toEqual(nobody);
    expect((await findVisitor(ask("/desk", `a=1; ${cookie}; b=2`), NOW)).person?.id).toBe("ada");
  });

  test("is nobody once the session has expired or was ended", async () => {
    const cookie = await signedIn("ada", NOW);
    const fortnight = 14 * 24 * 60 * 60_000;
    expect((await findVisitor(ask("/", cookie), later(fortnight - 1))).person?.id).toBe("ada");
    expect(await findVisitor(ask("/", cookie), later(fortnight))).toEqual(nobody);
    await sql("delete from sign_in");
    expect(await findVisitor(ask("/", cookie), NOW)).toEqual(nobody);
  });

  test("is told once for each request", async () => {
    const request = ask("/", await signedIn("ada", NOW));
    const first = await findVisitor(request, NOW);
    await sql("delete from sign_in");
    expect(await findVisitor(request, NOW)).toBe(first);
  });

  test("has the mandates in force at that instant, under the names the policy knows", async () => {
    const at = NOW.getTime();
    await mandate("m1");
    await mandate("m2", { wording: "delegate" });
    await mandate("m3", { state: "offered" });
    await mandate("m4", { from: at + 1 });
    await mandate("m5", { until: at });
    await mandate("m6", { from: at, until: at + 1 });
    await mandate("m7", { state: "ended" });
    const { viewer } = await findVisitor(ask("/", await signedIn("ada", NOW)), NOW);
    expect(viewer.mandates).toEqual([
      { role: "mayor", body: { kind: "city", id: "m1-city" } },
      { role: "delegate", body: { kind: "city", id: "m2-city" } },
      { role: "mayor", body: { kind: "city", id: "m6-city" } },
    ]);
  });

  test("has the seats that are not over, with office, scope and what they are clear for", async () => {
    await sql(
      `insert into jury (id, state, version, context, head, changed_at, edition_id)
       values ('j1', 'constituted', 1, '{"chair": "a1", "deputy": "a9"}', '', to_timestamp(0), 'e1')`,
    );
    for (const [id, state, scope] of [
      ["a1", "active", '"all"'],
      ["a2", "invited", '["n1"]'],
      ["a3", "ended", '"all"'],
    ])
      await sql(
        `insert into appointment (id, state, version, context, head, changed_at, edition_id, jury_id, person_id)
         values ($1, $2, 1, jsonb_build_object('scope', $3::jsonb), '', to_timestamp(0), 'e1', 'j1', 'ada')`,
        [id, state, scope],
      );
    for (const [nomination, state] of [
      ["n1", "clear"],
      ["n2", "undeclared"],
      ["n3", "declared"],
      ["n4", "clear"],
    ])
      await sql(
        `insert into conflict (id, state, version, context, head, changed_at, edition_id, track_id, jury_id, nomination_id, appointment_id)
         values ($1 || '-c', $2, 1, '{}', '', to_timestamp(0), 'e1', 't1', 'j1', $1, 'a1')`,
        [nomination, state],
      );
    const { viewer } = await findVisitor(ask("/", await signedIn("ada", NOW)), NOW);
    expect(viewer.appointments).toEqual([
      {
        id: "a1",
        juryId: "j1",
        state: "active",
        office: "chair",
        scope: "all",
        clearFor: new Set(["n1", "n4"]),
      },
      {
        id: "a2",
        juryId: "j1",
        state: "invited",
        office: null,
        scope: ["n1"],
        clearFor: new Set(),
      },
    ]);
  });
});

describe("where nobody may come unsigned", () => {
  test("he is sent to sign in, and from there back to where he was", async () => {
    const sent = await requireVisitor(ask("/nominations/7?tab=a&b=%2F"), NOW).catch((it) => it);
    expect(sent).toBeInstanceOf(Response);
    expect([sent.status, sent.headers.get("location")]).toEqual([
      302,
      "/sign-in?next=%2Fnominations%2F7%3Ftab%3Da%26b%3D%252F",
    ]);
  });

  test("whoever is signed in passes", async () => {
    const visitor = await requireVisitor(ask("/desk", await signedIn("ada", NOW)), NOW);
    expect(visitor.person).toMatchObject({ id: "ada", email: "ada@example.org", locale: "en" });
  });
});

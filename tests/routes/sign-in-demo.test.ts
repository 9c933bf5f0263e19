import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as demo from "#app/routes/demo.tsx";
import * as outbox from "#app/routes/outbox.tsx";
import { sendMails } from "#app/services/send-mails.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { mailLink } from "#app/services/sign-in/mail-link.server.ts";
import { queueLink } from "#app/services/sign-in/queue-link.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { writeSetting } from "#prisma/setting.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";

const NOW = new Date();
const TOKEN = "SECRETOFTHELINK";
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

const mandate = (holder: string, role: string, kind: string, body: string) =>
  sql(
    `insert into mandate (id, state, version, context, head, changed_at, person_id, role, body_kind, body_id)
     values ($1 || $2, 'active', 1, '{}', '', to_timestamp(0), $1, $2, $3, $4)`,
    [holder, role, kind, body],
  );

beforeAll(async () => {
  await person("olga", { demonstration: true });
  await person("kofi", { demonstration: true });
  await person("real");
  await sql("insert into region (code, name) values ('AFR', 'Africa')");
  await sql(
    "insert into country (code, alpha2, name, region, status, provenance) values ('GHA', 'GH', 'Ghana', 'AFR', '', '')",
  );
  await mandate("olga", "officer", "instance", "award");
  await mandate("kofi", "commission", "country", "GHA");
  await mandate("real", "director", "instance", "award");
});
afterAll(disconnect);

const isDemo = (is: boolean) => writeSetting("demo", is, NOW);
const args = (path: string, cookie?: string, form?: Record<string, string>) => ({
  request: ask(path, cookie, form),
  context: { at: NOW, ip: "192.0.2.1" },
  params: {},
});
const settled = async <T>(answer: Promise<T>): Promise<T & Response> =>
  (await answer.catch((thrown) => thrown)) as T & Response;

describe("one click on /demo", () => {
  const click = (who: string, next = "") =>
    settled(demo.action(args("/demo", undefined, { person: who, next })));

  test("is not there where the data are real, whoever asks for it", async () => {
    for (const unset of [true, false]) {
      if (unset) await sql("delete from setting where key = 'demo'");
      else await isDemo(false);
      expect((await settled(demo.loader(args("/demo")))).status).toBe(404);
      expect((await click("olga")).status).toBe(404);
      expect((await click("real")).status).toBe(404);
    }
    expect(await sql("select 1 from sign_in")).toEqual([]);
  });

  test("makes one the invented person, and nobody else", async () => {
    await isDemo(true);
    const clicked = await click("olga", "/proposals/1");
    expect([clicked.status, clicked.headers.get("location")]).toEqual([303, "/proposals/1"]);
    const set = clicked.headers.get("set-cookie") ?? "";
    const visitor = await findVisitor(ask("/", set.slice(0, set.indexOf(";"))), NOW);
    expect(visitor.viewer.mandates).toEqual([
      { role: "officer", body: { kind: "instance", id: "award" } },
    ]);
    expect((await click("real")).status).toBe(404);
    expect((await click("nobody")).status).toBe(404);
    expect((await click("olga", "https://evil.example")).headers.get("location")).toBe("/desk");
  });

  test("counts as a second factor for as long as it lasts", async () => {
    const set = (await click("olga")).headers.get("set-cookie") ?? "";
    const late = new Date(NOW.getTime() + 3 * 24 * 60 * 60_000);
    const visitor = await findVisitor(ask("/", set.slice(0, set.indexOf(";"))), late);
    expect(await requireStepUp(visitor, late, "/")).toBeUndefined();
  });

  test("is offered for each role in each region", async () => {
    const { parts } = await demo.loader(args("/demo"));
    expect(
      parts.map(({ region, cast }) => [region, cast.map(({ id, role, body }) => [id, role, body])]),
    ).toEqual([
      [null, [["olga", "officer", null]]],
      ["AFR", [["kofi", "commission", "Ghana"]]],
    ]);
  });
});

describe("the outbox", () => {
  beforeEach(async () => {
    await sql("delete from mail");
    await sql("delete from graphile_worker._private_jobs");
  });

  /** A link is asked for and kept, as the worker does without a mail server. */
  async function kept() {
    await queueLink({ email: "olga@example.org", token: TOKEN });
    const [job] = await sql<{ payload: { sealed: string } }>(
      "select payload from graphile_worker._private_jobs",
    );
    await mailLink(job?.payload.sealed ?? "", NOW.getTime());
    await sendMails({ post: null, appUrl: "http://localhost:3000" }, NOW.getTime());
  }
  const read = async (cookie?: string) => settled(outbox.loader(args("/outbox", cookie)));

  test("of a demonstration is read by anybody, links and all", async () => {
    await isDemo(true);
    await kept();
    const { mails } = await read();
    expect(mails).toMatchObject([{ email: "olga@example.org", attempts: 0 }]);
    expect(mails[0]?.text).toContain(`/sign-in/link?token=${TOKEN}`);
  });

  test("elsewhere is read by officers, who find nothing in it that lets anybody in", async () => {
    await isDemo(false);
    await kept();
    const officer = await signedIn("olga", NOW);
    const shown = await read(officer);
    expect(shown.mails).toMatchObject([
      {
        email: "olga@example.org",
        subject: expect.stringContaining("link to sign in"),
        text: null,
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain(TOKEN);
    expect(await sql("select facts from mail")).toEqual([{ facts: {} }]);
  });

  test("shows an officer no link even while the mail waits", async () => {
    await isDemo(false);
    await kept();
    await sql("update mail set sent_at = null");
    expect(JSON.stringify(await read(await signedIn("olga", NOW)))).not.toContain(TOKEN);
  });

  test("elsewhere is not there for anybody else", async () => {
    await isDemo(false);
    expect((await read()).status).toBe(404);
    for (const who of ["kofi", "real"])
      expect((await read(await signedIn(who, NOW))).status).toBe(404);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as list from "#app/routes/desk_.undelivered.tsx";
import * as one from "#app/routes/desk_.undelivered_.$id.tsx";
import { exportMyData } from "#app/services/sign-in/export-my-data.server.ts";
import { LINK_TEMPLATE } from "#app/services/sign-in/mail-link.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";
import { held, settled } from "./desk.ts";

const NOW = new Date("2026-12-01T09:00:00Z");
const ERROR = `${NOW.toISOString()} 550 no such mailbox`;
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

beforeAll(async () => {
  for (const id of ["olga", "dina", "aude", "carl"]) await person(id);
  await held("olga", "officer", "instance", "award");
  await held("dina", "director", "instance", "award");
  await held("aude", "auditor", "instance", "award");
});
afterAll(disconnect);

beforeEach(async () => {
  await sql("delete from mail");
  await sql("delete from address_correction");
  await sql("delete from person where id in ('nora', 'mila')");
  await person("nora");
  await person("mila");
  await held("nora", "coordinator", "city", "some-city").catch(() => {});
  const [mandate] = await sql<{ id: string }>("select id from mandate where person_id = 'nora'");
  for (const [id, attempts, error] of [
    ["m-1", 12, ERROR],
    ["m-2", 2, ERROR],
    ["m-3", 0, null],
  ])
    await sql(
      `insert into mail (id, event, template, receiver, facts, at, attempts, error)
       values ($1, $1, 'mandate.offer.mailOffer', 'nora', $2, $3, $4, $5)`,
      [id, JSON.stringify({ subject: "mandate", id: mandate?.id }), NOW, attempts, error],
    );
});

const args = async (
  who: string,
  path: string,
  params: Record<string, string> = {},
  form?: Record<string, string>,
  steppedUp = true,
) => ({
  request: ask(path, await signedIn(who, NOW, steppedUp), form),
  context: { at: NOW, ip: "192.0.2.1" },
  params,
});
const read = async (who: string, id = "m-1") =>
  settled(one.loader(await args(who, `/desk/undelivered/${id}`, { id })));
const post = async (who: string, form: Record<string, string>, steppedUp = true) =>
  settled(one.action(await args(who, "/desk/undelivered/m-1", { id: "m-1" }, form, steppedUp)));
const right = {
  intent: "correct",
  holderEmail: "Nora.New@example.org",
  reason: "She gave it on the telephone.",
};
const emailOf = async (id: string) =>
  (await sql<{ email: string }>("select email from person where id = $1", [id]))[0]?.email;

test("the secretariat is shown what did not arrive, the given up first, and nobody else", async () => {
  const { list: found } = await settled(list.loader(await args("olga", "/desk/undelivered")));
  expect(found.rows.map(({ id, givenUp, error }) => [id, givenUp, error])).toEqual([
    ["m-1", true, "550 no such mailbox"],
    ["m-2", false, "550 no such mailbox"],
  ]);
  expect(found.rows[0]?.subject).toBeTruthy();
  for (const who of ["dina", "aude", "carl"]) {
    expect((await settled(list.loader(await args(who, "/desk/undelivered")))).status).toBe(404);
    expect((await read(who)).status).toBe(404);
    expect((await post(who, right)).status).toBe(404);
  }
  expect((await read("olga", "m-3")).status).toBe(404);
  expect(await emailOf("nora")).toBe("nora@example.org");
});

describe("a mail that came back", () => {
  const report = async (form: Record<string, string>, who = "olga") =>
    settled(list.action(await args(who, "/desk/undelivered", {}, form)));
  const said = { bounced: "Mila@example.org", said: "552 mailbox full" };
  const sent = async (id: string, template: string, minutes: number) =>
    sql(
      `insert into mail (id, event, template, receiver, facts, at, attempts, sent_at)
       values ($1, $1, $2, 'mila', '{"subject": "mandate", "id": "m"}', $3, 1, $3)`,
      [id, template, new Date(NOW.getTime() - minutes * 60_000)],
    );
  const waiting = () =>
    sql("select id, attempts, error from mail where receiver = 'mila' and sent_at is null");

  test("counts as not arrived once it is reported, the latest alone and only once", async () => {
    await sent("early", "mandate.offer.mailOffer", 60);
    await sent("late", "mandate.offer.mailOffer", 10);
    await sent("link", "signIn.link", 5);
    await sql("update mail set template = $1 where id = 'link'", [LINK_TEMPLATE]);
    for (const _ of ["once", "twice"]) {
      const done = await report(said);
      expect([done.status, done.headers.get("location")]).toEqual([
        303,
        "/desk/undelivered?done=bounced",
      ]);
    }
    expect(await waiting()).toEqual([
      { id: "late", attempts: 12, error: `${NOW.toISOString()} 552 mailbox full` },
    ]);
    const { list: found } = await settled(
      list.loader(await args("olga", "/desk/undelivered?q=mila")),
    );
    expect(found.rows.map(({ id, givenUp }) => [id, givenUp])).toEqual([["late", true]]);
  });

  test("is refused with what was typed where none was sent there, or nothing is said", async () => {
    const never = await report(said);
    expect([never.status, await never.json()]).toMatchObject([422, { typed: said }]);
    await sent("late", "mandate.offer.mailOffer", 10);
    const silent = await report({ ...said, said: " " });
    expect([silent.status, await silent.json()]).toMatchObject([
      422,
      { typed: { bounced: said.bounced }, errors: { said: { message: "Please fill this in." } } },
    ]);
    expect((await report(said, "dina")).status).toBe(404);
    expect(await waiting()).toEqual([]);
  });
});

describe("an address", () => {
  test("is put right with a reason that is kept, and the mails are sent again", async () => {
    const done = await post("olga", right);
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      "/desk/undelivered?done=corrected",
    ]);
    expect(await emailOf("nora")).toBe("nora.new@example.org");
    expect(await sql("select was, became, by_id, reason from address_correction")).toEqual([
      {
        was: "nora@example.org",
        became: "nora.new@example.org",
        by_id: "olga",
        reason: right.reason,
      },
    ]);
    expect(await sql("select 1 from mail where attempts > 0")).toEqual([]);
    const { addressCorrections } = await exportMyData(
      { person: "nora", mandates: [], appointments: [] },
      NOW,
    );
    expect(addressCorrections).toHaveLength(1);
  });

  test("wants a second factor, an address and a reason; what was typed stays", async () => {
    const without = await post("olga", right, false);
    expect(without.status).toBe(403);
    expect((await without.json()).typed.reason).toBe(right.reason);
    const wrong = await post("olga", { ...right, holderEmail: "nora at home", reason: "so" });
    expect(wrong.status).toBe(422);
    const reply = await wrong.json();
    expect(Object.keys(reply.errors).sort()).toEqual(["holderEmail", "reason"]);
    expect(reply.typed.holderEmail).toBe("nora at home");
    expect(await emailOf("nora")).toBe("nora@example.org");
  });

  test("that is somebody else's is not taken", async () => {
    const taken = await post("olga", { ...right, holderEmail: "mila@example.org" });
    expect(taken.status).toBe(409);
    expect((await taken.json()).errors.root?.message).toContain("Somebody else");
  });

  test("of somebody who has signed in stays: it would let another one in", async () => {
    await signedIn("nora", NOW);
    expect((await read("olga")).why).toBe("signedIn");
    expect((await post("olga", right)).status).toBe(409);
    await sql("delete from sign_in where person_id = 'nora'");
    await sql("update person set email_verified = true where id = 'nora'");
    expect((await post("olga", right)).status).toBe(409);
    expect(await emailOf("nora")).toBe("nora@example.org");
  });

  test("of one in the secretariat is not one person's to change", async () => {
    await held("nora", "director", "instance", "award");
    expect((await read("olga")).why).toBe("staff");
    expect((await post("olga", right)).status).toBe(409);
    await sql("delete from mandate where person_id = 'nora' and role = 'director'");
  });
});

test("what did not arrive is sent again as it is", async () => {
  const done = await post("olga", { intent: "again" });
  expect(done.status).toBe(303);
  expect(await sql("select id from mail where attempts > 0 or error is not null")).toEqual([]);
  expect(await emailOf("nora")).toBe("nora@example.org");
});

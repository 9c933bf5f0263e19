import { afterAll, beforeAll, expect, test } from "vitest";
import { dueOf, past } from "#app/rehearsal/stage.ts";
import * as list from "#app/routes/desk_.eligibility.tsx";
import * as page from "#app/routes/desk_.nomination.$id_.eligibility.tsx";
import * as verdict from "#app/routes/desk_.nomination.$id_.eligibility_.$verdict.tsx";
import { approveProposal } from "#app/services/propose.server.ts";
import type { Actor } from "#machines/actors.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import { type Award, endorsed, nominating, published, secretariat } from "#tests/services/award.ts";

let award: Award;
const at = () => new Date(award.stage.at);
const sql = (text: string, values: unknown[]) => inTransaction((tx) => tx.run(text, values));
const WHY = "The ministry has confirmed the standing by letter.";

beforeAll(async () => {
  award = await published(await secretariat("eligibility desk"), {
    name: "Eligibility",
    cities: { FRA: 1, ESP: 2, ITA: 1 },
  });
  await nominating(award);
  await endorsed(award);
  await past(award.stage, await dueOf("commissionDue", award.track));
});
afterAll(disconnect);

const nomination = (n: number) => award.nominations[n] as Award["nominations"][number];
const read = (id: string, as?: Actor) =>
  visit(
    page.loader as never,
    `/desk/nomination/${id}/eligibility`,
    { id },
    { at: at(), ...(as ? { as } : {}) },
  );
const open = (id: string, which: string, as: Actor, steppedUp = true) =>
  visit(
    verdict.loader as never,
    `/desk/nomination/${id}/eligibility/${which}`,
    { id, verdict: which },
    { as, at: at(), steppedUp },
  );
const send = (
  id: string,
  which: string,
  as: Actor,
  form: Record<string, string | string[]>,
  steppedUp = true,
) =>
  visit(
    verdict.action as never,
    `/desk/nomination/${id}/eligibility/${which}`,
    { id, verdict: which },
    { as, at: at(), steppedUp, form: { newId: award.stage.newId(), ...form } },
  );
const notMember = (country: string) =>
  sql("update country set status = 'associate' where code = $1", [country]);

test("the checklist tells each rule with its dates and its source to those who applied and those who examine", async () => {
  const { id, city, country } = nomination(0);
  for (const as of [
    award.staff.officer,
    award.staff.director,
    award.staff.auditor,
    city.mayor,
    country.commission,
  ]) {
    const { status, data } = await read(id, as);
    expect(status).toBe(200);
    expect(data.checklist.rules).toHaveLength(9);
    const received = data.checklist.rules.find(
      ({ rule }: { rule: string }) => rule === "receivedInTime",
    );
    expect(received.grounds.map(({ name }: { name: string }) => name)).toEqual([
      "Received",
      "Last minute",
    ]);
  }
});

test("the checklist of a city is not there for another city, another Commission or a stranger", async () => {
  const { id } = nomination(0);
  const other = nomination(1);
  expect((await read(id, other.city.mayor)).status).toBe(404);
  expect((await read(id, other.country.commission)).status).toBe(404);
  expect((await read(id)).location).toMatch(/^\/sign-in/);
});

test("only those who may propose a verdict reach its form, and after a second factor", async () => {
  const { id, city } = nomination(0);
  expect((await open(id, "confirm", city.mayor)).status).toBe(404);
  expect((await open(id, "confirm", award.staff.auditor)).status).toBe(404);
  expect((await open(id, "appoint", award.staff.officer)).status).toBe(404);
  expect((await open(id, "confirm", award.staff.officer, false)).location).toMatch(
    /^\/me\/confirm/,
  );
  expect((await send(id, "confirm", award.staff.officer, {}, false)).status).toBe(403);
});

test("a rule that is not met is waived with a reason, by two persons, and the city reads it", async () => {
  const { id, city } = nomination(3);
  await notMember("ITA");
  const form = await open(id, "confirm", award.staff.officer);
  expect(form.data.form.fields.map(({ name }: { name: string }) => name)).toEqual([
    "waiver-memberState",
  ]);

  const bare = await send(id, "confirm", award.staff.officer, {});
  expect(bare.status).toBe(409);
  expect(bare.data.errors.root.message).not.toBe("");
  const short = await send(id, "confirm", award.staff.officer, { "waiver-memberState": "ok" });
  expect([short.status, short.data.typed["waiver-memberState"]]).toEqual([422, "ok"]);

  const sent = await send(id, "confirm", award.staff.officer, { "waiver-memberState": WHY });
  expect([sent.status, sent.location]).toEqual([303, expect.stringContaining("/desk/proposal/")]);
  const pending = await read(id, award.staff.director);
  expect(pending.data.proposals).toHaveLength(1);
  expect((await read(id, city.mayor)).data.proposals).toEqual([]);
  expect(JSON.stringify((await read(id, city.mayor)).data)).not.toContain(WHY);

  const [proposal = ""] = String(sent.location).match(/[0-9a-f-]{36}/) ?? [];
  const yes = await approveProposal(
    proposal,
    award.staff.second,
    award.stage.at,
    award.stage.newId,
  );
  expect(yes.ok).toBe(true);
  const { data } = await read(id, city.mayor);
  expect(data.checklist.verdict).toMatchObject({ passed: true });
  expect(
    data.checklist.rules.find(({ rule }: { rule: string }) => rule === "memberState"),
  ).toMatchObject({
    outcome: "fail",
    waiver: WHY,
  });
  expect((await read(id, nomination(0).city.mayor)).status).toBe(404);
});

test("a verdict against cites rules, and keeps them as they were read then", async () => {
  const { id, country } = nomination(1);
  await notMember("ESP");
  const none = await send(id, "reject", award.staff.officer, { reason: WHY });
  expect([none.status, Object.keys(none.data.errors)]).toEqual([422, ["failed"]]);
  const sent = await send(id, "reject", award.staff.officer, {
    failed: ["memberState"],
    reason: WHY,
  });
  const [proposal = ""] = String(sent.location).match(/[0-9a-f-]{36}/) ?? [];
  const yes = await approveProposal(
    proposal,
    award.staff.second,
    award.stage.at,
    award.stage.newId,
  );
  expect(yes).toMatchObject({ ok: true });
  await sql("update country set status = 'member_state' where code = 'ESP'", []);
  const { data } = await read(id, country.commission);
  expect(data.checklist.verdict).toMatchObject({ passed: false, reason: WHY });
  expect(
    data.checklist.rules.find(({ rule }: { rule: string }) => rule === "memberState"),
  ).toMatchObject({
    outcome: "fail",
    cited: true,
  });
});

test("the list has what waits, by the filter of the address, and is the secretariat's alone", async () => {
  const ask = (query: string, as: Actor) =>
    visit(list.loader as never, `/desk/eligibility${query}`, {}, { as, at: at() });
  const all = await ask("", award.staff.officer);
  expect(all.data.rows.map(({ id }: { id: string }) => id).sort()).toEqual(
    [nomination(0).id, nomination(2).id].sort(),
  );
  expect((await ask("?show=open", award.staff.officer)).data.rows).toEqual([]);
  await notMember("ESP");
  const open = await ask("?show=open&sort=outcome&region=ENA", award.staff.officer);
  expect(open.data.rows).toMatchObject([{ id: nomination(2).id, counts: { fail: 1 } }]);
  expect((await ask("?edition=none", award.staff.officer)).data.found).toBe(0);
  for (const as of [nomination(0).city.mayor, nomination(0).country.commission])
    expect((await ask("", as)).status).toBe(403);
});

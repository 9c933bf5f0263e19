import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { as, must, rows, stateOf } from "#app/rehearsal/stage.ts";
import * as mandatePage from "#app/routes/desk_.mandate.$id.tsx";
import * as list from "#app/routes/desk_.roles.tsx";
import * as offer from "#app/routes/desk_.roles_.$role.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, published, secretariat } from "#tests/services/award.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";
import { settled } from "./desk.ts";

let award: Award;
const personOf = (by: Actor) => (by.kind === "person" ? by.person : "");
const at = () => new Date(award.stage.at);

const args = async (
  who: Actor,
  path: string,
  params: Record<string, string> = {},
  form?: Record<string, string>,
  steppedUp = true,
) => ({
  request: ask(path, await signedIn(personOf(who), at(), steppedUp), form),
  context: { at: at(), ip: "192.0.2.1" },
  params,
});

const typed = (over: Record<string, string> = {}) => ({
  newId: randomUUID(),
  holderName: "Ada Moreau",
  holderEmail: `${randomUUID().slice(0, 8)}@example.org`,
  holderLanguage: "fr",
  ...over,
});
const post = async (who: Actor, role: string, form: Record<string, string>, steppedUp = true) =>
  settled(offer.action(await args(who, `/desk/roles/${role}`, { role }, form, steppedUp)));
const offersOf = async (who: Actor) =>
  (await settled(list.loader(await args(who, "/desk/roles")))).offers;
const mandateOf = async (email: string) => {
  const [row] = await rows<{ id: string; state: string; role: string; body: string; who: string }>(
    `select m.id, m.state, m.role, m.body_id as body, p.name || ' ' || p.locale as who from mandate m join person p on p.id = m.person_id
     where p.email = $1 order by m.changed_at desc limit 1`,
    [email],
  );
  return row;
};

let city: Award["cities"][number];
let other: Award["cities"][number];
let commission: Actor;

beforeAll(async () => {
  award = await published(await secretariat("roles"), {
    name: "Award 2035",
    cities: { FRA: 1, ESP: 1 },
  });
  [city, other] = award.cities as [typeof city, typeof other];
  commission = award.countries[0]?.commission as Actor;
  await person("stranger");
});
afterAll(disconnect);

test("everybody is shown the roles that are his to offer, and no other", async () => {
  const { staff } = award;
  expect(await offersOf(staff.officer)).toEqual([
    "commission",
    "delegation",
    "observer",
    "auditor",
    "officer",
    "director",
  ]);
  expect(await offersOf(staff.director)).toEqual(["officer", "director"]);
  expect(await offersOf(commission)).toEqual(["coordinator", "mayor", "commission"]);
  expect(await offersOf(city.mayor)).toEqual(["coordinator", "delegate"]);
  expect(await offersOf(city.coordinator)).toEqual(["collaborator"]);
  expect(await offersOf(as("stranger", "coordinator"))).toEqual([]);
  for (const [who, role] of [
    [city.coordinator, "mayor"],
    [as("stranger", "coordinator"), "coordinator"],
    [staff.auditor, "observer"],
    [staff.officer, "mayor"],
    [staff.officer, "operator"],
  ] as [Actor, string][]) {
    const page = await settled(offer.loader(await args(who, `/desk/roles/${role}`, { role })));
    expect(page.status, role).toBe(404);
    expect((await post(who, role, typed({ body: city.id }))).status, role).toBe(404);
  }
});

describe("an offer", () => {
  test("makes the person, and a mail that leads to where it is answered", async () => {
    const form = typed({ body: city.id, holderEmail: "Ada.Moreau@Example.org" });
    const done = await post(commission, "coordinator", form);
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      `/desk/mandate/${form.newId}?done=mandate.offer`,
    ]);
    expect(await mandateOf("ada.moreau@example.org")).toEqual({
      id: form.newId,
      state: "offered",
      role: "coordinator",
      body: city.id,
      who: "Ada Moreau fr",
    });
    const [mail] = await rows<{ template: string }>(
      "select template from mail where facts ->> 'id' = $1",
      [form.newId],
    );
    expect(mail?.template).toBe("mandate.offer.mailOffer");
  });

  test("sent twice is made once, and a role that is held is not offered again", async () => {
    const form = typed({ body: city.id });
    const both = [await post(commission, "mayor", form), await post(commission, "mayor", form)];
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const again = await post(commission, "mayor", { ...form, newId: randomUUID() });
    expect(again.status).toBe(409);
    const reply = await again.json();
    expect(reply.errors.root?.message).toContain("has been offered to this address already");
    expect(reply.typed).toMatchObject({ holderName: form.holderName, body: city.id });
  });

  test("for a city or country that is not one's own is refused, and leaves nobody behind", async () => {
    for (const [who, role, body] of [
      [commission, "mayor", other.id],
      [commission, "commission", "ESP"],
      [city.mayor, "coordinator", other.id],
      [city.coordinator, "collaborator", other.id],
      [commission, "mayor", "no-such-city"],
    ] as [Actor, string, string][]) {
      const form = typed({ body, wording: "viewer" });
      const answer = await post(who, role, form);
      expect(answer.status, `${role} ${body}`).toBe(422);
      expect((await answer.json()).typed.holderEmail).toBe(form.holderEmail);
      expect(await rows("select 1 from person where email = $1", [form.holderEmail])).toEqual([]);
    }
  });

  test("says what is wrong at the field, and keeps what was typed", async () => {
    const answer = await post(commission, "mayor", typed({ holderEmail: "nowhere", body: "" }));
    expect(answer.status).toBe(422);
    const reply = await answer.json();
    expect(Object.keys(reply.errors).sort()).toEqual(["body", "holderEmail"]);
    expect(reply.typed.holderEmail).toBe("nowhere");
  });

  test("of a mayor's signature stands for the days given", async () => {
    const form = typed({ body: city.id, from: "2027-01-01", until: "2027-03-31" });
    expect((await post(city.mayor, "delegate", form)).status).toBe(303);
    const [row] = await rows<{ context: Record<string, unknown> }>(
      "select context from mandate where id = $1",
      [form.newId],
    );
    expect(row?.context).toMatchObject({
      wording: "delegate",
      from: Date.UTC(2027, 0, 1),
      until: Date.UTC(2027, 3, 1),
    });
  });

  test("of a substitute is refused where the rules know none, and nobody is left behind", async () => {
    const form = typed({ body: "FRA", reason: "No answer since the call was opened." });
    const answer = await post(award.staff.officer, "delegation", form);
    expect(answer.status).toBe(409);
    expect((await answer.json()).errors.root?.message).toContain("know no substitute");
    expect(await rows("select 1 from person where email = $1", [form.holderEmail])).toEqual([]);
  });
});

describe("the roles of the secretariat", () => {
  const reason = "A third officer for the autumn.";
  const form = { ...typed(), reason };

  test("are proposed, with a second factor", async () => {
    const without = await post(award.staff.officer, "officer", form, false);
    expect(without.status).toBe(403);
    expect((await without.json()).typed.reason).toBe(reason);
    const done = await post(award.staff.officer, "officer", form);
    expect(done.headers.get("location")).toBe(`/desk/proposal/${form.newId}?done=proposal.open`);
    expect(await stateOf("proposal", form.newId)).toBe("open");
    expect(await mandateOf(form.holderEmail)).toBeUndefined();
    expect((await post(award.staff.officer, "officer", form)).status).toBe(303);
    expect(await rows("select 1 from proposal where id = $1", [form.newId])).toHaveLength(1);
  });
});

describe("a successor", () => {
  test("accepts first; then the one in office can hand over", async () => {
    const { stage } = award;
    const pageOf = async (who: Actor, id: string) =>
      settled(mandatePage.loader(await args(who, `/desk/mandate/${id}`, { id })));
    const before = await pageOf(other.mayor, other.mayorMandate);
    expect(before.mandate.succession).toMatchObject({ successors: [], offer: null });
    const spanish = award.countries[1]?.commission as Actor;
    const asCommission = await pageOf(spanish, other.mayorMandate);
    expect(asCommission.mandate.succession?.offer).toBe(`/desk/roles/mayor?body=${other.id}`);
    const form = typed({ body: other.id });
    await post(spanish, "mayor", form);
    const successor = await mandateOf(form.holderEmail);
    const [held] = await rows<{ person: string }>(
      "select person_id as person from mandate where id = $1",
      [successor?.id],
    );
    await must(
      stage,
      { type: "mandate.accept", id: successor?.id ?? "" },
      as(held?.person ?? "", "mayor"),
    );
    const after = await pageOf(other.mayor, other.mayorMandate);
    expect(after.mandate.succession?.successors).toEqual(["Ada Moreau"]);
    const handOver = after.told.acts.find(({ type }) => type === "mandate.handOver");
    expect(handOver?.refused).toBeNull();
  });

  test("and his address are told to nobody of another city", async () => {
    const page = async (who: Actor) =>
      settled(
        mandatePage.loader(
          await args(who, `/desk/mandate/${other.mayorMandate}`, { id: other.mayorMandate }),
        ),
      );
    expect((await page(city.mayor)).status).toBe(404);
    expect((await page(commission)).status).toBe(404);
    const [row] = await rows<{ email: string }>(
      "select p.email from mandate m join person p on p.id = m.person_id where m.id = $1",
      [other.mayorMandate],
    );
    const values = async (who: Actor) => (await page(who)).mandate.facts.map(({ value }) => value);
    expect(await values(award.staff.officer)).toContain(row?.email);
    expect(await values(other.coordinator)).not.toContain(row?.email);
  });
});

test("the list is of what one is told, and is searched by what it shows", async () => {
  const rowsOf = async (who: Actor, query = "") =>
    (await settled(list.loader(await args(who, `/desk/roles${query}`)))).list;
  const own = await rowsOf(city.coordinator);
  expect(new Set(own.rows.map(({ body }) => body))).toEqual(new Set([`${city.name}, France`]));
  expect((await rowsOf(as("stranger", "coordinator"))).total).toBe(0);
  const found = await rowsOf(
    award.staff.officer,
    `?q=${encodeURIComponent(other.name.slice(0, 5))}`,
  );
  expect(found.total).toBeGreaterThan(0);
  expect(found.rows.every(({ body }) => body.startsWith(other.name))).toBe(true);
  expect((await rowsOf(city.coordinator, `?q=${other.name}`)).total).toBe(0);
  expect(
    (await rowsOf(award.staff.officer, "?role=director")).rows.map(({ role }) => role),
  ).toEqual(["Director", "Director"]);
});

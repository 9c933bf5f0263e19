import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rows, stateOf } from "#app/rehearsal/stage.ts";
import * as desk from "#app/routes/desk.tsx";
import * as thingPage from "#app/routes/desk_.$subject.$id.tsx";
import * as actPage from "#app/routes/desk_.$subject.$id_.$act.tsx";
import { disconnect } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import { type Award, nominating, published, secretariat, signed } from "#tests/services/award.ts";

let award: Award;
let other: Award["nominations"][number];
let mine: Award["nominations"][number];
const now = () => new Date(award.stage.at + 60_000);

beforeAll(async () => {
  award = await published(await secretariat("desk acts"), { name: "Desk acts" });
  await nominating(award);
  [mine, other] = award.nominations as [typeof mine, typeof other];
  await signed(award, [mine]);
});
afterAll(disconnect);

const params = (id: string, act = "") => ({ subject: "nomination", id, ...(act ? { act } : {}) });
const path = (id: string, act = "") => `/desk/nomination/${id}${act ? `/${act}` : ""}`;
const open = (id: string, act: string, by: Parameters<typeof visit>[3]["as"]) =>
  visit(actPage.loader, path(id, act), params(id, act), { at: now(), ...(by ? { as: by } : {}) });
const send = (
  id: string,
  act: string,
  by: Parameters<typeof visit>[3]["as"],
  form: Record<string, string>,
) =>
  visit(actPage.action, path(id, act), params(id, act), {
    at: now(),
    form: { newId: randomUUID(), ...form },
    ...(by ? { as: by } : {}),
  });

describe("the page of a thing", () => {
  const look = (by: Parameters<typeof visit>[3]["as"], id = mine.id) =>
    visit(thingPage.loader, path(id), params(id), { at: now(), ...(by ? { as: by } : {}) });

  test("sends whoever is not signed in to sign in, and back", async () => {
    const { status, location } = await look(undefined);
    expect(status).toBe(302);
    expect(location).toBe(`/sign-in?next=${encodeURIComponent(path(mine.id))}`);
  });

  test("tells the Commission of its country where it stands and what it can do", async () => {
    const { data } = await look(mine.country.commission);
    expect(data.told).toMatchObject({
      name: mine.city.name,
      label: "With the National Commission",
    });
    const acts = data.told.acts.filter(({ refused }: { refused: unknown }) => refused === null);
    expect(acts.map(({ type }: { type: string }) => type).sort()).toEqual([
      "complaint.fileProcedural",
      "nomination.decline",
      "nomination.endorse",
      "nomination.return",
      "withdrawal.notify",
    ]);
  });

  test("is not there for another country's Commission, another city or a subject that does not exist", async () => {
    const foreign = award.countries.find(({ code }) => code !== mine.country.code);
    expect((await look(foreign?.commission)).status).toBe(404);
    expect((await look(award.nominations[2]?.city.coordinator)).status).toBe(404);
    const strange = await visit(
      thingPage.loader,
      "/desk/person/x",
      { subject: "person", id: "x" },
      { as: award.staff.officer, at: now() },
    );
    expect(strange.status).toBe(404);
    const inherited = await visit(
      thingPage.loader,
      "/desk/toString/x",
      { subject: "toString", id: "x" },
      { as: award.staff.officer, at: now() },
    );
    expect(inherited.status).toBe(404);
  });

  test("tells the secretariat of a draft that it is being prepared, and no version, date or act of it", async () => {
    const { data } = await look(award.staff.officer, other.id);
    expect(data.told.label).toBe("Being prepared");
    expect(data.told.due).toEqual([]);
    expect(data.told.history.map(({ what }: { what: string }) => what)).toEqual([
      "Now: being prepared",
    ]);
  });

  test("claims nothing as done that the reader has not done", async () => {
    const address = `${path(mine.id)}?done=nomination.endorse`;
    const seen = await visit(thingPage.loader, address, params(mine.id), {
      as: mine.country.commission,
      at: now(),
    });
    expect(seen.data.done).toBeNull();
  });
});

describe("the page of an act", () => {
  test("is there only for whoever may ask for it", async () => {
    expect((await open(mine.id, "nomination.endorse", mine.country.commission)).status).toBe(200);
    for (const by of [mine.city.coordinator, award.staff.officer])
      expect((await open(mine.id, "nomination.endorse", by)).status).toBe(404);
    for (const act of ["nomination.sign", "toString", "nomination.nonsense"])
      expect((await open(mine.id, act, mine.country.commission)).status).toBe(404);
  });

  test("says what is missing in the field and keeps what was typed", async () => {
    const answer = await send(mine.id, "nomination.endorse", mine.country.commission, {
      statement: "short",
    });
    expect(answer.status).toBe(422);
    expect(answer.data.errors.statement.message).toBe("Please write at least 10 characters.");
    expect(answer.data.typed).toEqual({ statement: "short" });
    expect(await stateOf("nomination", mine.id)).toBe("withCommission");
  });

  test("refuses what the machine refuses in sentences, and keeps what was typed", async () => {
    const form = { cityDue: "2020-01-01", reason: "Please add the figures of last year." };
    const answer = await send(mine.id, "nomination.return", mine.country.commission, form);
    expect(answer.status).toBe(409);
    expect(answer.data.errors.root.message).toMatch(/\w/);
    expect(answer.data.typed).toEqual(form);
  });

  test("refuses a tab that is older than the last change", async () => {
    const statement = "We stand behind this nomination.";
    const answer = await send(mine.id, "nomination.endorse", mine.country.commission, {
      statement,
      version: "1",
    });
    expect(answer.status).toBe(409);
    expect(answer.data.errors.root.message).toMatch(/changed this meanwhile/);
    expect(answer.data.typed).toEqual({ statement });
  });

  test("does it once, however often it is sent, and says so to whoever did it", async () => {
    const { data } = await open(mine.id, "nomination.endorse", mine.country.commission);
    const form = { statement: "We stand behind this nomination.", version: String(data.version) };
    const answers = await Promise.all(
      [1, 2].map(() => send(mine.id, "nomination.endorse", mine.country.commission, form)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const events = await rows(
      "select 1 from log_event where subject_id = $1 and type = 'nomination.endorse'",
      [mine.id],
    );
    expect(events).toHaveLength(1);
    const to = answers.find(({ location }) => location)?.location ?? "";
    expect(to).toBe(`${path(mine.id)}?done=nomination.endorse`);
    const seen = await visit(thingPage.loader, to, params(mine.id), {
      as: mine.country.commission,
      at: now(),
    });
    expect(seen.data.done).toMatch(/\w/);
    expect(seen.data.told.label).toBe("Endorsed");
  });

  test("asks for a tick before what cannot be undone", async () => {
    const form = { reason: "The city has asked us to withdraw it." };
    const answer = await send(mine.id, "withdrawal.notify", mine.country.commission, form);
    expect(answer.status).toBe(422);
    expect(answer.data.errors.root.message).toMatch(/Tick the box/);
    expect(await rows("select 1 from log_event where type = 'withdrawal.notify'")).toEqual([]);
  });
});

describe("an act of two persons", () => {
  const extend = { cityDue: "", reason: "A flood has closed the town hall." };
  const at = () => ({
    ...extend,
    cityDue: new Date(award.stage.at + 5 * 86_400_000).toISOString().slice(0, 10),
  });

  test("leads to a second factor before its form, and keeps what was typed where that has run out", async () => {
    const asked = { as: award.staff.officer, at: now(), steppedUp: false };
    const edition = { subject: "edition", id: award.edition.id, act: "edition.cancel" };
    const address = `/desk/edition/${award.edition.id}/edition.cancel`;
    const opened = await visit(actPage.loader, address, edition, asked);
    expect(opened.location).toBe(`/me/confirm?next=${encodeURIComponent(address)}`);
    const form = { newId: randomUUID(), reason: "There is no money for it.", sure: "on" };
    const posted = await visit(actPage.action, address, edition, { ...asked, form });
    expect(posted.status).toBe(403);
    expect(posted.data.typed).toEqual({ reason: form.reason });
    expect(await rows("select 1 from proposal where kind = 'edition.cancel'")).toEqual([]);
  });

  test("opens one proposal however often it is sent, changes nothing, and waits on the second person's desk", async () => {
    const newId = randomUUID();
    const opens = () =>
      send(other.id, "nomination.extend", award.staff.officer, { ...at(), newId });
    const first = await opens();
    const second = await opens();
    expect([first.status, second.status]).toEqual([303, 409]);
    expect(first.location).toBe(`/desk/proposal/${newId}?done=proposal.open`);
    expect(await rows("select 1 from proposal where kind = 'nomination.extend'")).toHaveLength(1);

    const desks = async (by: typeof award.staff.officer) =>
      (await visit(desk.loader, "/desk", {}, { as: by, at: now() })).data;
    const director = await desks(award.staff.director);
    expect(director.tasks.map(({ to }: { to: string }) => to)).toContain(`/desk/proposal/${newId}`);
    const officer = await desks(award.staff.officer);
    expect(officer.tasks.map(({ to }: { to: string }) => to)).not.toContain(
      `/desk/proposal/${newId}`,
    );
    expect(officer.waits.map(({ to }: { to: string }) => to)).toContain(`/desk/proposal/${newId}`);
    expect(officer.deeds.map(({ to }: { to: string }) => to)).toContain(`/desk/proposal/${newId}`);
  });
});

test("a desk holds what waits for its person and nobody else's work", async () => {
  const look = async (by: Parameters<typeof visit>[3]["as"]) =>
    (await visit(desk.loader, "/desk", {}, { at: now(), ...(by ? { as: by } : {}) })).data;
  const coordinator = await look(other.city.coordinator);
  expect(
    coordinator.tasks.map(({ verb, name }: { verb: string; name: string }) => [verb, name]),
  ).toEqual([["Ask for the signature", other.city.name]]);
  expect(coordinator.tasks[0].due.exact).toMatch(/\(Berlin\)/);
  const commission = await look(mine.country.commission);
  expect(commission.tasks).toEqual([]);
  expect(
    commission.waits.map(({ name, turn }: { name: string; turn: string }) => [name, turn]),
  ).toContainEqual([mine.city.name, "the secretariat"]);
});

test("what the operator did is told as his, not as the calendar's", async () => {
  const [founded] = await rows<{ id: string }>(
    "select subject_id as id from log_event where type = 'mandate.found' limit 1",
  );
  const id = founded?.id ?? "";
  const asked = { as: award.staff.director, at: now() };
  const { data } = await visit(
    thingPage.loader,
    `/desk/mandate/${id}`,
    { subject: "mandate", id },
    asked,
  );
  expect(data.told.history.at(-1)).toMatchObject({ by: "by operator" });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { endorse } from "#app/rehearsal/nominating.ts";
import { rows } from "#app/rehearsal/stage.ts";
import * as desk from "#app/routes/desk.tsx";
import * as list from "#app/routes/desk_.commission.$country.tsx";
import * as note from "#app/routes/desk_.nomination.$id_.note.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import { type Award, nominating, published, secretariat, signed } from "#tests/services/award.ts";

let award: Award;
let mine: Award["nominations"][number];
const now = () => new Date(award.stage.at + 60_000);

beforeAll(async () => {
  award = await published(await secretariat("commission desk"), { name: "Commission desk" });
  await nominating(award);
  mine = award.nominations[0] as typeof mine;
  await signed(award, award.nominations.slice(0, 2));
});
afterAll(disconnect);

const own = () => mine.country.commission;
const look = (by: Actor, country = mine.country.code) =>
  visit(list.loader, `/desk/commission/${country}`, { country }, { as: by, at: now() });
const read = (by: Actor) =>
  visit(note.loader, `/desk/nomination/${mine.id}/note`, { id: mine.id }, { as: by, at: now() });
const write = (by: Actor, form: Record<string, string>) =>
  visit(
    note.action,
    `/desk/nomination/${mine.id}/note`,
    { id: mine.id },
    { as: by, at: now(), form },
  );

test("a Commission finds its list on its desk, with the slots that are free and each city's eligibility", async () => {
  const { data } = await visit(desk.loader, "/desk", {}, { as: own(), at: now() });
  expect(data.desks[0]).toEqual({
    to: `/desk/commission/${mine.country.code}`,
    name: "Nominations of France",
  });
  const before = (await look(own())).data;
  expect(before.call).toMatchObject({ quota: 2, free: 2 });
  expect(before.call.due.exact).toMatch(/\(Berlin\)/);
  expect(before.nominees).toHaveLength(2);
  expect(before.nominees[0].rules).toEqual({ fail: 0, open: 0 });
  await endorse(award.stage, mine);
  expect((await look(own())).data.call.free).toBe(1);
});

test("it is there for nobody else", async () => {
  const foreign = award.countries.find(({ code }) => code !== mine.country.code)?.commission;
  for (const by of [
    foreign,
    mine.city.coordinator,
    award.staff.officer,
    award.staff.director,
    award.staff.auditor,
  ])
    expect((await look(by as Actor)).status).toBe(404);
});

test("a note with a score is kept, read by the Commission alone, and changed from the revision that was seen", async () => {
  expect(
    (await write(own(), { note: "", noteScore: "101", revision: "0" })).data.errors,
  ).toMatchObject({
    note: { message: "Please fill this in." },
    noteScore: { message: "Please give a number from 0 to 100." },
  });
  expect(
    (await write(own(), { note: "Strong on access.", noteScore: "80", revision: "0" })).status,
  ).toBe(303);
  expect((await read(own())).data.note).toEqual({
    text: "Strong on access.",
    score: 80,
    revision: 1,
  });
  const listed = (await look(own())).data.nominees.find(({ id }: { id: string }) => id === mine.id);
  expect(listed).toMatchObject({ score: 80, noted: true });

  const stale = await write(own(), { note: "Weak on figures.", noteScore: "", revision: "0" });
  expect(stale.status).toBe(409);
  expect(stale.data).toMatchObject({ stale: true, typed: { note: "Weak on figures." } });
  expect(
    (await write(own(), { note: "Weak on figures.", noteScore: "", revision: "1" })).status,
  ).toBe(303);
  expect(await rows("select text, score, revision from commission_note")).toEqual([
    { text: "Weak on figures.", score: null, revision: 2 },
  ]);
});

test("no city, no other Commission and nobody of the secretariat is told that there is a note", async () => {
  const foreign = award.countries.find(({ code }) => code !== mine.country.code)?.commission;
  const { officer, director, auditor } = award.staff;
  for (const by of [foreign, mine.city.coordinator, mine.city.mayor, officer, director, auditor]) {
    expect((await read(by as Actor)).status).toBe(404);
    expect(
      (await write(by as Actor, { note: "Mine now.", noteScore: "", revision: "2" })).status,
    ).toBe(404);
  }
});

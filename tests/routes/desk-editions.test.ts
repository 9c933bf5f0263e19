import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proposedOffsets } from "#app/domain/calendar.ts";
import { dueDateOf } from "#app/domain/civil-time.ts";
import { presets } from "#app/domain/rulebook.ts";
import * as list from "#app/routes/desk_.editions.tsx";
import * as begin from "#app/routes/desk_.editions_.new.tsx";
import { createEdition } from "#app/services/create-edition.server.ts";
import { seedReference } from "#prisma/seed.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";
import { held, settled } from "./desk.ts";

const NOW = new Date("2026-12-01T09:00:00Z");
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

beforeAll(async () => {
  await seedReference(NOW);
  for (const id of ["olga", "dina", "carl"]) await person(id);
  await held("olga", "officer", "instance", "award");
  await held("dina", "director", "instance", "award");
  await held("carl", "coordinator", "city", "some-city");
});
afterAll(disconnect);

const args = async (who: string, path: string, form?: Record<string, string>) => ({
  request: ask(path, await signedIn(who, NOW), form),
  context: { at: NOW, ip: "192.0.2.1" },
  params: {},
});

type Drafted = { calendar: Record<string, Record<string, number>> };

const filled = {
  name: "Award 2027",
  slug: "award-2027",
  preset: "2024",
  opensOn: "2027-04-22",
  zone: "Europe/Berlin",
};
const post = async (who: string, form: Record<string, string>) =>
  settled(begin.action(await args(who, "/desk/editions/new", form)));

describe("an edition is set up", () => {
  test("from a preset, with every region, its dates after the opening day, and is a draft", async () => {
    const newId = randomUUID();
    const answer = await post("olga", { ...filled, newId });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `/desk/edition/${newId}?done=edition.create`,
    ]);
    const [edition] = await sql("select state, context from edition where id = $1", [newId]);
    expect(edition).toMatchObject({
      state: "draft",
      context: { name: "Award 2027", slug: "award-2027", preset: "2024", demonstration: false },
    });
    const { calendar } = (edition as { context: Drafted }).context;
    expect(Object.keys(calendar).sort()).toEqual(["AFR", "APA", "ARB", "ENA", "LAC"]);
    expect(dueDateOf(calendar.ENA?.cityDue ?? 0, "Europe/Berlin")).toBe("2027-05-31");
    expect(proposedOffsets.cityDue).toBe(39);
    const [placed] = await sql("select count(*) as n from placement where edition_id = $1", [
      newId,
    ]);
    expect(placed?.n).toBeGreaterThan(150);
  });

  test("once, though its form is sent twice", async () => {
    const form = { ...filled, name: "Award 2028", slug: "award-2028", newId: randomUUID() };
    const [first, second] = await Promise.all([post("olga", form), post("olga", form)]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await sql("select 1 from edition where context ->> 'slug' = 'award-2028'")).toHaveLength(
      1,
    );
  });

  test("not under a name or an address that is in use; what was typed stays", async () => {
    const named = await post("olga", { ...filled, slug: "another", newId: randomUUID() });
    expect(named.status).toBe(409);
    expect(await named.json()).toMatchObject({
      errors: { root: { message: expect.stringContaining("name") } },
      typed: { name: "Award 2027", slug: "another" },
    });
    const placed = await post("olga", { ...filled, name: "Other", newId: randomUUID() });
    expect(placed.status).toBe(422);
    expect(await placed.json()).toMatchObject({ errors: { slug: {} }, typed: { name: "Other" } });
    const past = await post("olga", {
      ...filled,
      name: "Other",
      slug: "2024",
      newId: randomUUID(),
    });
    expect((await past.json()).errors).toHaveProperty("slug");
  });

  test("not with an address or a zone that is none", async () => {
    const wrong = { ...filled, name: "", slug: "Award 2027!", zone: "Berlin", newId: randomUUID() };
    expect(Object.keys((await (await post("olga", wrong)).json()).errors)).toEqual(["name"]);
    const next = await post("olga", { ...wrong, name: "Third" });
    expect(Object.keys((await next.json()).errors)).toEqual(["slug", "zone"]);
  });

  test("by the secretariat alone", async () => {
    for (const who of ["dina", "carl"]) {
      const form = await args(who, "/desk/editions/new");
      expect((await settled(begin.loader(form))).status).toBe(403);
      expect((await post(who, { ...filled, newId: randomUUID() })).status).toBe(403);
    }
  });
});

describe("the list of editions", () => {
  const listed = async (who: string) => {
    const { editions, mayBegin } = await list.loader(await args(who, "/desk/editions"));
    return { names: editions.map(({ name }) => name), mayBegin };
  };

  test("names a draft to the secretariat and to nobody else", async () => {
    await createEdition(
      {
        id: randomUUID(),
        name: "SECRETDRAFT",
        slug: "secret",
        preset: "2024",
        rulebook: presets["2024"],
        calendar: { zone: "Europe/Berlin", tracks: {} },
        demonstration: false,
      },
      { kind: "person", person: "olga", role: "officer" },
      NOW.getTime(),
      randomUUID,
    );
    expect((await listed("olga")).names).toContain("SECRETDRAFT");
    expect((await listed("dina")).names).toContain("SECRETDRAFT");
    expect(await listed("carl")).toEqual({ names: [], mayBegin: false });
    expect((await listed("olga")).mayBegin).toBe(true);
  });
});

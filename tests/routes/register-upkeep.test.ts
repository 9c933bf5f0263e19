import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dated } from "#app/domain/dated.ts";
import { mandate } from "#app/rehearsal/cast.ts";
import { must, operator, reason as REASON, rows, stateOf } from "#app/rehearsal/stage.ts";
import * as membershipPage from "#app/routes/desk_.membership.$id.tsx";
import * as merge from "#app/routes/desk_.membership.$id_.merge.tsx";
import * as upkeep from "#app/routes/desk_.register.tsx";
import * as imports from "#app/routes/desk_.register_.import.tsx";
import * as begin from "#app/routes/desk_.register_.new.$how.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, nominating, published, secretariat } from "#tests/services/award.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";
import { settled } from "./desk.ts";

let award: Award;
let officer: Actor;
let commission: Actor;
let coordinator: Actor;
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

type Stored = {
  periods: { from: unknown; source: string }[];
  sources: string[];
  corrections: number;
};

/** An invented city in the register since a date. */
async function entry(
  name: string,
  country: string,
  joined: string,
): Promise<{ city: string; id: string }> {
  const city = randomUUID();
  const id = randomUUID();
  await rows(
    "insert into city (id, slug, name, country, demonstration) values ($1, $2, $3, $4, true)",
    [city, `demo-${city.slice(0, 8)}`, name, country],
  );
  await must(
    award.stage,
    {
      type: "membership.record",
      id,
      data: {
        periods: [{ from: dated(joined), to: null, inactive: [], source: "demonstration" }],
        sources: ["demonstration"],
        reason: REASON,
      },
      refs: { city, country },
    },
    operator,
  );
  return { city, id };
}

const contextOf = async (id: string) =>
  (await rows<{ context: Stored }>("select context from membership where id = $1", [id]))[0]
    ?.context;

beforeAll(async () => {
  award = await published(await secretariat("upkeep"), {
    name: "Award 2041",
    cities: { FRA: 1, ESP: 1 },
  });
  officer = award.staff.officer;
  commission = award.countries[0]?.commission as Actor;
  coordinator = award.cities[0]?.coordinator as Actor;
  await person("stranger");
});
afterAll(disconnect);

describe("the list", () => {
  const listed = async (who: Actor, query = "") =>
    (await settled(upkeep.loader(await args(who, `/desk/register${query}`)))).list;

  test("is whole for the secretariat, one's own for a city, and nothing for others", async () => {
    expect((await listed(officer)).total).toBeGreaterThanOrEqual(2);
    expect((await listed(coordinator)).rows.map(({ city }) => city)).toEqual([
      award.cities[0]?.name,
    ]);
    const stranger: Actor = { kind: "person", person: "stranger", role: "coordinator" };
    expect((await listed(stranger)).total).toBe(0);
  });

  test("finds a city without its accents, and by where it stands", async () => {
    await entry("Élowène", "FRA", "2019");
    expect((await listed(officer, "?q=elowene")).rows.map(({ since }) => since)).toEqual(["2019"]);
    expect((await listed(officer, "?q=elowene&state=withdrawn")).total).toBe(0);
  });
});

describe("a membership is begun", () => {
  const post = async (who: Actor, how: string, form: Record<string, string>) =>
    settled(
      begin.action(
        await args(who, `/desk/register/new/${how}`, { how }, { newId: randomUUID(), ...form }),
      ),
    );
  const record = {
    cityName: "Marowyn",
    country: "ESP",
    joinedOn: "2018-05",
    sources: "https://example.org/list\nPrinted list of 2018",
    reason: "The printed list names it.",
  };

  test("by recording a new city with the precision of its source", async () => {
    const newId = randomUUID();
    const done = await post(officer, "record", { ...record, newId });
    expect(done.headers.get("location")).toBe(`/desk/membership/${newId}?done=membership.record`);
    const context = await contextOf(newId);
    expect(context?.sources).toEqual(["https://example.org/list", "Printed list of 2018"]);
    expect(context?.periods).toEqual([
      {
        from: { precision: "month", earliest: "2018-05-01", latest: "2018-05-31" },
        to: null,
        inactive: [],
        source: "https://example.org/list",
      },
    ]);
    expect((await post(officer, "record", { ...record, newId })).status).toBe(303);
    expect(await rows("select 1 from city where name = 'Marowyn'")).toHaveLength(1);
  });

  test("never twice for one city, however it is spelled", async () => {
    const again = await post(officer, "record", { ...record, cityName: "MAROWYN" });
    expect(again.status).toBe(409);
    expect((await again.json()).errors.root?.message).toContain("member already");
    expect(
      await rows("select 1 from city where country = 'ESP' and lower(name) = 'marowyn'"),
    ).toHaveLength(1);
  });

  test("by a Commission for a city of its own country alone, and leaves no city behind", async () => {
    const own = await post(commission, "apply", { cityName: "Velnaar", country: "FRA" });
    expect(own.status).toBe(303);
    const foreign = await post(commission, "apply", { cityName: "Oltreva", country: "ESP" });
    expect(foreign.status).toBe(422);
    expect(await rows("select 1 from city where name = 'Oltreva'")).toEqual([]);
    expect((await post(commission, "record", { ...record, cityName: "Oltreva" })).status).toBe(404);
    expect((await post(award.staff.director, "apply", { city: "x" })).status).toBe(404);
  });

  test("only with one city named, and what was typed stays", async () => {
    const neither = await (await post(officer, "record", { ...record, cityName: "" })).json();
    expect(Object.keys(neither.errors)).toEqual(["city"]);
    expect(neither.typed.sources).toBe(record.sources);
    const both = { ...record, city: String(award.cities[0]?.id) };
    expect(Object.keys((await (await post(officer, "record", both)).json()).errors)).toEqual([
      "cityName",
    ]);
  });
});

describe("a list", () => {
  const text = [
    "country,city,joined,left,source",
    "FRA,Quenolle,2021,,https://example.org/q",
    "ESP,Marowyn,2018-05,,https://example.org/list",
    "FRA,Elowene,2018,,https://example.org/e",
    "FRA,Velnaar,2020,,https://example.org/v",
    "FRA,quénolle,2021,,https://example.org/q",
    "XXX,Nowhere,2021,,https://example.org/n",
    "FRA,Tresmont,soon,,https://example.org/t",
    "FRA,Tresmont,2021,,",
  ].join("\n");
  const post = async (who: Actor, intent: string, form: Record<string, string> = {}) =>
    settled(
      imports.action(
        await args(who, "/desk/register/import", {}, { intent, list: text, source: "", ...form }),
      ),
    );

  test("shows every line's fate first, and writes nothing", async () => {
    const before = await rows("select id, version from membership order by id");
    const reply = await (await post(officer, "preview")).json();
    expect(reply.count).toBe(2);
    expect(reply.lines.map(({ line, fate }) => [line, fate])).toEqual([
      [2, "newCity"],
      [3, "unchanged"],
      [4, "correct"],
      [5, "waits"],
      [6, "twice"],
      [7, "noCountry"],
      [8, "badDate"],
      [9, "noSource"],
    ]);
    expect(reply.lines[2]?.was).toEqual({ joined: "2019", left: "" });
    expect(await rows("select id, version from membership order by id")).toEqual(before);
    expect(await rows("select 1 from city where name = 'Quenolle'")).toEqual([]);
  });

  test("is entered with a reason, each line an event; once more changes nothing", async () => {
    const bare = await post(officer, "apply", { reason: "so" });
    expect(bare.status).toBe(422);
    expect((await bare.json()).reasonMissing).toBe(true);
    const reason = "The list of the secretariat of 2026.";
    expect((await post(officer, "apply", { reason })).status).toBe(303);
    const [corrected] = await rows<{ context: Stored }>(
      "select b.context from membership b join city c on c.id = b.city_id where c.name = 'Élowène'",
    );
    expect(corrected?.context).toMatchObject({ corrections: 1 });
    expect(corrected?.context.periods[0]).toMatchObject({
      from: { precision: "year", earliest: "2018-01-01" },
      source: "https://example.org/e",
    });
    expect((await post(officer, "apply", { reason })).status).toBe(303);
    expect((await (await post(officer, "preview")).json()).count).toBe(0);
    expect(await rows("select 1 from city where name = 'Quenolle'")).toHaveLength(1);
  });

  test("is the secretariat's alone", async () => {
    for (const who of [award.staff.director, award.staff.auditor, commission, coordinator]) {
      expect((await post(who, "preview")).status).toBe(404);
      expect((await settled(imports.loader(await args(who, "/desk/register/import")))).status).toBe(
        404,
      );
    }
  });
});

describe("two entries of one city", () => {
  const post = async (who: Actor, id: string, form: Record<string, string>, steppedUp = true) =>
    settled(merge.action(await args(who, `/desk/membership/${id}/merge`, { id }, form, steppedUp)));
  const reason = "Both are the same city under two spellings.";

  test("become one: the other ends with the reason and points to it", async () => {
    const stays = await entry("Ferrowick", "ESP", "2017");
    const doomed = await entry("Ferrowick upon Sey", "ESP", "2019");
    const { twins } = await settled(
      merge.loader(await args(officer, `/desk/membership/${doomed.id}/merge`, { id: doomed.id })),
    );
    expect(twins[0]?.value).toBe(stays.id);
    const without = await post(officer, doomed.id, { stays: stays.id, reason }, false);
    expect(without.status).toBe(403);
    const bare = await post(officer, doomed.id, { stays: "", reason: "" });
    expect(Object.keys((await bare.json()).errors).sort()).toEqual(["reason", "stays"]);
    expect((await post(officer, doomed.id, { stays: stays.id, reason })).status).toBe(303);
    expect(await stateOf("membership", doomed.id)).toBe("withdrawn");
    expect(await stateOf("membership", stays.id)).toBe("active");
    const page = await settled(
      membershipPage.loader(
        await args(officer, `/desk/membership/${doomed.id}`, { id: doomed.id }),
      ),
    );
    expect(page.membership.goesOn).toBe(`/desk/membership/${stays.id}`);
    expect((await post(officer, doomed.id, { stays: stays.id, reason })).status).toBe(303);
  });

  test("are told with the roles that end with the one given up, and they end", async () => {
    const stays = await entry("Harrowmere", "ESP", "2017");
    const doomed = await entry("Harrowmere on Lake", "ESP", "2019");
    const cityOf = async (id: string) => {
      const [row] = await rows<{ city: string }>(
        "select city_id as city from membership where id = $1",
        [id],
      );
      return row?.city ?? "";
    };
    const spanish = award.countries.find(({ code }) => code === "ESP")?.commission as Actor;
    const held = async (role: "coordinator" | "mayor", body: string) =>
      mandate(award.stage, award.names, role, { bodyKind: "city", body }, spanish);
    const ending = [
      await held("coordinator", await cityOf(doomed.id)),
      await held("mayor", await cityOf(doomed.id)),
    ];
    const kept = await held("coordinator", await cityOf(stays.id));
    const { roles } = await settled(
      merge.loader(await args(officer, `/desk/membership/${doomed.id}/merge`, { id: doomed.id })),
    );
    expect(roles.map(({ id }) => id).sort()).toEqual(ending.map(({ id }) => id).sort());
    expect((await post(officer, doomed.id, { stays: stays.id, reason })).status).toBe(303);
    for (const { id } of ending) expect(await stateOf("mandate", id)).toBe("ended");
    expect(await stateOf("mandate", kept.id)).toBe("active");
  });

  test("stay two where the one to be given up has a nomination, or lies in another country", async () => {
    await nominating(award);
    const city = award.cities[1];
    const [own] = await rows<{ id: string }>("select id from membership where city_id = $1", [
      city?.id,
    ]);
    const other = await entry("Salvarra", "ESP", "2016");
    const refused = await post(officer, own?.id ?? "", { stays: other.id, reason });
    expect(refused.status).toBe(409);
    expect((await refused.json()).errors.root?.message).toContain("has a nomination");
    const french = await entry("Salvarre", "FRA", "2016");
    expect((await post(officer, french.id, { stays: other.id, reason })).status).toBe(409);
    expect(await stateOf("membership", own?.id ?? "")).toBe("active");
  });

  test("are the secretariat's to put together", async () => {
    const one = await entry("Dunmarow", "FRA", "2016");
    for (const who of [award.staff.director, commission, coordinator])
      expect((await post(who, one.id, { stays: one.id, reason })).status).toBe(404);
  });
});

test("the file of a membership is read by those who keep it, its entry by all who are told of it", async () => {
  const [own] = await rows<{ id: string }>("select id from membership where city_id = $1", [
    award.cities[0]?.id,
  ]);
  const read = async (who: Actor) =>
    (
      await settled(
        membershipPage.loader(
          await args(who, `/desk/membership/${own?.id}`, { id: own?.id ?? "" }),
        ),
      )
    ).membership;
  for (const who of [officer, commission, coordinator])
    expect((await read(who)).file?.periods).toHaveLength(1);
  const foreign = award.cities[1]?.coordinator as Actor;
  expect((await read(foreign)).file).toBeNull();
  expect((await read(foreign)).facts[0]?.value).toBe(award.cities[0]?.name);
});

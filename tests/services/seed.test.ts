import { afterAll, beforeAll, expect, test } from "vitest";
import { cities, countries, pastEditions } from "#app/data/register.ts";
import { Dated } from "#app/domain/dated.ts";
import { applyEvent } from "#app/services/apply-event.server.ts";
import { lineOf, verifyLog } from "#app/services/verify-log.server.ts";
import { MembershipContext } from "#machines/membership.ts";
import {
  entriesOf,
  membershipId,
  seed,
  seedId,
  seedReference,
  seedRegister,
} from "#prisma/seed.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { asOwner, everyRow } from "./owner.ts";

const at = new Date(Date.UTC(2026, 10, 24));
const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<Row>(text, values));
const wholeRegister = () => seed({ demo: false, at });

/** Rows that do not hang on the salts of the log. */
const registerRows = () =>
  sql(
    "select id, state, version, context, changed_at, city_id, country from membership order by id",
  );

beforeAll(wholeRegister);
afterAll(disconnect);

test("regions, countries, cities and past editions are there as their sources have them", async () => {
  const [row] = await sql(
    `select (select count(*) from region) as regions, (select count(*) from country) as countries,
      (select count(*) from city) as cities, (select count(*) from city where lat is not null and lon is not null) as positions,
      (select count(*) from city where demonstration) as invented, (select count(*) from past_edition) as editions`,
  );
  expect(row).toEqual({
    regions: 5,
    countries: countries.length,
    cities: cities.length,
    positions: 241,
    invented: 0,
    editions: pastEditions.length,
  });
  const strays = await sql(
    "select c.name from city c where not exists(select from country k join region r on r.code = k.region where k.code = c.country)",
  );
  expect(strays).toEqual([]);
});

test("a past edition says when and where its awards were conferred, and who says so", async () => {
  const rows = await sql<{ year: number; conferred_on: unknown; sources: string[] }>(
    "select year, conferred_on, conferred_at, sources from past_edition order by year",
  );
  expect(rows.map(({ year }) => year)).toEqual([2015, 2017, 2019, 2021, 2024]);
  for (const { conferred_on, sources } of rows) {
    expect(Dated.parse(conferred_on).latest).not.toBeNull();
    expect(sources.length).toBeGreaterThan(0);
  }
});

test("memberships and past awards entered by logged events of the operator, with source and reason", async () => {
  const rows = await sql<{ type: string; actor: string; edition_id: string; payload: string }>(
    "select e.type, e.actor, e.edition_id, p.payload from log_event e join log_payload p using (subject_id, version) order by e.seq",
  );
  const count = (type: string) => rows.filter((row) => row.type === type).length;
  expect([count("membership.record"), count("membership.recordAward"), rows.length]).toEqual([
    251, 58, 309,
  ]);
  for (const { actor, edition_id, payload } of rows) {
    const { data } = JSON.parse(payload);
    expect(actor).toBe("operator");
    // An award of the past belongs to no edition of this system.
    expect(edition_id).toBeNull();
    expect(data.sources.length).toBeGreaterThan(0);
    expect(data.reason).not.toBe("");
  }
});

test("an award of the past has its source and no invented nomination", async () => {
  const [row] = await sql(
    "select (select count(*) from nomination) as n, (select count(*) from edition) as e",
  );
  expect(row).toEqual({ n: 0, e: 0 });
  const awards = (await sql<{ context: unknown }>("select context from membership")).flatMap(
    ({ context }) => MembershipContext.parse(context).awards,
  );
  expect(awards).toHaveLength(58);
  for (const { sources, conferred } of awards) {
    expect(sources.length).toBeGreaterThan(0);
    expect(conferred?.latest).toMatch(/^20(15|17|19|21|24)-/);
  }
});

test("Cork has both its awards, and had joined by the first", async () => {
  const cork = cities.find(({ name }) => name === "Cork");
  const [row] = await sql<{ context: unknown; state: string }>(
    "select state, context from membership where id = $1",
    [membershipId(cork as (typeof cities)[number])],
  );
  const { awards, periods } = MembershipContext.parse(row?.context);
  expect(row?.state).toBe("active");
  expect(awards.map(({ edition }) => edition)).toEqual(["2015", "2024"]);
  expect(periods.map(({ from }) => from)).toEqual([
    { precision: "unknown", earliest: null, latest: "2015-09-30" },
  ]);
});

test("verify-log replays all of it", async () => {
  const findings: string[] = [];
  const { events, subjects, broken, erased } = await verifyLog((one) => findings.push(lineOf(one)));
  expect(findings).toEqual([]);
  expect({ events, subjects, broken, erased }).toEqual({
    events: 309,
    subjects: 251,
    broken: 0,
    erased: 0,
  });
});

test("sown again, nothing changes", async () => {
  const before = await everyRow();
  await wholeRegister();
  expect(await everyRow()).toEqual(before);
});

test("two installations have equal rows", async () => {
  const before = await registerRows();
  await empty();
  await wholeRegister();
  expect(await registerRows()).toEqual(before);
});

test("a register that was cut off is completed", async () => {
  const before = await registerRows();
  await empty();
  await seedReference(at);
  await inTransaction(async (tx) => {
    for (const command of cities.slice(0, 20).flatMap(entriesOf))
      await applyEvent(tx, command, { kind: "operator" }, at.getTime());
  });
  await seedRegister(at);
  expect(await registerRows()).toEqual(before);
});

test("an id is a UUID that hangs on its key alone", () => {
  expect(seedId("city:IRL:Cork")).toBe(seedId("city:IRL:Cork"));
  expect(seedId("city:IRL:Cork")).not.toBe(seedId("city:IRL:Dublin"));
  expect(seedId("city:IRL:Cork")).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

/** As after the migrations; only who is above the log's triggers can do that. */
const empty = () =>
  asOwner(async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query(
      "truncate log_event, log_payload, membership, city, country, region, past_edition",
    );
  });

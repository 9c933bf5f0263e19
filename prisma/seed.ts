import { createHash } from "node:crypto";
import {
  awardsOf,
  cities,
  countries,
  joinedOn,
  pastEditions,
  periodsOf,
  type RegisteredCity,
  readDated,
  regions,
  registerAsOf,
} from "#app/data/register.ts";
import { applyEvent, type Command } from "#app/services/apply-event.server.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { seedDemo } from "./seed/demo.ts";

/**
 * What a new installation begins with: regions, countries, cities and past editions as reference rows;
 * memberships and past awards as logged events, as if the operator had entered them one by one. All of it
 * is real and has a source. Run again, it adds only what is missing.
 */
export async function seed({ demo, at }: { demo: boolean; at: Date }): Promise<void> {
  await seedReference(at);
  await seedRegister(at);
  if (demo) await seedDemo(at);
}

/** An id that is the same in every installation, in the shape of a UUID. `key` such as `city:IRL:Cork`. */
export function seedId(key: string): string {
  const digits = createHash("sha256").update(key).digest("hex");
  const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) % 4];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}

export const cityId = ({ country, name }: Pick<RegisteredCity, "country" | "name">) =>
  seedId(`city:${country}:${name}`);
export const membershipId = ({ country, name }: Pick<RegisteredCity, "country" | "name">) =>
  seedId(`membership:${country}:${name}`);

/** Regions, countries, cities, past editions. They state no instant of entry, so `at` is only for symmetry with the register. */
export async function seedReference(_at: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await fill(tx, "region", "code text, name text", regionRows());
    await fill(
      tx,
      "country",
      "code text, alpha2 text, name text, region text, status text, provenance text",
      countries,
    );
    await fill(
      tx,
      "city",
      "id text, slug text, name text, country text, lat float8, lon float8, position_of text, note text, demonstration boolean",
      cities.map(cityRow),
    );
    await fill(
      tx,
      "past_edition",
      "year int, name text, announced_on jsonb, conferred_on jsonb, conferred_at text, sources jsonb",
      pastEditionRows(),
    );
  });
}

const regionRows = () => Object.entries(regions).map(([code, name]) => ({ code, name }));

const cityRow = (city: RegisteredCity) => ({
  id: cityId(city),
  slug: city.slug,
  name: city.name,
  country: city.country,
  lat: city.lat,
  lon: city.lon,
  position_of: city.positionOf ?? null,
  note: city.note ?? null,
  demonstration: false,
});

const pastEditionRows = () =>
  pastEditions.map(({ year, announced, conferred, conferredAt, awardees, sources }) => ({
    year,
    name: String(year),
    announced_on: readDated(announced),
    conferred_on: readDated(conferred),
    conferred_at: conferredAt,
    sources: [...new Set([...awardees, ...sources])],
  }));

/** Rows of one table in one statement; those that are there already stay. `columns` with their types. */
async function fill(tx: Tx, table: string, columns: string, rows: readonly object[]) {
  const names = columns
    .split(", ")
    .map((column) => column.split(" ")[0])
    .join(", ");
  await tx.run(
    `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1) r(${columns}) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Every membership and every award of the past, each by its event, in one transaction. */
export async function seedRegister(at: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const recorded = await tx.run<{ id: string }>("select id from membership");
    const known = new Set(recorded.map(({ id }) => id));
    for (const city of cities) {
      if (known.has(membershipId(city))) continue;
      for (const command of entriesOf(city)) await enter(tx, command, at);
    }
  });
}

/** The events of one city: its membership, then its awards in the order of time. */
export function entriesOf(city: RegisteredCity): Command[] {
  const id = membershipId(city);
  const { sources } = city;
  return [
    {
      type: "membership.record",
      id,
      data: { periods: periodsOf(city), sources, reason: reasonOf(city) },
      refs: { city: cityId(city), country: city.country },
    },
    ...awardsOf(city).map((award) => ({
      type: "membership.recordAward",
      id,
      data: {
        ...award,
        reason: `Awarded before this system; read in public pages, ${registerAsOf}.`,
      },
    })),
  ];
}

function reasonOf(city: RegisteredCity): string {
  const told = `Named as a member in public pages, read by ${registerAsOf}.`;
  if (city.joined !== null) return told;
  return joinedOn(city).latest === null
    ? `${told} No source states when it joined.`
    : `${told} No source states when it joined; it was a member when it was awarded.`;
}

async function enter(tx: Tx, command: Command, at: Date): Promise<void> {
  const applied = await applyEvent(tx, command, { kind: "operator" }, at.getTime());
  if (!applied.ok)
    throw new Error(`${command.type} of ${command.id}: ${JSON.stringify(applied.refusal)}`);
}

import { Dated } from "#app/domain/dated.ts";
import { db } from "#prisma/client.server.ts";
import { type Award, findAwards } from "./find-awards.server.ts";
import { findOwnEditions, type RunningEdition } from "./find-running.server.ts";

export type Awardee = Award & {
  city: string;
  citySlug: string;
  country: string;
  countryName: string;
  region: string;
};

export type PastEdition = {
  name: string;
  slug: string;
  announced: Dated;
  conferred: Dated;
  conferredAt: string;
  sources: string[];
  awardees: Awardee[];
};

/** Editions of before this system, the latest first, and those of this system. */
export async function findEditions(
  at: Date,
): Promise<{ own: RunningEdition[]; past: PastEdition[] }> {
  const [own, past] = await Promise.all([findOwnEditions(at), findPastEditions(at)]);
  return { own, past };
}

export async function findPastEditions(at: Date): Promise<PastEdition[]> {
  const [rows, awardees] = await Promise.all([
    db.pastEdition.findMany({ orderBy: { year: "desc" } }),
    findAwardees(at),
  ]);
  return rows.map((row) => ({
    name: row.name,
    slug: String(row.year),
    announced: Dated.parse(row.announcedOn),
    conferred: Dated.parse(row.conferredOn),
    conferredAt: row.conferredAt,
    sources: Array.isArray(row.sources) ? row.sources.map(String) : [],
    awardees: awardees.filter(
      ({ slug, edition }) => slug === String(row.year) || edition === row.name,
    ),
  }));
}

/** Every award with its city, in the order of country and city. */
export async function findAwardees(at: Date): Promise<Awardee[]> {
  const awards = await findAwards(at);
  const cities = await db.$queryRaw<(Omit<Awardee, keyof Award> & { id: string })[]>`
    select c.id, c.name as city, c.slug as "citySlug", c.country, k.name as "countryName", k.region
    from city c join country k on k.code = c.country
    where c.id = any(${awards.map(({ cityId }) => cityId)})
    order by k.name collate "en-x-icu", c.name collate "en-x-icu"`;
  return cities.flatMap(({ id, ...city }) =>
    awards.filter(({ cityId }) => cityId === id).map((award) => ({ ...award, ...city })),
  );
}

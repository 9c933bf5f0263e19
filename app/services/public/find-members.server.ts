import { Dated, unknownDate } from "#app/domain/dated.ts";
import { statesTold } from "#app/domain/policy/projections.ts";
import { db } from "#prisma/client.server.ts";
import { type Award, findAwards } from "./find-awards.server.ts";

export type Member = {
  id: string;
  slug: string;
  name: string;
  country: string;
  countryName: string;
  region: string;
  position: { lat: number; lon: number } | null;
  /** Where the current membership began, as exactly as it is known. */
  since: Dated;
  awards: Award[];
};

type Row = {
  id: string;
  slug: string;
  name: string;
  country: string;
  countryName: string;
  region: string;
  lat: number | null;
  lon: number | null;
  since: unknown;
};

/** The cities of the register in the order of their names. Invented cities are not among them. */
export async function findMembers(at: Date): Promise<Member[]> {
  const told = statesTold("membership", "public", true);
  const [rows, awards] = await Promise.all([
    db.$queryRaw<Row[]>`
      select c.id, c.slug, c.name, c.country, k.name as "countryName", k.region, c.lat, c.lon,
        m.context -> 'periods' -> -1 -> 'from' as since
      from city c join country k on k.code = c.country join membership m on m.city_id = c.id
      where not c.demonstration and m.state = any(${told})
      order by c.name collate "en-x-icu", c.id`,
    findAwards(at),
  ]);
  const byCity = new Map<string, Award[]>();
  for (const award of awards)
    byCity.set(award.cityId, [...(byCity.get(award.cityId) ?? []), award]);
  return rows.map(({ lat, lon, since, ...row }) => ({
    ...row,
    position: lat === null || lon === null ? null : { lat, lon },
    since: since === null ? unknownDate : Dated.parse(since),
    awards: byCity.get(row.id) ?? [],
  }));
}

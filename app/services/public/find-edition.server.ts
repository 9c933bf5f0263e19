import { db } from "#prisma/client.server.ts";
import {
  type Awardee,
  findAwardees,
  findPastEditions,
  type PastEdition,
} from "./find-editions.server.ts";
import { findOwnEditions, type RunningEdition } from "./find-running.server.ts";

export type EditionPage =
  | { kind: "own"; edition: RunningEdition; awardees: Awardee[] }
  | { kind: "past"; edition: PastEdition };

/** An edition under its address: one of this system, or one of before it. */
export async function findEdition(slug: string, at: Date): Promise<EditionPage | null> {
  const own = (await findOwnEditions(at)).find((edition) => edition.slug === slug);
  if (own) {
    const awardees = (await findAwardees(at)).filter((award) => award.slug === slug);
    return { kind: "own", edition: own, awardees };
  }
  const past = (await findPastEditions(at)).find((edition) => edition.slug === slug);
  return past ? { kind: "past", edition: past } : null;
}

/** The countries that this edition placed into a region. */
export async function findPlacedCountries(
  trackId: string,
): Promise<{ code: string; name: string }[]> {
  return db.$queryRaw`
    select k.code, k.name from placement p join country k on k.code = p.country
    where p.track_id = ${trackId} order by k.code`;
}

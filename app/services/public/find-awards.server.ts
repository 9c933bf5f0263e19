import { type Dated, dated, unknownDate } from "#app/domain/dated.ts";
import { labelOf } from "#app/domain/policy/projections.ts";
import { resultsPublic } from "#app/domain/policy/results-public.ts";
import { EditionContext } from "#machines/edition.ts";
import { PastAward } from "#machines/membership.ts";
import { db } from "#prisma/client.server.ts";

export type Award = {
  cityId: string;
  /** The edition's name, and the last part of its address. */
  edition: string;
  slug: string;
  /** `awarded`, or what became of it: `award revoked`, `award not taken up`. */
  label: string;
  announced: Dated;
  conferred: Dated;
  sources: string[];
};

/** Every award that may be told at `at`: those of the past by their sources, ours from announcement on. */
export async function findAwards(at: Date): Promise<Award[]> {
  const [past, own] = await Promise.all([findPastAwards(), findOwnAwards(at)]);
  return [...past, ...own].sort((a, b) => a.edition.localeCompare(b.edition));
}

async function findPastAwards(): Promise<Award[]> {
  const rows = await db.$queryRaw<{ cityId: string; award: unknown }[]>`
    select m.city_id as "cityId", award
    from membership m cross join lateral jsonb_array_elements(m.context -> 'awards') as award`;
  return rows.map(({ cityId, award }) => {
    const { edition, announced, conferred, sources } = PastAward.parse(award);
    return {
      cityId,
      edition,
      slug: edition,
      label: "awarded",
      announced: announced ?? unknownDate,
      conferred: conferred ?? unknownDate,
      sources,
    };
  });
}

async function findOwnAwards(at: Date): Promise<Award[]> {
  const rows = await db.$queryRaw<{ cityId: string; state: string; context: unknown }[]>`
    select n.city_id as "cityId", n.state, e.context
    from nomination n join edition e on e.id = n.edition_id
    where n.state in ('awarded', 'awardDeclined', 'revoked') and e.state not in ('draft', 'cancelled')`;
  return rows.flatMap(({ cityId, state, context }) => {
    const edition = EditionContext.parse(context);
    const label = labelOf("nomination", state, "public", resultsPublic(edition, at));
    if (label === null) return [];
    const announced = edition.announceAt;
    return {
      cityId,
      edition: edition.name,
      slug: edition.slug,
      label,
      announced: announced === null ? unknownDate : day(new Date(announced).toISOString()),
      conferred: edition.conferredOn === null ? unknownDate : day(edition.conferredOn),
      sources: [],
    };
  });
}

const day = (text: string) => dated(text.slice(0, 10));

import type { Dated } from "#app/domain/dated.ts";
import type {
  AwardFact,
  MembershipFacts,
  MembershipPeriod,
  Verdict,
} from "#app/domain/eligibility.ts";
import { referenceDatesOf, verdictAt } from "#app/domain/eligibility.ts";
import { labelOf } from "#app/domain/policy/projections.ts";
import { MembershipContext } from "#machines/membership.ts";
import { db } from "#prisma/client.server.ts";
import { type Award, findAwards } from "./find-awards.server.ts";
import { findRunning } from "./find-running.server.ts";

export type CityPage = {
  id: string;
  slug: string;
  name: string;
  country: string;
  countryName: string;
  region: string;
  position: { lat: number; lon: number } | null;
  positionOf: string | null;
  note: string | null;
  demonstration: boolean;
  membership: {
    label: string;
    periods: MembershipPeriod[];
    sources: string[];
  } | null;
  awards: Award[];
  /** How the register and the rules see it for the running edition, if there is one. */
  standing: { edition: string; slug: string; verdict: Verdict } | null;
};

export async function findCity(slug: string, at: Date): Promise<CityPage | null> {
  const city = await db.city.findUnique({ where: { slug } });
  if (!city) return null;
  const [country, membership, awards] = await Promise.all([
    db.country.findUniqueOrThrow({ where: { code: city.country } }),
    findMembership(city.id),
    findAwards(at),
  ]);
  const own = awards.filter(({ cityId }) => cityId === city.id);
  const { lat, lon, ...rest } = city;
  return {
    ...rest,
    countryName: country.name,
    region: country.region,
    position: lat === null || lon === null ? null : { lat, lon },
    membership,
    awards: own,
    standing: await findStanding(country.region, membership, own, at),
  };
}

async function findMembership(cityId: string): Promise<CityPage["membership"]> {
  const rows = await db.membership.findMany({ where: { cityId }, orderBy: { changedAt: "desc" } });
  for (const row of rows) {
    const label = labelOf("membership", row.state, "public", true);
    if (label === null) continue;
    const { periods, sources } = MembershipContext.parse(row.context);
    return {
      label,
      periods,
      sources,
    };
  }
  return null;
}

async function findStanding(
  region: string,
  membership: CityPage["membership"],
  awards: readonly Award[],
  at: Date,
): Promise<CityPage["standing"]> {
  const running = await findRunning(at);
  const track = running?.tracks[region];
  // Once nominations are closed the question is no longer whether one may be made.
  if (!running?.rulebook || !track || !["waiting", "nominating"].includes(track.label)) return null;
  const on = referenceDatesOf(running.rulebook, track.calendar, running.zone);
  const verdict = verdictAt(factsOf(membership), awards.map(factOf), running.rulebook, on);
  return { edition: running.name, slug: running.slug, verdict };
}

const factsOf = (membership: CityPage["membership"]): MembershipFacts | null =>
  membership && { periods: membership.periods };

const factOf = ({ edition, announced, conferred, label, sources }: Award): AwardFact => ({
  edition,
  announced: known(announced),
  conferred: known(conferred),
  standing:
    label === "award not taken up" ? "declined" : label === "award revoked" ? "revoked" : "live",
  source: sources[0] ?? "",
});

const known = (date: Dated) => (date.earliest === null && date.latest === null ? null : date);

import { z } from "zod";
import { between, type Dated, dated, unknownDate } from "#app/domain/dated.ts";
import type { AwardFact, MembershipFacts } from "#app/domain/eligibility.ts";
import cityFile from "./cities.json" with { type: "json" };
import editionFile from "./past-editions.json" with { type: "json" };
import regionFile from "./regions.json" with { type: "json" };

/**
 * The register of learning cities and the history of the award, as read in public pages. Everything here has a
 * source; what no source states is null, and where sources disagree a range stands.
 */

const isDateText = (text: string) => {
  try {
    readDated(text);
    return true;
  } catch {
    return false;
  }
};
/** `2024-02-14`, `2017-01`, `2022`, or `first/last` where only the bounds are known. */
const DateText = z.string().refine(isDateText, "not a date");

const Countries = z.array(
  z.strictObject({
    code: z.string().length(3),
    alpha2: z.string().length(2),
    name: z.string(),
    region: z.string(),
    status: z.enum(["member_state", "associate_member", "non_member"]),
    provenance: z.string(),
    note: z.string().optional(),
  }),
);
const Cities = z.array(
  z.strictObject({
    slug: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string(),
    country: z.string().length(3),
    joined: DateText.nullable(),
    awards: z.array(z.string()),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    positionOf: z.string().optional(),
    note: z.string().optional(),
    sources: z.array(z.url()).min(1),
  }),
);
const PastEditions = z.array(
  z.strictObject({
    year: z.int(),
    cityDue: DateText.nullable(),
    announced: DateText.nullable(),
    conferred: DateText,
    conferredAt: z.string(),
    awardees: z.array(z.url()).min(1),
    sources: z.array(z.url()).min(1),
  }),
);
export type RegisteredCity = z.infer<typeof Cities>[number];
export type RegisteredEdition = z.infer<typeof PastEditions>[number];

/** The day on which the pages were read: what the register says, it says as of then. */
export const registerAsOf = cityFile.asOf;
export const regions: Record<string, string> = regionFile.regions;
export const countries = Countries.parse(regionFile.countries);
export const cities = Cities.parse(cityFile.cities);
export const pastEditions = PastEditions.parse(editionFile.editions);

/** @throws RangeError for what is no date. */
export function readDated(text: string | null): Dated {
  const [first, last] = text?.split("/") ?? [];
  return first && last ? between(first, last) : dated(text);
}

const editionOf = (year: string): RegisteredEdition => {
  const found = pastEditions.find((edition) => String(edition.year) === year);
  if (!found) throw new Error(`no past edition ${year}`);
  return found;
};

/** The last day on which an award can have become known: announced at the latest when it was conferred. */
function knownBy({ announced, conferred }: RegisteredEdition): string | null {
  const ends = [readDated(announced).latest, readDated(conferred).latest];
  return ends.filter((end) => end !== null).toSorted()[0] ?? null;
}

/** When a city joined: as its source says, else not after its first award, which only a member can win. */
export function joinedOn({ joined, awards }: RegisteredCity): Dated {
  if (joined !== null) return readDated(joined);
  const [first] = awards.toSorted();
  return first === undefined ? unknownDate : between(null, knownBy(editionOf(first)));
}

/** One period, which still runs. Its source is a page about membership where a year is known, else the first of any kind. */
export function periodsOf(city: RegisteredCity): MembershipFacts["periods"] {
  const [first = ""] = city.sources;
  const ofMembers = city.sources.find((source) => !pagesOfAwardees.has(source));
  const source = city.joined === null ? first : (ofMembers ?? first);
  return [{ from: joinedOn(city), to: null, inactive: [], source }];
}
const pagesOfAwardees = new Set(pastEditions.flatMap(({ awardees }) => awardees));

export type RegisteredAward = Pick<AwardFact, "edition" | "announced" | "conferred"> & {
  sources: string[];
};

export function awardsOf({ awards }: RegisteredCity): RegisteredAward[] {
  return awards.toSorted().map((edition) => {
    const { announced, conferred, awardees } = editionOf(edition);
    return {
      edition,
      announced: announced === null ? null : readDated(announced),
      conferred: readDated(conferred),
      sources: awardees,
    };
  });
}

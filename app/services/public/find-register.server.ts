import { findMembers, type Member } from "./find-members.server.ts";

export type RegisterFilter = {
  q: string;
  region: string;
  country: string;
  /** An edition, `any`, or empty for with and without. */
  award: string;
  page: number;
};

export const PAGE_SIZE = 50;

/** The register as a reader asked for it: the page of the list, and every city for the map. */
export async function findRegister(filter: RegisterFilter, at: Date) {
  const members = await findMembers(at);
  const found = members.filter((member) => fits(member, filter));
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const chosen = new Set(found.map(({ id }) => id));
  return {
    rows: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    found: found.length,
    page,
    pages,
    members: members.map((member) => ({ ...member, chosen: chosen.has(member.id) })),
    countries: countriesOf(members),
    editions: editionsOf(members),
  };
}

function fits({ name, region, country, awards }: Member, filter: RegisterFilter): boolean {
  if (filter.region && region !== filter.region) return false;
  if (filter.country && country !== filter.country) return false;
  if (filter.award === "any" && awards.length === 0) return false;
  if (filter.award && filter.award !== "any" && !awards.some(({ slug }) => slug === filter.award))
    return false;
  return plain(name).includes(plain(filter.q));
}

/** "Benguérir" is found by "benguerir". */
const plain = (text: string) =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase("en").trim();

/** Countries with a member, by name. */
function countriesOf(members: readonly Member[]) {
  const names = new Map(members.map(({ country, countryName }) => [country, countryName]));
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Editions in which a city of the register was awarded, the latest first. */
function editionsOf(members: readonly Member[]) {
  const names = new Map(
    members.flatMap(({ awards }) => awards.map(({ slug, edition }) => [slug, edition])),
  );
  return [...names]
    .map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => b.name.localeCompare(a.name, "en"));
}

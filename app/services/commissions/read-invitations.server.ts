import { csvLines } from "#app/domain/csv.ts";
import { isLanguage } from "#app/i18n/locales.ts";
import { addressOf } from "#app/services/sign-in/address.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** What will become of a line of the list; `new` alone is an offer. */
export const fates = [
  "new",
  "noCountry",
  "notInEdition",
  "noName",
  "noAddress",
  "twice",
  "offered",
  "active",
] as const;
export type Fate = (typeof fates)[number];

export type Invitation = {
  line: number;
  typed: string;
  country: string | null;
  countryName: string | null;
  name: string;
  email: string | null;
  language: string;
  fate: Fate;
};

/** More lines than there are countries are nobody's list. */
export const LINES_AT_MOST = 500;

type Land = { code: string; alpha2: string; name: string; placed: boolean };
type Held = { email: string; country: string; state: "offered" | "active" };

/** Country, name, address and, where it is given, language, line by line, each with its fate. Nothing is written. */
export async function readInvitations(edition: string, text: string): Promise<Invitation[]> {
  const lines = csvLines(text).slice(0, LINES_AT_MOST);
  const { lands, held } = await inTransaction(async (tx) => ({
    lands: await tx.run<Land>(
      `select code, alpha2, name, exists(select from placement p where p.edition_id = $1 and p.country = code) as placed from country`,
      [edition],
    ),
    held: await tx.run<Held>(
      `select p.email, m.body_id as country, m.state from mandate m join person p on p.id = m.person_id
       where m.role = 'commission' and m.body_kind = 'country' and m.state in ('offered', 'active')`,
    ),
  }));
  const known = new Map(
    lands.flatMap((land) =>
      [land.code, land.alpha2, land.name].map((key) => [key.toLowerCase(), land] as const),
    ),
  );
  const seen = new Set<string>();
  return lines
    .filter(({ line, cells }) => line > 1 || !isHead(cells))
    .map(({ line, cells }) => {
      const [place = "", name = "", address = "", language = ""] = cells;
      const land = known.get(place.toLowerCase());
      const email = addressOf(address);
      const key = `${land?.code} ${email}`;
      const fate = fateOf(land, name, email, seen.has(key), held);
      seen.add(key);
      return {
        line,
        typed: cells.join(", "),
        country: land?.code ?? null,
        countryName: land?.name ?? null,
        name,
        email,
        language: isLanguage(language) ? language : "en",
        fate,
      };
    });
}

/** A first line without an address names the columns. */
const isHead = (cells: readonly string[]): boolean =>
  cells.length >= 3 && !cells.some((cell) => cell.includes("@"));

function fateOf(
  land: Land | undefined,
  name: string,
  email: string | null,
  twice: boolean,
  held: readonly Held[],
): Fate {
  if (!land) return "noCountry";
  if (!land.placed) return "notInEdition";
  if (name.length < 2 || name.length > 120) return "noName";
  if (!email) return "noAddress";
  if (twice) return "twice";
  const has = held.find((one) => one.email === email && one.country === land.code);
  return has?.state ?? "new";
}

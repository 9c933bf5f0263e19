import { isCivilDate } from "#app/domain/civil-time.ts";
import { csvLines } from "#app/domain/csv.ts";
import { between, type Dated, dated, datedText } from "#app/domain/dated.ts";
import { plainName } from "#app/domain/plain-name.ts";
import type { MembershipContext, Period } from "#machines/membership.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

/** What will become of a line: the first three change something, and each is an event of its own. */
export const importFates = [
  "newCity",
  "newMembership",
  "correct",
  "unchanged",
  "noCountry",
  "noName",
  "badDate",
  "noSource",
  "twice",
  "waits",
  "left",
] as const;
export type ImportFate = (typeof importFates)[number];
export const changing: readonly ImportFate[] = ["newCity", "newMembership", "correct"];

export type ImportLine = {
  line: number;
  typed: string;
  city: string;
  country: string | null;
  fate: ImportFate;
  /** As they are typed; null where nothing is. */
  joined: string | null;
  left: string | null;
  /** As the register has them, where the line would change them. */
  was: { joined: string; left: string } | null;
  source: string;
  membership: string | null;
};

export const IMPORT_AT_MOST = 1000;

type Known = {
  city: string;
  name: string;
  country: string;
  membership: string | null;
  state: string | null;
  context: MembershipContext | null;
};

/** Country, city, joined, left, source, line by line, each with its fate against the register of now. Nothing is written. */
export const readImport = (text: string, source: string): Promise<ImportLine[]> =>
  inTransaction(async (tx) => {
    const lines = csvLines(text).slice(0, IMPORT_AT_MOST);
    const countries = await countriesOf(tx);
    const cities = await citiesOf(tx);
    const seen = new Set<string>();
    return lines
      .filter(({ line, cells }) => line > 1 || countries.has((cells[0] ?? "").toLowerCase()))
      .map(({ line, cells }) => {
        const [place = "", city = "", joined = "", left = "", own = ""] = cells;
        const country = countries.get(place.toLowerCase()) ?? null;
        const key = `${country} ${plainName(city)}`;
        const asked: Asked = {
          city,
          country,
          joined: joined || null,
          left: left || null,
          source: own || source,
          known: cities.get(key),
          twice: seen.has(key),
        };
        seen.add(key);
        const { known, twice: _, ...told } = asked;
        const fate = fateOf(asked);
        const last = known?.context?.periods.at(-1);
        return {
          ...told,
          line,
          typed: cells.join(", "),
          fate,
          was:
            fate === "correct" && last
              ? { joined: datedText(last.from), left: last.to ? datedText(last.to) : "" }
              : null,
          membership: known?.membership ?? null,
        };
      });
  });

type Asked = {
  city: string;
  country: string | null;
  joined: string | null;
  left: string | null;
  source: string;
  known: Known | undefined;
  twice: boolean;
};

function fateOf({ city, country, joined, left, source, known, twice }: Asked): ImportFate {
  if (country === null) return "noCountry";
  if (city.length < 2 || city.length > 120) return "noName";
  if ([joined, left].some((text) => text !== null && dateOf(text) === null)) return "badDate";
  if (source.length < 4) return "noSource";
  if (twice) return "twice";
  if (!known) return "newCity";
  if (known.state === null || known.state === "refused") return "newMembership";
  if (known.state === "applied" || known.state === "admitted") return "waits";
  const last = known.context?.periods.at(-1);
  if (known.state === "withdrawn" && left === null) return "left";
  return last && agrees(last.from, joined) && agrees(last.to, left) ? "unchanged" : "correct";
}

/** What a line leaves empty it does not speak of. */
const agrees = (has: Dated | null, typed: string | null): boolean =>
  typed === null || (has !== null && datedText(has) === datedText(dateOf(typed) as Dated));

/** A day, month or year, or two days with a stroke between them where only the bounds are known; null for anything else. */
export function dateOf(text: string): Dated | null {
  const [first = "", last] = text.split("/").map((part) => part.trim());
  if (last !== undefined)
    return isCivilDate(first) && isCivilDate(last) && first <= last ? between(first, last) : null;
  try {
    return dated(first);
  } catch {
    return null;
  }
}

/** The periods that the line asks for, from those that the register has. */
export function periodsFor(
  has: readonly Period[],
  { joined, left, source }: Pick<ImportLine, "joined" | "left" | "source">,
): Period[] {
  const date = (text: string | null, was: Dated | null) => (text === null ? was : dateOf(text));
  const last = has.at(-1);
  const unknown: Dated = { precision: "unknown", earliest: null, latest: null };
  return [
    ...has.slice(0, -1),
    {
      from: date(joined, last?.from ?? null) ?? unknown,
      to: date(left, last?.to ?? null),
      inactive: last?.inactive ?? [],
      source,
    },
  ];
}

async function countriesOf(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.run<{ code: string; alpha2: string; name: string }>(
    "select code, alpha2, name from country",
  );
  return new Map(
    rows.flatMap(({ code, alpha2, name }) =>
      [code, alpha2, name].map((key) => [key.toLowerCase(), code] as const),
    ),
  );
}

/** Every city by country and plain name, with its live membership before one that is over. */
async function citiesOf(tx: Tx): Promise<Map<string, Known>> {
  const rows = await tx.run<Known>(
    `select distinct on (c.id) c.id as city, c.name, c.country, b.id as membership, b.state, b.context
     from city c left join membership b on b.city_id = c.id
     order by c.id, b.state in ('withdrawn', 'refused'), b.changed_at desc nulls last`,
  );
  return new Map(rows.map((row) => [`${row.country} ${plainName(row.name)}`, row]));
}

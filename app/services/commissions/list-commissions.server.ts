import { inCountryOrder } from "#app/i18n/country.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Standing = "inPlace" | "offered" | "none";
export type CommissionRow = {
  country: string;
  countryName: string;
  cities: number;
  standing: Standing;
  /** Who is in office, or else to whom it is offered. */
  names: string[];
};

type Row = Omit<CommissionRow, "standing" | "names"> & { active: string[]; offered: string[] };

/** Every country of the edition that has member cities, with its National Commission's officers; none first. */
export async function listCommissions(edition: string, locale: Locale): Promise<CommissionRow[]> {
  const named = (state: string) =>
    `array(select p.name from mandate m join person p on p.id = m.person_id where m.role = 'commission'
      and m.body_kind = 'country' and m.body_id = k.code and m.state = '${state}' order by p.name)`;
  const rows = await inTransaction((tx) =>
    tx.run<Row>(
      `select k.code as country, k.name as "countryName", count(b.id)::int as cities,
         ${named("active")} as active, ${named("offered")} as offered
       from country k join placement p on p.country = k.code and p.edition_id = $1
       join membership b on b.country = k.code and b.state in ('admitted', 'active', 'inactive')
       group by k.code, k.name`,
      [edition],
    ),
  );
  const order: Standing[] = ["none", "offered", "inPlace"];
  return inCountryOrder(
    locale,
    rows.map(({ active, offered, ...row }) => ({
      ...row,
      cities: Number(row.cities),
      standing:
        active.length > 0 ? "inPlace" : offered.length > 0 ? "offered" : ("none" as Standing),
      names: active.length > 0 ? active : offered,
    })),
  ).sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
}

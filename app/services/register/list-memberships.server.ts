import { plainName } from "#app/domain/plain-name.ts";
import { whyNotReadMembershipFile } from "#app/domain/policy/membership.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayDated } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { MembershipContext } from "#machines/membership.ts";
import { inTransaction } from "#prisma/transaction.ts";

export const MEMBERSHIPS_A_PAGE = 25;
export const membershipStates = [
  "applied",
  "admitted",
  "active",
  "inactive",
  "withdrawn",
  "refused",
] as const;

export type RegisterFilter = { q: string; state: string; country: string; page: number };

export function readRegisterFilter(asked: URLSearchParams): RegisterFilter {
  const said = (name: string) => (asked.get(name) ?? "").trim().slice(0, 80);
  const state = said("state");
  return {
    q: said("q"),
    state: (membershipStates as readonly string[]).includes(state) ? state : "",
    country: said("country").toUpperCase().slice(0, 3),
    page: Math.max(1, Math.min(9999, Number.parseInt(said("page"), 10) || 1)),
  };
}

type Named = { id: string; city: string; code: string; country: string; region: string };

/** Memberships whose file this reader may read, as the address asks for them; by country and city. */
export async function listMemberships(filter: RegisterFilter, reading: Reading) {
  const { visitor, at } = reading;
  const found = (
    await findThings(
      visitor.viewer,
      "membership",
      at,
      "($3 = '' or s.state = $3) and ($4 = '' or s.country = $4)",
      [filter.state, filter.country],
    )
  ).filter(({ thing }) => whyNotReadMembershipFile(visitor.viewer, thing) === null);
  const named = new Map((await namesOf(found)).map((row) => [row.id, row]));
  const wanted = plainName(filter.q);
  const rows = found
    .flatMap((one) => {
      const names = named.get(one.id);
      const fits = names && plainName(`${names.city} ${names.country}`).includes(wanted);
      return fits ? [{ one, names }] : [];
    })
    .sort((a, b) => orderOf(a.names).localeCompare(orderOf(b.names), "en"));
  const pages = Math.max(1, Math.ceil(rows.length / MEMBERSHIPS_A_PAGE));
  const page = Math.min(filter.page, pages);
  const first = (page - 1) * MEMBERSHIPS_A_PAGE;
  return {
    page,
    pages,
    total: rows.length,
    rows: rows
      .slice(first, first + MEMBERSHIPS_A_PAGE)
      .map(({ one, names }) => told(one, names, reading)),
  };
}

const orderOf = ({ country, city }: Named) => `${country} ${city}`;

const namesOf = (found: readonly FoundThing[]): Promise<Named[]> =>
  inTransaction((tx) =>
    tx.run<Named>(
      `select b.id, c.name as city, k.code, k.name as country, k.region from membership b
       join city c on c.id = b.city_id join country k on k.code = b.country where b.id = any($1)`,
      [found.map(({ id }) => id)],
    ),
  );

function told({ id, told, context }: FoundThing, names: Named, { locale }: Reading) {
  const { periods } = context as MembershipContext;
  const last = periods.at(-1);
  const region = `region.${names.region}`;
  return {
    id,
    city: names.city,
    country: sayCountry(locale, names.code, names.country),
    region: isKey(region) ? say(locale)(keyOf("region", names.region)) : "",
    label: capital(locale, sayLabel(locale, "membership", told.label)),
    since: last ? sayDated(locale, last.from) : "",
    until: last?.to ? sayDated(locale, last.to) : "",
    to: addressOf("membership", id),
  };
}

import { whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayShortDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { sayScope } from "#app/i18n/scope.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { heldFor, joinHeldFor } from "#app/services/roles/held-for.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export const ROLES_A_PAGE = 25;

export type RoleFilter = { which: "now" | "over"; role: string; q: string; page: number };

/** Roles that can be asked for in the filter. */
export const listedRoles = [
  "coordinator",
  "collaborator",
  "mayor",
  "commission",
  "officer",
  "director",
  "observer",
  "auditor",
] as const;

export function readRoleFilter(asked: URLSearchParams): RoleFilter {
  const role = asked.get("role") ?? "";
  return {
    which: asked.get("which") === "over" ? "over" : "now",
    role: (listedRoles as readonly string[]).includes(role) ? role : "",
    q: (asked.get("q") ?? "").trim().slice(0, 80),
    page: Math.max(1, Math.min(9999, Number.parseInt(asked.get("page") ?? "", 10) || 1)),
  };
}

type Named = {
  id: string;
  person: string;
  city: string | null;
  code: string | null;
  country: string | null;
  body: string | null;
  region: string | null;
};

/** Who holds, is offered or held which role, as far as this reader is told of it: by body, then by name. */
export async function listRoles(filter: RoleFilter, reading: Reading) {
  const { visitor, at } = reading;
  const states =
    filter.which === "now"
      ? "('offered', 'active')"
      : "('handedOver', 'ended', 'refused', 'lapsed')";
  const found = await findThings(
    visitor.viewer,
    "mandate",
    at,
    `s.state in ${states} and ($3 = '' or s.role = $3) and ($4 = '' or ${matches})`,
    [filter.role, filter.q],
  );
  const named = await namesOf(found);
  const rows = found
    .flatMap((one) => {
      const names = named.get(one.id);
      return names ? [{ one, names }] : [];
    })
    .sort((a, b) => orderOf(a.names).localeCompare(orderOf(b.names), "en"));
  const pages = Math.max(1, Math.ceil(rows.length / ROLES_A_PAGE));
  const page = Math.min(filter.page, pages);
  return {
    page,
    pages,
    total: rows.length,
    rows: rows
      .slice((page - 1) * ROLES_A_PAGE, page * ROLES_A_PAGE)
      .map(({ one, names }) => told(one, names, reading)),
  };
}

/** What is searched is what is shown: the person and the body, without accents. */
const plainSql = (text: string) =>
  `regexp_replace(normalize(lower(${text}), nfd), '[\\u0300-\\u036f]', '', 'g')`;
const matches = `exists(select from person p left join city c on s.body_kind = 'city' and c.id = s.body_id
  left join country k on k.code = coalesce(c.country, case when s.body_kind = 'country' then s.body_id end)
  where p.id = s.person_id and position(${plainSql("$4")} in ${plainSql("concat_ws(' ', p.name, c.name, k.name)")}) > 0)`;

async function namesOf(found: readonly FoundThing[]): Promise<Map<string, Named>> {
  const rows = await inTransaction((tx) =>
    tx.run<Named>(
      `select m.id, p.name as person, c.name as city, k.code, k.name as country, ${heldFor}
       from mandate m join person p on p.id = m.person_id left join city c on m.body_kind = 'city' and c.id = m.body_id
       left join country k on k.code = coalesce(c.country, case when m.body_kind = 'country' then m.body_id end)
       ${joinHeldFor}
       where m.id = any($1)`,
      [found.map(({ id }) => id)],
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const orderOf = ({ country, city, person }: Named) => `${country ?? ""} ${city ?? ""} ${person}`;

function told(one: FoundThing, names: Named, { visitor, locale }: Reading) {
  const words = say(locale);
  const { id, thing, told: projection, context, ids, changedAt } = one;
  const wording = `role.${context.wording}`;
  const { label } = projection;
  const country = names.code && sayCountry(locale, names.code, names.country ?? names.code);
  const mine = thing.authorId === visitor.viewer.person;
  return {
    id,
    person: whyNotSeeNames(visitor.viewer, thing) === null ? names.person : "",
    role: capital(locale, isKey(wording) ? words(wording) : words(keyOf("role", String(ids.role)))),
    body: names.city
      ? words("roles.cityOf", { city: names.city, country: country ?? "" })
      : (country ?? sayScope(words, names)),
    label: capital(locale, sayLabel(locale, "mandate", label)),
    since: sayShortDay(locale, changedAt.getTime(), "UTC"),
    to: mine && label === "offered" ? `/mandates/${id}` : addressOf("mandate", id),
  };
}

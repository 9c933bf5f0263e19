import { whyNotReadChecklist } from "#app/domain/policy/nomination.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { checklistFrom, type Standing, standingOf } from "#app/services/facts/standing.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { about, idOf, optionsBy, type ReadOptions } from "./asked.ts";

/** Lists from what is public or written in the rules: countries, regions, cities, languages, criteria. */

export const countries: ReadOptions = () =>
  optionsBy("select code as value, name from country order by name", []);

/** With member cities and no region in this edition. */
export const countriesUnplaced = about((on) =>
  optionsBy(
    `select c.code as value, c.name from country c
     where exists(select from membership m where m.country = c.code and m.state in ('admitted', 'active', 'inactive'))
       and not exists(select from placement p where p.edition_id = $1 and p.country = c.code) order by c.name`,
    [idOf(on, "edition")],
  ),
);

/** Editions of which awards can be recorded: those from before this system. */
export const pastEditions: ReadOptions = () =>
  optionsBy("select name as value, name from past_edition order by year desc", []);

const regions = (has: "exists" | "not exists") =>
  about((on) =>
    optionsBy(
      `select r.code as value, r.name, 'region.' || r.code as key from region r
       where ${has}(select from track t where t.edition_id = $1 and t.region = r.code) order by r.name`,
      [idOf(on, "edition")],
    ),
  );
export const regionsOfEdition = regions("exists");
export const regionsWithoutTrack = regions("not exists");

const bodies = ({ mandates }: Viewer, kind: string, roles: readonly string[]) =>
  mandates
    .filter(({ role, body }) => body.kind === kind && roles.includes(role))
    .map(({ body }) => body.id);

/** Cities that may apply, as far as they are this viewer's to apply for. */
export const cities: ReadOptions = ({ viewer }) =>
  optionsBy(
    `select c.id as value, c.name from city c
     where ($1 or c.country = any($2) or c.id = any($3))
       and not exists(select from membership m where m.city_id = c.id and m.state in ('applied', 'admitted', 'active', 'inactive'))
     order by c.name, c.id`,
    [
      viewer.mandates.some(({ role }) => role === "officer"),
      bodies(viewer, "country", ["commission"]),
      bodies(viewer, "city", ["coordinator"]),
    ],
  );

/** The coordinator's own cities in this region that have no nomination in the edition yet. */
export const ownCities = about((on, { viewer }) =>
  optionsBy(
    `select c.id as value, c.name from city c join placement p on p.country = c.country and p.edition_id = $1
     where c.id = any($2) and ($3::text is null or p.track_id = $3)
       and not exists(select from nomination n where n.edition_id = $1 and n.city_id = c.id) order by c.name, c.id`,
    [idOf(on, "edition"), bodies(viewer, "city", ["coordinator"]), idOf(on, "track")],
  ),
);

type Rules = Pick<Rulebook, "languages" | "criteria">;

async function rulesOf(edition: string | null): Promise<Rules | undefined> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ content: Rules }>(
      "select content from rulebook where edition_id = $1 order by version desc limit 1",
      [edition],
    ),
  );
  return row?.content;
}

export const criteria = about(async (on) => {
  const rules = await rulesOf(idOf(on, "edition"));
  return (rules?.criteria ?? []).map(({ key }) => ({
    value: key,
    name: key,
    key: `criterion.${key}`,
  }));
});

/** Evidence comes in whatever language a city keeps its papers in; those of the edition stand first. */
const known =
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mg mk mn ms mt my nb ne nl nn pl ps pt ro ru rw si sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi xh zh zu".split(
    " ",
  );

const endonym = (code: string) =>
  new Intl.DisplayNames([code], { type: "language", fallback: "code" }).of(code) ?? code;

export const languages: ReadOptions = async ({ on }) => {
  const first = on ? ((await rulesOf(idOf(on, "edition")))?.languages ?? []) : [];
  return [...new Set([...first, ...known])].map((code) => ({ value: code, name: endonym(code) }));
};

/** Rules that a verdict may cite: failed, or left open by the register. */
export const checklistFailing = about(async (on, { viewer }) => {
  if (whyNotReadChecklist(viewer, on.thing)) return [];
  const [row] = await inTransaction((tx) =>
    tx.run<{ standing: Standing }>(
      `select ${standingOf("n")} as standing from nomination n where n.id = $1`,
      [idOf(on, "nomination")],
    ),
  );
  if (!row) return [];
  return checklistFrom(row.standing)
    .filter(({ outcome }) => outcome === "fail" || outcome === "unknown")
    .map(({ rule }) => ({ value: rule, name: rule, key: `rule.${rule}` }));
});

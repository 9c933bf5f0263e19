import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import type { Say } from "#app/i18n/say.ts";
import { sayScope } from "#app/i18n/scope.ts";
import type { Subject } from "#machines/index.ts";
import { readPrepared } from "#prisma/read.ts";
import type { FoundThing } from "./find-things.server.ts";

type Parts = {
  id: string;
  city: string | null;
  person: string | null;
  region: string | null;
  edition: string | null;
  country: string | null;
  title: string | null;
  code: string | null;
};

const cityOf = (id: string) => `(select c.name from city c where c.id = ${id})`;
const cityOfNomination = (id: string) =>
  `(select c.name from nomination n join city c on c.id = n.city_id where n.id = ${id})`;
const personOf = (id: string) => `(select p.name from person p where p.id = ${id})`;
const juror = (id: string) =>
  `(select p.name from appointment a join person p on p.id = a.person_id where a.id = ${id})`;
const editionOf = (id: string) => `(select e.context ->> 'name' from edition e where e.id = ${id})`;
const regionOf = (id: string) => `(select t.region from track t where t.id = ${id})`;

/** What a thing is called after: SQL over its row `s`. */
const partsOf: Record<Subject, Partial<Record<keyof Parts, string>>> = {
  edition: { edition: editionOf("s.id") },
  track: { region: "s.region", edition: editionOf("s.edition_id") },
  jury: {
    edition: editionOf("s.edition_id"),
    // Regions, with commas between them; "all" where it serves every one of several.
    region: `(select case when count(*) > 1 and count(*) = (select count(*) from track o where o.edition_id = s.edition_id)
      then 'all' else string_agg(t.region, ',' order by t.region) end
      from track t where s.context -> 'tracks' ? t.id)`,
  },
  appointment: { person: personOf("s.person_id") },
  conflict: { person: juror("s.appointment_id"), city: cityOfNomination("s.nomination_id") },
  review: { person: juror("s.appointment_id"), city: cityOfNomination("s.nomination_id") },
  session: { region: regionOf("s.track_id") },
  ballot: {
    region: regionOf("s.track_id"),
    code: "s.context ->> 'kind'",
    city: cityOfNomination("s.nomination_id"),
  },
  nomination: { city: cityOf("s.city_id"), edition: editionOf("s.edition_id") },
  evidence: {
    city: cityOfNomination("s.nomination_id"),
    // Before it is sealed for the signature, a description is a draft and its city's alone.
    title:
      "case when s.state in ('frozen', 'queried', 'published', 'purged') then s.context -> 'described' ->> 'title' end",
  },
  complaint: { city: cityOfNomination("s.nomination_id") },
  proposal: { code: "s.kind" },
  certificate: { city: cityOfNomination("s.nomination_id"), title: "s.context ->> 'number'" },
  membership: { city: cityOf("s.city_id") },
  mandate: {
    person: personOf("s.person_id"),
    code: "s.role",
    city: `case when s.body_kind = 'city' then ${cityOf("s.body_id")} end`,
    region: `case s.body_kind when 'region' then s.body_id when 'track' then ${regionOf("s.body_id")} end`,
    edition: `case s.body_kind when 'edition' then ${editionOf("s.body_id")}
      when 'track' then (select e.context ->> 'name' from track t join edition e on e.id = t.edition_id where t.id = s.body_id) end`,
    country: `case when s.body_kind = 'country' then (select c.name from country c where c.code = s.body_id) end`,
  },
};

/**
 * What things are called, by id, in the reader's words. Only for things the reader is told of; a name
 * of a person is in it where the policy told him of that person's thing.
 */
export async function findNames(
  words: Say,
  things: readonly Pick<FoundThing, "id" | "thing">[],
): Promise<Map<string, string>> {
  const bySubject = new Map<Subject, string[]>();
  for (const { id, thing } of things)
    bySubject.set(thing.subject, [...(bySubject.get(thing.subject) ?? []), id]);
  const asked = [...bySubject];
  if (asked.length === 0) return new Map();
  const named = asked.map(async ([subject, ids]) => {
    const text = textOf(subject);
    const types = ["text[]"];
    const rows = await readPrepared<Parts>({ name: `names:${subject}`, types, text, args: [ids] });
    return rows.map((parts) => [parts.id, nameOf(words, subject, parts)] as const);
  });
  return new Map((await Promise.all(named)).flat());
}

const columns = ["city", "person", "region", "edition", "country", "title", "code"] as const;

const textOf = (subject: Subject) =>
  `select s.id, ${columns.map((name) => `${partsOf[subject][name] ?? "null"} as ${name}`).join(", ")}
   from ${subject} s where s.id = any($1)`;

function sayRegions(words: Say, codes: string | null): string {
  if (codes === null) return "none";
  if (codes === "all") return codes;
  return codes
    .split(",")
    .map((code) => words(keyOf("region", code)))
    .join(", ");
}

function nameOf(words: Say, subject: Subject, parts: Parts): string {
  const { city, person, region, edition, country, title, code } = parts;
  const act = subject === "proposal" ? `act.${code}` : null;
  const role = subject === "mandate" ? `role.${code}` : null;
  const scoped = subject === "mandate" && (region !== null || edition !== null);
  const scope = scoped ? sayScope(words, { body: edition, region }) : "";
  return words(keyOf("thing", subject), {
    city: city ?? country ?? scope,
    person: person ?? "",
    region: sayRegions(words, region),
    edition: edition ? editionTitle(words, edition) : "",
    title: title || (city ?? ""),
    act: act && isKey(act) ? words(act) : (code ?? ""),
    role: role && isKey(role) ? words(role) : (code ?? ""),
    kind: subject === "ballot" ? words(keyOf("ballotKind", String(code))) : "",
  });
}

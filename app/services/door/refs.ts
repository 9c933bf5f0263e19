import { ruleOf, type Subject } from "#machines/index.ts";
import { id as idSchema } from "#machines/payloads/fields.ts";
import type { Refusal } from "#machines/refusal.ts";

/**
 * What a thing belongs to: immutable ids beside its state. They say what to lock and what to read,
 * so they may be read before any lock is taken.
 */
export type Ids = Record<string, string | null | undefined>;

/** Reference name to column, for each subject; under its own name a subject finds its own id. */
export const refColumns: Record<Subject, Record<string, string>> = {
  edition: {},
  track: { edition: "edition_id", region: "region" },
  jury: { edition: "edition_id" },
  appointment: { edition: "edition_id", jury: "jury_id", juror: "person_id" },
  conflict: pair(),
  review: { ...pair(), conflict: "conflict_id" },
  session: { edition: "edition_id", track: "track_id", jury: "jury_id" },
  ballot: {
    edition: "edition_id",
    track: "track_id",
    jury: "jury_id",
    session: "session_id",
    nomination: "nomination_id",
  },
  nomination: { edition: "edition_id", track: "track_id", country: "country", city: "city_id" },
  evidence: { edition: "edition_id", track: "track_id", nomination: "nomination_id" },
  complaint: { edition: "edition_id", track: "track_id", nomination: "nomination_id" },
  proposal: {
    edition: "edition_id",
    kind: "kind",
    targetSubject: "subject",
    target: "subject_id",
  },
  certificate: { edition: "edition_id", nomination: "nomination_id" },
  membership: { city: "city_id", country: "country" },
  mandate: { holder: "person_id", role: "role", bodyKind: "body_kind", body: "body_id" },
};

function pair() {
  return {
    edition: "edition_id",
    track: "track_id",
    jury: "jury_id",
    nomination: "nomination_id",
    appointment: "appointment_id",
  };
}

/** The ids of a row, by reference name. */
export function idsOf(subject: Subject, row: Record<string, unknown>): Ids {
  const ids: Ids = { [subject]: String(row.id) };
  for (const [ref, column] of Object.entries(refColumns[subject]))
    ids[ref] = (row[column] as string | null) ?? null;
  return ids;
}

/** Which may be left out when a thing is created. */
const optional = new Set(["ballot.nomination", "proposal.edition"]);

/** Whether what an event creates is said to belong to something; that it exists is asked under the locks. */
export function whyNotRefs(type: string, refs: Ids): Refusal | null {
  const { subject } = ruleOf(type);
  const issues = Object.keys(refColumns[subject]).flatMap((ref) => {
    const value = refs[ref] ?? null;
    if (value === null)
      return optional.has(`${subject}.${ref}`)
        ? []
        : [{ path: `refs.${ref}`, code: "invalid_type" }];
    return idSchema.safeParse(value).success
      ? []
      : [{ path: `refs.${ref}`, code: "invalid_format" }];
  });
  return issues.length > 0 ? { because: "payload", issues } : null;
}

/** Where the things lie that others belong to. */
const tables: Record<string, { table: string; key: string }> = Object.fromEntries(
  [
    ...["edition", "track", "jury", "nomination", "appointment", "conflict", "session", "city"].map(
      (ref) => [ref, ref, "id"],
    ),
    ["juror", "person", "id"],
    ["holder", "person", "id"],
    ["country", "country", "code"],
  ].map(([ref, table, key]) => [ref, { table, key }]),
);

/** SQL: the names of those references that lead to nothing. `value` is the SQL of one. */
export function goneSql(refs: readonly string[], value: (ref: string) => string): string | null {
  const missing = (ref: string, { table, key }: { table: string; key: string }) =>
    `case when ${value(ref)} is not null and not exists(select from ${table} x where x.${key} = ${value(ref)}) then '${ref}' end`;
  const asked = refs.flatMap((ref) => (tables[ref] ? [missing(ref, tables[ref])] : []));
  return asked.length > 0 ? `to_jsonb(array_remove(array[${asked.join(", ")}], null))` : null;
}

const safe = /^[\w.:@/ -]{1,200}$/;

/** An id as an SQL literal, for scripts that take no parameters. Ids are ours; anything else is a fault. */
export function literal(id: string | null | undefined): string {
  if (id === null || id === undefined) return "null";
  if (!safe.test(id)) throw new Error(`not an id: ${JSON.stringify(id)}`);
  return `'${id}'`;
}

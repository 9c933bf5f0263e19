import type { Subject } from "#machines/index.ts";

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

const safe = /^[\w.:@/ -]{1,200}$/;

/** An id as an SQL literal, for scripts that take no parameters. Ids are ours; anything else is a fault. */
export function literal(id: string | null | undefined): string {
  if (id === null || id === undefined) return "null";
  if (!safe.test(id)) throw new Error(`not an id: ${JSON.stringify(id)}`);
  return `'${id}'`;
}

import type { Subject } from "#machines/index.ts";

/**
 * What each subject is connected to, as SQL over its row `s`: the columns of a `Thing` of the policy.
 * `$1` is the person who asks: whether his own sheet of a nomination is settled is part of the answer. Of the
 * hundreds of cities in a region the policy asks for the viewer's own alone, `:ownCities`.
 */
type Connections = Partial<
  Record<
    "edition" | "cities" | "countries" | "jury" | "nominations" | "author" | "recused" | "kind",
    string
  > & { role: string; settled: string; track: string; tracks: string; regions: string }
>;

const juryOf = (track: string, edition = "s.edition_id") =>
  `(select j.id from jury j where j.edition_id = ${edition} and j.context -> 'tracks' ? ${track} limit 1)`;
const one = (column: string) => `array[${column}]`;
const tracksOfJury = (jury: string) =>
  `(select array_agg(t) from jury j, jsonb_array_elements_text(j.context -> 'tracks') t where j.id = ${jury})`;
const trackOfNomination = "(select n.track_id from nomination n where n.id = s.nomination_id)";
const regionOf = (country: string) =>
  `(select array[c.region] from country c where c.code = ${country})`;
const personOf = (appointment: string) =>
  `(select a.person_id from appointment a where a.id = ${appointment})`;
const recusedIn = (appointment: string, nomination: string) =>
  `exists(select from conflict c where c.appointment_id = ${appointment} and c.nomination_id = ${nomination}
    and c.state in ('declared', 'automatic', 'forced'))`;

// Process section 7: a juror is told of no peer's sheet before his own can change no more.
const settled = `not exists(select from review r join appointment a on a.id = r.appointment_id
  where r.nomination_id = s.nomination_id and a.person_id = $1
    and (r.state in ('assigned', 'inProgress', 'submitted', 'unlocked')
      or (r.state = 'abstained' and coalesce((select d.due_at > $2::timestamptz from deadline d
        where d.kind = 'sheetDue' and d.subject_id = r.id), true))))`;

const ofNomination: Connections = {
  edition: "s.edition_id",
  track: "s.track_id",
  nominations: one("s.nomination_id"),
  jury: juryOf("s.track_id"),
  cities: "(select array[n.city_id] from nomination n where n.id = s.nomination_id)",
  countries: "(select array[n.country] from nomination n where n.id = s.nomination_id)",
};

export const connections: Record<Subject, Connections> = {
  edition: { edition: "s.id" },
  track: {
    edition: "s.edition_id",
    track: "s.id",
    jury: juryOf("s.id"),
    cities:
      "(select array_agg(n.city_id) from nomination n where n.track_id = s.id and n.edition_id = s.edition_id and n.city_id = any(:ownCities))",
    countries:
      "(select array_agg(p.country) from placement p where p.track_id = s.id and p.country = any(:ownCountries))",
  },
  jury: { edition: "s.edition_id", jury: "s.id", tracks: tracksOfJury("s.id") },
  appointment: {
    edition: "s.edition_id",
    jury: "s.jury_id",
    author: "s.person_id",
    tracks: tracksOfJury("s.jury_id"),
  },
  conflict: {
    ...ofNomination,
    jury: "s.jury_id",
    author: personOf("s.appointment_id"),
    recused: "s.state in ('declared', 'automatic', 'forced')",
  },
  review: {
    ...ofNomination,
    jury: "s.jury_id",
    author: personOf("s.appointment_id"),
    recused: recusedIn("s.appointment_id", "s.nomination_id"),
    settled,
  },
  session: { edition: "s.edition_id", track: "s.track_id", jury: "s.jury_id" },
  ballot: {
    edition: "s.edition_id",
    track: "s.track_id",
    jury: "s.jury_id",
    nominations: "(select array_agg(o) from jsonb_array_elements_text(s.context -> 'options') o)",
  },
  nomination: {
    edition: "s.edition_id",
    track: "s.track_id",
    nominations: one("s.id"),
    jury: juryOf("s.track_id"),
    cities: one("s.city_id"),
    countries: one("s.country"),
  },
  evidence: ofNomination,
  complaint: {
    ...ofNomination,
    author: `(select f.payload::jsonb #>> '{by,person}' from log_payload f where f.subject_id = s.id and f.version = 1)`,
  },
  proposal: {
    edition: "s.edition_id",
    kind: "s.kind",
    author: "s.context #>> '{proposer,person}'",
    role: "s.context #>> '{proposer,role}'",
    jury: `case s.subject
      when 'track' then ${juryOf("s.subject_id")}
      when 'review' then (select r.jury_id from review r where r.id = s.subject_id) end`,
    tracks: `case s.subject
      when 'track' then array[s.subject_id]
      when 'jury' then ${tracksOfJury("s.subject_id")}
      when 'nomination' then (select array[n.track_id] from nomination n where n.id = s.subject_id)
      when 'review' then (select array[r.track_id] from review r where r.id = s.subject_id)
      when 'conflict' then (select array[c.track_id] from conflict c where c.id = s.subject_id)
      when 'evidence' then (select array[v.track_id] from evidence v where v.id = s.subject_id) end`,
  },
  certificate: {
    edition: "s.edition_id",
    nominations: one("s.nomination_id"),
    tracks: `array[${trackOfNomination}]`,
    jury: "(select j.id from nomination n join jury j on j.edition_id = n.edition_id and j.context -> 'tracks' ? n.track_id where n.id = s.nomination_id limit 1)",
    cities: "(select array[n.city_id] from nomination n where n.id = s.nomination_id)",
    countries: "(select array[n.country] from nomination n where n.id = s.nomination_id)",
  },
  membership: {
    cities: one("s.city_id"),
    countries: one("s.country"),
    regions: regionOf("s.country"),
  },
  mandate: {
    author: "s.person_id",
    role: "s.role",
    cities: "case when s.body_kind = 'city' then array[s.body_id] end",
    countries: `case s.body_kind when 'country' then array[s.body_id]
      when 'city' then (select array[c.country] from city c where c.id = s.body_id) end`,
    edition: "case when s.body_kind = 'edition' then s.body_id end",
    tracks: "case when s.body_kind = 'track' then array[s.body_id] end",
    regions: `case s.body_kind when 'region' then array[s.body_id]
      when 'country' then ${regionOf("s.body_id")}
      when 'city' then (select array[k.region] from city c join country k on k.code = c.country where c.id = s.body_id) end`,
  },
};

import { dayOf } from "#app/domain/civil-time.ts";
import { automaticConflict, type Employment } from "#app/domain/conflict.ts";
import { dated } from "#app/domain/dated.ts";
import type { FactMap } from "#machines/facts.ts";
import { list, one, type Readers, rules, values } from "./reader.ts";
import { clearJurors } from "./track.ts";

/** Seats, appointments, conflicts and sheets of single jurors. */

const covers = (a: string, nomination: string) =>
  `(${a}.context -> 'scope' = '"all"' or ${nomination} is null or ${a}.context -> 'scope' ? ${nomination})`;
const active = (ref: string) =>
  `exists(select from appointment a where a.id = ${ref} and a.state = 'active')`;

type RawConflict = {
  profile: {
    nationalities: string[];
    residence: string;
    employments: Employment[];
    commissions: string[];
  } | null;
  commissions: string[];
  city: string;
  country: string;
  years: number;
  zone: string;
};

/** Of a track that its jury no longer serves. */
const noJury: FactMap["jury"] = {
  id: "",
  state: "absent",
  active: 0,
  minimum: 0,
  chair: null,
  deputy: null,
  chairActive: false,
  deputyActive: false,
  vacantSince: null,
  electionDays: 0,
};

export const juryReaders: Readers<
  | "jury"
  | "candidate"
  | "pendingDeclarations"
  | "staffRole"
  | "liveAppointment"
  | "substitute"
  | "appointment"
  | "pair"
  | "automaticRule"
  | "conflict"
  | "presiding"
  | "criteria"
  | "liveSheet"
> = {
  jury: {
    locks: ["jury:update", "juryOfTrack:update", "appointmentsOfJury:share"],
    sql: (id) =>
      one(`select j.id, j.state, (select count(*) from appointment a where a.jury_id = j.id and a.state = 'active') as active,
        (${rules(id)} ->> 'juryMinimum')::int as minimum, (${rules(id)} ->> 'chairElectionDays')::int as "electionDays",
        j.context ->> 'chair' as chair, j.context ->> 'deputy' as deputy, (j.context ->> 'vacantSince')::bigint as "vacantSince",
        ${active("j.context ->> 'chair'")} as "chairActive", ${active("j.context ->> 'deputy'")} as "deputyActive"
        from jury j where j.edition_id = ${id("edition")} and (j.id = ${id("jury")} or (${id("jury")} is null and j.context -> 'tracks' ? ${id("track")}))`),
    judge: (raw) => raw ?? noJury,
  },
  candidate: {
    locks: ["appointment:share"],
    sql: (id) =>
      one(
        `select a.id as appointment, a.state, a.jury_id = ${id("jury")} as "sameJury" from appointment a where a.id = ${id("@data")} ->> 'appointment'`,
      ),
  },
  pendingDeclarations: {
    locks: ["track:update", "conflictsOfTrack:share"],
    sql: (id) =>
      list(`select c.appointment_id as appointment, c.nomination_id as nomination, (select ms(d.due_at) from deadline d where d.kind = 'declarationDue' and d.subject_id = c.id) as "dueAt"
        from conflict c join appointment a on a.id = c.appointment_id join nomination n on n.id = c.nomination_id
        where c.track_id = ${id("track")} and c.state = 'undeclared' and a.state = 'active' and n.state in ('eligible', 'underReview') order by c.id`),
  },
  staffRole: {
    sql: (id) =>
      `(select m.role from mandate m where m.person_id = ${id("juror")} and m.role in ('officer', 'director') and m.state in ('offered', 'active') order by 1 limit 1)`,
  },
  liveAppointment: {
    locks: ["jury:update"],
    sql: (id) =>
      `(select a.id from appointment a where a.jury_id = ${id("jury")} and a.person_id = ${id("juror")} and a.state in ('invited', 'accepted', 'active') and a.id <> ${id("appointment")} limit 1)`,
  },
  substitute: {
    locks: ["appointmentsOfJury:share"],
    sql: (id) =>
      one(
        `select a.id as appointment, a.state, a.jury_id = ${id("jury")} and a.id <> ${id("appointment")} as "sameJury" from appointment a where a.id = ${id("@data")} ->> 'substitute'`,
      ),
  },
  appointment: {
    locks: ["appointment:share"],
    sql: (id) =>
      one(
        `select a.id, a.state, ${covers("a", id("nomination"))} as covers from appointment a where a.id = ${id("appointment")}`,
      ),
  },
  pair: {
    locks: ["jury:share", "track:share", "nomination:share", "appointment:share"],
    sql: (id) =>
      one(`select j.context -> 'tracks' ? t.id as "juryServesTrack", t.state as "trackState", n.state as "nominationState", a.state as "appointmentState",
        ${covers("a", "n.id")} as covers, exists(select from conflict c where c.appointment_id = a.id and c.nomination_id = n.id) as exists
        from nomination n join track t on t.id = n.track_id, appointment a join jury j on j.id = a.jury_id
        where n.id = ${id("nomination")} and a.id = ${id("appointment")}`),
  },
  automaticRule: {
    locks: ["appointment:share"],
    sql: (id) =>
      one(`select nullif(a.context -> 'profile', 'null') as profile, n.city_id as city, n.country, (${rules(id)} ->> 'conflictYears')::int as years, e.context ->> 'zone' as zone,
        ${values(`select m.body_id from mandate m where m.person_id = a.person_id and m.role = 'commission' and m.state = 'active' order by 1`)} as commissions
        from nomination n join edition e on e.id = n.edition_id, appointment a where n.id = ${id("nomination")} and a.id = ${id("appointment")}`),
    judge({ profile, commissions, city, country, years, zone }: RawConflict, { at }) {
      if (!profile) return null;
      const juror = {
        ...profile,
        commissions: [...new Set([...profile.commissions, ...commissions])],
      };
      const [found] = automaticConflict(juror, { city, country }, years, dated(dayOf(at, zone)));
      return found?.rule ?? null;
    },
  },
  conflict: {
    locks: ["conflictOfPair:share"],
    sql: (id) =>
      one(
        `select c.state from conflict c where c.appointment_id = ${id("appointment")} and c.nomination_id = ${id("nomination")}`,
      ),
  },
  // Clear for every nomination of the item or ballot, or the first state that is not.
  presiding: {
    locks: ["appointmentsOfJury:share", "conflictsOfTrack:share"],
    sql: (id) =>
      one(`select a.id as appointment, coalesce((select coalesce(c.state, 'undeclared') from jsonb_array_elements_text(${itemsOf(id)}) o
          left join conflict c on c.appointment_id = a.id and c.nomination_id = o where coalesce(c.state, '') <> 'clear' order by 1 limit 1), 'clear') as conflict
        from appointment a where a.jury_id = ${id("jury")} and a.person_id = ${id("@person")} and a.state = 'active'`),
  },
  criteria: {
    sql: (id) => `coalesce(jsonb_path_query_array(${rules(id)}, '$.criteria[*].key'), '[]')`,
  },
  liveSheet: {
    locks: ["reviewsOfPair:share"],
    sql: (id) =>
      `(select r.id from review r where r.appointment_id = ${id("appointment")} and r.nomination_id = ${id("nomination")} and r.state <> 'recused' limit 1)`,
  },
};

/** The nominations an item or a ballot is about, as a JSON array. */
export const itemsOf = (id: (ref: string) => string) =>
  `coalesce(case when ${id("@data")} ->> 'nomination' is not null then jsonb_build_array(${id("@data")} ->> 'nomination') end,
    nullif(${id("@data")} -> 'options', 'null'), (select b.context -> 'options' from ballot b where b.id = ${id("ballot")}), '[]')`;

/** Active jurors clear for all of `items`. The seat has its own name: `a` is taken inside `clearJurors`. */
export const clearForAll = (id: (ref: string) => string, items: string) =>
  `select seat.id from appointment seat where seat.jury_id = ${id("jury")} and seat.state = 'active'
    and not exists(select from jsonb_array_elements_text(${items}) o where not exists(select ${clearJurors("o")} and c.appointment_id = seat.id))`;

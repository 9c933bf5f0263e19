import type { Lockable } from "#machines/index.ts";

/**
 * The sets of rows that events read and lock, each as SQL over the ids of the thing at hand.
 * `id("track")` is that id: a parameter in a query, a literal or a subselect in a script.
 */
export type Id = (ref: string) => string;
export type Relation = { kind: Lockable; from: (id: Id) => string };

const own = (kind: Lockable): Relation => ({
  kind,
  from: (id) => `${kind} where id = ${id(kind)}`,
});
const of = (kind: Lockable, column: string, ref: string): Relation => ({
  kind,
  from: (id) => `${kind} where ${column} = ${id(ref)}`,
});

export const relations = {
  edition: own("edition"),
  track: own("track"),
  jury: own("jury"),
  nomination: own("nomination"),
  appointment: own("appointment"),
  conflict: own("conflict"),
  review: own("review"),
  evidence: own("evidence"),
  session: own("session"),
  ballot: own("ballot"),
  complaint: own("complaint"),
  certificate: own("certificate"),
  membership: own("membership"),
  mandate: own("mandate"),
  proposal: own("proposal"),

  country: {
    kind: "country",
    from: (id) => `placement where edition_id = ${id("edition")} and country = ${id("country")}`,
  },
  tracksOfEdition: of("track", "edition_id", "edition"),
  tracksOfJury: {
    kind: "track",
    from: (id) =>
      `track where edition_id = ${id("edition")} and id in (select jsonb_array_elements_text(context -> 'tracks') from jury where id = ${id("jury")})`,
  },
  juryOfTrack: {
    kind: "jury",
    from: (id) =>
      `jury where edition_id = ${id("edition")} and context -> 'tracks' ? ${id("track")}`,
  },
  juriesOfEdition: of("jury", "edition_id", "edition"),
  nominationsOfTrack: of("nomination", "track_id", "track"),
  nominationsOfEdition: of("nomination", "edition_id", "edition"),
  nominationsOfJury: {
    kind: "nomination",
    from: (id) =>
      `nomination where track_id in (select jsonb_array_elements_text(context -> 'tracks') from jury where id = ${id("jury")})`,
  },
  appointmentsOfJury: of("appointment", "jury_id", "jury"),
  appointmentsOfTrack: {
    kind: "appointment",
    from: (id) =>
      `appointment where jury_id in (select id from jury where edition_id = ${id("edition")} and context -> 'tracks' ? ${id("track")})`,
  },
  conflictsOfTrack: of("conflict", "track_id", "track"),
  conflictsOfAppointment: of("conflict", "appointment_id", "appointment"),
  conflictOfPair: {
    kind: "conflict",
    from: (id) =>
      `conflict where appointment_id = ${id("appointment")} and nomination_id = ${id("nomination")}`,
  },
  reviewsOfTrack: of("review", "track_id", "track"),
  reviewsOfNomination: of("review", "nomination_id", "nomination"),
  reviewsOfAppointment: of("review", "appointment_id", "appointment"),
  reviewsOfPair: {
    kind: "review",
    from: (id) =>
      `review where appointment_id = ${id("appointment")} and nomination_id = ${id("nomination")}`,
  },
  evidenceOfNomination: of("evidence", "nomination_id", "nomination"),
  evidenceOfTrack: of("evidence", "track_id", "track"),
  sessionsOfTrack: of("session", "track_id", "track"),
  ballotsOfSession: of("ballot", "session_id", "session"),
  ballotsOfEdition: of("ballot", "edition_id", "edition"),
  // A ballot that counts on this juror for this nomination: nobody not clear may vote in it.
  ballotsOfPair: {
    kind: "ballot",
    from: (id) =>
      `ballot where track_id = ${id("track")} and context -> 'electors' ? ${id("appointment")} and context -> 'options' ? ${id("nomination")}`,
  },
  complaintsOfTrack: of("complaint", "track_id", "track"),
  complaintsOfNomination: of("complaint", "nomination_id", "nomination"),
  complaintsOfEdition: of("complaint", "edition_id", "edition"),
  certificatesOfEdition: of("certificate", "edition_id", "edition"),
  certificatesOfNomination: of("certificate", "nomination_id", "nomination"),
  proposalsOfEdition: of("proposal", "edition_id", "edition"),
  // Open acts of a person whose mandate ends, in that role.
  proposalsOfMandate: {
    kind: "proposal",
    from: (id) =>
      `proposal where context -> 'proposer' ->> 'person' = ${id("holder")} and context -> 'proposer' ->> 'role' = ${id("role")}`,
  },
  membershipsOfCity: of("membership", "city_id", "city"),
  mandatesOfBody: {
    kind: "mandate",
    from: (id) =>
      `mandate where role = ${id("role")} and body_kind = ${id("bodyKind")} and body_id = ${id("body")}`,
  },
  mandatesOfCity: {
    kind: "mandate",
    from: (id) => `mandate where body_kind = 'city' and body_id = ${id("city")}`,
  },
  mandatesOfStaff: {
    kind: "mandate",
    from: () => `mandate where role in ('officer', 'director', 'auditor')`,
  },
} satisfies Record<string, Relation>;
export type RelationName = keyof typeof relations;

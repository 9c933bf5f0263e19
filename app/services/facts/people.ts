import type { Readers } from "./reader.ts";

/** Proposals, memberships and mandates: who may still act, and who else holds a role. */

type Id = (ref: string) => string;
const sameRole = (id: Id) =>
  `m.role = ${id("role")} and m.body_kind = ${id("bodyKind")} and m.body_id = ${id("body")}`;

/** Who is an auditor of one edition or region alone seconds nothing of the whole award. */
const ofTheAward = (m: string) => `${m}.body_kind not in ('edition', 'track', 'region')`;

export const peopleReaders: Readers<
  | "sameProposal"
  | "target"
  | "secondHolds"
  | "proposerHolds"
  | "liveMembership"
  | "holders"
  | "successorMandate"
  | "otherHolders"
> = {
  sameProposal: {
    sql: (id) =>
      `(select p.id from proposal p where p.state = 'open' and p.kind = ${id("kind")} and p.subject_id = ${id("target")} and p.id <> ${id("proposal")} limit 1)`,
  },
  // The door asks the target itself, with the pair as its actor, and puts the answer in.
  target: { sql: () => `jsonb_build_object('refusal', null)` },
  secondHolds: {
    locks: ["mandatesOfStaff:share"],
    sql: (id) =>
      `jsonb_build_object('role', ${id("@role")}, 'officers', (select count(distinct m.person_id) from mandate m where m.role = 'officer' and m.state = 'active'),
        'holds', exists(select from mandate m where m.person_id = ${id("@person")} and m.role = ${id("@role")} and m.state = 'active' and ${ofTheAward("m")}))`,
  },
  proposerHolds: {
    locks: ["mandatesOfStaff:share"],
    sql: (id) =>
      `(select exists(select from mandate m where m.person_id = p.context -> 'proposer' ->> 'person' and m.role = p.context -> 'proposer' ->> 'role' and m.state = 'active')
        or exists(select from appointment a join jury j on j.id = a.jury_id where a.person_id = p.context -> 'proposer' ->> 'person' and a.state = 'active' and j.edition_id = p.edition_id and a.id in (j.context ->> 'chair', j.context ->> 'deputy') and p.context -> 'proposer' ->> 'role' = 'chair')
        from proposal p where p.id = ${id("proposal")})`,
  },
  liveMembership: {
    locks: ["membershipsOfCity:update"],
    sql: (id) =>
      `(select m.id from membership m where m.city_id = ${id("city")} and m.state in ('applied', 'admitted', 'active', 'inactive') and m.id <> ${id("membership")} limit 1)`,
  },
  holders: {
    locks: ["mandatesOfStaff:share"],
    sql: (id) =>
      `(select count(*) from mandate m where m.role = ${id("role")} and m.state in ('offered', 'active'))`,
  },
  successorMandate: {
    locks: ["mandatesOfBody:share"],
    sql: (id) =>
      `(select m.id from mandate m where ${sameRole(id)} and m.state = 'active' and m.id <> ${id("mandate")} and m.person_id <> ${id("holder")} limit 1)`,
  },
  otherHolders: {
    locks: ["mandatesOfBody:update"],
    sql: (id) =>
      `(select count(*) from mandate m where ${sameRole(id)} and m.state = 'active' and m.id <> ${id("mandate")})`,
  },
};

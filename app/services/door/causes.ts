import type { Subject } from "#machines/index.ts";
import { eventTypes, machines, ruleOf } from "#machines/index.ts";
import type { RelationName } from "./relations.ts";

/** To which rows an event passes on what it causes: everything of the thing below or above it. */
const related: Partial<Record<Subject, Partial<Record<Subject, RelationName>>>> = {
  edition: {
    edition: "edition",
    track: "tracksOfEdition",
    jury: "juriesOfEdition",
    ballot: "ballotsOfEdition",
    complaint: "complaintsOfEdition",
    certificate: "certificatesOfEdition",
    proposal: "proposalsOfEdition",
  },
  track: {
    edition: "edition",
    track: "track",
    nomination: "nominationsOfTrack",
    review: "reviewsOfTrack",
    evidence: "evidenceOfTrack",
    session: "sessionsOfTrack",
    complaint: "complaintsOfTrack",
  },
  appointment: {
    jury: "jury",
    conflict: "conflictsOfAppointment",
    review: "reviewsOfAppointment",
  },
  conflict: {
    edition: "edition",
    conflict: "conflict",
    review: "reviewsOfPair",
    ballot: "ballotsOfPair",
  },
  session: { ballot: "ballotsOfSession" },
  nomination: {
    edition: "edition",
    track: "track",
    review: "reviewsOfNomination",
    evidence: "evidenceOfNomination",
    complaint: "complaintsOfNomination",
    certificate: "certificatesOfNomination",
  },
  complaint: { nomination: "nomination" },
  mandate: { proposal: "proposalsOfMandate" },
};

/** The existing rows that `caused` goes to when `cause` has happened. */
export function relationOf(cause: string, caused: string): RelationName {
  const from = ruleOf(cause).subject;
  const to = ruleOf(caused).subject;
  const relation = related[from]?.[to];
  if (!relation) throw new Error(`${cause} of ${from} knows no ${to} for ${caused}`);
  return relation;
}

/** States in which a machine has an exit for the event, also one that changes nothing; `absent` for a creation. */
export function statesTaking(type: string): readonly string[] {
  return taking.get(type) ?? [];
}
const taking = new Map<string, string[]>(eventTypes.map((type) => [type, []]));
type Node = { transitions: Map<string, unknown> };
for (const machine of Object.values(machines))
  for (const [state, node] of Object.entries(machine.states) as unknown as [string, Node][])
    for (const type of node.transitions.keys()) taking.get(type)?.push(state);

export const creates = (type: string): boolean => statesTaking(type).includes("absent");

/**
 * Who may fire what. A person acts in one role; the clock and the operator have no mandate; a pair
 * is a proposer and a different person who approved; a cause is an event that applies another one
 * in its own transaction.
 */

export const roles = [
  "coordinator",
  "collaborator",
  "mayor",
  "commission",
  "officer",
  "juror",
  "chair",
  "deputy",
  "director",
  "observer",
  "auditor",
  "public",
  "clock",
  "operator",
] as const;
export type Role = (typeof roles)[number];

/** A role alone, or `first+second`: the first proposes, a different person in the second approves. */
export type By = Role | `${Role}+${Role}`;

export type Actor =
  | { kind: "person"; person: string; role: Exclude<Role, "clock" | "operator"> }
  | { kind: "clock" }
  | { kind: "operator" }
  | {
      kind: "pair";
      first: { person: string; role: Role };
      second: { person: string; role: Role };
      /** The proposal whose approval carries the event out. */
      proposal: string;
    };

/** Why this actor may not fire the event: the roles that may. */
export type NotYours = { because: "actor"; may: readonly By[] };

/**
 * Asks only for the role. Whether it is this person's own city, country or sheet is the policy's
 * question, and was asked before.
 */
export function mayFire(by: readonly By[], actor: Actor): NotYours | null {
  return by.includes(asRole(actor)) ? null : { because: "actor", may: by };
}

export function asRole(actor: Actor): By {
  switch (actor.kind) {
    case "person":
      return actor.role;
    case "pair":
      return `${actor.first.role}+${actor.second.role}`;
    default:
      return actor.kind;
  }
}

/** The people behind an actor, the one who acted last first. */
export function peopleOf(actor: Actor): string[] {
  if (actor.kind === "person") return [actor.person];
  if (actor.kind === "pair") return [actor.second.person, actor.first.person];
  return [];
}

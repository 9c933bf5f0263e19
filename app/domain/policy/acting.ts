import { isAuthor, rolesOf, seatOn, type Thing, type Viewer } from "#app/domain/viewer.ts";
import type { By, Role } from "#machines/actors.ts";
import type { Subject } from "#machines/index.ts";
import { actorsOf } from "./acts.ts";
import { type Denial, forbidden, hidden } from "./denial.ts";
import { projectionFor, type SeenThing } from "./seeing.ts";

/** What an act is asked of: a thing that exists, or the connections of one that is to begin. */
export type ActedOn = SeenThing | (Thing & { state: null });

/**
 * Why this viewer may not ask for this act. The role must be in force and reach this thing: the own
 * city, the own country, the own jury; and a juror acts on his own appointment, declaration and
 * sheet. What must hold while writing is the machine's question, not this one.
 */
export function whyNotAct(viewer: Viewer, act: string, thing: ActedOn): Denial | null {
  const denial = whyNotReach(viewer, thing);
  if (denial) return denial;

  const actors = actorsOf(act);
  if (actors.length === 0) return forbidden("nobodyMay");
  const held = heldRoles(viewer, act, thing);
  if (actors.some((by) => held.has(by as Role))) return null;
  if (isAuthor(viewer, thing) && isRecused(thing)) return forbidden("recused");
  if (pairsOf(actors).some(([first]) => held.has(first))) return forbidden("needsSecondPerson");
  return forbidden(lackOf(viewer, act, thing));
}

/**
 * The role in which this viewer would act alone, for the log and the machine's `mayFire`: the first
 * that the rule names and he holds. `null` where `whyNotAct` has a reason.
 */
export function roleToAct(viewer: Viewer, act: string, thing: ActedOn): Role | null {
  if (whyNotAct(viewer, act, thing)) return null;
  const held = heldRoles(viewer, act, thing);
  return soloRoles(act).find((role) => held.has(role)) ?? null;
}

/** The role in which this viewer would propose an act of two persons, or `null`. */
export function roleToPropose(viewer: Viewer, act: string, target: ActedOn): Role | null {
  if (whyNotPropose(viewer, act, target)) return null;
  const held = heldRoles(viewer, act, target);
  return pairsOf(actorsOf(act)).find(([first]) => held.has(first))?.[0] ?? null;
}

/** Why this viewer may not open the proposal of an act that takes two persons. */
export function whyNotPropose(viewer: Viewer, act: string, target: ActedOn): Denial | null {
  const denial = whyNotReach(viewer, target);
  if (denial) return denial;

  const held = heldRoles(viewer, act, target);
  if (pairsOf(actorsOf(act)).some(([first]) => held.has(first))) return null;
  return forbidden(lackOf(viewer, act, target));
}

export type AskedProposal = SeenThing & {
  subject: "proposal";
  kind: string;
  proposerId: string;
  proposerRole: Role;
};

/** Why this viewer may not approve or refuse it: it takes another person in the second role. */
export function whyNotSecond(viewer: Viewer, proposal: AskedProposal): Denial | null {
  const denial = whyNotReach(viewer, proposal);
  if (denial) return denial;
  if (viewer.person === proposal.proposerId) return forbidden("samePerson");

  return secondsHeld(viewer, proposal).length > 0 ? null : forbidden("roleMissing");
}

/** The role in which this viewer would approve or refuse, or `null`. */
export function roleToSecond(viewer: Viewer, proposal: AskedProposal): Role | null {
  return whyNotSecond(viewer, proposal) ? null : (secondsHeld(viewer, proposal)[0] ?? null);
}

function secondsHeld(viewer: Viewer, { kind, proposerRole, ...thing }: AskedProposal): Role[] {
  const held = rolesOf(viewer, thing);
  return pairsOf(actorsOf(kind)).flatMap(([first, second]) =>
    first === proposerRole && held.includes(second) ? [second] : [],
  );
}

/** Proposer and approver of an event, as the table of acts writes them. */
export function pairsOf(actors: readonly By[]): [first: Role, second: Role][] {
  return actors.flatMap((by) => {
    const [first, second] = by.split("+");
    return second === undefined ? [] : [[first as Role, second as Role]];
  });
}

/** Acts of the person whose mandate or proposal it is, in whatever role the table names. */
const ownActs: ReadonlySet<string> = new Set([
  "mandate.accept",
  "mandate.refuse",
  "mandate.handOver",
  "proposal.withdraw",
]);

/** Things of one juror: on these "juror" is he whose it is, not any other of the jury. */
const ofOneJuror: ReadonlySet<Subject> = new Set<Subject>(["appointment", "conflict", "review"]);

export const isOwnAct = (act: string, subject: Subject, role: Role): boolean =>
  ownActs.has(act) || (role === "juror" && ofOneJuror.has(subject));

function whyNotReach(viewer: Viewer, thing: ActedOn): Denial | null {
  if (thing.state !== null && projectionFor(viewer, thing) === null) return hidden;
  return viewer.person === null ? forbidden("notSignedIn") : null;
}

function heldRoles(viewer: Viewer, act: string, thing: Thing): ReadonlySet<Role> {
  if (ownActs.has(act)) {
    if (!isAuthor(viewer, thing)) return new Set();
    const roles = soloRoles(act);
    return new Set(roles.filter((role) => thing.role === undefined || role === thing.role));
  }
  const roles = new Set(rolesOf(viewer, thing));
  if (ofOneJuror.has(thing.subject)) {
    roles.delete("juror");
    if (isOwnAsJuror(viewer, thing)) roles.add("juror");
  }
  return roles;
}

/** An invitation is answered before there is a seat; declaring and scoring take one. */
function isOwnAsJuror(viewer: Viewer, thing: Thing): boolean {
  if (!isAuthor(viewer, thing)) return false;
  if (thing.subject === "appointment") return true;
  return seatOn(viewer, thing) && !isRecused(thing);
}

const isRecused = (thing: Thing & { state?: string | null }) =>
  thing.subject === "review" && (thing.authorRecused === true || thing.state === "recused");

const soloRoles = (act: string) => actorsOf(act).filter((by): by is Role => !by.includes("+"));

function lackOf(viewer: Viewer, act: string, thing: Thing): "readOnly" | "notOwn" | "roleMissing" {
  const roles = rolesOf(viewer, thing);
  if (roles.length > 0 && roles.every((role) => role === "auditor" || role === "observer")) {
    return "readOnly";
  }
  const own = actorsOf(act).some((by) => isOwnAct(act, thing.subject, by as Role));
  return own && (ownActs.has(act) || roles.includes("juror")) ? "notOwn" : "roleMissing";
}

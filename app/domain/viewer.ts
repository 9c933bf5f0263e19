import type { Role } from "#machines/actors.ts";
import type { Subject } from "#machines/index.ts";
import { chairProposals } from "./policy/told/proposal.ts";

/**
 * The person who asks, as far as rules need to know him. Only what is in force is in here: rights
 * follow mandates and appointments, never the person, so whoever loads a viewer leaves out a
 * mandate that is offered, ended or expired.
 */
export type Viewer = {
  /** `null` is somebody who has not signed in. */
  person: string | null;
  mandates: readonly HeldMandate[];
  appointments: readonly HeldAppointment[];
};

/** `viewer` and `commenter` are the two kinds of collaborator, `delegate` stands in for the mayor. */
export type MandateRole =
  | Exclude<Role, "juror" | "chair" | "deputy" | "public" | "clock" | "operator">
  | "viewer"
  | "commenter"
  | "delegate";

export type Body =
  | { kind: "city"; id: string }
  | { kind: "country"; id: string }
  | { kind: "edition"; id: string }
  | { kind: "track"; id: string }
  /** A region by its code, in every edition. */
  | { kind: "region"; id: string }
  | { kind: "instance"; id: string };

export type HeldMandate = { role: MandateRole; body: Body };

export type HeldAppointment = {
  id: string;
  juryId: string;
  /** Only `active` gives a seat; the others let a person find his own invitation. */
  state: string;
  office: "chair" | "deputy" | null;
  /** A borrowed juror sits for the named nominations only. */
  scope: "all" | readonly string[];
  /** Nominations with a conflict row in state `clear`; silence is not in here. */
  clearFor: ReadonlySet<string>;
};

export const nobody: Viewer = { person: null, mandates: [], appointments: [] };

/**
 * What a thing is connected to. An id that is left out connects to nobody: a forgotten fact hides,
 * it never shows.
 */
export type Thing = {
  subject: Subject;
  /** Cities whose own it is; of a track: the cities with a nomination in it. */
  cityIds?: readonly string[];
  /** Countries whose Commission it concerns; of a track: the countries placed in it. */
  countryIds?: readonly string[];
  editionId?: string | null;
  /** The regions of an edition that it belongs to: one, or those that a jury serves. */
  trackIds?: readonly string[];
  /** Codes of the same regions, and of the country of a membership or a role. */
  regions?: readonly string[];
  juryId?: string | null;
  /** The nominations it is about: one, or the options of a ballot. */
  nominationIds?: readonly string[];
  /** Whose act it is: juror, elector, complainant, proposer, the person offered a mandate. */
  authorId?: string | null;
  /** The author has since recused himself, or was recused. */
  authorRecused?: boolean;
  /** Of a proposal: the event it would carry out. */
  kind?: string;
  /** Of a mandate or a proposal: the role its person has in it. */
  role?: Role;
  /**
   * Of a review: the viewer has no open sheet of the same nomination (`isOwnSheetSettled`). Until
   * then he is told of no other juror's.
   */
  ownSheetSettled?: boolean;
};

/**
 * The names under which section 7 of the process tells things. `author` is one who looks at his own
 * act; `recusedAuthor` one who has since been recused from it.
 */
export const classes = [
  "director",
  "auditor",
  "officer",
  "author",
  "recusedAuthor",
  "chair",
  "juror",
  "city",
  "commission",
  "conflicted",
  "observer",
  "public",
] as const;
export type ViewerClass = (typeof classes)[number];

/** Things that are about nominations, so that being clear for them decides. */
const aboutNominations: ReadonlySet<Subject> = new Set<Subject>([
  "nomination",
  "evidence",
  "review",
  "conflict",
  "ballot",
  "complaint",
]);

/** A mayor's signature or a juror's sheet is his own; nobody authors an edition. */
const authored: ReadonlySet<Subject> = new Set<Subject>([
  "appointment",
  "conflict",
  "review",
  "ballot",
  "complaint",
  "proposal",
  "mandate",
]);

/**
 * Every class this viewer has towards this thing, the more telling first; `public` is always in it.
 * One who is not clear loses what the jury is told, whatever his office in it.
 */
export function viewerClasses(viewer: Viewer, thing: Thing): ViewerClass[] {
  const found = new Set<ViewerClass>(["public"]);
  for (const { role } of mandatesOver(viewer, thing)) found.add(classOfMandate[role]);
  if (isAuthor(viewer, thing)) found.add(thing.authorRecused ? "recusedAuthor" : "author");
  for (const name of juryClasses(viewer, thing)) found.add(name);
  return classes.filter((name) => found.has(name));
}

/** The roles in which this viewer may ask to act on this thing. */
export function rolesOf(viewer: Viewer, thing: Thing): Role[] {
  const roles = new Set<Role>();
  for (const { role } of mandatesOver(viewer, thing)) {
    if (role === "commenter") roles.add("collaborator");
    else if (role === "delegate") roles.add("mayor");
    else if (role !== "viewer") roles.add(role);
  }
  const seats = seatsTowards(viewer, thing);
  if (seats.length > 0 && isClear(seats, thing)) {
    roles.add("juror");
    for (const { office } of seats) if (office) roles.add(office);
  }
  return [...roles];
}

export function isAuthor({ person }: Viewer, thing: Thing): boolean {
  return person !== null && authored.has(thing.subject) && thing.authorId === person;
}

/** Whether this viewer is seated for the nomination and was found clear: silence is not enough. */
export function isClearFor(viewer: Viewer, thing: Thing): boolean {
  const seats = seatsTowards(viewer, thing);
  return seats.length > 0 && isClear(seats, thing);
}

/** Whether this viewer sits on the jury of this thing, clear or not. */
export function seatOn(viewer: Viewer, thing: Thing): boolean {
  return seatsTowards(viewer, thing).length > 0;
}

/** Whoever looks on without a part in the award is let see much; what he asked to see is written down. */
export function readingIsLogged(viewer: Viewer): boolean {
  return viewer.mandates.some(({ role }) => role === "auditor" || role === "observer");
}

const classOfMandate: Record<MandateRole, ViewerClass> = {
  coordinator: "city",
  collaborator: "city",
  viewer: "city",
  commenter: "city",
  mayor: "city",
  delegate: "city",
  commission: "commission",
  officer: "officer",
  director: "director",
  auditor: "auditor",
  observer: "observer",
};

function juryClasses(viewer: Viewer, thing: Thing): ViewerClass[] {
  const seats = seatsTowards(viewer, thing);
  if (seats.length === 0) return [];
  if (!isClear(seats, thing)) return ["conflicted"];

  const presides = seats.some(({ office }) => office !== null);
  if (thing.subject === "proposal") {
    return presides && chairProposals.includes(thing.kind ?? "") ? ["author"] : [];
  }
  const seesPeers = thing.subject !== "review" || thing.ownSheetSettled === true;
  return [...(presides ? (["chair"] as const) : []), ...(seesPeers ? (["juror"] as const) : [])];
}

function mandatesOver(viewer: Viewer, thing: Thing): HeldMandate[] {
  return viewer.mandates.filter(({ body }) => covers(body, thing));
}

function covers(body: Body, thing: Thing): boolean {
  switch (body.kind) {
    case "city":
      return (thing.cityIds ?? []).includes(body.id);
    case "country":
      return (thing.countryIds ?? []).includes(body.id);
    case "edition":
      return thing.editionId === body.id;
    case "track":
      return (thing.trackIds ?? []).includes(body.id);
    case "region":
      return (thing.regions ?? []).includes(body.id);
    case "instance":
      return true;
  }
}

function seatsTowards(viewer: Viewer, thing: Thing): HeldAppointment[] {
  return viewer.appointments.filter(
    ({ juryId, state }) => state === "active" && juryId === thing.juryId,
  );
}

/** Clear for all it names; a thing that is about nominations and names none clears nobody. */
function isClear(seats: readonly HeldAppointment[], thing: Thing): boolean {
  const ids = thing.nominationIds ?? [];
  if (ids.length === 0) return !aboutNominations.has(thing.subject);
  return seats.some((seat) => ids.every((id) => isClearSeat(seat, id)));
}

function isClearSeat({ scope, clearFor }: HeldAppointment, nominationId: string): boolean {
  return clearFor.has(nominationId) && (scope === "all" || scope.includes(nominationId));
}

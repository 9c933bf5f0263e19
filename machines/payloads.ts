import { z } from "zod";
import type { Condition } from "./conditions.ts";
import { eventTypes, ruleOf } from "./index.ts";
import type { Data } from "./life.ts";
import * as field from "./payloads/fields.ts";
import type { Refusal } from "./refusal.ts";

/**
 * What may be said with each event: the fields its conditions ask for, and those its rule keeps or its
 * effects write. A field that a condition misses by name is optional here, so that the condition answers;
 * one that nothing else would miss has to be there. Nothing else may come along.
 */
type Shape = z.core.$ZodLooseShape;

const { id, key, short, text, title, instant, count, list, mapOf, anything } = field;
const sheet = {
  scores: mapOf(z.number().int().min(0).max(10), 100).optional(),
  comments: mapOf(text, 101).optional(),
};
const present = { present: list(id).optional() };
const candidate = { appointment: id };
const described = {
  title: title.optional(),
  language: key.optional(),
  dated: title.optional(),
  rights: title.optional(),
  criteria: list(key, 100).optional(),
  caption: text.optional(),
};
const scanned = {
  verdict: key.optional(),
  sha256: short.nullish(),
  found: title.optional(),
  storageKey: short.nullish(),
};
const minutes = z.strictObject({
  attendance: anything().optional(),
  items: anything().optional(),
  hash: short.optional(),
});

/** Fields that a condition judges, for every event that has it. */
const asked: Partial<Record<Condition, Shape>> = {
  sourceGiven: { sources: list(title, 50).optional() },
  factNamed: { fact: text.optional() },
  procedureNamed: { procedure: text.optional() },
  failingRuleCited: { failed: list(key, 100).optional() },
  statementGiven: { statement: text.optional() },
  datesGiven: { from: instant.nullish(), until: instant.nullish() },
  effectiveOnGiven: { effectiveOn: field.dated.optional() },
  conferredOnGiven: { conferredOn: field.day.optional() },
  nominationsNamed: { nominations: list(id).optional() },
  described,
  formalGapOnly: { items: list(key, 100).optional(), text: text.optional() },
  namesPreviousHash: { previousHash: short.nullish() },
  versionFresh: { revision: count.optional() },
  addendumSigned: {
    addendum: z
      .strictObject({ hash: short, signedBy: id, storageKey: short, text })
      .partial()
      .optional(),
  },
  undertakingSigned: { undertaking: text.optional() },
  orderedByChairOrDirector: {
    order: z.strictObject({ by: key, text: text.optional() }).optional(),
  },
  erasureGrounds: { grounds: key.optional() },
  factErrorProven: { proof: text.optional() },
  scoresInRange: sheet,
  everyCriterionScored: sheet,
  extremesExplained: sheet,
  typeAllowed: { kind: key.optional() },
  withinFileLimits: { size: field.bytes.optional() },
  sizeAsDeclared: { size: field.bytes.optional() },
  scanClean: scanned,
  scanDirty: { ...scanned, scanner: title.nullish() },
  rightsCleared: { rightsCleared: z.boolean().optional() },
  newCityDueAhead: { cityDue: instant.nullish() },
  sheetDueAhead: { sheetDue: instant.nullish() },
  scoringDueAhead: { scoringDue: instant.nullish() },
  announceAtAhead: { announceAt: instant.nullish() },
  electionCarried: {
    election: z.strictObject({ for: count.optional(), against: count.optional() }).optional(),
  },
  confirmedByElectors: { confirmedBy: list(id).optional() },
  settledByConsensusOrBallot: {
    settledBy: z.strictObject({ consensus: list(id).optional(), ballot: id.nullish() }).optional(),
  },
  departuresReasoned: { departures: mapOf(text).optional() },
  assignmentReproducible: {
    plan: list(z.strictObject({ nomination: id, appointment: id }), 20_000).optional(),
  },
  minutesComplete: { minutes: minutes.optional() },
  markedLate: { minutes: minutes.optional() },
  compositionReported: { composition: mapOf(anything(10_000), 50).optional() },
  checklistPassedOrWaived: { waivers: mapOf(text, 100).optional() },
  profileComplete: { profile: field.profile.optional() },
  sessionQuorum: present,
  candidateActive: candidate,
  unlockReasonUnused: { reasonCode: key.optional() },
  noMajority: { pair: list(id, 2).optional() },
  nextReserve: { nomination: id.optional(), skipReason: text.optional() },
  isThePromoted: { named: z.boolean().optional() },
  chosenForAward: { named: z.boolean().optional() },
  notChosen: { named: z.boolean().optional() },
};

const rulebook = mapOf(anything(200_000), 200);
const offered = {
  person: id,
  role: key,
  wording: key.optional(),
  from: instant.nullish(),
  until: instant.nullish(),
};

/** What else an event keeps or writes, or another part of the process is told by it. */
const kept: Record<string, Shape> = {
  "edition.create": {
    name: title.min(1),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(100),
    preset: key,
    demonstration: z.boolean(),
    rulebook,
    rulebookHash: short,
    zone: key,
    calendar: field.calendar,
    placements: mapOf(key),
    tracks: list(z.strictObject({ id, region: key }), 50),
    juries: list(z.strictObject({ id, tracks: list(id, 50) }), 50),
  },
  "edition.edit": {
    name: title.min(1).optional(),
    calendar: field.calendar.optional(),
    rulebook: rulebook.optional(),
    rulebookHash: short.optional(),
  },
  "country.place": { country: key, region: key },
  "rulebook.amend": { rulebook },
  "calendar.amendEdition": { calendar: field.calendar.optional() },

  "track.create": { region: key },
  "calendar.amend": { calendar: field.calendarOfTrack.partial() },
  "inputs.close": { inputsHash: short },
  "shortage.accept": {
    shortages: mapOf(z.strictObject({ sheets: count, quorum: count.min(1) })),
  },
  "assignment.confirm": {
    seed: short,
    planHash: short,
    secret: short.optional(),
    contribution: title.optional(),
  },
  "assignment.add": { nomination: id, appointment: id },
  "scoring.reopen": { reviews: list(id, 20_000).optional() },
  "decision.take": { awards: list(id) },

  "jury.form": { tracks: list(id, 50) },
  "jury.serve": { track: id, leave: z.boolean().optional() },
  "chair.vacate": candidate,
  "appointment.replace": { substitute: id },
  "review.assign": { sheetDue: instant.nullish() },
  "revision.record": { session: id },

  "session.call": { calledFor: instant.nullish(), ...present },
  "attendance.record": { present: list(id) },
  "item.take": { nomination: id },
  "item.settle": {
    nomination: id,
    place: field.place,
    n: count.nullish(),
    order: list(id).optional(),
  },
  "ballot.prepare": {
    kind: z.enum(["yesNo", "choice", "runOff", "rubricOrder"]),
    options: list(id, 200),
    runOff: count.optional(),
  },
  "ballot.cast": { elector: id },
  "rubricOrder.confirm": { order: list(id, 200) },
  "castingVote.give": { order: list(id, 200) },

  "nomination.edit": { questions: list(title).optional(), contentHash: short.optional() },
  "comment.add": { text: text.min(1) },
  "clarification.answer": { text: text.optional() },
  "eligibility.reject": { waivers: mapOf(text, 100).optional() },
  "eligibility.reinstate": { complaint: id.optional() },
  "nomination.place": {
    place: z.strictObject({ place: field.place, n: count.nullable() }),
  },
  "evidence.begin": {
    kind: key,
    storageKey: short.nullish(),
    publicationConsent: z.boolean().optional(),
  },
  "link.add": {
    kind: z.literal("link"),
    url: field.link,
    publicationConsent: z.boolean().optional(),
  },
  "evidence.describe": { publicationConsent: z.boolean().optional() },
  "evidence.replace": { successor: id },
  "scan.pass": { scanner: title },

  "proposal.open": {
    kind: key,
    payload: mapOf(anything(1_000_000), 100),
    refs: mapOf(id.nullable(), 20).optional(),
    payloadHash: short,
  },
  "certificate.issue": {
    number: short,
    version: count.optional(),
    conferredOn: field.day.nullish(),
    hash: short,
  },
  "certificate.confer": { conferredOn: field.day, hash: short },
  "membership.record": { periods: list(field.period, 100) },
  "membership.recordAward": {
    edition: title,
    announced: field.dated.nullable(),
    conferred: field.dated.nullable(),
  },
  "membership.correct": {
    periods: list(field.period, 100).optional(),
    awards: list(field.pastAward, 100).optional(),
  },
  "mandate.offer": offered,
  "mandate.grant": offered,
  "mandate.found": offered,
  "mandate.delegate": offered,
  "mandate.substitute": offered,
};

/** Whoever acts may say why. What another event applies is told which nomination that was about. */
function shapeOf(type: string): Shape {
  const { rule } = ruleOf(type);
  const conditions = (rule.when ?? []).map((condition) => asked[condition]);
  const passed = rule.causedBy ? { nomination: id.optional() } : {};
  return Object.assign({ reason: text.optional() }, passed, ...conditions, kept[type]);
}

export const payloads: ReadonlyMap<string, z.ZodObject> = new Map(
  eventTypes.map((type) => [type, z.strictObject(shapeOf(type)) as z.ZodObject]),
);

/** Things that a payload names by their kind: they have to be there. */
const kinds = ["track", "appointment", "nomination", "session"] as const;
export type Named = (typeof kinds)[number];

export const namedIn = (type: string): readonly Named[] => named.get(type) ?? [];
const named = new Map(
  eventTypes.map((type) => [type, kinds.filter((kind) => kept[type] && kind in kept[type])]),
);

/** Null where the event may be said like this; otherwise each place that is wrong, and how. */
export function whyNotSaid(type: string, data: Data): Refusal | null {
  const parsed = payloads.get(type)?.safeParse(data);
  if (!parsed || parsed.success) return null;
  return {
    because: "payload",
    issues: parsed.error.issues.flatMap(placesOf).slice(0, 20),
  };
}

/** A field that does not belong here is its own place, not its object's. */
function placesOf(issue: z.core.$ZodIssue): { path: string; code: string }[] {
  const paths =
    issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => [...issue.path, name])
      : [issue.path];
  return paths.map((path) => ({ path: path.join(".").slice(0, 200), code: issue.code }));
}

import { appointmentMachine, appointmentRules } from "./appointment.ts";
import { ballotMachine, ballotRules } from "./ballot.ts";
import { certificateMachine, certificateRules } from "./certificate.ts";
import { complaintMachine, complaintRules } from "./complaint.ts";
import { conflictMachine, conflictRules } from "./conflict.ts";
import { editionMachine, editionRules } from "./edition.ts";
import { evidenceMachine, evidenceRules } from "./evidence.ts";
import { juryMachine, juryRules } from "./jury.ts";
import type { life, Rule } from "./life.ts";
import { mandateMachine, mandateRules } from "./mandate.ts";
import { membershipMachine, membershipRules } from "./membership.ts";
import { nominationMachine, nominationRules } from "./nomination.ts";
import { proposalMachine, proposalRules } from "./proposal.ts";
import { reviewMachine, reviewRules } from "./review.ts";
import { sessionMachine, sessionRules } from "./session.ts";
import { trackMachine, trackRules } from "./track.ts";

/**
 * Rises with every change of a rule or a context; each logged event names the one it was judged by.
 * With it comes a step in upcast.ts, and a migration that brings the rows along.
 */
export const processVersion = 2;

const all = {
  edition: editionMachine,
  track: trackMachine,
  jury: juryMachine,
  appointment: appointmentMachine,
  conflict: conflictMachine,
  review: reviewMachine,
  session: sessionMachine,
  ballot: ballotMachine,
  nomination: nominationMachine,
  evidence: evidenceMachine,
  complaint: complaintMachine,
  proposal: proposalMachine,
  certificate: certificateMachine,
  membership: membershipMachine,
  mandate: mandateMachine,
};
export type Subject = keyof typeof all;

/** Any of the lives: they differ in their states' names only, which are strings to whoever holds one. */
export type Life = ReturnType<typeof life.createMachine>;
export const machines = all as unknown as Record<Subject, Life>;
export const subjects = Object.keys(machines) as Subject[];

// A rule's `set` is written for its own context; here only who, when and what follows are read.
type AnyRule = Omit<Rule<never>, "set">;
const rulesOf: Record<Subject, Record<string, AnyRule>> = {
  edition: editionRules,
  track: trackRules,
  jury: juryRules,
  appointment: appointmentRules,
  conflict: conflictRules,
  review: reviewRules,
  session: sessionRules,
  ballot: ballotRules,
  nomination: nominationRules,
  evidence: evidenceRules,
  complaint: complaintRules,
  proposal: proposalRules,
  certificate: certificateRules,
  membership: membershipRules,
  mandate: mandateRules,
};

/** Locks are taken in this order, so that no two transactions wait for each other (process section 1). */
export const lockOrder = [
  "edition",
  "country",
  "jury",
  "track",
  "nomination",
  "appointment",
  "conflict",
  "review",
  "evidence",
  "session",
  "ballot",
  "complaint",
  "certificate",
  "membership",
  "mandate",
  "proposal",
  "deadline",
] as const;
export type Lockable = (typeof lockOrder)[number];

const bySubject = subjects.flatMap((subject) =>
  Object.entries(rulesOf[subject]).map(([type, rule]) => [type, { subject, rule }] as const),
);
const byType = new Map<string, { subject: Subject; rule: AnyRule }>(bySubject);

export const eventTypes: readonly string[] = bySubject.map(([type]) => type);

export function ruleOf(type: string): { subject: Subject; rule: AnyRule } {
  const found = byType.get(type);
  if (!found) throw new Error(`no machine takes ${type}`);
  return found;
}

/** What `type` applies in its own transaction, children first: the reverse of the lock order. */
export function causedBy(type: string): readonly string[] {
  return causes.get(type) ?? [];
}
const depth = (type: string) => lockOrder.indexOf(ruleOf(type).subject);
const causes = new Map<string, string[]>();
for (const [type, { rule }] of byType)
  for (const cause of rule.causedBy ?? []) causes.set(cause, [...(causes.get(cause) ?? []), type]);
for (const caused of causes.values()) caused.sort((a, b) => depth(b) - depth(a));

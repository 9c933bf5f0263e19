import type { z } from "zod";
import { AppointmentContext } from "./appointment.ts";
import { BallotContext } from "./ballot.ts";
import { CertificateContext } from "./certificate.ts";
import { ComplaintContext } from "./complaint.ts";
import { ConflictContext } from "./conflict.ts";
import { EditionContext } from "./edition.ts";
import { EvidenceContext } from "./evidence.ts";
import { machines, type Subject } from "./index.ts";
import { JuryContext } from "./jury.ts";
import type { Context } from "./life.ts";
import { MandateContext } from "./mandate.ts";
import { MembershipContext } from "./membership.ts";
import { NominationContext } from "./nomination.ts";
import { ProposalContext } from "./proposal.ts";
import { ReviewContext } from "./review.ts";
import { SessionContext } from "./session.ts";
import { TrackContext } from "./track.ts";

/** What a row keeps of a machine: its value and its context, no instant as a Date, no function. */
export type Stored = { state: string; context: Context };

export const contexts = {
  edition: EditionContext,
  track: TrackContext,
  jury: JuryContext,
  appointment: AppointmentContext,
  conflict: ConflictContext,
  review: ReviewContext,
  session: SessionContext,
  ballot: BallotContext,
  nomination: NominationContext,
  evidence: EvidenceContext,
  complaint: ComplaintContext,
  proposal: ProposalContext,
  certificate: CertificateContext,
  membership: MembershipContext,
  mandate: MandateContext,
} satisfies Record<Subject, z.ZodObject>;

/** From a row to a snapshot. A context that does not parse is a fault: the row was written elsewhere. */
export function revive(subject: Subject, { state, context }: Stored) {
  const machine = machines[subject];
  return machine.resolveState({ value: state, context: contexts[subject].parse(context) });
}

/** From a snapshot to a row; parsing refuses what JSON would silently change. */
export function store(subject: Subject, snapshot: { value: unknown; context: Context }): Stored {
  return { state: String(snapshot.value), context: contexts[subject].parse(snapshot.context) };
}

/** Before its first event. */
export function unborn(subject: Subject) {
  const machine = machines[subject];
  const context = machine.config.context as Context;
  return machine.resolveState({ value: "absent", context });
}

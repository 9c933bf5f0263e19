import type { Role } from "#machines/actors.ts";
import { pairsOf } from "#machines/pairs.ts";

/** Roles whose holders confirm by a second factor; the auditor only as the second person. */
export const steppingUp: readonly Role[] = ["officer", "director", "chair", "deputy", "auditor"];

/**
 * Acts of consequence: every act of two persons, at its proposal and at its answer, and what one person
 * alone settles for others: decisions, the recommendation, releases, suspensions, juries and their
 * chairs, ballots, standing in the network, roles. Not what can be said again tomorrow.
 */
export const actsOfConsequence: ReadonlySet<string> = new Set([
  ...Object.keys(pairsOf),
  ...["proposal.open", "proposal.approve", "proposal.refuse"],
  ...["edition.discard", "edition.suspend", "edition.suspendConferral"],
  ...["edition.resume", "edition.resumeConferral", "edition.announce", "release.withdraw"],
  ...["edition.archive", "edition.archiveUnconferred"],
  ...["inputs.close", "scoring.closeEarly", "track.markEmpty"],
  ...["recommendation.make", "recommendation.makeNone", "recommendation.return"],
  ...["recommendation.reopenForLate", "decision.take", "decision.acceptNone", "reserve.promote"],
  ...["jury.constitute", "chair.elect", "deputy.elect", "chair.designate"],
  ...["appointment.activate", "appointment.end", "appointment.replace", "conflict.force"],
  ...["minutes.sign", "minutes.attest", "rubricOrder.confirm", "castingVote.give"],
  ...["ballot.open", "ballot.close", "ballot.void", "ballot.orderRunOff"],
  ...["eligibility.reinstate", "complaint.dismiss", "complaint.uphold", "complaint.reject"],
  ...["certificate.reissue", "membership.admit", "membership.refuse", "membership.readmit"],
  ...["membership.withdraw", "mandate.substitute", "mandate.confirmForSilent"],
  ...["mandate.handOver", "mandate.end"],
]);

/** Whether this act, asked for in this role, wants a second factor shown within the last minutes. */
export const needsStepUp = (act: string, role: Role): boolean =>
  steppingUp.includes(role) && actsOfConsequence.has(act);

import type { ActForm } from "./act-form.ts";
import { appointmentActs } from "./acts/appointment.ts";
import { ballotActs } from "./acts/ballot.ts";
import { certificateActs } from "./acts/certificate.ts";
import { complaintActs } from "./acts/complaint.ts";
import { conflictActs } from "./acts/conflict.ts";
import { editionActs } from "./acts/edition.ts";
import { evidenceActs } from "./acts/evidence.ts";
import { juryActs } from "./acts/jury.ts";
import { mandateActs } from "./acts/mandate.ts";
import { membershipActs } from "./acts/membership.ts";
import { nominationActs } from "./acts/nomination.ts";
import { proposalActs } from "./acts/proposal.ts";
import { reviewActs } from "./acts/review.ts";
import { sessionActs } from "./acts/session.ts";
import { trackActs } from "./acts/track.ts";

/**
 * The forms of all acts of people that are done on a page of their own. An act that has a desk made
 * for it (a score sheet, the text of a nomination) is in `deskActs`.
 */
export const actForms: Readonly<Record<string, ActForm>> = {
  ...editionActs,
  ...trackActs,
  ...juryActs,
  ...appointmentActs,
  ...conflictActs,
  ...reviewActs,
  ...sessionActs,
  ...ballotActs,
  ...nominationActs,
  ...evidenceActs,
  ...complaintActs,
  ...proposalActs,
  ...certificateActs,
  ...membershipActs,
  ...mandateActs,
};

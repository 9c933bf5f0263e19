import type { Values } from "#app/schemas/fields.ts";
import type { Applied, Command, Refused } from "#app/services/apply-event.server.ts";
import { closeInputs, confirmAssignment } from "#app/services/assign-reviews.server.ts";
import { inviteJuror } from "#app/services/jury/invite-juror.server.ts";
import { beginNomination } from "#app/services/nomination/begin-nomination.server.ts";
import { completeEvidence } from "#app/services/upload-evidence.server.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";
import type { Actor } from "#machines/actors.ts";

export type Carry = (
  command: Command,
  values: Values,
  by: Actor,
  at: number,
  newId: () => string,
) => Promise<Applied | Refused>;

/** Acts that are more than their event: rows of their own beside it, or data made from rows. */
export const carriers: Readonly<Record<string, Carry>> = {
  "appointment.invite": inviteJuror,
  "appointment.borrow": inviteJuror,
  "nomination.create": beginNomination,
  "evidence.complete": ({ id }, _, by, at) => completeEvidence(configuredStore(), id, by, at),
  "inputs.close": ({ id }, _, by, at) => closeInputs(id, by, at),
  "assignment.confirm": ({ id }, { secret, contribution }, by, at, newId) =>
    confirmAssignment(
      id,
      { secret: String(secret), contribution: String(contribution) },
      by,
      at,
      newId,
    ),
};

import { type ActForm, asTyped, grave, plain, reason, reasoned } from "#app/schemas/act-form.ts";

export const appointmentActs: Record<string, ActForm> = {
  "appointment.decline": plain,
  "appointment.inviteAgain": plain,
  "appointment.activate": plain,
  "appointment.end": grave(reasoned),
  "appointment.resign": grave(plain),
  "appointment.replace": grave(
    asTyped({ name: "substitute", kind: "choice", from: "seatedJurors", required: true }, reason),
  ),
};

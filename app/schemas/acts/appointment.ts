import { type ActForm, asTyped, grave, plain, reason, reasoned } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";

/** Somebody who need not be known yet: whoever carries it out finds the person by the address. */
const somebody: Field[] = [
  { name: "name", kind: "line", atMost: 100, required: true },
  { name: "email", kind: "email", required: true },
  { name: "letters", kind: "choice", options: ["en", "fr"], required: true },
];

export const appointmentActs: Record<string, ActForm> = {
  "appointment.invite": { fields: somebody, toData: () => ({}) },
  "appointment.borrow": {
    fields: [
      ...somebody,
      { name: "nominations", kind: "choices", from: "nominationsOfEdition", required: true },
      reason,
    ],
    toData: ({ nominations, reason }) => ({ nominations, reason }),
  },
  "appointment.decline": plain,
  "appointment.inviteAgain": plain,
  "appointment.activate": plain,
  "appointment.end": grave(reasoned),
  "appointment.resign": grave(plain),
  "appointment.replace": grave(
    asTyped({ name: "substitute", kind: "choice", from: "seatedJurors", required: true }, reason),
  ),
};

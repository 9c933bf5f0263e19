import { type ActForm, asTyped, grave, plain, reasoned } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";

const present: Field = { name: "present", kind: "choices", from: "seatedJurors", required: true };

export const sessionActs: Record<string, ActForm> = {
  "session.open": asTyped(present),
  "item.take": asTyped({
    name: "nomination",
    kind: "choice",
    from: "nominationsOfTrack",
    required: true,
  }),
  "session.adjourn": plain,
  "session.resume": asTyped(present),
  "session.close": plain,
  "session.cancel": reasoned,
  "minutes.attest": grave(reasoned),
};

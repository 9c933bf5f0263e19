import {
  type ActForm,
  asTyped,
  dueOn,
  grave,
  plain,
  reason,
  reasoned,
} from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";
import { formalItems } from "#machines/conditions/event.ts";

/** A date of its own for one city, with the reason. */
const ownDue: ActForm = {
  fields: [{ name: "cityDue", kind: "day", required: true }, reason],
  toData: ({ cityDue, reason }, about) => ({ cityDue: dueOn(cityDue, about), reason }),
};

const text = (name: string, atMost: number, atLeast = 10): Field => ({
  name,
  kind: "text",
  atLeast,
  atMost,
  required: true,
});

export const nominationActs: Record<string, ActForm> = {
  "nomination.create": {
    fields: [{ name: "city", kind: "choice", from: "ownCities", required: true }],
    toData: () => ({}),
    refs: ({ city }) => ({ city: String(city) }),
  },
  "comment.add": asTyped(text("text", 2000, 1)),
  "signature.request": plain,
  "signature.cancel": plain,
  "signature.refuse": reasoned,
  "nomination.recall": reasoned,
  "nomination.return": ownDue,
  "nomination.decline": reasoned,
  "nomination.undecline": plain,
  "nomination.endorse": asTyped(text("statement", 4000)),
  "nomination.unendorse": reasoned,
  "nomination.extend": ownDue,
  "nomination.revive": ownDue,
  "nomination.discard": plain,
  "nomination.reopen": plain,
  "clarification.ask": asTyped(
    { name: "items", kind: "choices", options: formalItems, required: true },
    reason,
  ),
  "clarification.answer": asTyped(text("text", 4000)),
  "eligibility.reinstate": grave(asTyped(text("proof", 4000))),
  "withdrawal.notify": grave(reasoned),
  "withdrawal.object": plain,
  "nomination.withdraw": grave(reasoned),
  "award.decline": grave(reasoned),
  "nomination.revoke": grave(reasoned),
};

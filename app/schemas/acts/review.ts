import { type ActForm, dueOn, plain, reason, reasoned } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";

const sheetDue: Field = { name: "sheetDue", kind: "day", required: true };

/** Why a locked sheet is opened: each code once for a sheet. */
const unlockReasons = ["clericalError", "misread", "newFact"];

export const reviewActs: Record<string, ActForm> = {
  "review.start": plain,
  "review.abstain": reasoned,
  "review.takeUp": plain,
  "review.extend": {
    fields: [sheetDue, reason],
    toData: ({ sheetDue, reason }, about) => ({ sheetDue: dueOn(sheetDue, about), reason }),
  },
  "review.unlock": {
    fields: [
      { name: "reasonCode", kind: "choice", options: unlockReasons, required: true },
      sheetDue,
      reason,
    ],
    toData: ({ reasonCode, sheetDue, reason }, about) => ({
      reasonCode,
      sheetDue: dueOn(sheetDue, about),
      reason,
    }),
  },
};

import { type ActForm, grave, plain, reason, reasoned } from "#app/schemas/act-form.ts";

export const conflictActs: Record<string, ActForm> = {
  "conflict.find": grave(plain),
  "conflict.declareNone": plain,
  "conflict.declare": grave(reasoned),
  "conflict.force": grave({
    fields: [
      { name: "orderedBy", kind: "choice", options: ["chair", "director"], required: true },
      { name: "order", kind: "text", atLeast: 10, atMost: 2000, required: true },
      reason,
    ],
    toData: ({ orderedBy, order, reason }) => ({ order: { by: orderedBy, text: order }, reason }),
  }),
  "conflict.lift": reasoned,
  "conflict.flag": plain,
};

import {
  type ActForm,
  asTyped,
  grave,
  plain,
  reason,
  reasoned,
  said,
} from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";

/** What is said of a file when it is added, and changed later. */
export const described: Field[] = [
  { name: "title", kind: "line", atMost: 200, required: true },
  { name: "language", kind: "choice", from: "languages", required: true },
  { name: "dated", kind: "dated", required: true },
  { name: "rights", kind: "line", atMost: 300, required: true },
  { name: "criteria", kind: "choices", from: "criteria", required: true },
  { name: "caption", kind: "text", atMost: 600 },
  { name: "publicationConsent", kind: "tick" },
];

/** As the condition `erasureGrounds` takes them. */
const grounds = ["consentWithdrawn", "rightsClaim", "courtOrder", "personalData"];

export const evidenceActs: Record<string, ActForm> = {
  "link.add": {
    fields: [{ name: "url", kind: "link", required: true }, ...described],
    toData: (values) => said({ ...values, kind: "link" }),
  },
  "evidence.abort": plain,
  "scan.repeat": plain,
  "evidence.describe": {
    ...asTyped(...described),
    initial: ({ context }) => ({
      ...context.described,
      publicationConsent: context.publicationConsent ? "on" : undefined,
    }),
  },
  "evidence.replace": grave(
    asTyped({ name: "successor", kind: "choice", from: "filesOfNomination", required: true }),
  ),
  "evidence.remove": grave(plain),
  "evidence.query": reasoned,
  "evidence.answer": {
    fields: [
      { name: "text", kind: "text", atLeast: 10, atMost: 4000, required: true },
      { name: "signedBy", kind: "choice", from: "signatories", required: true },
    ],
    toData: ({ text, signedBy }, { seal }) => ({
      addendum: { text, signedBy, hash: seal({ text, signedBy }) },
    }),
  },
  "evidence.assess": reasoned,
  "evidence.publish": asTyped({ name: "rightsCleared", kind: "tick", required: true }),
  "evidence.unpublish": plain,
  "evidence.erase": grave(
    asTyped({ name: "grounds", kind: "choice", options: grounds, required: true }, reason),
  ),
};

import type { Field } from "./fields.ts";

/** What a candidate asks about the call. */
export const askFields: readonly Field[] = [
  { name: "text", kind: "text", required: true, atLeast: 20, atMost: 2000 },
];

/** What all candidates then read. */
export const answerFields: readonly Field[] = [
  { name: "published", kind: "text", required: true, atLeast: 20, atMost: 2000 },
  { name: "answer", kind: "text", required: true, atLeast: 2, atMost: 4000 },
];

import type { Typed } from "#app/schemas/fields.ts";

/** What an action answers when it did not do what the form asked. */
export type FormReply = {
  /** Finished sentences by field name; `root` is about the form as a whole. */
  errors: Record<string, { type: "server"; message: string }>;
  /** The text as typed, so that a page without JavaScript can show it again. Files never travel back. */
  typed: Typed;
};

/** A reply about the form as a whole: a refusal, in one sentence or several. */
export function formError(messages: readonly string[], typed: Typed): FormReply {
  return { errors: { root: { type: "server", message: messages.join(" ") } }, typed };
}

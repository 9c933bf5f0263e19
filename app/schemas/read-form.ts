import { type Field, type Issue, issueOf, schemaOf, type Typed, type Values } from "./fields.ts";

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

export type ReadForm = { ok: true; values: Values; typed: Typed } | { ok: false; reply: FormReply };

/** The sentence of an issue at a field. */
export type Sentence = (field: string, issue: Issue) => string;

/** Reads a posted form by its fields, with or without JavaScript the same way. */
export function readForm(posted: FormData, fields: readonly Field[], sentence: Sentence): ReadForm {
  const typed = typedOf(posted, fields);
  const parsed = schemaOf(fields).safeParse(typed);
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const errors: FormReply["errors"] = {};
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? "root");
    errors[field] ??= { type: "server", message: sentence(field, issueOf(message)) };
  }
  return { ok: false, reply: { errors, typed } };
}

/** What was typed into the known fields; repeated names are a list, a file is nothing. */
export function typedOf(posted: FormData, fields: readonly Field[]): Typed {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const given = posted.getAll(name).filter((one): one is string => typeof one === "string");
      return [name, kind === "choices" ? given : given[0]];
    }),
  );
}

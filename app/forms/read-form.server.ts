import { type Field, issueOf, schemaOf, type Typed, type Values } from "#app/schemas/fields.ts";
import type { FormReply } from "./form-reply.ts";

export type ReadForm = { ok: true; values: Values; typed: Typed } | { ok: false; reply: FormReply };

/** The sentence of an issue at a field: the drawn form's, or the catalogue's. */
export type Sentence = (field: string, code: string) => string;

/** Reads a posted form by its fields, with or without JavaScript the same way. */
export function readForm(posted: FormData, fields: readonly Field[], sentence: Sentence): ReadForm {
  const typed = typedOf(posted, fields);
  const parsed = schemaOf(fields).safeParse(typed);
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const errors: FormReply["errors"] = {};
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? "root");
    errors[field] ??= { type: "server", message: sentence(field, issueOf(message).code) };
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

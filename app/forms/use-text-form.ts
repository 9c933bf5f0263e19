import { useBeforeUnload, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useMemo, useRef } from "react";
import { type FieldErrors, type FieldValues, get, type Resolver, useForm } from "react-hook-form";
import type { DrawnQuestion, DrawnText, TextReply } from "#app/schemas/drawn-text.ts";
import { type Field, issueOf, schemaOf } from "#app/schemas/fields.ts";
import { fieldOf, languageField } from "#app/schemas/nomination-text.ts";

/** By field, as it is posted. */
type Texts = Record<string, string>;

/**
 * React Hook Form over the text of a nomination. What is typed is never written over: not by what others saved
 * meanwhile, not by an answer that comes while somebody goes on typing, and not by leaving the page unasked.
 */
export function useTextForm(drawn: DrawnText, reply: TextReply | undefined) {
  const submit = useSubmit();
  const navigation = useNavigation();
  const sent = useRef<Texts>({});
  const names = useMemo(() => ["language", ...questionsOf(drawn).map(({ name }) => name)], [drawn]);
  const saved = useMemo(() => textsOf(drawn), [drawn]);
  const errors = useMemo(() => nested(reply?.errors ?? {}) as FieldErrors, [reply]);
  const form = useForm<FieldValues>({
    mode: "onTouched",
    resolver: useMemo(() => resolverOf(drawn), [drawn]),
    defaultValues: nested({ ...saved, ...(reply ? valuesOf(drawn, reply.typed) : {}) }),
    errors,
  });

  useEffect(() => {
    if (!reply) return;
    const merged = valuesOf(drawn, reply.typed);
    const now = flat(form.getValues(), names);
    for (const name of names)
      if (now[name] === sent.current[name] && (now[name] ?? "").trim() !== merged[name])
        form.setValue(name, merged[name], { shouldDirty: true });
  }, [reply]);

  // What has been saved is what further changes are measured by.
  useEffect(() => {
    if (!reply) form.reset(nested(saved), { keepValues: true, keepErrors: true });
  }, [drawn.revision]);

  useBeforeUnload((event) => {
    if (form.formState.isDirty) event.preventDefault();
  });

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const target = (submitter as HTMLButtonElement | null) ?? event.currentTarget;
    return form.handleSubmit((values) => {
      sent.current = flat(values, names);
      submit(target);
    })(event);
  };
  return { ...form, onSubmit, isSubmitting: navigation.state !== "idle" };
}
export type TextFormState = ReturnType<typeof useTextForm>;

/** The mistake in a field, as it is told there. */
export const messageOf = (errors: FieldErrors, name: string): string | undefined =>
  (get(errors, name) as { message?: string } | undefined)?.message;

export const questionsOf = ({ sections }: DrawnText): readonly DrawnQuestion[] =>
  sections.flatMap(({ questions }) => questions);

const textsOf = (drawn: DrawnText): Texts =>
  valuesOf(drawn, {
    language: drawn.language.chosen,
    ...Object.fromEntries(questionsOf(drawn).map(({ name, text }) => [name, text])),
  });

/** A box to tick holds its value or nothing, whatever was said instead. */
function valuesOf(drawn: DrawnText, typed: Texts): Texts {
  const ticks = new Set(
    questionsOf(drawn).flatMap(({ kind, name }) => (kind === "tick" ? [name] : [])),
  );
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [
      name,
      ticks.has(name) && text !== "yes" ? "" : text,
    ]),
  );
}

/** React Hook Form reads a point in a name as a step inwards. */
function nested(flat: Record<string, unknown>): FieldValues {
  const values: FieldValues = {};
  for (const [name, value] of Object.entries(flat)) {
    const [outer = "", inner] = name.split(".");
    if (inner === undefined) values[outer] = value;
    else values[outer] = { ...values[outer], [inner]: value };
  }
  return values;
}

const flat = (values: FieldValues, names: readonly string[]): Texts =>
  Object.fromEntries(
    names.map((name) => {
      const [outer = "", inner] = name.split(".");
      const value = inner === undefined ? values[outer] : values[outer]?.[inner];
      return [name, typeof value === "string" ? value : ""];
    }),
  );

/** The schema that the action checks by, with sentences instead of codes; what is kept already may stay. */
function resolverOf(drawn: DrawnText): Resolver<FieldValues> {
  const questions = questionsOf(drawn);
  const language = languageField(drawn.language.offered.map(({ value }) => value));
  const fields: Field[] = [language, ...questions.map(fieldOf)];
  const names = fields.map(({ name }) => name);
  const sentences = new Map(questions.map(({ name, sentences }) => [name, sentences]));
  const schema = schemaOf(fields);
  const saved = textsOf(drawn);
  return (values) => {
    const typed = flat(values, names);
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { path, message } of schema.safeParse(typed).error?.issues ?? []) {
      const name = String(path[0]);
      if (typed[name] === saved[name]) continue;
      const { code } = issueOf(message);
      errors[name] ??= { type: code, message: sentences.get(name)?.[code] ?? code };
    }
    const isFine = Object.keys(errors).length === 0;
    return isFine ? { values, errors: {} } : { values: {}, errors: nested(errors) as FieldErrors };
  };
}

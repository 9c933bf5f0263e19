import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigation, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import type { DrawnForm } from "#app/schemas/drawn.ts";
import { issueOf, schemaOf, type Typed } from "#app/schemas/fields.ts";
import { type DrawnFile, whyNotFile } from "#app/schemas/file-field.ts";
import type { FormReply } from "#app/schemas/read-form.ts";

/**
 * React Hook Form over a Remix action: the fields check in the browser as they do in the action, and
 * the action's errors land on the fields. Without JavaScript the form still posts, and comes back with
 * what was typed.
 */
export function useActionForm(
  drawn: DrawnForm,
  reply: FormReply | undefined,
  file?: DrawnFile | undefined,
) {
  const submit = useSubmit();
  const navigation = useNavigation();
  const form = useForm<Typed>({
    resolver: speaking(drawn, file),
    defaultValues: { ...drawn.defaults, ...reply?.typed },
    errors: reply?.errors as FieldErrors<Typed> | undefined,
  });

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    // The submitter, not the form: a button may have a name and a value of its own.
    const target = (submitter as HTMLButtonElement | null) ?? event.currentTarget;
    return form.handleSubmit(() => submit(target))(event);
  };

  return { ...form, onSubmit, isSubmitting: navigation.state !== "idle" };
}

export type ActionForm = ReturnType<typeof useActionForm>;

/** The resolver of the form's schema, with sentences instead of codes. */
function speaking({ fields }: DrawnForm, file: DrawnFile | undefined): Resolver<Typed> {
  const check = zodResolver(schemaOf(fields) as never) as unknown as Resolver<Typed>;
  const sentences = new Map(fields.map(({ name, sentences }) => [name, sentences]));
  return async (values, context, options) => {
    const result = await check(values, context, options);
    for (const [name, error] of Object.entries(result.errors as Record<string, Said>)) {
      const { code } = issueOf(error.message ?? "");
      error.message = sentences.get(name)?.[code] ?? error.message;
    }
    const wrong = file && whyNotFile(chosenIn(values), file);
    if (!file || !wrong) return result;
    const errors = { ...result.errors, file: { type: wrong, message: file.sentences[wrong] } };
    return { values: {}, errors } as typeof result;
  };
}
type Said = { message?: string };

/** A form without files has texts alone. */
const chosenIn = (values: Typed): File | undefined => (values as { file?: FileList }).file?.[0];

import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DrawnForm as Drawn } from "#app/schemas/drawn.ts";
import type { DrawnFile } from "#app/schemas/file-field.ts";
import type { FormReply } from "#app/schemas/read-form.ts";
import { DrawnField } from "./drawn-field.tsx";
import { FileField } from "./file-field.tsx";
import { Summary } from "./summary.tsx";
import { useActionForm } from "./use-action-form.ts";

type Props = {
  drawn: Drawn;
  reply: FormReply | undefined;
  /** Before the button, inside the form. */
  children?: ReactNode;
  /** What is sent along, after all else that is typed. */
  file?: DrawnFile;
};

/** A whole form from its description: summary of mistakes, fields, and one button that says what happens. */
export function DrawnForm({ drawn, reply, children, file }: Props) {
  const form = useActionForm(drawn, reply, file);
  const { fields, grave, sure, submit } = drawn;
  const { errors, submitCount } = form.formState;
  const named = [...fields, ...(file ? [{ name: "file", label: file.label }] : [])];
  const wrong = named.flatMap(({ name, label }) =>
    errors[name] ? [{ name, label, message: String(errors[name]?.message ?? "") }] : [],
  );
  return (
    <Form
      method="post"
      {...(file ? { encType: "multipart/form-data" as const } : {})}
      noValidate
      onSubmit={form.onSubmit}
      className="form"
    >
      <Summary
        words={drawn.summary}
        wrong={wrong}
        root={errors.root?.message}
        tries={submitCount}
      />
      {fields.map((field) => (
        <DrawnField key={field.name} field={field} form={form} words={drawn} />
      ))}
      {children}
      {file && <FileField file={file} form={form} reply={reply} />}
      {sure !== null && (
        <label className="tick">
          <input type="checkbox" name="sure" required />
          <span>{sure}</span>
        </label>
      )}
      <p className="form-end">
        <button
          type="submit"
          className={grave ? "button button-grave" : "button"}
          disabled={form.isSubmitting}
        >
          {submit}
        </button>
      </p>
    </Form>
  );
}

import { Form } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import type { DrawnForm as Drawn } from "#app/schemas/drawn.ts";
import type { FormReply } from "#app/schemas/read-form.ts";
import { DrawnField } from "./drawn-field.tsx";
import { type ActionForm, useActionForm } from "./use-action-form.ts";

type Props = {
  drawn: Drawn;
  reply: FormReply | undefined;
  /** Before the button, inside the form. */
  children?: ReactNode;
  /** Sends a file along. */
  multipart?: boolean;
};

/** A whole form from its description: summary of mistakes, fields, and one button that says what happens. */
export function DrawnForm({ drawn, reply, children, multipart = false }: Props) {
  const form = useActionForm(drawn, reply);
  const { fields, grave, sure, submit } = drawn;
  return (
    <Form
      method="post"
      {...(multipart ? { encType: "multipart/form-data" as const } : {})}
      noValidate
      onSubmit={form.onSubmit}
      className="form"
    >
      <Summary drawn={drawn} form={form} />
      {fields.map((field) => (
        <DrawnField key={field.name} field={field} form={form} words={drawn} />
      ))}
      {children}
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

/** What is wrong, at the top and with links to the fields; it takes the focus when it appears. */
function Summary({ drawn: { summary, fields }, form }: { drawn: Drawn; form: ActionForm }) {
  const box = useRef<HTMLDivElement>(null);
  const { errors, submitCount } = form.formState;
  const root = errors.root?.message;
  const wrong = fields.filter(({ name }) => errors[name]);
  const count = wrong.length + (root ? 1 : 0);
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [submitCount, root]);
  if (count === 0) return null;
  return (
    <div className="notice notice-wrong" role="alert" tabIndex={-1} ref={box}>
      {wrong.length > 0 && (
        <p className="notice-title">
          {wrong.length === 1 ? summary.one : summary.other.replace("{n}", String(wrong.length))}
        </p>
      )}
      {root && <p>{root}</p>}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ name, label }) => (
            <li key={name}>
              <a href={`#f-${name}`}>{label}</a> {String(errors[name]?.message ?? "")}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

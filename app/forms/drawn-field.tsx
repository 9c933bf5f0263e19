import type { DrawnForm, DrawnField as Field } from "#app/schemas/drawn.ts";
import { firstText, keepTyped } from "./keep-typed.ts";
import type { ActionForm } from "./use-action-form.ts";

type Props = { field: Field; form: ActionForm; words: DrawnForm };

/** Label above, help and limits before typing, the mistake under the field. */
export function DrawnField({ field, form, words }: Props) {
  const { name, kind, label, help, limits } = field;
  if (kind === "hidden")
    return <input type="hidden" {...form.register(name)} defaultValue={textIn(form, name)} />;
  const error = form.formState.errors[name]?.message;
  const described = [help && `h-${name}`, limits && `l-${name}`, error && `e-${name}`]
    .filter(Boolean)
    .join(" ");
  const props = {
    id: `f-${name}`,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-required": field.required || undefined,
  };
  const mark =
    field.required || kind === "tick" ? null : <span className="soft"> {words.optional}</span>;
  const notes = (
    <>
      {help && (
        <p className="field-help" id={`h-${name}`}>
          {help}
        </p>
      )}
      {limits && (
        <p className="field-help" id={`l-${name}`}>
          {limits}
        </p>
      )}
    </>
  );
  const wrong = error && (
    <p className="field-error" id={`e-${name}`}>
      {String(error)}
    </p>
  );
  if (kind === "choices")
    return (
      <fieldset className="field" {...props}>
        <legend>
          {label}
          {mark}
        </legend>
        {notes}
        <Choices field={field} form={form} none={words.noOptions} />
        {wrong}
      </fieldset>
    );
  if (kind === "tick")
    return (
      <div className="field">
        <label className="tick">
          <input
            type="checkbox"
            {...props}
            {...keepTyped(form, name)}
            defaultChecked={textIn(form, name) === "on"}
          />
          <span>{label}</span>
        </label>
        {notes}
        {wrong}
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>
        {label}
        {mark}
      </label>
      {notes}
      <Input field={field} form={form} words={words} props={props} />
      {wrong}
    </div>
  );
}

const textIn = (form: ActionForm, name: string): string =>
  String(form.formState.defaultValues?.[name] ?? "");

const types = {
  link: "url",
  day: "date",
  moment: "datetime-local",
  email: "email",
  line: "text",
} as const;

type InputProps = Props & { props: Record<string, unknown> };

function Input({ field, form, words, props }: InputProps) {
  const { name, kind } = field;
  const common = { ...props, ...keepTyped(form, name), defaultValue: textIn(form, name) };
  if (kind === "text")
    return (
      <textarea
        rows={5}
        dir="auto"
        maxLength={field.atMost}
        {...common}
        defaultValue={firstText(common.defaultValue)}
      />
    );
  if (kind === "choice")
    return (
      <select {...common}>
        <option value="">{field.offered?.length ? words.choose : words.noOptions}</option>
        {field.offered?.map(({ value, name: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    );
  if (kind === "number")
    return <input inputMode="numeric" className="short" autoComplete="off" {...common} />;
  return (
    <input
      type={types[kind as keyof typeof types]}
      dir={kind === "line" ? "auto" : kind === "link" ? "ltr" : undefined}
      autoComplete={kind === "email" ? "email" : "off"}
      {...common}
    />
  );
}

function Choices({ field, form, none }: { field: Field; form: ActionForm; none: string }) {
  const { name, offered = [] } = field;
  const chosen = form.formState.defaultValues?.[name] ?? [];
  if (offered.length === 0) return <p>{none}</p>;
  return (
    <>
      {offered.map(({ value, name: text }) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            value={value}
            {...form.register(name)}
            defaultChecked={chosen.includes(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </>
  );
}

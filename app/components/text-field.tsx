import type { InputHTMLAttributes } from "react";

type Props = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "autoComplete" | "inputMode" | "maxLength" | "autoFocus"
> & {
  label: string;
  name: string;
  value?: string | undefined;
  help?: string | undefined;
  /** The mistake in what was typed, under the field. */
  error?: string | undefined;
};

/** A line of text in a form that is posted without script; what was typed comes back with the mistake. */
export function TextField({ label, name, value, help, error, ...input }: Props) {
  const described = [help && `h-${name}`, error && `e-${name}`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      {help && (
        <p className="field-help" id={`h-${name}`}>
          {help}
        </p>
      )}
      <input
        id={`f-${name}`}
        name={name}
        defaultValue={value}
        required
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...input}
      />
      {error && (
        <p className="field-error" id={`e-${name}`}>
          {error}
        </p>
      )}
    </div>
  );
}

import { PlainError } from "./plain-field.tsx";

type Props = {
  name: string;
  label: string;
  help: string;
  value: string;
  error: string | undefined;
  rows?: number;
};

/** A text of several lines in a form that is posted without script. */
export function PlainText({ name, label, help, value, error, rows = 4 }: Props) {
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <p className="field-help" id={`h-${name}`}>
        {help}
      </p>
      <textarea
        id={`f-${name}`}
        name={name}
        rows={rows}
        dir="auto"
        maxLength={2000}
        defaultValue={value}
        aria-describedby={error ? `h-${name} e-${name}` : `h-${name}`}
        aria-invalid={error ? true : undefined}
      />
      <PlainError name={name} error={error} />
    </div>
  );
}

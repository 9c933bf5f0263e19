import type { ReactNode } from "react";
import { PlainError, PlainField } from "./plain-field.tsx";
import { useWords } from "./words.ts";

export type RuleField = {
  name: string;
  kind: string;
  required: boolean;
  label: string;
  help: string | null;
  /** How well the value is known. */
  mark: string | null;
  range: string | null;
  options: readonly { value: string; name: string }[];
};

type Asking = { text: (name: string) => string; errorOf: (name: string) => string | undefined };
type Props = Asking & { name: string; fields: readonly RuleField[] };

/** A group of rules, each with how well its value is known. */
export function RuleFields({ name, fields, ...asking }: Props) {
  return (
    <fieldset className="group">
      <legend>{name}</legend>
      <div className="group-fields">
        {fields.map((field) => (
          <Rule key={field.name} field={field} {...asking} />
        ))}
      </div>
    </fieldset>
  );
}

function Rule({ field, text, errorOf }: Asking & { field: RuleField }) {
  const { name, kind, label, mark, range, options } = field;
  const error = errorOf(name);
  const help = [field.help, range].filter(Boolean).join(" ");
  const shown = (
    <>
      {label} {mark && <span className="rule-mark">{mark}</span>}
    </>
  );
  if (kind === "tick")
    return (
      <div className="field">
        <label className="tick">
          <input
            type="checkbox"
            id={`f-${name}`}
            name={name}
            defaultChecked={text(name) === "on"}
          />
          <span>{shown}</span>
        </label>
        {field.help && <p className="field-help">{field.help}</p>}
      </div>
    );
  if (kind === "choice")
    return (
      <Choice field={field} label={shown} value={text(name)} error={error} options={options} />
    );
  return (
    <PlainField
      name={name}
      label={shown}
      type={kind === "number" ? "number" : "text"}
      help={help}
      value={text(name)}
      error={error}
    />
  );
}

type ChoiceProps = {
  field: RuleField;
  label: ReactNode;
  value: string;
  error: string | undefined;
  options: RuleField["options"];
};

function Choice({ field: { name, help, required }, label, value, error, options }: ChoiceProps) {
  const { words } = useWords();
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      {help && <p className="field-help">{help}</p>}
      <select id={`f-${name}`} name={name} defaultValue={value} aria-invalid={!!error || undefined}>
        {!required && <option value="">{words("rulebook.none")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <PlainError name={name} error={error} />
    </div>
  );
}

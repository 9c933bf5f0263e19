import type { ReactNode } from "react";

export type PlainReply =
  | {
      typed: Record<string, string | string[] | undefined>;
      errors: Record<string, { message: string }>;
    }
  | undefined;

type Props = {
  name: string;
  label: ReactNode;
  type?: "text" | "date" | "number";
  help?: string | null;
  value: string;
  error?: string | undefined;
};

const classes = { text: undefined, number: "short", date: "date" } as const;

/** A short line in a long form that is posted without script. */
export function PlainField({ name, label, type = "text", help, value, error }: Props) {
  const described = [help && `h-${name}`, error && `e-${name}`].filter(Boolean).join(" ");
  const isNumber = type === "number";
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
        type={isNumber ? "text" : type}
        inputMode={isNumber ? "numeric" : undefined}
        className={classes[type]}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      <PlainError name={name} error={error} />
    </div>
  );
}

export function PlainError({ name, error }: { name: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field-error" id={`e-${name}`}>
      {error}
    </p>
  );
}

import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";
import { useWords } from "./words.ts";

export type Reply = { wrong: string[]; typed: Record<string, string[]>; confirm: boolean };

/** Why a form came back, first on the page; what was typed stands in its fields. */
export function Wrong({ reply, next }: { reply: Reply | undefined; next: string }) {
  const { words } = useWords();
  if (!reply) return null;
  return (
    <div role="alert">
      <Notice kind="wrong" title={words("act.refused")}>
        {reply.wrong.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {reply.confirm && (
          <p>
            <a
              href={`/me/confirm?next=${encodeURIComponent(next)}`}
              target="_blank"
              rel="noreferrer"
            >
              {words("act.confirmLink")}
            </a>
          </p>
        )}
      </Notice>
    </div>
  );
}

type Choice = { value: string; name: string };
type SelectProps = {
  name: string;
  id?: string;
  label: string;
  offered: readonly Choice[];
  value: string | undefined;
  help?: string;
};

export function Select({ name, id = name, label, offered, value = "", help }: SelectProps) {
  const { words } = useWords();
  return (
    <div className="field">
      <label htmlFor={`f-${id}`}>{label}</label>
      {help && (
        <p className="field-help" id={`h-${id}`}>
          {help}
        </p>
      )}
      <select
        id={`f-${id}`}
        name={name}
        defaultValue={value}
        aria-describedby={help ? `h-${id}` : undefined}
      >
        <option value="">{words("act.choose")}</option>
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

type LineProps = { name: string; label: string; value: string | undefined; help?: string };

export function Line({ name, label, value = "", help }: LineProps) {
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
        dir="auto"
        autoComplete="off"
        maxLength={200}
        aria-describedby={help ? `h-${name}` : undefined}
      />
    </div>
  );
}

export function Text({ name, label, value = "", help }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      {help && (
        <p className="field-help" id={`h-${name}`}>
          {help}
        </p>
      )}
      <textarea
        id={`f-${name}`}
        name={name}
        defaultValue={value}
        rows={3}
        dir="auto"
        maxLength={5000}
        aria-describedby={help ? `h-${name}` : undefined}
      />
    </div>
  );
}

/** The version that the page showed: what has changed since is not written over. */
export function Version({ version, children }: { version: number; children?: ReactNode }) {
  return (
    <>
      <input type="hidden" name="version" value={version} readOnly />
      {children}
    </>
  );
}

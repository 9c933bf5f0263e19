import { useEffect, useRef } from "react";
import type { DrawnForm } from "#app/schemas/drawn.ts";

type Mistake = { name: string; label: string; message: string };
type Props = {
  words: DrawnForm["summary"];
  wrong: readonly Mistake[];
  /** What is wrong with the form as a whole. */
  root?: string | undefined;
  /** How often it was tried to send. */
  tries: number;
};

/** What is wrong, at the top and with links to the fields; it takes the focus when it appears. */
export function Summary({ words, wrong, root, tries }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const count = wrong.length + (root ? 1 : 0);
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [tries, root]);
  if (count === 0) return null;
  return (
    <div className="notice notice-wrong" role="alert" tabIndex={-1} ref={box}>
      {wrong.length > 0 && (
        <p className="notice-title">
          {wrong.length === 1 ? words.one : words.other.replace("{n}", String(wrong.length))}
        </p>
      )}
      {root && <p>{root}</p>}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ name, label, message }) => (
            <li key={name}>
              <a href={`#f-${name}`}>{label}</a> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

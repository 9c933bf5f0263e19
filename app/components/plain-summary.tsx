import type { PlainReply } from "./plain-field.tsx";
import { useWords } from "./words.ts";

/** What is wrong with a form that came back, at its top and with links to the fields. */
export function PlainSummary({
  reply,
  labelOf,
}: {
  reply: PlainReply;
  labelOf: (name: string) => string;
}) {
  const { words } = useWords();
  if (!reply) return null;
  const { root, ...fields } = reply.errors;
  const wrong = Object.entries(fields);
  return (
    <div className="notice notice-wrong" role="alert">
      {wrong.length > 0 && (
        <p className="notice-title">{words("act.errors", { n: wrong.length })}</p>
      )}
      {root && <p>{root.message}</p>}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, { message }]) => (
            <li key={name}>
              <a href={`#f-${name}`}>{labelOf(name)}</a> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

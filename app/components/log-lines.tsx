import { keyOf } from "#app/i18n/catalogue.ts";
import { Facts } from "./facts.tsx";
import { useWords } from "./words.ts";

type Line = {
  version: number;
  type: string;
  at: number;
  actor: string;
  commitment: string;
  previous: string;
  hash: string;
  cause: string | null;
  process: number;
  chained: boolean;
  kept: boolean | null;
};

/** The lines of a log as they are hashed, the latest first. */
export function LogLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ol className="choices log-lines" reversed>
      {lines.toReversed().map((line) => (
        <LogLine key={line.version} line={line} />
      ))}
    </ol>
  );
}

function LogLine({ line }: { line: Line }) {
  const { words } = useWords();
  const { version, type, at, actor, commitment, previous, hash, cause, process } = line;
  const code = (text: string) => (
    <code className="hash" dir="ltr">
      {text}
    </code>
  );
  return (
    <li>
      <h2 className="log-line">
        {words("log.line", { version, what: words(keyOf("event", type)) })}
      </h2>
      <p className={line.chained && line.kept !== false ? "soft" : "field-error"}>
        {words(line.chained ? "log.chained" : "log.unchained")} {words(keptWord(line.kept))}
      </p>
      <Facts
        facts={[
          { name: words("log.type"), value: code(type) },
          { name: words("log.at"), value: code(new Date(at).toISOString()) },
          { name: words("log.actor"), value: code(actor) },
          { name: words("log.commitment"), value: code(commitment) },
          { name: words("log.previous"), value: code(previous) },
          { name: words("log.hash"), value: code(hash) },
          ...(cause === null ? [] : [{ name: words("log.cause"), value: code(cause) }]),
          { name: words("log.process"), value: words("verdict.number", { n: process }) },
        ]}
      />
    </li>
  );
}

const keptWord = (kept: boolean | null) =>
  kept === null ? "log.erased" : kept ? "log.kept" : "log.altered";

import { Notice } from "./notice.tsx";
import { OutcomeMark, sayFinding } from "./standing.tsx";
import { useWords } from "./words.ts";

type Rule = {
  rule: string;
  name: string;
  outcome: string;
  outcomeWord: string;
  because: string;
  figures: Record<string, string | number | boolean | null>;
  grounds: readonly { name: string; value: string }[];
  source: string | null;
  from: string | null;
  waiver: string | null;
  cited: boolean;
};

type Props = {
  checklist: {
    verdict: { passed: boolean; when: string; reason: string | null } | null;
    rules: readonly Rule[];
  };
};

/** The checklist rule by rule: what was found, on which dates, by which source, and what was waived. */
export function CheckedRules({ checklist: { verdict, rules } }: Props) {
  const { words } = useWords();
  return (
    <section className="part">
      <h2>{words("verdict.title")}</h2>
      {verdict ? (
        <Notice
          title={words(verdict.passed ? "verdict.wasPassed" : "verdict.wasRejected", {
            when: verdict.when,
          })}
        >
          {verdict.reason && (
            <blockquote className="history-reason" dir="auto">
              {verdict.reason}
            </blockquote>
          )}
        </Notice>
      ) : (
        <p className="soft">{words("verdict.now")}</p>
      )}
      <ol className="verdict-rules">
        {rules.map((rule) => (
          <CheckedRule key={rule.rule} rule={rule} />
        ))}
      </ol>
    </section>
  );
}

function CheckedRule({ rule }: { rule: Rule }) {
  const { locale, words } = useWords();
  const { name, outcome, outcomeWord, because, figures, grounds, source, from, waiver, cited } =
    rule;
  return (
    <li className={`verdict-rule verdict-${outcome}`}>
      <h3>{name}</h3>
      <p>
        <strong className="outcome">
          <OutcomeMark outcome={outcome} />
          {outcomeWord}
        </strong>{" "}
        {sayFinding(locale, { rule: rule.rule, outcome, because, figures })} {from}
      </p>
      {cited && <p className="verdict-cited">{words("verdict.cited")}</p>}
      {waiver !== null && (
        <div className="verdict-waiver">
          <p>{words("verdict.waived")}</p>
          <blockquote className="history-reason" dir="auto">
            {waiver}
          </blockquote>
        </div>
      )}
      {(grounds.length > 0 || source !== null) && (
        <dl className="grounds">
          {grounds.map((ground) => (
            <div key={ground.name}>
              <dt>{ground.name}</dt>
              <dd>{ground.value}</dd>
            </div>
          ))}
          {source !== null && (
            <div>
              <dt>{words("verdict.source")}</dt>
              <dd>
                <Source of={source} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </li>
  );
}

const Source = ({ of }: { of: string }) =>
  /^https?:/.test(of) ? (
    <a href={of} rel="noreferrer">
      {of.replace(/^https?:\/\/(www\.)?/, "")}
    </a>
  ) : (
    of
  );

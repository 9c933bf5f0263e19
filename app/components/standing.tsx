import { isKey, type Key, keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { sayDate } from "#app/i18n/moment.ts";
import { argumentsOf, say, type Value } from "#app/i18n/say.ts";

type Finding = {
  rule: string;
  outcome: string;
  because: string;
  figures: Record<string, string | number | boolean | null>;
};

type Props = {
  locale: Locale;
  verdict: {
    outcome: "pass" | "fail" | "unknown" | "warn";
    findings: readonly Finding[];
    whenEligible: string | null;
  };
};

/** How the register and the rules see a city, rule by rule: the word first, then why. */
export function Standing({ locale, verdict }: Props) {
  const words = say(locale);
  const { outcome, findings, whenEligible } = verdict;
  return (
    <>
      <p>
        <strong>{words(keyOf("city.standing", outcome))}</strong>{" "}
        {whenEligible && words("city.from", { when: sayDate(locale, whenEligible) })}
      </p>
      <dl className="facts">
        {findings.map((finding) => (
          <div key={finding.rule} className="facts-pair">
            <dt>{words(keyOf("rule", finding.rule))}</dt>
            <dd>
              <span className="outcome">
                <OutcomeMark outcome={finding.outcome} />
                {words(keyOf("outcome", finding.outcome))}
              </span>{" "}
              {sayFinding(locale, finding)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const marks: Record<string, string> = {
  pass: "M2 6.5l3 3 5-7",
  fail: "M2.5 2.5l7 7m0-7l-7 7",
  unknown: "M6 1.5a4.5 4.5 0 1 0 .01 0z",
  warn: "M6 1.5 11 10.5H1z",
};

/** The verdict as a shape: tick, cross, open ring, triangle. */
export function OutcomeMark({ outcome }: { outcome: string }) {
  return (
    <svg className="outcome-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={marks[outcome] ?? ""} />
    </svg>
  );
}

export function sayFinding(locale: Locale, { because, figures }: Finding): string {
  const key: Key = keyOf("finding", because);
  const values: Record<string, Value> = {};
  for (const [name, figure] of Object.entries(figures)) {
    if (figure === null) continue;
    values[name] = isDate(figure) ? sayDate(locale, figure) : figure;
  }
  const known = [...argumentsOf(locale, key)].every((name) => name in values);
  const short = `${key}.short`;
  return say(locale)(!known && isKey(short) ? short : key, values);
}

const isDate = (figure: unknown): figure is string =>
  typeof figure === "string" && /^\d{4}(-\d{2}){1,2}$/.test(figure);

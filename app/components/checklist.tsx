import { isKey, keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import type { Say } from "#app/i18n/say.ts";
import { OutcomeMark, sayFinding } from "./standing.tsx";
import { useWords } from "./words.ts";

type Ruled = {
  rule: string;
  outcome: string;
  because: string;
  figures: Record<string, string | number | boolean | null>;
  source: string;
  waived: boolean;
};
export type ShownChecklist = { given: boolean; findings: readonly Ruled[] };

/** Eligibility rule by rule: the word, why, the instants and the source that decided. */
export function Checklist({ checklist, zone }: { checklist: ShownChecklist; zone: string }) {
  const { locale, words } = useWords();
  const { given, findings } = checklist;
  return (
    <>
      <p className="note">{words(given ? "checklist.given" : "checklist.today")}</p>
      <dl className="facts">
        {findings.map((finding) => (
          <div key={finding.rule} className="facts-pair">
            <dt>{words(keyOf("rule", finding.rule))}</dt>
            <dd>
              <span className="outcome">
                <OutcomeMark outcome={finding.outcome} />
                {words(keyOf("outcome", finding.outcome))}
              </span>{" "}
              {finding.because && sayFinding(locale, finding)}
              {finding.waived && ` ${words("checklist.waived")}`}
              <Grounds finding={finding} zone={zone} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Grounds({ finding, zone }: { finding: Ruled; zone: string }) {
  const { locale, words } = useWords();
  const grounds = [...instantsOf(finding, locale, words, zone), sourceOf(finding.source, words)];
  const told = grounds.filter((ground) => ground !== null);
  if (told.length === 0) return null;
  return (
    <ul className="checklist-grounds note">
      {told.map((ground) => (
        <li key={ground}>{ground}</li>
      ))}
    </ul>
  );
}

function instantsOf({ figures }: Ruled, locale: Locale, words: Say, zone: string): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const key = `checklist.${name}`;
    if (typeof figure !== "number" || !isKey(key)) return [];
    // A due instant is the end of its day: told as its last minute.
    const at = name === "dueAt" ? figure - 60_000 : figure;
    return [words(key, { when: sayInstant(locale, at, zone) })];
  });
}

const sourceOf = (source: string, words: Say): string | null => {
  if (source === "") return null;
  const key = `checklist.source.${source}`;
  return isKey(key) ? words(key) : words("checklist.source", { source });
};

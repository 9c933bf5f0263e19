import { keyOf } from "#app/i18n/catalogue.ts";
import type { Say } from "#app/i18n/say.ts";
import { Facts } from "./facts.tsx";

const shown = [
  "nationalQuota",
  "seats",
  "perCountryAwards",
  "memberMonths",
  "coolDownYears",
] as const;

export type ShownRules = Record<(typeof shown)[number], number> & {
  marks: Partial<Record<string, string>>;
  criteria: readonly { key: string }[];
};

/** What a city has to know of an edition's rules, each with how well it is known. */
export function Rules({
  words,
  rules,
  hash,
}: {
  words: Say;
  rules: ShownRules;
  hash: string | null;
}) {
  const facts = shown.map((name) => ({
    name: words(keyOf("edition.rule", name)),
    value: (
      <>
        {words(keyOf("edition.rule", `${name}Value`), { count: rules[name] })}
        <Mark words={words} mark={rules.marks[name]} />
      </>
    ),
  }));
  const criteria = {
    name: words("edition.rule.criteria"),
    value: (
      <ul>
        {rules.criteria.map(({ key }) => (
          <li key={key}>{words(keyOf("criterion", key))}</li>
        ))}
      </ul>
    ),
  };
  return (
    <>
      <Facts facts={[...facts, criteria]} />
      {hash && (
        <p className="note">
          {words("edition.rulesNote")} {words("edition.rulesHash")}:{" "}
          <code className="hash">{hash}</code>
        </p>
      )}
    </>
  );
}

function Mark({ words, mark }: { words: Say; mark: string | undefined }) {
  return mark ? <span className="soft">, {words(keyOf("edition.mark", mark))}</span> : null;
}

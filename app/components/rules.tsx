import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { Facts } from "./facts.tsx";
import { rich } from "./rich.ts";

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
  locale,
  rules,
  hash,
}: {
  locale: Locale;
  rules: ShownRules;
  hash: string | null;
}) {
  const words = say(locale);
  const facts = shown.map((name) => ({
    name: words(keyOf("edition.rule", name)),
    value: marked(
      locale,
      words(keyOf("edition.rule", `${name}Value`), { count: rules[name] }),
      rules.marks[name],
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
          {rich(locale, "edition.rulesSealed", { hash: <code className="hash">{hash}</code> })}
        </p>
      )}
    </>
  );
}

/** A value with how well it is known. */
function marked(locale: Locale, value: string, mark: string | undefined) {
  if (!mark) return value;
  const known = say(locale)(keyOf("edition.mark", mark));
  return rich(locale, "edition.ruleMarked", { value, mark: <span className="soft">{known}</span> });
}

import { randomUUID } from "node:crypto";
import { limitsSet, type Rulebook, rubricSound } from "#app/domain/rulebook.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { tellFindings } from "#app/i18n/tell-finding.ts";
import type { Field } from "#app/schemas/fields.ts";
import {
  criterionKeys,
  limitField,
  limitsOf,
  ruleGroups,
  typedRulebook,
} from "#app/schemas/rulebook-form.ts";
import { versionFor } from "#app/services/acts/do-act.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import { findRulebook } from "./find-rulebook.server.ts";
import type { AskedChange } from "./require-change.server.ts";

/** The form of an edition's rules in finished words, with what the checks say of them as they stand. */
export async function tellRulebook(asked: AskedChange) {
  const { found, visitor, at, locale, possible, zone } = asked;
  const { rules } = await findRulebook(found.id);
  const words = say(locale);
  const { refusal } = possible;
  const nameOf = refusal && (await nameRefused(refusal, { viewer: visitor.viewer, at, locale }));
  return {
    type: possible.type,
    proposes: possible.proposes,
    name: String(found.context.name),
    isDraft: !possible.proposes,
    refused: refusal ? explain(refusal, { locale, zone, ...(nameOf ? { nameOf } : {}) }) : [],
    findings: tellFindings(locale, [...rubricSound(rules), ...limitsSet(rules)]),
    groups: Object.entries(ruleGroups).map(([group, fields]) => ({
      name: words(keyOf("rulebookGroup", group)),
      fields: fields.map((field) => drawn(field, rules, words)),
    })),
    criteria: criteriaOf(locale),
    limits: limitsOf(rules).map(({ section, question }) => ({
      name: limitField(section, question),
      label: questionName(words, section, question),
    })),
    unsourced: unsourcedOf(rules, words),
    typed: typedRulebook(rules),
    version: versionFor(visitor.viewer, found),
    newId: randomUUID(),
  };
}

function drawn(field: Field, rules: Rulebook, words: Say) {
  const { name, kind, required = false } = field;
  const help = `rulebook.${name}.help`;
  const mark = rules.marks[name as keyof typeof rules.marks];
  return {
    name,
    kind,
    required,
    label: words(keyOf("rulebook", name)),
    help: isKey(help) ? words(help) : null,
    mark: mark ? words(keyOf("edition.mark", mark)) : null,
    range: kind === "number" ? words("act.range", { min: field.min, max: field.max }) : null,
    options:
      kind === "choice" && "options" in field
        ? field.options.map((value) => ({ value, name: optionName(words, name, value) }))
        : [],
  };
}

const optionName = (words: Say, name: string, value: string) =>
  words(
    name.startsWith("tie")
      ? keyOf("criterion", value)
      : keyOf(/ReferenceDate$/.test(name) ? "moment" : `rulebookOption.${name}`, value),
  );

const criteriaOf = (locale: Locale) =>
  criterionKeys.map((key) => ({ key, name: say(locale)(keyOf("criterion", key)) }));

const unsourcedOf = (rules: Rulebook, words: Say) =>
  Object.entries(rules.marks)
    .filter(([, mark]) => mark === "unsourced")
    .map(([value]) => ({ value, name: words(keyOf("rulebook", value)) }));

/** "Learning city plan: progress since joining". */
export function questionName(words: Say, section: string, question: string): string {
  const criterion = `criterion.${section}`;
  const part = isKey(criterion) ? words(criterion) : words(keyOf("formSection", section));
  return words("formSection.question", {
    section: part,
    question: words(keyOf("formQuestion", question)),
  });
}

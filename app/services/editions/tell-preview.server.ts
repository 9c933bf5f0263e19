import type { Rulebook } from "#app/domain/rulebook.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { type Locale, writingOf } from "#app/i18n/locales.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { findRulebook } from "./find-rulebook.server.ts";

/** What a city will be asked and a juror will score by these rules, in finished words. */
export async function tellPreview(edition: string, locale: Locale) {
  const { rules } = await findRulebook(edition);
  const words = say(locale);
  const total = rules.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const { files, evidenceMinimum } = rules;
  return {
    sections: rules.form.sections.map((section) => sectionOf(section, locale)),
    files: words("preview.files", {
      least: evidenceMinimum,
      most: files.maxFiles,
      megabytes: Math.round(files.maxBytes / 1_000_000),
    }),
    criteria: rules.criteria.map(({ key, part, weight, anchors }) => ({
      key,
      anchors: anchors ?? null,
      name: nameOf(words, key),
      part: words(part === "A" ? "rulebook.partA" : "rulebook.partB"),
      weight,
      share: new Intl.NumberFormat(writingOf(locale), {
        style: "percent",
        maximumFractionDigits: 1,
      }).format(weight / total),
    })),
  };
}

type Section = Rulebook["form"]["sections"][number];

function limitOf({ wordLimit, required }: Section["questions"][number], words: Say): string {
  if (wordLimit === null) return words(required ? "preview.short" : "preview.shortOptional");
  return words(required ? "preview.limit" : "preview.limitOptional", { n: wordLimit });
}

function sectionOf({ key, questions }: Section, locale: Locale) {
  const words = say(locale);
  return {
    key,
    name: nameOf(words, key),
    questions: questions.map((question) => ({
      key: question.key,
      name: words(keyOf("formQuestion", question.key)),
      limit: limitOf(question, words),
    })),
  };
}

function nameOf(words: Say, section: string): string {
  const criterion = `criterion.${section}`;
  return isKey(criterion) ? words(criterion) : words(keyOf("formSection", section));
}

import { hashOf } from "./canonical.ts";
import { formFor } from "./nomination-form.ts";
import { confirmParameters, type Parameter, type Rulebook } from "./rulebook.ts";

/** Word limits by `section.question`. */
export type WordLimits = Readonly<Record<string, number>>;

export type RulebookChanges = {
  values: Partial<Omit<Rulebook, "name" | "marks" | "form">>;
  limits: WordLimits;
  /** Values that no source states and that are decided on as they are. */
  confirmed: readonly Parameter[];
};

const same = (a: unknown, b: unknown) => hashOf({ a }) === hashOf({ a: b });

/**
 * The rules with what was changed: whatever differs from before is our own decision from then on, with or
 * without a source before. The form follows the criteria; its version rises with its shape.
 */
export function changedRulebook(old: Rulebook, changes: RulebookChanges): Rulebook {
  const { values, limits, confirmed } = changes;
  const next = { ...old, ...values };
  const form = changedForm(old, next.criteria, limits);
  const changed = (Object.keys({ ...values, form }) as Parameter[]).filter(
    (name) => !same(old[name], name === "form" ? form : next[name]),
  );
  const marks = { ...old.marks };
  for (const name of changed) marks[name] = "proposal";
  return confirmParameters({ ...next, form, marks }, confirmed);
}

function changedForm(
  old: Rulebook,
  criteria: Rulebook["criteria"],
  limits: WordLimits,
): Rulebook["form"] {
  const known = new Map(old.form.sections.map((section) => [section.key, section]));
  const sections = formFor(old.name, criteria).sections.map((section) => {
    const kept = known.get(section.key);
    const questions = (kept ?? section).questions.map((question) => {
      const limit = limits[`${section.key}.${question.key}`];
      return question.wordLimit === null || limit === undefined
        ? question
        : { ...question, wordLimit: limit };
    });
    return { ...(kept ?? section), questions };
  });
  if (same(sections, old.form.sections)) return old.form;
  const [name = old.name, version = "1"] = old.form.version.split("/");
  return { version: `${name}/${Number(version) + 1}`, sections };
}

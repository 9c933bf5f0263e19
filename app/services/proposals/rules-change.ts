import { canonicalJson } from "#app/domain/canonical.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { sayList } from "#app/i18n/list.ts";
import type { Data } from "#machines/life.ts";
import type { Saying } from "./lines-of.ts";
import type { Change } from "./tell-change.server.ts";

type Criterion = { key: string; part: string; weight: number; anchors?: string[] };

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** The rules that differ, each with what held before; told one by one, so that nobody has to compare two books. */
export function rulesChange(was: Data | null, will: Data, saying: Saying): Change[] {
  const { words } = saying;
  const changes = Object.keys(will)
    .filter((name) => !["marks", "criteria", "name"].includes(name))
    .filter((name) => !isSame(was?.[name], will[name]))
    .map((name) => ({
      name: nameOf(name, saying),
      before: was ? ruleLines(name, was[name], saying) : null,
      after: ruleLines(name, will[name], saying),
    }));
  const marks = Object.entries((will.marks ?? {}) as Record<string, string>)
    .filter(([name, mark]) => was?.marks?.[name] !== mark)
    .map(([name, mark]) => ({
      name: words("proposal.sourceOf", { rule: nameOf(name, saying) }),
      before: was ? [markOf(was.marks?.[name], saying)] : null,
      after: [markOf(mark, saying)],
    }));
  return [...changes, ...criteriaChange(was?.criteria, will.criteria, saying), ...marks];
}

const nameOf = (name: string, { words }: Saying): string => {
  const key = [`proposal.field.${name}`, `rulebook.${name}`].find(isKey);
  return key ? words(key) : name;
};

const markOf = (mark: string | undefined, { words }: Saying): string =>
  mark ? words(keyOf("edition.mark", mark)) : words("proposal.none");

function criteriaChange(was: Criterion[] | undefined, will: Criterion[] = [], saying: Saying) {
  const { words, locale } = saying;
  const number = new Intl.NumberFormat(locale);
  const weight = (found: Criterion | undefined) => [
    found ? number.format(found.weight) : words("proposal.none"),
  ];
  const keys = [...new Set([...(was ?? []), ...will].map(({ key }) => key))];
  return keys.flatMap((key): Change[] => {
    const [before, after] = [was, will].map((list) => list?.find((one) => one.key === key));
    const known = `criterion.${key}`;
    const criterion = isKey(known) ? words(known) : key;
    const anchors = (found: Criterion | undefined) =>
      found?.anchors ?? [words("rulebook.anchors.general")];
    const weighed: Change = {
      name: words("proposal.weightOf", { criterion }),
      before: was ? weight(before) : null,
      after: weight(after),
    };
    const anchored: Change = {
      name: words("rulebook.anchorsOf", { criterion }),
      before: was ? anchors(before) : null,
      after: anchors(after),
    };
    const isAsBefore = before?.weight === after?.weight && before?.part === after?.part;
    const meansTheSame = isSame(before?.anchors, after?.anchors);
    return [...(isAsBefore ? [] : [weighed]), ...(meansTheSame ? [] : [anchored])];
  });
}

function ruleLines(name: string, value: unknown, saying: Saying): string[] {
  if (name === "form") return formLines(value as Data, saying);
  if (Array.isArray(value)) {
    const items = value.map((each) => codeWord(name, String(each), saying));
    return [items.length > 0 ? sayList(saying.locale, items) : saying.words("proposal.none")];
  }
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([part, each]) =>
      saying.words("proposal.part", {
        part: nameOf(part, saying),
        value: ruleLines(part, each, saying).join("; "),
      }),
    );
  return [plainRule(name, value, saying)];
}

function plainRule(name: string, value: unknown, saying: Saying): string {
  const { words, locale } = saying;
  if (value === null || value === undefined) return words("proposal.none");
  if (typeof value === "boolean") return words(value ? "proposal.yes" : "proposal.no");
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  return codeWord(name, String(value), saying);
}

function codeWord(name: string, code: string, { words }: Saying): string {
  const key = [
    `rulebookOption.${name}.${code}`,
    ...["moment", "criterion", "proposal.code"].map((family) => `${family}.${code}`),
  ].find(isKey);
  return key ? words(key) : code;
}

function formLines(form: Data, { words }: Saying): string[] {
  const sections = (form.sections ?? []) as { questions: unknown[] }[];
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
  return [words("proposal.formOf", { version: String(form.version), questions })];
}

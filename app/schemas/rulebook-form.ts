import { rubrics } from "#app/domain/rubrics.ts";
import {
  ANCHORS,
  type Criterion,
  type Parameter,
  parameters,
  type Rulebook,
} from "#app/domain/rulebook.ts";
import type { RulebookChanges } from "#app/domain/rulebook-edit.ts";
import { type Field, linesOf, type Typed, type Values } from "./fields.ts";

/** The rules of an edition as a form: groups of fields, the criteria, and the word limits of the form for cities. */

const count = (name: string, min = 0, max = 1000): Field => ({
  name,
  kind: "number",
  min,
  max,
  required: true,
});
const maybe = (name: string, min: number, max: number): Field => ({
  name,
  kind: "number",
  min,
  max,
});
const tick = (name: string): Field => ({ name, kind: "tick" });
const choice = (name: string, ...options: string[]): Field => ({
  name,
  kind: "choice",
  options,
  required: true,
});

/** Every criterion that has a name in our words; an edition may take any of them. */
export const criterionKeys: readonly string[] = [
  ...new Set(Object.values(rubrics).flatMap((rubric) => rubric.map(({ key }) => key))),
];

const moments = ["opensAt", "cityDue", "commissionDue"];
const tie = (name: string): Field => ({ name, kind: "choice", options: criterionKeys });

export const ruleGroups: Readonly<Record<string, readonly Field[]>> = {
  limits: [count("nationalQuota", 1, 50), count("perCountryAwards", 1, 50), count("seats", 0, 50)],
  eligibility: [
    count("memberMonths", 0, 600),
    choice("monthsReferenceDate", ...moments),
    choice("monthsRestartOn", "never", "readmitted", "reactivated"),
    count("coolDownYears", 0, 50),
    choice("coolDownFrom", "conferred", "announced"),
    choice("coolDownReferenceDate", ...moments),
    tick("progressOnlySinceJoining"),
    maybe("minInhabitants", 1, 10_000_000),
  ],
  jury: [
    count("juryMinimum", 1, 50),
    count("quorumFloor", 1, 50),
    count("minSheets", 1, 50),
    maybe("allUpTo", 0, 1000),
    maybe("beyond", 1, 50),
    count("conflictYears", 0, 50),
    count("declarationDays", 0, 365),
    choice("officialLayer", "first", "second"),
  ],
  result: [
    maybe("threshold", 0, 100),
    tick("zeroInAFails"),
    count("tieMargin", 0, 10_000),
    tie("tieFirst"),
    tie("tieSecond"),
    tick("castingVoteAllowed"),
    count("runOffs", 0, 20),
  ],
  procedure: [
    count("returns", 0, 20),
    count("reopenings", 0, 20),
    count("clarificationRounds", 0, 20),
    tick("complaints"),
    count("contestDays", 0, 365),
    tick("substituteAllowed"),
    tick("delegationAllowed"),
  ],
  files: [
    count("evidenceMinimum", 0, 100),
    count("maxFiles", 1, 500),
    count("maxMegabytes", 1, 10_000),
    count("maxTotalMegabytes", 1, 100_000),
  ],
  days: [
    ...["silentDays", "returnMarginDays", "clarificationDays", "noticeDays", "inviteDays"],
    ...["chairElectionDays", "minutesDays", "proposalDays", "offerDays", "queryDays"],
  ].map((name) => count(name, 0, 365)),
  keeping: [
    count("uploadHours", 1, 1000),
    count("scanHours", 1, 1000),
    tick("keepSheetsOfEnded"),
    count("keepFilesMonths", 0, 600),
    count("keepSheetsYears", 0, 100),
  ],
};

const weights: Field[] = criterionKeys.flatMap((key) => [
  maybe(`weight-${key}`, 0, 1000),
  { name: `part-${key}`, kind: "choice", options: ["A", "B"], required: true },
  { name: `anchors-${key}`, kind: "text", atMost: 2000, lines: ANCHORS },
]);

type Rules = Pick<Rulebook, "form">;

/** Questions of the form for cities that are answered in words, by `section.question`. */
export const limitsOf = ({ form }: Rules) =>
  form.sections.flatMap(({ key: section, questions }) =>
    questions.flatMap(({ key, wordLimit }) =>
      wordLimit === null ? [] : [{ section, question: key, limit: wordLimit }],
    ),
  );
const limitName = (section: string, question: string) => `words-${section}-${question}`;
const confirmed: Field = { name: "confirmed", kind: "choices", options: parameters };

/** All fields of the form for these rules. */
export const rulebookFields = (rules: Rules): Field[] => [
  ...Object.values(ruleGroups).flat(),
  ...weights,
  ...limitsOf(rules).map(({ section, question }) => count(limitName(section, question), 1, 5000)),
  confirmed,
];

export const limitField = limitName;

const MEGABYTE = 1_000_000;
const whole = (value: number | null | undefined) => (value == null ? "" : String(value));

/** What stands in the form before anybody types. */
export function typedRulebook(rules: Rulebook): Typed {
  const typed: Typed = {};
  for (const field of Object.values(ruleGroups).flat()) {
    const value = rules[field.name as keyof Rulebook];
    if (typeof value === "boolean") typed[field.name] = value ? "on" : undefined;
    else if (typeof value === "number" || typeof value === "string")
      typed[field.name] = String(value);
  }
  const { sheetsPerNomination: sheets, files, tieKeys, criteria } = rules;
  typed.allUpTo = sheets === "all" ? "" : whole(sheets.allUpTo);
  typed.beyond = sheets === "all" ? "" : whole(sheets.then);
  typed.tieFirst = tieKeys[0] ?? "";
  typed.tieSecond = tieKeys[1] ?? "";
  typed.maxFiles = whole(files.maxFiles);
  typed.maxMegabytes = whole(Math.round(files.maxBytes / MEGABYTE));
  typed.maxTotalMegabytes = whole(Math.round(files.maxTotalBytes / MEGABYTE));
  for (const key of criterionKeys) {
    const criterion = criteria.find((one) => one.key === key);
    typed[`weight-${key}`] = whole(criterion?.weight);
    typed[`part-${key}`] = criterion?.part ?? "A";
    typed[`anchors-${key}`] = criterion?.anchors?.join("\n") ?? "";
  }
  for (const { section, question, limit } of limitsOf(rules))
    typed[limitName(section, question)] = String(limit);
  return typed;
}

/** What the form means, against the rules it was drawn from: what it does not show stays. */
export function changesFrom(rules: Rulebook, values: Values): RulebookChanges {
  const special = [
    "allUpTo",
    "beyond",
    "tieFirst",
    "tieSecond",
    "maxFiles",
    "maxMegabytes",
    "maxTotalMegabytes",
  ];
  const plain = Object.values(ruleGroups)
    .flat()
    .filter(({ name }) => !special.includes(name))
    .map(({ name }) => [name, values[name] ?? null]);
  const { allUpTo, beyond } = values as Record<string, number | undefined>;
  const bytes = (name: string, old: number) =>
    Math.round(old / MEGABYTE) === values[name] ? old : Number(values[name]) * MEGABYTE;
  const ofForm = limitsOf(rules).map(({ section, question }) => [
    `${section}.${question}`,
    Number(values[limitName(section, question)]),
  ]);
  return {
    values: {
      ...Object.fromEntries(plain),
      sheetsPerNomination:
        beyond === undefined && allUpTo === undefined
          ? "all"
          : sheetsFrom(allUpTo ?? 0, beyond ?? 1),
      tieKeys: [values.tieFirst, values.tieSecond].filter((key) => key !== undefined) as string[],
      files: {
        ...rules.files,
        maxFiles: Number(values.maxFiles),
        maxBytes: bytes("maxMegabytes", rules.files.maxBytes),
        maxTotalBytes: bytes("maxTotalMegabytes", rules.files.maxTotalBytes),
      },
      criteria: criteriaFrom(rules, values),
    },
    limits: Object.fromEntries(ofForm),
    confirmed: (values.confirmed ?? []) as Parameter[],
  };
}

/** A number called `then`, never awaited. */
const sheetsFrom = (allUpTo: number, beyond: number) =>
  Object.fromEntries(Object.entries({ allUpTo }).concat([["then", beyond]])) as Exclude<
    Rulebook["sheetsPerNomination"],
    "all"
  >;

/** A criterion without a weight is none; those there were keep their order, new ones follow. */
function criteriaFrom({ criteria }: Rulebook, values: Values): Criterion[] {
  const order = [...new Set([...criteria.map(({ key }) => key), ...criterionKeys])];
  return order.flatMap((key) => {
    const weight = values[`weight-${key}`];
    const part = values[`part-${key}`] === "B" ? "B" : "A";
    const said = linesOf(String(values[`anchors-${key}`] ?? ""));
    const anchors = said.length > 0 ? { anchors: said } : {};
    return typeof weight === "number" && weight > 0 ? [{ key, part, weight, ...anchors }] : [];
  });
}

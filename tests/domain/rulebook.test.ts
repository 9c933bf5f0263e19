import { describe, expect, test } from "vitest";
import { answerKey } from "#app/domain/nomination-form.ts";
import { characteristics } from "#app/domain/rubrics.ts";
import {
  confirmParameters,
  limitsSet,
  type PresetName,
  parameters,
  presets,
  Rulebook,
  rubricSound,
  rulebookHash,
  rulebookOf,
} from "#app/domain/rulebook.ts";
import table from "#machines/process.json" with { type: "json" };

const names = Object.keys(presets) as PresetName[];
const proposal = presets["2027-proposal"];
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

/** The row of process.json 9 for a preset: `{ label: "value mark" }`. */
const rowsOf = (name: PresetName) =>
  (table.presets as Record<string, Record<string, string>>)[name];
const markLetters = { sourced: "s", unsourced: "u", proposal: "p" } as const;

/** How the table writes what the rulebook holds; labels as in process.json. */
const written: [
  label: string,
  of: (book: Rulebook) => string,
  parameter: (typeof parameters)[number],
][] = [
  ["nationalQuota", (b) => `${b.nationalQuota}`, "nationalQuota"],
  ["perCountryAwards", (b) => `${b.perCountryAwards}`, "perCountryAwards"],
  ["seats per track (0 always allowed)", (b) => `${b.seats}`, "seats"],
  ["memberMonths (strictly more)", (b) => `${b.memberMonths}`, "memberMonths"],
  ["monthsReferenceDate", (b) => b.monthsReferenceDate, "monthsReferenceDate"],
  ["monthsRestartOn", (b) => b.monthsRestartOn, "monthsRestartOn"],
  ["coolDownYears", (b) => `${b.coolDownYears}`, "coolDownYears"],
  [
    "coolDownFrom / referenceDate",
    (b) => `${b.coolDownFrom} / ${b.coolDownReferenceDate}`,
    "coolDownFrom",
  ],
  [
    "progressOnlySinceJoining",
    (b) => (b.progressOnlySinceJoining ? "yes" : "no"),
    "progressOnlySinceJoining",
  ],
  [
    "minInhabitants",
    (b) => (b.minInhabitants ? `${b.minInhabitants} warn` : "none"),
    "minInhabitants",
  ],
  ["juries", (b) => (b.juries === "one" ? "1 for all" : "1 per track"), "juries"],
  ["officialLayer", (b) => b.officialLayer, "officialLayer"],
  ["tieMargin (hundredths)", (b) => `${b.tieMargin}`, "tieMargin"],
  ["languages", (b) => b.languages.join(", "), "languages"],
];

/** Cells that hold several parameters, or a value in words. */
const cells: [
  label: string,
  of: (book: Rulebook, mark: (key: (typeof parameters)[number]) => string) => string,
][] = [
  [
    "juryMinimum / quorum",
    (b, mark) => `${b.juryMinimum} ${mark("juryMinimum")} / > half ${mark("juryMinimum")}`,
  ],
  [
    "quorumFloor / minSheets",
    (b, mark) => `${b.quorumFloor} ${mark("quorumFloor")} / ${b.minSheets} ${mark("minSheets")}`,
  ],
  [
    "k sheets per nomination",
    ({ sheetsPerNomination: k }, mark) =>
      `all clear${k === "all" ? "" : ` up to ${k.allUpTo} nominations, then ${k.then}`} ${mark("sheetsPerNomination")}`,
  ],
  [
    "conflictYears / declarationDays",
    (b, mark) =>
      `${b.conflictYears} ${mark("conflictYears")} / ${b.declarationDays} ${mark("declarationDays")}`,
  ],
  [
    "threshold (of 100) / zeroInAFails (advice shown, never a lock)",
    (b, mark) =>
      `${b.threshold ?? "none"} ${mark("threshold")} / ${b.zeroInAFails ? "yes" : "no"} ${mark("zeroInAFails")}`,
  ],
  [
    "castingVoteAllowed / runOffs",
    (b, mark) =>
      `${b.castingVoteAllowed ? "yes" : "no"} ${mark("castingVoteAllowed")} / ${b.runOffs} ${mark("runOffs")}`,
  ],
  [
    "returns / reopenings / clarificationRounds",
    (b, mark) =>
      `${b.returns} / ${b.reopenings} / ${b.clarificationRounds} ${mark("clarificationRounds")}`,
  ],
  [
    "complaints / contestDays",
    (b, mark) =>
      b.complaints
        ? `yes, facts and procedure / ${b.contestDays} ${mark("contestDays")}`
        : `no ${mark("complaints")}`,
  ],
];

describe.each(names)("the preset %s", (name) => {
  const book = presets[name];

  test("is a rulebook, and its hash survives the way to the database and back", () => {
    expect(Rulebook.parse(book)).toEqual(book);
    expect(rulebookHash(JSON.parse(JSON.stringify(book)))).toBe(rulebookHash(book));
    expect(Object.keys(book).toSorted()).toEqual(["name", "marks", ...parameters].toSorted());
  });

  test("says what the table says, value and mark", () => {
    const rows = rowsOf(name);
    for (const [label, of, parameter] of written) {
      const said = `${of(book)} ${markLetters[book.marks[parameter]]}`;
      expect(rows?.[label]?.replace(/ \(.*$/, ""), label).toBe(said);
    }
    for (const [label, of] of cells) {
      const said = of(book, (key) => markLetters[book.marks[key]]);
      expect(rows?.[label]?.replace(/ \(decision final\)$/, ""), label).toBe(said);
    }
    expect(Object.keys(rows ?? {})).toHaveLength(written.length + cells.length + 2);
  });

  test("has a sound rubric with the table's weights", () => {
    expect(rubricSound(book)).toEqual([]);
    const weights = Object.fromEntries(book.criteria.map(({ key, weight }) => [key, weight]));
    expect(weights).toEqual((table.rubrics as Record<string, { weights: object }>)[name]?.weights);
  });

  test("asks in its form about every criterion, each answer under a name of its own", () => {
    const sections = book.form.sections.map(({ key }) => key);
    for (const { key } of book.criteria) expect(sections).toContain(key);
    for (const key of ["profile", "contributions", "consent", "contact"]) {
      expect(sections).toContain(key);
    }
    const keys = book.form.sections.flatMap((section) =>
      section.questions.map((question) => answerKey(section.key, question.key)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("publishing", () => {
  test("only the proposal has its limits set; the others name what nobody confirmed", () => {
    expect(limitsSet(proposal)).toEqual([]);
    for (const name of names.filter((other) => other !== "2027-proposal")) {
      expect(codes(limitsSet(presets[name]))).toContain("unconfirmed");
    }
  });

  test("an old edition can be published once its unsourced values are confirmed", () => {
    const open = limitsSet(presets["2024"]).flatMap((finding) =>
      finding.code === "unconfirmed" ? [finding.parameter] : [],
    );
    const confirmed = confirmParameters(presets["2024"], open);
    expect(limitsSet(confirmed)).toEqual([]);
    expect(confirmed.marks.memberMonths).toBe("sourced");
    expect(presets["2024"].marks.seats).toBe("unsourced");
  });

  test.each<[string, Partial<Rulebook>, string[]]>([
    ["a quorum floor over the jury", { quorumFloor: 6 }, ["tooSmall"]],
    ["more sheets than jurors", { minSheets: 6 }, ["tooLarge", "tooSmall"]],
    [
      "fewer sheets than the minimum",
      // biome-ignore lint/suspicious/noThenProperty: a number, never awaited
      { minSheets: 5, sheetsPerNomination: { allUpTo: 1, then: 4 } },
      ["tooSmall"],
    ],
    ["fewer seats than one country may win", { perCountryAwards: 4 }, ["tooSmall"]],
    ["complaints without days", { contestDays: 0 }, ["tooSmall"]],
    ["days without complaints", { complaints: false }, ["contestWithoutComplaints"]],
    ["no language", { languages: [] }, ["empty"]],
    ["an unknown zone", { zone: "Europe/Atlantis" }, ["zoneUnknown"]],
    [
      "a form without a criterion",
      { form: { version: "x", sections: [] } },
      ["empty", ...Array(14).fill("criterionWithoutSection")],
    ],
    ["no kind of file", { files: { ...proposal.files, kinds: [] } }, ["empty"]],
  ])("%s is found", (_name, change, expected) => {
    expect(codes(limitsSet({ ...proposal, ...change }))).toEqual(expected);
  });
});

describe("the rubric", () => {
  const criteria = proposal.criteria;

  test("of the proposal weighs 70 for progress and 30 for the characteristics", () => {
    const sum = (part: string) =>
      criteria
        .filter((item) => item.part === part)
        .reduce((total, { weight }) => total + weight, 0);
    expect([sum("A"), sum("B")]).toEqual([70, 30]);
    expect(characteristics).toHaveLength(6);
  });

  test.each<[string, Partial<Rulebook>, string[]]>([
    ["no criterion", { criteria: [], tieKeys: [], zeroInAFails: false }, ["noCriterion"]],
    [
      "a weight of 0",
      { criteria: criteria.map((c) => (c.key === "plan" ? { ...c, weight: 0 } : c)) },
      ["weightNotPositive"],
    ],
    [
      "half a weight",
      { criteria: criteria.map((c) => (c.key === "plan" ? { ...c, weight: 0.5 } : c)) },
      ["weightNotPositive"],
    ],
    [
      "a key twice",
      { criteria: [...criteria, { key: "plan", part: "B", weight: 1 }] },
      ["keyTwice"],
    ],
    ["an unknown tie key", { tieKeys: ["access", "charm"] }, ["tieKeyUnknown"]],
    ["a tie key twice", { tieKeys: ["access", "access"] }, ["tieKeyTwice"]],
    [
      "zero in an empty part A",
      { criteria: criteria.filter(({ part }) => part === "B"), tieKeys: [] },
      ["noCriterionInA"],
    ],
  ])("with %s is not sound", (_name, change, expected) => {
    expect(codes(rubricSound({ ...proposal, ...change }))).toEqual(expected);
  });
});

test("any changed parameter changes the hash, another order of keys does not", () => {
  const reversed = Object.fromEntries(Object.entries(proposal).reverse()) as Rulebook;
  expect(rulebookHash(reversed)).toBe(rulebookHash(proposal));
  const hashes = [
    proposal,
    { ...proposal, tieMargin: 51 },
    { ...proposal, tieKeys: ["monitoring", "access"] },
    confirmParameters({ ...proposal, marks: { ...proposal.marks, seats: "unsourced" } }, []),
  ].map(rulebookHash);
  expect(new Set(hashes).size).toBe(4);
  expect(() => rulebookHash({ ...proposal, extra: 1 } as Rulebook)).toThrow();
});

test("2015 has no rulebook, and an edition nobody knows is an error", () => {
  expect(rulebookOf("2015")).toBeNull();
  expect(rulebookOf("2021")).toBe(presets["2021"]);
  expect(() => rulebookOf("constructor")).toThrow(RangeError);
});

import { isZone } from "./civil-time.ts";
import type { Parameter, Rulebook } from "./rulebook.ts";

export type RubricFinding =
  | { code: "noCriterion" }
  | { code: "weightNotPositive"; key: string; weight: number }
  | { code: "keyTwice"; key: string }
  | { code: "tieKeyUnknown" | "tieKeyTwice"; key: string }
  | { code: "noCriterionInA" };

const repeated = (keys: readonly string[]) => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

/**
 * What is wrong with the rubric, empty = sound: weights must be positive integers of any
 * total, keys unique, tie keys among the criteria (process.md 5.1, 8).
 */
export function rubricSound(
  rulebook: Pick<Rulebook, "criteria" | "tieKeys" | "zeroInAFails">,
): RubricFinding[] {
  const { criteria, tieKeys, zeroInAFails } = rulebook;
  const keys = criteria.map(({ key }) => key);
  const findings: RubricFinding[] = [];
  if (criteria.length === 0) findings.push({ code: "noCriterion" });
  for (const { key, weight } of criteria) {
    if (!Number.isSafeInteger(weight) || weight <= 0) {
      findings.push({ code: "weightNotPositive", key, weight });
    }
  }
  for (const key of repeated(keys)) findings.push({ code: "keyTwice", key });
  for (const key of tieKeys) {
    if (!keys.includes(key)) findings.push({ code: "tieKeyUnknown", key });
  }
  for (const key of repeated(tieKeys)) findings.push({ code: "tieKeyTwice", key });
  if (zeroInAFails && !criteria.some(({ part }) => part === "A")) {
    findings.push({ code: "noCriterionInA" });
  }
  return findings;
}

export type LimitFinding =
  | { code: "unconfirmed"; parameter: Parameter }
  | { code: "tooSmall"; parameter: Parameter; have: number; need: number }
  | { code: "tooLarge"; parameter: Parameter; have: number; most: number }
  | { code: "empty"; parameter: Parameter }
  | { code: "zoneUnknown"; zone: string }
  | { code: "contestWithoutComplaints" }
  | { code: "criterionWithoutSection"; key: string }
  | { code: "sectionTwice" | "questionTwice"; key: string };

/**
 * What keeps the rulebook from being published, empty = set: an unsourced value nobody confirmed,
 * or limits that contradict each other so that a track could never be decided (process.md 4.1, 9).
 */
export function limitsSet(rulebook: Rulebook): LimitFinding[] {
  const findings: LimitFinding[] = [];
  for (const [parameter, mark] of Object.entries(rulebook.marks) as [Parameter, string][]) {
    if (mark === "unsourced") findings.push({ code: "unconfirmed", parameter });
  }
  const atLeast = (parameter: Parameter, have: number, need: number) => {
    if (have < need) findings.push({ code: "tooSmall", parameter, have, need });
  };
  const atMost = (parameter: Parameter, have: number, most: number) => {
    if (have > most) findings.push({ code: "tooLarge", parameter, have, most });
  };
  const { files } = rulebook;
  atLeast("nationalQuota", rulebook.nationalQuota, 1);
  atLeast("perCountryAwards", rulebook.perCountryAwards, 1);
  atLeast("seats", rulebook.seats, rulebook.perCountryAwards);
  atLeast("quorumFloor", rulebook.quorumFloor, 1);
  atLeast("juryMinimum", rulebook.juryMinimum, rulebook.quorumFloor);
  atLeast("minSheets", rulebook.minSheets, 1);
  atMost("minSheets", rulebook.minSheets, rulebook.juryMinimum);
  if (rulebook.sheetsPerNomination !== "all") {
    atLeast("sheetsPerNomination", rulebook.sheetsPerNomination.then, rulebook.minSheets);
  }
  if (rulebook.complaints) atLeast("contestDays", rulebook.contestDays, 1);
  else if (rulebook.contestDays > 0) findings.push({ code: "contestWithoutComplaints" });
  atMost("tieMargin", rulebook.tieMargin, 10_000);
  atMost("evidenceMinimum", rulebook.evidenceMinimum, files.maxFiles);
  atLeast("files", files.maxTotalBytes, files.maxBytes);
  if (files.kinds.length === 0) findings.push({ code: "empty", parameter: "files" });
  if (rulebook.languages.length === 0) findings.push({ code: "empty", parameter: "languages" });
  if (!isZone(rulebook.zone)) findings.push({ code: "zoneUnknown", zone: rulebook.zone });
  for (const parameter of ["uploadHours", "scanHours", "proposalDays", "offerDays"] as const) {
    atLeast(parameter, rulebook[parameter], 1);
  }
  return [...findings, ...formFindings(rulebook)];
}

function formFindings({ form, criteria }: Rulebook): LimitFinding[] {
  const findings: LimitFinding[] = [];
  const sections = form.sections.map(({ key }) => key);
  if (sections.length === 0) findings.push({ code: "empty", parameter: "form" });
  for (const { key } of criteria) {
    if (!sections.includes(key)) findings.push({ code: "criterionWithoutSection", key });
  }
  for (const key of repeated(sections)) findings.push({ code: "sectionTwice", key });
  for (const section of form.sections) {
    for (const key of repeated(section.questions.map((question) => question.key))) {
      findings.push({ code: "questionTwice", key: `${section.key}.${key}` });
    }
  }
  return findings;
}

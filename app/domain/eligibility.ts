import type { TrackCalendar } from "./calendar.ts";
import { dueDateOf } from "./civil-time.ts";
import { type Dated, dated, datedText } from "./dated.ts";
import { coolDown } from "./eligibility/cool-down.ts";
import * as dossier from "./eligibility/dossier.ts";
import type {
  AwardFact,
  DossierFacts,
  MembershipFacts,
  ReferenceDates,
} from "./eligibility/facts.ts";
import {
  type ChecklistRule,
  checklistRules,
  type Finding,
  finding,
  type Outcome,
  type Waiver,
} from "./eligibility/finding.ts";
import { activeMember, membershipMonths } from "./eligibility/membership.ts";
import type { Rulebook } from "./rulebook.ts";

export {
  AwardFact,
  DossierFacts,
  MembershipFacts,
  MembershipPeriod,
  type ReferenceDates,
} from "./eligibility/facts.ts";
export {
  type ChecklistRule,
  checklistRules,
  Finding,
  Outcome,
  Waiver,
} from "./eligibility/finding.ts";
export { activeMember, coolDown, membershipMonths };

/** `whenEligible`: the first day on which no failing rule would fail any more, null where that is not a matter of time. */
export type Verdict = { outcome: Outcome; findings: Finding[]; whenEligible: string | null };

const stands = ({ waiver }: Finding) => waiver === undefined || waiver.reason.trim() === "";

/** Of several findings the worst that is not waived: fail, unknown, warn, pass. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const standing = findings.filter(stands);
  const worst = (["fail", "unknown", "warn"] as const).find((outcome) =>
    standing.some((item) => item.outcome === outcome),
  );
  const failing = standing.filter(({ outcome }) => outcome === "fail");
  const days = failing.flatMap(({ whenEligible }) => (whenEligible ? [whenEligible] : []));
  const whenEligible =
    days.length > 0 && days.length === failing.length ? (days.toSorted().at(-1) ?? null) : null;
  return { outcome: worst ?? "pass", findings: [...findings], whenEligible };
}

/** The days from which an edition's rules look back in one track: the due dates of its calendar. */
export function referenceDatesOf(
  rulebook: Pick<Rulebook, "monthsReferenceDate" | "coolDownReferenceDate">,
  times: TrackCalendar,
  zone: string,
): ReferenceDates {
  // The opening is the first instant of its day, a due instant the end of its day.
  const day = (moment: Rulebook["monthsReferenceDate"]) =>
    dated(dueDateOf(moment === "opensAt" ? times.opensAt + 1 : times[moment], zone));
  return {
    months: day(rulebook.monthsReferenceDate),
    coolDown: day(rulebook.coolDownReferenceDate),
  };
}

/**
 * May this city stand at all: E1 to E3, without any nomination. For the pre-check before a draft and
 * for the history. `rulebook` null: the rules of that edition are unknown (2015), and so is the verdict.
 * @param awards those of other editions; later ones are ignored by their dates.
 * @param referenceDate one day or month for all three rules, or one for each that looks back.
 */
export function verdictAt(
  membership: MembershipFacts | null,
  awards: readonly AwardFact[],
  rulebook: Rulebook | null,
  referenceDate: string | Dated | ReferenceDates,
): Verdict {
  const on = referencesFrom(referenceDate);
  if (!rulebook) {
    const reference = datedText(on.months);
    return verdictOf([finding("rulesUnknown", "unknown", "rulesUnknown", { reference })]);
  }
  return verdictOf(standingFindings(membership, awards, rulebook, on));
}

function referencesFrom(given: string | Dated | ReferenceDates): ReferenceDates {
  if (typeof given === "string") return { months: dated(given), coolDown: dated(given) };
  return "precision" in given ? { months: given, coolDown: given } : given;
}

const standingFindings = (
  membership: MembershipFacts | null,
  awards: readonly AwardFact[],
  rulebook: StandingRules,
  on: ReferenceDates,
) => [
  activeMember(membership, on.months),
  membershipMonths(membership, on.months, rulebook),
  coolDown(awards, on.coolDown, rulebook),
];

export type ChecklistFacts = {
  membership: MembershipFacts | null;
  awards: readonly AwardFact[];
  dossier: DossierFacts;
};

type StandingRules = Pick<
  Rulebook,
  "memberMonths" | "monthsRestartOn" | "coolDownYears" | "coolDownFrom"
>;
/** What the checklist and the days it looks back from turn on. */
export type ChecklistRules = StandingRules &
  Pick<
    Rulebook,
    "monthsReferenceDate" | "coolDownReferenceDate" | "nationalQuota" | "minInhabitants"
  >;

/** The whole checklist E1 to E9 of a nomination, with the waivers granted so far put to their rules. */
export function checklistOf(
  facts: ChecklistFacts,
  rulebook: ChecklistRules,
  on: ReferenceDates,
  waivers: Partial<Record<ChecklistRule, Waiver>> = {},
): Verdict {
  const findings = [
    ...standingFindings(facts.membership, facts.awards, rulebook, on),
    dossier.memberState(facts.dossier),
    dossier.mayorSignature(facts.dossier),
    dossier.consent(facts.dossier),
    dossier.endorsement(facts.dossier, rulebook),
    dossier.receivedInTime(facts.dossier),
    dossier.population(facts.dossier, rulebook),
  ];
  return verdictOf(
    findings.map((item) => {
      const waiver = waivers[item.rule as ChecklistRule];
      return waiver ? { ...item, waiver } : item;
    }),
  );
}

export type ChecklistGap = {
  rule: ChecklistRule;
  code: "fail" | "unknown" | "missing" | "waivedWithoutReason";
};

/**
 * What stands between a nomination and `eligible`, empty = nothing: every rule of the checklist is
 * there, and each passes, warns, or is waived with a reason. An `unknown` is the officer's to settle,
 * and his settlement is a waiver too (process.md 4.14, 5.1).
 */
export function checklistPassedOrWaived(findings: readonly Finding[]): ChecklistGap[] {
  return checklistRules.flatMap((rule): ChecklistGap[] => {
    const item = findings.find((candidate) => candidate.rule === rule);
    if (!item) return [{ rule, code: "missing" }];
    if (item.outcome === "pass" || item.outcome === "warn" || !stands(item)) return [];
    return [{ rule, code: item.waiver ? "waivedWithoutReason" : item.outcome }];
  });
}

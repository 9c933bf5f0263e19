import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarFrom } from "#app/domain/calendar.ts";
import { addDays, addYears, dueInstant } from "#app/domain/civil-time.ts";
import { between, dated, unknownDate } from "#app/domain/dated.ts";
import {
  type AwardFact,
  activeMember,
  type ChecklistFacts,
  checklistOf,
  checklistPassedOrWaived,
  checklistRules,
  coolDown,
  Finding,
  type MembershipFacts,
  membershipMonths,
  referenceDatesOf,
  verdictAt,
  verdictOf,
} from "#app/domain/eligibility.ts";
import { presets } from "#app/domain/rulebook.ts";

const proposal = presets["2027-proposal"];
const zone = "Europe/Berlin";

type Period = { from: string | null; to?: string; inactive?: [string, string | null][] };
const member = (...periods: Period[]): MembershipFacts => ({
  periods: periods.map(({ from, to, inactive = [] }) => ({
    from: dated(from),
    to: to ? dated(to) : null,
    inactive: inactive.map(([begin, end]) => ({ from: dated(begin), to: end ? dated(end) : null })),
    source: `register: ${from}`,
  })),
});
const award = (conferred: string | null, rest: Partial<AwardFact> = {}): AwardFact => ({
  edition: conferred?.slice(0, 4) ?? "?",
  announced: null,
  conferred: conferred === null ? null : dated(conferred),
  standing: "live",
  source: "a list",
  ...rest,
});
const facing = ({ outcome, because, whenEligible }: Finding) => [outcome, because, whenEligible];

describe("membership for more than 12 months", () => {
  test.each([
    // The boundary of award.md 5.c: joined 14 February 2024, city deadline 31 May 2024.
    ["2024-02-14", "2024-05-31", "fail", "tooShort", "2025-02-15"],
    ["2024-02-14", "2025-02-13", "fail", "tooShort", "2025-02-15"],
    ["2024-02-14", "2025-02-14", "fail", "tooShort", "2025-02-15"],
    ["2024-02-14", "2025-02-15", "pass", "longEnough", null],
    ["2024-02-29", "2025-02-28", "fail", "tooShort", "2025-03-01"],
    ["2024-02-29", "2025-03-01", "pass", "longEnough", null],
    ["2022", "2024-05-31", "pass", "longEnough", null],
    ["2023", "2024-05-31", "unknown", "joiningDateOpen", "2025-01-01"],
    ["2024", "2024-05-31", "fail", "tooShort", "2026-01-01"],
    [null, "2024-05-31", "unknown", "joiningDateOpen", null],
    ["2023-05", "2024-05-31", "unknown", "joiningDateOpen", "2024-06-01"],
    ["2023-04", "2024-05-31", "pass", "longEnough", null],
  ])("joined %s, looked at on %s: %s", (joined, on, ...expected) => {
    const found = membershipMonths(member({ from: joined }), dated(on), presets["2024"]);
    expect(facing(found)).toEqual(expected);
  });

  test("with 0 months the joining day must lie before the reference date", () => {
    const rules = presets["2019"];
    const joined = member({ from: "2018-06-01" });
    expect(facing(membershipMonths(joined, dated("2018-06-01"), rules))[0]).toBe("fail");
    expect(facing(membershipMonths(joined, dated("2018-06-02"), rules))[0]).toBe("pass");
  });

  test("restarts as the rulebook says", () => {
    const returned = member(
      { from: "2015-01-01", to: "2023-01-01" },
      { from: "2024-01-10", inactive: [["2025-01-01", "2025-06-01"]] },
    );
    const on = dated("2025-09-01");
    const months = (monthsRestartOn: "never" | "readmitted" | "reactivated") =>
      membershipMonths(returned, on, { memberMonths: 12, monthsRestartOn });
    expect(months("never")).toMatchObject({ outcome: "pass", figures: { from: "2015-01-01" } });
    expect(months("readmitted")).toMatchObject({
      outcome: "pass",
      figures: { from: "2024-01-10" },
    });
    expect(months("reactivated")).toMatchObject({
      outcome: "fail",
      whenEligible: "2026-06-02",
      figures: { from: "2025-06-01" },
    });
  });

  test("a period that is over counts for nothing", () => {
    const left = member({ from: "2015-01-01", to: "2023-01-01" });
    expect(facing(membershipMonths(left, dated("2024-01-01"), proposal))).toEqual([
      "fail",
      "left",
      null,
    ]);
  });

  test("a city outside the network, and one whose period nobody knows, are told apart", () => {
    expect(facing(membershipMonths(null, dated("2024-05-31"), proposal))[1]).toBe("notInNetwork");
    expect(facing(membershipMonths({ periods: [] }, dated("2024-05-31"), proposal))).toEqual([
      "unknown",
      "joiningDateOpen",
      null,
    ]);
  });

  test("the day it names is the first that passes, for every joining day and number of months", () => {
    const joining = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays("2010-01-01", n));
    fc.assert(
      fc.property(joining, fc.integer({ min: 0, max: 40 }), (from, memberMonths) => {
        const rules = { memberMonths, monthsRestartOn: "readmitted" as const };
        const on = (day: string) => membershipMonths(member({ from }), dated(day), rules);
        const day = on(from).whenEligible as string;
        expect(on(day).outcome).toBe("pass");
        expect(on(addDays(day, -1)).outcome).toBe("fail");
      }),
    );
  });
});

describe("an active member on the reference date", () => {
  test.each<[string, Period[], string, unknown[]]>([
    ["in its period", [{ from: "2020-09-23" }], "2024-05-31", ["pass", "active", null]],
    ["on its first day", [{ from: "2024-05-31" }], "2024-05-31", ["pass", "active", null]],
    [
      "the day before",
      [{ from: "2024-06-01" }],
      "2024-05-31",
      ["fail", "joinsLater", "2024-06-01"],
    ],
    [
      "on the day it left",
      [{ from: "2016", to: "2024-05-31" }],
      "2024-05-31",
      ["fail", "left", null],
    ],
    [
      "the day before it left",
      [{ from: "2016", to: "2024-06-01" }],
      "2024-05-31",
      ["pass", "active", null],
    ],
    [
      "while inactive",
      [{ from: "2016", inactive: [["2023-01-01", null]] }],
      "2024-05-31",
      ["fail", "inactive", null],
    ],
    [
      "after being inactive",
      [{ from: "2016", inactive: [["2020", "2023-01-01"]] }],
      "2024-05-31",
      ["pass", "active", null],
    ],
    [
      "readmitted",
      [{ from: "2016", to: "2019" }, { from: "2022" }],
      "2024-05-31",
      ["pass", "active", null],
    ],
    [
      "joined some day that year",
      [{ from: "2024" }],
      "2024-05-31",
      ["unknown", "membershipDateOpen", null],
    ],
    [
      "joined nobody knows when",
      [{ from: null }],
      "2024-05-31",
      ["unknown", "membershipDateOpen", null],
    ],
  ])("%s", (_name, periods, on, expected) => {
    expect(facing(activeMember(member(...periods), dated(on)))).toEqual(expected);
  });
});

describe("the six-year bar", () => {
  test.each([
    // The boundaries of award.md 5.c.
    ["2021-10-27", "2027-06", "fail", "barred", "2027-10-27"],
    ["2019-09-30", "2027-06", "pass", "barOver", null],
    ["2021-10-27", "2027-10-26", "fail", "barred", "2027-10-27"],
    ["2021-10-27", "2027-10-27", "pass", "barOver", null],
    ["2021-10-27", "2027-10", "unknown", "awardDateOpen", "2027-10-27"],
    ["2024-02-29", "2030-02-27", "fail", "barred", "2030-02-28"],
    ["2024-02-29", "2030-02-28", "pass", "barOver", null],
    ["2021", "2027-12-31", "pass", "barOver", null],
    ["2021", "2027-06-01", "unknown", "awardDateOpen", "2027-12-31"],
    ["2021", "2026-12-31", "fail", "barred", "2027-12-31"],
    ["2027-10-27", "2027-06-01", "pass", "barOver", null],
  ])("conferred %s, looked at on %s: %s", (conferred, on, ...expected) => {
    expect(facing(coolDown([award(conferred)], dated(on), proposal))).toEqual(expected);
  });

  test("Cork won in 2015 and was free for 2024; with both awards it is barred until December 2030", () => {
    const of2015 = award(null, {
      edition: "2015",
      conferred: between("2015-09-28", "2015-09-30"),
    });
    const of2024 = award(null, {
      edition: "2024",
      announced: dated("2024-12"),
      conferred: between("2024-12-03", "2024-12-05"),
    });
    expect(coolDown([of2015], dated("2024-05-31"), presets["2024"]).outcome).toBe("pass");
    expect(coolDown([of2015, of2024], dated("2024-05-31"), presets["2024"]).outcome).toBe("pass");
    expect(coolDown([of2015, of2024], dated("2027-06"), proposal)).toMatchObject({
      outcome: "fail",
      whenEligible: "2030-12-05",
      figures: { edition: "2024", from: "2024-12-03/2024-12-05" },
    });
  });

  test("runs from the announcement where the rulebook says so", () => {
    const won = award("2019-09-30", { announced: dated("2019-01-31") });
    const rules = { coolDownYears: 6, coolDownFrom: "announced" as const };
    expect(facing(coolDown([won], dated("2025-03-01"), rules))[0]).toBe("pass");
    expect(facing(coolDown([won], dated("2025-03-01"), proposal))[0]).toBe("fail");
    expect(facing(coolDown([won], dated("2025-01-30"), rules))).toEqual([
      "fail",
      "barred",
      "2025-01-31",
    ]);
  });

  test("an award announced and not yet conferred bars, until nobody knows when", () => {
    const won = award(null, { edition: "2024", announced: dated("2024-12-01") });
    expect(facing(coolDown([won], dated("2027-06-01"), proposal))).toEqual([
      "fail",
      "barred",
      null,
    ]);
    expect(facing(coolDown([won], dated("2031-01-01"), proposal))[0]).toBe("unknown");
  });

  test("a declined award never barred anybody, a revoked one was received", () => {
    const on = dated("2024-01-01");
    expect(coolDown([award("2021-10-27", { standing: "declined" })], on, proposal).outcome).toBe(
      "pass",
    );
    expect(coolDown([award("2021-10-27", { standing: "revoked" })], on, proposal).outcome).toBe(
      "fail",
    );
  });

  test("the day it names is the first that passes, and calendar years never decide", () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays("2010-01-01", n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 9 }), (conferred, coolDownYears) => {
        const rules = { coolDownYears, coolDownFrom: "conferred" as const };
        const on = (date: string) => coolDown([award(conferred)], dated(date), rules);
        const free = on(conferred).whenEligible as string;
        expect(free).toBe(addYears(conferred, coolDownYears));
        expect(on(free).outcome).toBe("pass");
        expect(on(addDays(free, -1)).outcome).toBe("fail");
      }),
    );
  });
});

describe("the verdict on a city", () => {
  test("of 2015 is unknown, for nobody found the rules", () => {
    const verdict = verdictAt(member({ from: null }), [], null, "2015-05-31");
    expect(verdict.outcome).toBe("unknown");
    expect(verdict.findings.map(({ because }) => because)).toEqual(["rulesUnknown"]);
  });

  test("names the day from which both bars are over", () => {
    const verdict = verdictAt(
      member({ from: "2026-12-01" }),
      [award("2021-10-27")],
      proposal,
      "2027-06",
    );
    expect(verdict.outcome).toBe("fail");
    expect(verdict.whenEligible).toBe("2027-12-02");
  });

  test("names no day where time alone does not help", () => {
    expect(verdictAt(null, [], proposal, "2027-06-01").whenEligible).toBeNull();
  });

  test("is decided for the bar even where the joining year is unknown", () => {
    const verdict = verdictAt(
      member({ from: null }),
      [award("2015-09-30")],
      presets["2024"],
      "2024-05-31",
    );
    expect(verdict.outcome).toBe("unknown");
    expect(verdict.findings.find(({ rule }) => rule === "coolDown")?.outcome).toBe("pass");
  });

  test("looks back from the due dates of the track's own calendar", () => {
    const { tracks } = calendarFrom("2027-01-11", zone, ["AFR"]);
    const times = tracks.AFR;
    if (!times) throw new Error("no track");
    expect(referenceDatesOf(proposal, times, zone)).toEqual({
      months: dated("2027-02-19"),
      coolDown: dated("2027-02-19"),
    });
    expect(
      referenceDatesOf(
        { monthsReferenceDate: "opensAt", coolDownReferenceDate: "commissionDue" },
        times,
        zone,
      ),
    ).toEqual({ months: dated("2027-01-11"), coolDown: dated("2027-03-19") });
  });
});

const cityDue = dueInstant("2027-02-19", zone);
const commissionDue = dueInstant("2027-03-19", zone);
const facts: ChecklistFacts = {
  membership: member({ from: "2022-09-02" }),
  awards: [],
  dossier: {
    country: { code: "DEU", memberState: true, source: "register" },
    signature: { signedAt: cityDue - 5, signatoryConfirmed: true, manifestUnchanged: true },
    consentSignedAt: cityDue - 9,
    endorsement: { endorsedAt: commissionDue - 1, slot: 2, commissionDue },
    received: { at: cityDue - 1, cityDue },
    city: { inhabitants: 10_000, source: "profile" },
  },
};
const references = { months: dated("2027-02-19"), coolDown: dated("2027-02-19") };
const withDossier = (change: Partial<ChecklistFacts["dossier"]>): ChecklistFacts => ({
  ...facts,
  dossier: { ...facts.dossier, ...change },
});

describe("the checklist", () => {
  test("passes in the order E1 to E9, and stores what it read", () => {
    const verdict = checklistOf(facts, proposal, references);
    expect(verdict.outcome).toBe("pass");
    expect(verdict.findings.map(({ rule }) => rule)).toEqual([...checklistRules]);
    expect(verdict.findings.map((item) => Finding.parse(item))).toEqual(verdict.findings);
    expect(checklistPassedOrWaived(verdict.findings)).toEqual([]);
  });

  const { signature, endorsement } = facts.dossier;
  test.each<[string, ChecklistFacts, string, string, string]>([
    [
      "a country outside",
      withDossier({ country: { code: "ISR", memberState: false, source: "" } }),
      "memberState",
      "fail",
      "notMemberState",
    ],
    [
      "a country nobody placed",
      withDossier({ country: { code: "XYZ", memberState: null, source: "" } }),
      "memberState",
      "unknown",
      "standingOpen",
    ],
    [
      "no signature",
      withDossier({ signature: { ...signature, signedAt: null } }),
      "mayorSignature",
      "fail",
      "notSigned",
    ],
    [
      "an unconfirmed signatory",
      withDossier({ signature: { ...signature, signatoryConfirmed: false } }),
      "mayorSignature",
      "fail",
      "signatoryNotConfirmed",
    ],
    [
      "a changed manifest",
      withDossier({ signature: { ...signature, manifestUnchanged: false } }),
      "mayorSignature",
      "fail",
      "manifestChanged",
    ],
    ["no consent", withDossier({ consentSignedAt: null }), "consent", "fail", "noConsent"],
    [
      "no endorsement",
      withDossier({ endorsement: { ...endorsement, endorsedAt: null } }),
      "endorsement",
      "fail",
      "notEndorsed",
    ],
    [
      "a third slot of two",
      withDossier({ endorsement: { ...endorsement, slot: 3 } }),
      "endorsement",
      "fail",
      "outsideQuota",
    ],
    [
      "an endorsement at the due instant",
      withDossier({ endorsement: { ...endorsement, endorsedAt: commissionDue } }),
      "endorsement",
      "fail",
      "endorsedLate",
    ],
    [
      "arrival at the due instant",
      withDossier({ received: { at: cityDue, cityDue } }),
      "receivedInTime",
      "fail",
      "late",
    ],
    [
      "nothing received",
      withDossier({ received: { at: null, cityDue } }),
      "receivedInTime",
      "fail",
      "notReceived",
    ],
    [
      "9999 inhabitants",
      withDossier({ city: { inhabitants: 9_999, source: "" } }),
      "population",
      "warn",
      "belowFloor",
    ],
    [
      "unknown inhabitants",
      withDossier({ city: { inhabitants: null, source: "" } }),
      "population",
      "warn",
      "inhabitantsOpen",
    ],
    [
      "a joining date too late",
      { ...facts, membership: member({ from: "2026-02-19" }) },
      "membershipMonths",
      "fail",
      "tooShort",
    ],
    ["a bar", { ...facts, awards: [award("2021-10-27")] }, "coolDown", "fail", "barred"],
  ])("%s", (_name, changed, rule, outcome, because) => {
    const verdict = checklistOf(changed, proposal, references);
    expect(verdict.findings.find((item) => item.rule === rule)).toMatchObject({ outcome, because });
    expect(verdict.outcome).toBe(outcome);
    const gaps = checklistPassedOrWaived(verdict.findings);
    expect(gaps).toEqual(outcome === "warn" ? [] : [{ rule, code: outcome }]);
  });

  test("a waiver with a reason lets a rule pass, one without does not", () => {
    const outside = withDossier({ country: { code: "ISR", memberState: false, source: "" } });
    const waived = (reason: string) =>
      checklistOf(outside, proposal, references, { memberState: { reason, by: "officer-1" } });
    expect(waived("Decision of 3 March").outcome).toBe("pass");
    expect(checklistPassedOrWaived(waived("Decision of 3 March").findings)).toEqual([]);
    expect(waived("  ").outcome).toBe("fail");
    expect(checklistPassedOrWaived(waived("  ").findings)).toEqual([
      { rule: "memberState", code: "waivedWithoutReason" },
    ]);
  });

  test("a rule that is missing is no rule that passed", () => {
    const { findings } = checklistOf(facts, proposal, references);
    expect(checklistPassedOrWaived(findings.filter(({ rule }) => rule !== "consent"))).toEqual([
      { rule: "consent", code: "missing" },
    ]);
    expect(checklistPassedOrWaived([])).toHaveLength(9);
  });

  test("a failure outweighs what is unknown, which outweighs a warning", () => {
    const items = checklistOf(
      {
        ...withDossier({ consentSignedAt: null, city: { inhabitants: 1, source: "" } }),
        membership: { periods: [] },
      },
      proposal,
      references,
    ).findings;
    expect(verdictOf(items).outcome).toBe("fail");
    expect(verdictOf(items.filter(({ outcome }) => outcome !== "fail")).outcome).toBe("unknown");
    expect(verdictOf(items.filter(({ rule }) => rule === "population")).outcome).toBe("warn");
    expect(verdictOf([]).outcome).toBe("pass");
  });

  test("an unknown date stays unknown in every rule that needs it, whatever else is known", () => {
    expect(activeMember({ periods: [] }, references.months).outcome).toBe("unknown");
    const undated = award(null, { conferred: unknownDate });
    expect(coolDown([undated], references.coolDown, proposal).outcome).toBe("unknown");
  });
});

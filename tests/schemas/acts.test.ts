import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pairsOf } from "#app/domain/policy/acting.ts";
import { actorsOf } from "#app/domain/policy/acts.ts";
import { isKey } from "#app/i18n/catalogue.ts";
import { acts } from "#app/i18n/en/acts.ts";
import { argumentsOf } from "#app/i18n/say.ts";
import type { About } from "#app/schemas/act-form.ts";
import { actForms } from "#app/schemas/acts.ts";
import { deskActs } from "#app/schemas/desk-acts.ts";
import { type Issue, issueOf, schemaOf, type Typed } from "#app/schemas/fields.ts";
import type { Actor, Role } from "#machines/actors.ts";
import { ask } from "#machines/conditions.ts";
import { eventTypes, ruleOf } from "#machines/index.ts";
import { whyNotSaid } from "#machines/payloads.ts";
import { NOW } from "#tests/machines/samples/told.ts";
import { actorOf, asked, holding, pairOf } from "#tests/machines/samples.ts";
import { filled } from "./filled.ts";

const ofPeople = eventTypes.filter((type) => actorsOf(type).length > 0);
const forms = Object.entries(actForms);
const words = acts as Record<string, string>;

const about: About = {
  zone: "Europe/Berlin",
  context: { chair: "a1", periods: [], described: null },
  person: "anna",
  at: NOW,
  seal: (value) => `sha256 of ${JSON.stringify(value)}`,
};

/** What a juror has said when accepting: an appointment asks it of the context, not of its form. */
const accepted = {
  undertaking: "signed-1",
  profile: { nationalities: ["KEN"], residence: "KEN", languages: ["en"], employments: [] },
};

function read(type: string, typed: Typed) {
  const form = actForms[type];
  if (!form) throw new Error(`no form for ${type}`);
  return { form, parsed: schemaOf(form.fields).safeParse(typed) };
}

function dataOf(type: string, typed: Typed, by: Partial<About> = {}) {
  const { form, parsed } = read(type, typed);
  if (!parsed.success) throw parsed.error;
  return form.toData(parsed.data, { ...about, ...by });
}

function issuesOf(type: string, typed: Typed): Record<string, Issue> {
  const { parsed } = read(type, typed);
  const found: Record<string, Issue> = {};
  for (const { path, message } of parsed.error?.issues ?? [])
    found[String(path[0])] ??= issueOf(message);
  return found;
}

const full = (type: string): Typed => filled(actForms[type]?.fields ?? []);

function anActor(type: string): Actor {
  const [by = "public"] = actorsOf(type);
  const [pair] = pairsOf([by]);
  return pair ? pairOf(...pair) : actorOf(by as Role);
}

describe("what people do", () => {
  test("is either a form or has a desk of its own, and nothing else is", () => {
    const named = [...Object.keys(actForms), ...Object.keys(deskActs)].sort();
    expect(named).toEqual([...ofPeople].sort());
  });

  test.each(ofPeople)("%s has its button, its meaning and its confirmation", (type) => {
    for (const key of [`act.${type}`, `act.${type}.means`, `act.${type}.done`]) {
      expect(isKey(key), key).toBe(true);
      expect(argumentsOf("en", key as never).size, key).toBe(0);
    }
  });

  test("says that a second person must approve where two are needed, and nowhere else", () => {
    const said = ofPeople.filter((type) => /must approve/.test(words[`act.${type}.means`] ?? ""));
    const needed = ofPeople.filter((type) => pairsOf(actorsOf(type)).length > 0);
    expect(said.sort()).toEqual(needed.sort());
  });

  test("is asked for twice where it cannot be undone or stops something for others", () => {
    const graves = forms.filter(([, { grave }]) => grave).map(([type]) => type);
    expect(graves).toMatchInlineSnapshot(`
      [
        "edition.publish",
        "edition.discard",
        "edition.suspend",
        "edition.suspendConferral",
        "edition.cancel",
        "edition.cancelSuspended",
        "results.release",
        "edition.announce",
        "edition.confer",
        "edition.archive",
        "edition.archiveUnconferred",
        "scoring.closeEarly",
        "recommendation.make",
        "recommendation.makeNone",
        "decision.acceptNone",
        "decision.reopen",
        "decision.reopenNone",
        "track.markEmpty",
        "track.discontinue",
        "chair.vacate",
        "appointment.end",
        "appointment.resign",
        "appointment.replace",
        "conflict.find",
        "conflict.declare",
        "conflict.force",
        "minutes.sign",
        "minutes.attest",
        "ballot.close",
        "ballot.void",
        "rubricOrder.confirm",
        "castingVote.give",
        "eligibility.reinstate",
        "withdrawal.notify",
        "nomination.withdraw",
        "award.decline",
        "nomination.revoke",
        "evidence.replace",
        "evidence.remove",
        "evidence.erase",
        "complaint.dismiss",
        "complaint.uphold",
        "complaint.reject",
        "complaint.close",
        "certificate.reissue",
        "membership.refuse",
        "membership.withdraw",
        "mandate.refuse",
        "mandate.handOver",
        "mandate.end",
      ]
    `);
  });
});

test("whatever is said to be beyond undoing is asked for twice", () => {
  const final = forms.filter(([type]) =>
    /cannot be undone\./.test(words[`act.${type}.means`] ?? ""),
  );
  expect(final.filter(([, { grave }]) => !grave).map(([type]) => type)).toEqual([]);
});

describe("the words of forms", () => {
  const labelOf = (type: string, name: string) =>
    words[`field.${type}.${name}`] ?? words[`field.${name}`];
  const fields = forms.flatMap(([type, form]) => form.fields.map((field) => ({ type, field })));

  test("name every field and every choice", () => {
    const nameless = fields.filter(({ type, field }) => !labelOf(type, field.name));
    expect(nameless).toEqual([]);
    const choices = fields.flatMap(({ field }) =>
      "options" in field ? field.options.map((code) => `option.${field.name}.${code}`) : [],
    );
    expect(choices.filter((key) => !isKey(key))).toEqual([]);
  });

  test("name nothing that no form has", () => {
    const names = fields.flatMap(({ type, field: { name } }) => [
      `field.${name}`,
      `field.${type}.${name}`,
    ]);
    const options = fields.flatMap(({ field }) =>
      "options" in field ? field.options.map((code) => `option.${field.name}.${code}`) : [],
    );
    const buttons = ofPeople.map((type) => `act.${type}`);
    const known = new Set([
      ...[...names, ...buttons].flatMap((key) => [
        key,
        `${key}.help`,
        `${key}.means`,
        `${key}.done`,
      ]),
      ...options,
    ]);
    const idle = Object.keys(words).filter((key) => !key.startsWith("issue.") && !known.has(key));
    expect(idle).toEqual([]);
  });

  test("have a sentence for every issue, with the figures it has", () => {
    const source = readFileSync("app/schemas/fields.ts", "utf8");
    const raised = [...source.matchAll(/issue\(\s*"(\w+)"(?:,\s*\{([^}]*)\})?/g)];
    expect(raised.length).toBeGreaterThan(12);
    for (const [, code, figures = ""] of raised) {
      const key = `issue.${code}`;
      expect(isKey(key), key).toBe(true);
      const names = figures.split(",").map((figure) => figure.split(":")[0]?.trim() ?? "");
      for (const wanted of argumentsOf("en", key as never)) expect(names, key).toContain(wanted);
    }
    expect(isKey("issue.invalid")).toBe(true);
  });
});

describe.each(forms)("a filled form of %s", (type, form) => {
  test("says what the payload of its event may be", () => {
    expect(whyNotSaid(type, dataOf(type, full(type)))).toBeNull();
  });

  test("says all that its conditions ask of it", () => {
    const by = anActor(type);
    const data = dataOf(type, full(type));
    const unmet = (ruleOf(type).rule.when ?? []).flatMap((condition) => {
      const { facts, context, at } = holding(condition, by);
      const parts = [
        { data, ...(facts && { facts }), ...(context && { context }), ...(at && { at }) },
      ];
      const answer = ask(condition, asked(type, by, [condition], parts, { context: accepted }));
      return answer === true ? [] : [{ condition, ...answer }];
    });
    expect(unmet).toEqual([]);
  });

  test("left empty asks for what is required and for nothing else", () => {
    const required = form.fields.filter((field) => field.required);
    expect(issuesOf(type, {})).toEqual(
      Object.fromEntries(
        required.map(({ name, kind }) => [
          name,
          { code: kind === "tick" ? "notTicked" : kind === "choices" ? "noneChosen" : "missing" },
        ]),
      ),
    );
  });

  test("takes no text that is too short or too long", () => {
    const texts = form.fields.flatMap((field) =>
      field.kind === "line" || field.kind === "text" ? [field] : [],
    );
    const long = Object.fromEntries(
      texts.map(({ name, atMost }) => [name, "x".repeat(atMost + 1)]),
    );
    expect(issuesOf(type, { ...full(type), ...long })).toEqual(
      Object.fromEntries(texts.map(({ name, atMost }) => [name, { code: "tooLong", atMost }])),
    );
    const least = texts.filter(({ atLeast = 1 }) => atLeast > 1);
    const short = Object.fromEntries(least.map(({ name }) => [name, " ok "]));
    expect(issuesOf(type, { ...full(type), ...short })).toEqual(
      Object.fromEntries(least.map(({ name, atLeast }) => [name, { code: "tooShort", atLeast }])),
    );
  });
});

describe("what is typed becomes what is meant", () => {
  const berlin = (text: string) => Date.parse(`${text}+01:00`);

  test("a due day ends at midnight in the edition's zone, exclusive", () => {
    const data = dataOf("nomination.return", {
      cityDue: "2027-03-20",
      reason: "Please add a date.",
    });
    expect(data).toEqual({ cityDue: berlin("2027-03-21T00:00:00"), reason: "Please add a date." });
  });

  test("a minute is exact in the edition's zone", () => {
    expect(dataOf("results.release", { announceAt: "2027-03-20T12:30" })).toEqual({
      announceAt: berlin("2027-03-20T12:30:00"),
    });
  });

  test("what is left empty is not said", () => {
    const typed = { nomination: "n1", appointment: "a1", sheetDue: "", reason: "One more reader." };
    expect(dataOf("assignment.add", typed)).toEqual({
      nomination: "n1",
      appointment: "a1",
      reason: "One more reader.",
    });
  });

  test("accepted numbers hold for every nomination that is ticked", () => {
    const typed = {
      nominations: ["n1", "n2"],
      sheets: "2",
      quorum: "1",
      reason: "Too few are free.",
    };
    expect(dataOf("shortage.accept", typed).shortages).toEqual({
      n1: { sheets: 2, quorum: 1 },
      n2: { sheets: 2, quorum: 1 },
    });
  });

  test("the chair who leaves names the chair's own seat", () => {
    expect(dataOf("chair.vacate", {}, { context: { chair: "a7" } })).toEqual({ appointment: "a7" });
  });

  test("an order has no nomination twice", () => {
    expect(issuesOf("castingVote.give", { first: "n1", second: "n1" })).toEqual({
      second: { code: "chosenTwice" },
    });
    expect(dataOf("castingVote.give", { first: "n2", second: "n1", third: "" })).toEqual({
      order: ["n2", "n1"],
    });
  });

  test.each([[["n1"]], [["n1", "n2", "n3"]]])("a run-off is between two, not %j", (pair) => {
    expect(issuesOf("ballot.orderRunOff", { pair })).toEqual({
      pair: { code: "notSoMany", exactly: 2 },
    });
  });

  test("an effective date keeps the precision in which it was typed", () => {
    expect(dataOf("membership.admit", { effectiveOn: "2027-05" })).toEqual({
      effectiveOn: { precision: "month", earliest: "2027-05-01", latest: "2027-05-31" },
    });
  });

  test("a corrected membership changes the end that was typed and keeps the rest", () => {
    const day = (date: string) => ({ precision: "day", earliest: date, latest: date });
    const older = { from: day("2015-01-01"), to: day("2016-01-01"), inactive: [], source: "list" };
    const last = { from: day("2018-02-10"), to: null, inactive: [], source: "list" };
    const context = { periods: [older, last] };
    const form = actForms["membership.correct"];
    expect(form?.initial?.({ context, zone: "UTC" })).toEqual({ joinedOn: "2018-02-10" });
    const typed = { joinedOn: "2017", leftOn: "", reason: "The list of 2017 has it." };
    expect(dataOf("membership.correct", typed, { context }).periods).toEqual([
      older,
      { ...last, from: { precision: "year", earliest: "2017-01-01", latest: "2017-12-31" } },
    ]);
    const untouched = { joinedOn: "", leftOn: "", reason: "Only the source was checked." };
    expect(dataOf("membership.correct", untouched, { context })).toEqual({
      reason: untouched.reason,
    });
  });

  test("an answer about evidence is sealed as it was written and signed", () => {
    const typed = { text: "The figure is of 2025.", signedBy: "m1" };
    expect(dataOf("evidence.answer", typed).addendum).toEqual({
      ...typed,
      hash: about.seal(typed),
    });
  });
});

describe("a field", () => {
  const codeOf = (type: string, name: string, value: string) =>
    issuesOf(type, { ...full(type), [name]: value })[name]?.code;

  test.each(["2027-02-30", "31.05.2027", "2027-5-1", "soon"])("takes no day like %s", (day) => {
    expect(codeOf("edition.confer", "conferredOn", day)).toBe("notADay");
  });

  test.each(["2027-02-30T12:00", "2027-05-31", "2027-05-31T24:30", "noon"])(
    "takes no minute like %s",
    (moment) => {
      expect(codeOf("results.release", "announceAt", moment)).toBe("notAMoment");
    },
  );

  test.each(["2027-02-30", "2027-13", "27", "unknown"])("takes no date like %s", (date) => {
    expect(codeOf("membership.admit", "effectiveOn", date)).toBe("notADate");
  });

  test("takes whole numbers within its bounds", () => {
    expect(codeOf("shortage.accept", "quorum", "many")).toBe("notANumber");
    expect(issuesOf("shortage.accept", { ...full("shortage.accept"), quorum: "0" })).toEqual({
      quorum: { code: "outOfRange", min: 1, max: 50 },
    });
  });

  test("takes only the choices it offers", () => {
    expect(codeOf("review.unlock", "reasonCode", "whim")).toBe("notOffered");
    expect(
      issuesOf("clarification.ask", { items: ["merit"], reason: "Is it any good?" }).items,
    ).toEqual({ code: "notOffered" });
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { labelsOf } from "#app/domain/policy/projections.ts";
import { catalogues, isKey, type Key, type Language } from "#app/i18n/catalogue.ts";
import { sayLabel } from "#app/i18n/label.ts";
import { argumentsOf, say } from "#app/i18n/say.ts";
import { type Subject, subjects } from "#machines/index.ts";

type Process = {
  conditions: Record<string, unknown>;
  subjects: Record<string, { states: Record<string, unknown>; events: { type: string }[] }>;
};
const process = JSON.parse(readFileSync("machines/process.json", "utf8")) as Process;
const keys = Object.keys(catalogues.en) as Key[];
const missing = (wanted: readonly string[]) => wanted.filter((key) => !isKey(key));

describe("the catalogue", () => {
  test("every condition of the process has its sentence, and no other has one", () => {
    const conditions = Object.keys(process.conditions);
    expect(missing(conditions.map((name) => `condition.${name}`))).toEqual([]);
    const told = keys.flatMap((key) => key.match(/^condition\.(\w+)/)?.[1] ?? []);
    expect(told.filter((name) => !conditions.includes(name))).toEqual([]);
  });

  test("every event of the process has its line of history, and no other has one", () => {
    const events = Object.values(process.subjects).flatMap((one) => one.events.map((e) => e.type));
    expect(missing(events.map((type) => `event.${type}`))).toEqual([]);
    const told = keys.filter((key) => key.startsWith("event.")).map((key) => key.slice(6));
    expect(told.filter((type) => !events.includes(type))).toEqual([]);
  });

  test("every state of the process has its word", () => {
    const states = Object.entries(process.subjects).flatMap(([subject, one]) =>
      Object.keys(one.states).map((state) => `state.${subject}.${state}`),
    );
    expect(missing(states)).toEqual([]);
  });

  test.each(subjects)("everything the policy may call a %s has its word", (subject: Subject) => {
    for (const label of labelsOf(subject)) expect(sayLabel("en", subject, label)).not.toBe("");
  });

  test("every reason of the checklist has its sentence", () => {
    const files = ["cool-down", "dossier", "membership"];
    const source = files
      .map((file) => readFileSync(`app/domain/eligibility/${file}.ts`, "utf8"))
      .join("\n");
    const calls = source.matchAll(/finding\(\s*"\w+",\s*"\w+",\s*"(\w+)"/g);
    const reasons = [...calls].map(([, reason]) => `finding.${reason}`);
    expect(reasons.length).toBeGreaterThan(20);
    expect(missing(reasons)).toEqual([]);
  });

  test.each(Object.keys(catalogues) as Language[])("every message of %s parses", (locale) => {
    for (const key of keys) expect(() => argumentsOf(locale, key), key).not.toThrow();
  });

  test.each(Object.keys(catalogues) as Language[])(
    "%s asks for the arguments that English asks for",
    (locale) => {
      for (const key of keys) expect(argumentsOf(locale, key), key).toEqual(argumentsOf("en", key));
    },
  );

  test.each(Object.keys(catalogues) as Language[])(
    "plurals of %s have the arms of their language",
    (locale) => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      for (const key of keys) {
        const message: string = catalogues[locale][key];
        if (!message.includes(", plural,")) continue;
        for (const category of categories) expect(message, key).toContain(`${category} {`);
      }
    },
  );

  test("a missing argument is a fault and no gap", () => {
    expect(() => say("en")("count.cities")).toThrow();
  });
});

test("nothing in the catalogue calls the award a prize or the city designated", () => {
  const wrong = Object.entries(catalogues.en).filter(
    ([key, message]) =>
      /\bprize\b|designated learning city/i.test(message) &&
      !["frame.certificate", "about.award1"].includes(key),
  );
  expect(wrong).toEqual([]);
});

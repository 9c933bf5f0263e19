import { describe, expect, test } from "vitest";
import { ask, conditionNames } from "#machines/conditions.ts";
import table from "#machines/process.json" with { type: "json" };
import { actorOf, asked, failing, holding, samples } from "./samples.ts";

test("the named conditions are exactly those of the table", () => {
  expect([...conditionNames].sort()).toEqual(Object.keys(table.conditions).sort());
  expect(Object.keys(samples).sort()).toEqual([...conditionNames].sort());
});

// An officer may both propose, approve and offer something: every sample has an answer for him.
const officer = actorOf("officer");

describe.each(conditionNames)("%s", (condition) => {
  test("holds where it should", () => {
    expect(
      ask(condition, asked("sample", officer, [condition], [holding(condition, officer)])),
    ).toBe(true);
  });

  test("says what is missing where it does not hold", () => {
    const answer = ask(
      condition,
      asked("sample", officer, [condition], [failing(condition, officer)]),
    );
    expect(answer).not.toBe(true);
    expect(Object.keys(answer).length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(answer)), "figures survive JSON").toEqual(answer);
  });
});

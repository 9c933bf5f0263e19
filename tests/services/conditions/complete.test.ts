import { describe, expect, test } from "vitest";
import type { Condition } from "#machines/conditions.ts";
import table from "#machines/process.json" with { type: "json" };
import { inWorld, type Worlds } from "./world.ts";

/**
 * Process section 5.2 on PostgreSQL: every condition that is read from rows, deadlines among them,
 * has a world where it holds and one where it does not, and the rows are all that differs.
 */

type Part = Record<string, Partial<Record<Condition, Worlds>>>;
const parts = Object.values(import.meta.glob<Part>("./*.worlds.ts", { eager: true }));
const entries = parts
  .flatMap((part) => Object.values(part))
  .flatMap((worlds) => Object.entries(worlds) as [Condition, Worlds][]);

/** Here the actor's own words are what is judged against the rows or the tables, and they must differ. */
const saidByTheEvent: readonly string[] = [
  "kindNeedsTwo",
  "roleMayBeOfferedByActor",
  "roleIsOfficerOrDirector",
  "isThePromoted",
  "chosenForAward",
  "notChosen",
];

test("each condition read from rows has its two worlds, each once", () => {
  const needed = Object.entries(table.conditions)
    .filter(([, { kind }]) => kind === "rows" || kind === "deadline")
    .map(([name]) => name);
  const covered = entries.map(([name]) => name);
  expect(
    needed.filter((name) => !covered.includes(name as Condition)),
    "without worlds",
  ).toEqual([]);
  expect(covered.toSorted()).toEqual(needed.toSorted());
});

describe.each(entries)("%s", (condition, { holds, fails, says = {} }) => {
  test("holds in one world and says what is missing in the other, by rows alone", async () => {
    const holding = await inWorld(holds);
    const failing = await inWorld(fails);

    expect(holding).toMatchObject({ condition, answer: true });
    expect(failing.condition).toBe(condition);
    expect(failing.answer).toBeTypeOf("object");
    expect(failing.answer).toMatchObject(says);
    expect(Object.keys(failing.answer)).not.toEqual([]);
    if (!saidByTheEvent.includes(condition)) expect(failing.question).toEqual(holding.question);
  });
});

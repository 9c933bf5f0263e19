import { expect, test } from "vitest";
import { carriedOut, carryOut, type Done } from "#app/services/effects/index.server.ts";
import { type Effect, effects } from "#machines/effects.ts";
import { eventTypes, ruleOf } from "#machines/index.ts";
import table from "#machines/process.json" with { type: "json" };
import type { Tx } from "#prisma/transaction.ts";

test("every effect of the machines is carried out, and no other", () => {
  expect(carriedOut.toSorted()).toEqual([...effects].sort());
  expect(table.effects.toSorted()).toEqual([...effects].sort());
});

test("every effect is one that some event has", () => {
  const asked = new Set(eventTypes.flatMap((type) => ruleOf(type).rule.effects ?? []));
  expect(effects.filter((effect) => !asked.has(effect))).toEqual([]);
});

test("an effect that nobody carries out throws", () => {
  const unheardOf = "mailTheMoon" as Effect;
  expect(() => carryOut({} as Tx, unheardOf, {} as Done, () => Promise.reject())).toThrow(
    "nobody carries out the effect mailTheMoon",
  );
});

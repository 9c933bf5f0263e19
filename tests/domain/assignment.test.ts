import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AssignmentInputs,
  assignmentReproducible,
  inputsHash,
  planAssignment,
  sheetsWanted,
  uncovered,
} from "#app/domain/assignment.ts";

/** "All up to none, then k": every plan has exactly min(k, clear) sheets a nomination. */
const exactly = (k: number): AssignmentInputs["sheetsPerNomination"] =>
  JSON.parse(`{"allUpTo":0,"then":${k}}`);

const jurors = ["ana", "bo", "cy", "di", "ed"];
const inputs = fc
  .record({
    clear: fc.array(fc.subarray(jurors), { minLength: 1, maxLength: 7 }),
    k: fc.integer({ min: 1, max: 4 }),
  })
  .map(
    ({ clear, k }): AssignmentInputs => ({
      clear: Object.fromEntries(clear.map((list, index) => [`n${index}`, list])),
      sheetsPerNomination: exactly(k),
    }),
  );

const loads = (plan: readonly { juror: string }[]) => {
  const count = new Map(jurors.map((juror) => [juror, 0]));
  for (const { juror } of plan) count.set(juror, (count.get(juror) ?? 0) + 1);
  return [...count.values()];
};
const squares = (list: readonly number[]) => list.reduce((sum, n) => sum + n * n, 0);

/** The smallest sum of squared loads of any plan, by trying them all. */
function leastSquares({ clear, sheetsPerNomination }: AssignmentInputs): number {
  const k = sheetsPerNomination === "all" ? 99 : sheetsPerNomination.then;
  let states = new Set([jurors.map(() => 0).join()]);
  for (const list of Object.values(clear)) {
    const size = Math.min(k, list.length);
    const next = new Set<string>();
    for (let mask = 0; mask < 2 ** list.length; mask++) {
      const chosen = list.filter((_, index) => (mask >> index) & 1);
      if (chosen.length !== size) continue;
      for (const state of states) {
        const load = state.split(",").map(Number);
        next.add(
          jurors.map((juror, i) => (load[i] ?? 0) + (chosen.includes(juror) ? 1 : 0)).join(),
        );
      }
    }
    states = next;
  }
  return Math.min(...[...states].map((state) => squares(state.split(",").map(Number))));
}

describe("a plan", () => {
  test("gives every nomination its sheets, by jurors clear for it, sorted", () => {
    fc.assert(
      fc.property(inputs, fc.string(), (given, seed) => {
        const plan = planAssignment(given, seed);
        const k = (given.sheetsPerNomination as { then: number }).then;
        for (const [nomination, clear] of Object.entries(given.clear)) {
          const mine = plan.filter((pair) => pair.nomination === nomination);
          expect(mine).toHaveLength(Math.min(k, clear.length));
          expect(new Set(mine.map(({ juror }) => juror)).size).toBe(mine.length);
          for (const { juror } of mine) expect(clear).toContain(juror);
        }
        const keys = plan.map(({ nomination, juror }) => `${nomination} ${juror}`);
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });

  test("is as even as any plan can be", () => {
    fc.assert(
      fc.property(inputs, fc.string(), (given, seed) => {
        expect(squares(loads(planAssignment(given, seed)))).toBe(leastSquares(given));
      }),
      { numRuns: 60 },
    );
  });

  test("depends on seed and facts alone, not on the order they come in", () => {
    fc.assert(
      fc.property(inputs, fc.string(), (given, seed) => {
        const turned: AssignmentInputs = {
          ...given,
          clear: Object.fromEntries(
            Object.entries(given.clear)
              .reverse()
              .map(([nomination, list]) => [nomination, list.toReversed()]),
          ),
        };
        expect(planAssignment(turned, seed)).toEqual(planAssignment(given, seed));
        expect(inputsHash(turned)).toBe(inputsHash(given));
      }),
    );
  });

  test("is drawn by the seed where the loads leave a choice", () => {
    const given = {
      clear: Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`n${n}`, jurors])),
      sheetsPerNomination: exactly(2),
    };
    const plans = ["1", "2", "3"].map((seed) => JSON.stringify(planAssignment(given, seed)));
    expect(new Set(plans).size).toBe(3);
    expect(loads(planAssignment(given, "1"))).toEqual([4, 4, 4, 4, 4]);
  });

  test("of 400 nominations and 9 jurors is made in no time", () => {
    const nine = Array.from({ length: 9 }, (_, n) => `j${n}`);
    const clear = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`n${n}`, nine.filter((_juror, j) => (n + j) % 4 > 0)]),
    );
    const plan = planAssignment({ clear, sheetsPerNomination: exactly(5) }, "seed");
    expect(plan).toHaveLength(2000);
  });
});

test("how many sheets: all clear up to so many nominations, then a number", () => {
  const rule = JSON.parse('{"allUpTo":20,"then":5}');
  expect(sheetsWanted("all", 500)).toBeNull();
  expect(sheetsWanted(rule, 20)).toBeNull();
  expect(sheetsWanted(rule, 21)).toBe(5);
});

describe("checking a plan", () => {
  const given: AssignmentInputs = {
    clear: { x: ["ana", "bo", "cy"], y: ["bo", "cy", "di"], z: ["ana", "bo"] },
    sheetsPerNomination: "all",
  };
  const plan = planAssignment(given, "seed");

  test("it is reproducible as it is, in any order, and not when a pair is changed", () => {
    expect(assignmentReproducible(given, "seed", plan)).toEqual([]);
    expect(assignmentReproducible(given, "seed", plan.toReversed())).toEqual([]);
    expect(assignmentReproducible(given, "seed", plan.slice(1))).toEqual([
      { code: "missing", nomination: "x", juror: "ana" },
    ]);
    const twice = [...plan, { nomination: "z", juror: "bo" }];
    expect(assignmentReproducible(given, "seed", twice)).toEqual([
      { code: "surplus", nomination: "z", juror: "bo" },
    ]);
  });

  test("another seed is another plan", () => {
    const narrow = { ...given, sheetsPerNomination: exactly(1) };
    const mine = planAssignment(narrow, "seed");
    const seeds = ["a", "b", "c", "d", "e", "f"];
    expect(seeds.some((seed) => assignmentReproducible(narrow, seed, mine).length > 0)).toBe(true);
  });

  test("a nomination with too few sheets is named, unless its shortage is accepted", () => {
    expect(uncovered(given, plan, 3)).toEqual([{ nomination: "z", clear: 2, need: 3, sheets: 2 }]);
    expect(uncovered(given, plan, 3, { z: 2 })).toEqual([]);
    expect(uncovered(given, plan.slice(1), 1)).toEqual([
      { nomination: "x", clear: 3, need: 3, sheets: 2 },
    ]);
    const alone = { clear: { w: [] }, sheetsPerNomination: "all" as const };
    expect(uncovered(alone, [], 3, { w: 0 })).toEqual([
      { nomination: "w", clear: 0, need: 1, sheets: 0 },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presets } from "#app/domain/rulebook.ts";
import {
  compareByRubric,
  compareTotals,
  isHalfPoints,
  isTied,
  meetsThreshold,
  rubricOrder,
  type Scores,
  sheetSum,
  shownHundredths,
  shownSheet,
  type Total,
  totalOf,
  weightTotal,
  zerosInA,
} from "#app/domain/scoring.ts";

const criteria = presets["2027-proposal"].criteria;
const W = weightTotal(criteria);
const all = (half: number): Scores => Object.fromEntries(criteria.map(({ key }) => [key, half]));
const total = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([sheets, n]): Total => ({ sheets, sum: n % (10 * W * sheets + 1) }));

describe("a sheet", () => {
  test("all threes are 60, all fives are 100, for every rubric", () => {
    for (const { criteria } of Object.values(presets)) {
      const weights = weightTotal(criteria);
      const same = (half: number) => Object.fromEntries(criteria.map(({ key }) => [key, half]));
      expect(shownSheet(sheetSum(criteria, same(6)), weights)).toBe(6000);
      expect(shownSheet(sheetSum(criteria, same(10)), weights)).toBe(10_000);
      expect(shownSheet(sheetSum(criteria, same(0)), weights)).toBe(0);
    }
  });

  test("is whole or no sheet", () => {
    const { plan: _left, ...partial } = all(5);
    expect(() => sheetSum(criteria, partial)).toThrow(/plan/);
    expect(() => sheetSum(criteria, { ...all(5), plan: 11 })).toThrow(RangeError);
    expect(() => sheetSum(criteria, { ...all(5), plan: 2.5 })).toThrow(RangeError);
    expect([-1, 0, 3.5, 10, 11].map(isHalfPoints)).toEqual([false, true, false, true, false]);
  });

  test("ignores scores of criteria that the rubric does not have", () => {
    expect(sheetSum(criteria, { ...all(4), charm: 10 })).toBe(sheetSum(criteria, all(4)));
  });
});

describe("the order of totals", () => {
  test("compares means, not sums, without rounding", () => {
    expect(compareTotals({ sum: 600, sheets: 1 }, { sum: 1198, sheets: 2 })).toBe(-1);
    expect(compareTotals({ sum: 1, sheets: 3 }, { sum: 3, sheets: 9 })).toBe(0);
    const big = 9_007_199_254_740_991;
    expect(compareTotals({ sum: big, sheets: big - 1 }, { sum: big - 1, sheets: big - 2 })).toBe(1);
  });

  test("a nomination without sheets stands last and ties with nobody", () => {
    const none = { sum: 0, sheets: 0 };
    const zero = { sum: 0, sheets: 3 };
    expect(compareTotals(none, zero)).toBe(1);
    expect(compareTotals(zero, none)).toBe(-1);
    expect(compareTotals(none, none)).toBe(0);
    expect(isTied(none, zero, 10_000, W)).toBe(false);
    expect(meetsThreshold(none, 0, W)).toBe(false);
    expect(shownHundredths(none, W)).toBeNull();
  });

  test("is a total order: antisymmetric and transitive", () => {
    fc.assert(
      fc.property(total, total, total, (a, b, c) => {
        expect(compareTotals(a, b) + compareTotals(b, a)).toBe(0);
        if (compareTotals(a, b) <= 0 && compareTotals(b, c) <= 0) {
          expect(compareTotals(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("does not change when every sheet is doubled or every weight is multiplied", () => {
    const sheet = fc.record(
      Object.fromEntries(criteria.map(({ key }) => [key, fc.integer({ min: 0, max: 10 })])),
    );
    const sheets = fc.array(sheet, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sheets, sheets, fc.integer({ min: 2, max: 50 }), (a, b, factor) => {
        const order = compareTotals(totalOf(criteria, a), totalOf(criteria, b));
        const heavier = criteria.map((item) => ({ ...item, weight: item.weight * factor }));
        expect(compareTotals(totalOf(heavier, a), totalOf(heavier, b))).toBe(order);
        expect(compareTotals(totalOf(criteria, [...a, ...a]), totalOf(criteria, b))).toBe(order);
        expect(totalOf(criteria, a.toReversed())).toEqual(totalOf(criteria, a));
        expect(isTied(totalOf(heavier, a), totalOf(heavier, b), 50, W * factor)).toBe(
          isTied(totalOf(criteria, a), totalOf(criteria, b), 50, W),
        );
      }),
    );
  });
});

describe("ties", () => {
  test("half a point apart is no tie, less is one", () => {
    const a = { sum: 8000, sheets: 10 }; // 80.00
    expect(isTied(a, { sum: 7950, sheets: 10 }, 50, 100)).toBe(false); // 79.50
    expect(isTied(a, { sum: 7951, sheets: 10 }, 50, 100)).toBe(true); // 79.51
  });

  test("without a margin only equal totals tie", () => {
    expect(isTied({ sum: 1, sheets: 1 }, { sum: 3, sheets: 3 }, 0, 100)).toBe(true);
    expect(isTied({ sum: 1, sheets: 1 }, { sum: 4, sheets: 3 }, 0, 100)).toBe(false);
  });

  test("are exactly those that fractions find", () => {
    fc.assert(
      fc.property(total, total, fc.integer({ min: 0, max: 300 }), (a, b, margin) => {
        // |10·Ta/(W·na) − 10·Tb/(W·nb)| < margin/100, over the common denominator 100·W·na·nb.
        const left = BigInt(1000 * a.sum) * BigInt(b.sheets);
        const right = BigInt(1000 * b.sum) * BigInt(a.sheets);
        const apart = left > right ? left - right : right - left;
        const allowed = BigInt(margin) * BigInt(W) * BigInt(a.sheets) * BigInt(b.sheets);
        expect(isTied(a, b, margin, W)).toBe(apart === 0n || apart < allowed);
        expect(isTied(a, b, margin, W)).toBe(isTied(b, a, margin, W));
      }),
    );
  });
});

describe("advice and what is shown", () => {
  test("the threshold is met at its very value", () => {
    expect(meetsThreshold({ sum: 6 * W, sheets: 1 }, 60, W)).toBe(true);
    expect(meetsThreshold({ sum: 18 * W - 1, sheets: 3 }, 60, W)).toBe(false);
  });

  test("a criterion of part A at 0 on every sheet is named", () => {
    const zero = { ...all(5), access: 0, inclusive: 0 };
    expect(zerosInA(criteria, [zero, zero])).toEqual(["access"]);
    expect(zerosInA(criteria, [zero, all(5)])).toEqual([]);
    expect(zerosInA(criteria, [])).toEqual([]);
  });

  test("hundredths are rounded half up, for the eye", () => {
    expect(shownHundredths({ sum: 2, sheets: 3 }, 1)).toBe(667);
    expect(shownHundredths({ sum: 1, sheets: 3 }, 1)).toBe(333);
    expect(shownHundredths({ sum: 1, sheets: 2000 }, 1)).toBe(1);
  });

  test("shown values never contradict the order", () => {
    fc.assert(
      fc.property(total, total, (a, b) => {
        const [x, y] = [shownHundredths(a, W) ?? 0, shownHundredths(b, W) ?? 0];
        if (compareTotals(a, b) === -1) expect(x).toBeGreaterThanOrEqual(y);
      }),
    );
  });
});

describe("the rubric order", () => {
  const keys = ["access", "monitoring"];
  const withKeys = (access: number, monitoring: number) => [{ ...all(5), access, monitoring }];

  test("asks the first key, then the second, and leaves a real tie", () => {
    expect(compareByRubric(keys, withKeys(8, 1), withKeys(7, 9))).toBe(-1);
    expect(compareByRubric(keys, withKeys(8, 1), withKeys(8, 2))).toBe(1);
    expect(compareByRubric(keys, withKeys(8, 2), withKeys(8, 2))).toBe(0);
    expect(compareByRubric([], withKeys(8, 1), withKeys(7, 9))).toBe(0);
  });

  test("groups what stays tied, in any order of input", () => {
    const items = [
      { id: "a", sheets: withKeys(7, 7) },
      { id: "b", sheets: withKeys(8, 1) },
      { id: "c", sheets: withKeys(7, 7) },
      { id: "d", sheets: [...withKeys(8, 1), ...withKeys(8, 1)] },
    ];
    const groups = (list: typeof items) =>
      rubricOrder(keys, list).map((group) => group.map(({ id }) => id).toSorted());
    expect(groups(items)).toEqual([
      ["b", "d"],
      ["a", "c"],
    ]);
    expect(groups(items.toReversed())).toEqual(groups(items));
  });
});

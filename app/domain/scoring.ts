import type { Criterion } from "./rulebook.ts";

/**
 * Scores, totals and their order (process.md 8). A score is an integer of half points 0..10, a
 * total a sum over counted sheets of the official layer; all comparisons cross-multiply in
 * bigint, so that no rounding ever decides an order.
 */

/** Half points by criterion key. */
export type Scores = Readonly<Record<string, number>>;

/** T over its n sheets. */
export type Total = { sum: number; sheets: number };

export const mostHalfPoints = 10;

export const isHalfPoints = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= mostHalfPoints;

/** W, the total of all weights. */
export const weightTotal = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0);

/**
 * S = Σ w·h of one sheet, 0..10·W. A sheet is whole or abstained.
 * @throws RangeError for a criterion without a score and for a score out of range.
 */
export function sheetSum(criteria: readonly Criterion[], scores: Scores): number {
  return criteria.reduce((sum, { key, weight }) => sum + weight * halfPointsOf(scores, key), 0);
}

function halfPointsOf(scores: Scores, key: string): number {
  const value = Object.hasOwn(scores, key) ? scores[key] : undefined;
  if (value === undefined || !isHalfPoints(value)) {
    throw new RangeError(`no half points 0 to ${mostHalfPoints} for criterion ${key}`);
  }
  return value;
}

/** T and n of a nomination; no sheet gives 0 over 0, which stands behind every total. */
export function totalOf(criteria: readonly Criterion[], sheets: readonly Scores[]): Total {
  const sum = sheets.reduce((total, scores) => total + sheetSum(criteria, scores), 0);
  return { sum, sheets: sheets.length };
}

/** The half points of one criterion, summed like a total. */
export const criterionTotal = (key: string, sheets: readonly Scores[]): Total => ({
  sum: sheets.reduce((sum, scores) => sum + halfPointsOf(scores, key), 0),
  sheets: sheets.length,
});

/** Ta·nb − Tb·na: positive where the mean of `a` is the higher one. */
const difference = (a: Total, b: Total): bigint =>
  BigInt(a.sum) * BigInt(b.sheets) - BigInt(b.sum) * BigInt(a.sheets);

/** For sorting, the higher mean first; without any sheet comes last. */
export function compareTotals(a: Total, b: Total): -1 | 0 | 1 {
  if (a.sheets === 0 || b.sheets === 0) {
    if (a.sheets === b.sheets) return 0;
    return a.sheets === 0 ? 1 : -1;
  }
  const ahead = difference(a, b);
  if (ahead === 0n) return 0;
  return ahead > 0n ? -1 : 1;
}

/**
 * Equal, or less than `margin` hundredths of a point (of 100) apart: 1000·|Ta·nb − Tb·na| < m·W·na·nb.
 * With margin 0 only equal totals tie. A nomination without sheets ties with nobody.
 */
export function isTied(a: Total, b: Total, margin: number, weights: number): boolean {
  if (a.sheets === 0 || b.sheets === 0) return false;
  const ahead = difference(a, b);
  if (ahead === 0n) return true;
  const apart = 1000n * (ahead < 0n ? -ahead : ahead);
  return apart < BigInt(margin) * BigInt(weights) * BigInt(a.sheets) * BigInt(b.sheets);
}

/** 10·T ≥ t·W·n, `threshold` of 100. Advice to the jury, never a lock; false without sheets. */
export const meetsThreshold = (
  { sum, sheets }: Total,
  threshold: number,
  weights: number,
): boolean =>
  sheets > 0 && 10n * BigInt(sum) >= BigInt(threshold) * BigInt(weights) * BigInt(sheets);

/** Criteria of part A at 0 on every counted sheet (advice of `zeroInAFails`). */
export const zerosInA = (criteria: readonly Criterion[], sheets: readonly Scores[]): string[] =>
  sheets.length === 0
    ? []
    : criteria.flatMap(({ key, part }) =>
        part === "A" && criterionTotal(key, sheets).sum === 0 ? [key] : [],
      );

/**
 * 10·T/(W·n) of 100 in whole hundredths, half up: 6050 is shown as 60.50. For the eye only; two
 * shown values may be equal where the totals are not. Null without sheets.
 */
export function shownHundredths({ sum, sheets }: Total, weights: number): number | null {
  if (sheets === 0) return null;
  const divisor = BigInt(weights) * BigInt(sheets);
  return Number((2n * 1000n * BigInt(sum) + divisor) / (2n * divisor));
}

/** A sheet as juror, chair and officer see it: S of one sheet, in the same hundredths. */
export const shownSheet = (sum: number, weights: number): number =>
  shownHundredths({ sum, sheets: 1 }, weights) ?? 0;

/**
 * Rubric order of two tied nominations: the higher sum of the first tie key that differs goes first;
 * 0 where all are equal. It orders only once the electors confirm it (process.md 4.8).
 */
export function compareByRubric(
  tieKeys: readonly string[],
  a: readonly Scores[],
  b: readonly Scores[],
): -1 | 0 | 1 {
  for (const key of tieKeys) {
    const order = compareTotals(criterionTotal(key, a), criterionTotal(key, b));
    if (order !== 0) return order;
  }
  return 0;
}

/** All in rubric order, in groups: a group of more than one stays tied. Input order never matters to the groups. */
export function rubricOrder<Item extends { sheets: readonly Scores[] }>(
  tieKeys: readonly string[],
  items: readonly Item[],
): Item[][] {
  const groups: Item[][] = [];
  for (const item of items.toSorted((a, b) => compareByRubric(tieKeys, a.sheets, b.sheets))) {
    const group = groups.at(-1);
    if (group?.[0] && compareByRubric(tieKeys, group[0].sheets, item.sheets) === 0)
      group.push(item);
    else groups.push([item]);
  }
  return groups;
}

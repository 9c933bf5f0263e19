/** Choices that fast-check makes beforehand as numbers, so that a failing run can be told and made smaller. */
export type Chooser = {
  /** One of them; undefined where there is none. */
  pick<T>(from: readonly T[]): T | undefined;
  /** True once in `n`. */
  once(n: number): boolean;
};

export function chooserFrom(numbers: readonly number[]): Chooser {
  let next = 0;
  const number = () => numbers[next++ % numbers.length] ?? 0;
  return {
    pick: (from) => from[number() % Math.max(1, from.length)],
    once: (n) => number() % n === 0,
  };
}

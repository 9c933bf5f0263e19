/** What a figure has to reach so that the benchmark passes, and what we want it to reach. */
export type Bar = { needed: number; goal: number };

/** The bar beside what was measured, and whether each half of it is met: below `needed` the benchmark fails. */
export function verdictOn(ratio: number, { needed, goal }: Bar) {
  const met = { needed: ratio >= needed, goal: ratio >= goal };
  return { needed, goal, met, ok: met.needed };
}

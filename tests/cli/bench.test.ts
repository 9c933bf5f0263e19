import { expect, test } from "vitest";
import { verdictOn } from "#app/cli/bench/verdict.ts";

const bar = { needed: 0.3, goal: 0.5 };

test.each([
  [0.29, { needed: false, goal: false }, false],
  [0.3, { needed: true, goal: false }, true],
  [0.5, { needed: true, goal: true }, true],
])(
  "a ratio of %d says which half of its bar it meets, and passes by the needed one",
  (ratio, met, ok) => {
    expect(verdictOn(ratio, bar)).toEqual({ ...bar, met, ok });
  },
);

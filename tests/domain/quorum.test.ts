import fc from "fast-check";
import { expect, test } from "vitest";
import { quorum, quorumMet } from "#app/domain/quorum.ts";

test.each([
  [5, 3, undefined, 3],
  [6, 3, undefined, 4],
  [7, 3, undefined, 4],
  [4, 3, undefined, 3],
  [2, 3, undefined, 3],
  [0, 3, undefined, 3],
  [2, 3, 2, 2],
  [9, 3, 2, 2],
  [2, 3, 0, 1],
  [1, 0, undefined, 1],
  [0, 0, undefined, 1],
])(
  "of %i members with a floor of %i and a shortage of %s: %i",
  (members, floor, accepted, need) => {
    expect(quorum(members, floor, accepted)).toBe(need);
  },
);

test("is more than half and never 0, unless a shortage names less", () => {
  const n = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(n, n, (members, floor) => {
      const need = quorum(members, floor);
      expect(2 * need).toBeGreaterThan(members);
      expect(need).toBeGreaterThanOrEqual(Math.max(1, floor));
      expect(quorumMet(need, members, floor)).toBe(true);
      expect(quorumMet(need - 1, members, floor)).toEqual({ have: need - 1, need });
    }),
  );
});

import { expect, test } from "vitest";
import { quotaSlots, withinNationalQuota } from "#app/domain/endorsement.ts";

const held = (...slots: number[]) => slots.map((slot) => ({ slot, nomination: `n${slot}` }));

test.each<[string, number, number[], number | null]>([
  ["none held", 2, [], 1],
  ["the first held", 2, [1], 2],
  ["the first given back", 3, [3, 2], 1],
  ["all held", 2, [1, 2], null],
  ["one held beyond a lowered quota", 2, [3], 1],
  ["two held beyond a lowered quota", 2, [2, 3], null],
])("%s: the free slot", (_name, quota, slots, free) => {
  expect(quotaSlots(quota, held(...slots)).free).toBe(free);
});

test("a full quota names who holds the slots, in their order", () => {
  expect(withinNationalQuota(2, held(1))).toBe(true);
  expect(withinNationalQuota(2, held(2, 1))).toEqual({
    quota: 2,
    held: [
      { slot: 1, nomination: "n1" },
      { slot: 2, nomination: "n2" },
    ],
  });
});

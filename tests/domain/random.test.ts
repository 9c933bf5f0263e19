import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "#app/domain/random.ts";

describe("a seeded generator", () => {
  test("draws the same on every machine", () => {
    const random = randomFrom(7);
    expect([random.uint32(), random.uint32(), random.uint32()]).toMatchInlineSnapshot(`
      [
        2598301904,
        1698773026,
        2035199004,
      ]
    `);
    expect(random.uuid()).toMatchInlineSnapshot(`"db3d2a01-f74b-45f7-9534-4191045dc5fd"`);
  });

  test("takes a number and its digits for the same seed, and others for others", () => {
    expect(randomFrom("7").uuid()).toBe(randomFrom(7).uuid());
    const firsts = Array.from({ length: 1000 }, (_, seed) => randomFrom(seed).uint32());
    expect(new Set(firsts).size).toBe(1000);
  });

  test("stays in range, and reaches every value about equally often", () => {
    const random = randomFrom("range");
    const seen = Array(6).fill(0);
    for (let draw = 0; draw < 6000; draw++) seen[random.int(6)]++;
    for (const times of seen) expect(Math.abs(times - 1000)).toBeLessThan(150);
    expect(() => random.int(0)).toThrow(RangeError);
    expect(() => random.int(1.5)).toThrow(RangeError);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  test("shuffles to a permutation and leaves the list alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const before = [...list];
        const shuffled = randomFrom(seed).shuffle(list);
        expect(list).toEqual(before);
        expect(shuffled.toSorted()).toEqual(list.toSorted());
      }),
    );
  });

  test("makes ids of the shape of a UUID 4, all different", () => {
    const random = randomFrom("ids");
    const ids = Array.from({ length: 2000 }, () => random.uuid());
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).toBe(2000);
  });

  test("forks that do not disturb each other", () => {
    const parent = randomFrom("edition");
    const before = parent.fork("cities").uuid();
    parent.uint32();
    expect(parent.fork("cities").uuid()).toBe(before);
    expect(parent.fork("jurors").uuid()).not.toBe(before);
  });

  test("a chance is as good as its odds", () => {
    const random = randomFrom("odds");
    const hits = Array.from({ length: 4000 }, () => random.chance(1, 4)).filter(Boolean).length;
    expect(Math.abs(hits - 1000)).toBeLessThan(120);
    expect(random.chance(0, 3)).toBe(false);
    expect(random.chance(3, 3)).toBe(true);
  });
});

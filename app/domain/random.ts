/**
 * Chance that is the same on every machine: sfc32 over a hash of the seed (cyrb128), unsigned
 * 32-bit integers only. For rehearsals and tests; no secret and no verdict may come from here.
 */
export type Random = {
  /** 0 to 2^32 − 1. */
  uint32(): number;
  /** 0 to n − 1, every value equally likely. Throws RangeError unless n is an integer in 1..2^32. */
  int(n: number): number;
  /** True in `times` of `outOf` cases. */
  chance(times: number, outOf: number): boolean;
  /** Throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** A shuffled copy (Fisher-Yates). */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** Shaped like a UUID of version 4. */
  uuid(): string;
  /** A generator of its own by seed and label: draws from one never shift another. */
  fork(label: string): Random;
};

/** Four words of state from any text, by its UTF-16 units. */
function seedWords(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a, b ^ a, c ^ a, d ^ a];
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");

/** A generator for `seed`; 7 and "7" are the same seed. */
export function randomFrom(seed: string | number): Random {
  let [a, b, c, d] = seedWords(String(seed));

  const uint32 = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // The first draws still show the seed's pattern.
  for (let warmUp = 0; warmUp < 15; warmUp++) uint32();

  const int = (n: number) => {
    if (!Number.isInteger(n) || n < 1 || n > 4_294_967_296) throw new RangeError(`no range: ${n}`);
    const most = 4_294_967_296 - (4_294_967_296 % n);
    let draw = uint32();
    while (draw >= most) draw = uint32();
    return draw % n;
  };

  return {
    uint32,
    int,
    chance: (times, outOf) => int(outOf) < times,
    pick: <Item>(items: readonly Item[]) => items[int(items.length)] as Item,
    shuffle: <Item>(items: readonly Item[]) => {
      const list = [...items];
      for (let last = list.length - 1; last > 0; last--) {
        const other = int(last + 1);
        [list[last], list[other]] = [list[other] as Item, list[last] as Item];
      }
      return list;
    },
    uuid: () => {
      const digits = hex(uint32()) + hex(uint32()) + hex(uint32()) + hex(uint32());
      const variant = "89ab"[Number.parseInt(digits[16] ?? "0", 16) % 4];
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
      ].join("-");
    },
    fork: (label) => randomFrom(`${seed}/${label}`),
  };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, hashOf, sha256Hex } from "#app/domain/canonical.ts";

describe("canonical JSON", () => {
  test("sorts names by UTF-16 units and writes numbers as RFC 8785 does", () => {
    expect(
      canonicalJson({ b: [1e21, 0.1, -0], a: "é\u2028", "\u20ac": 1, "\ud83d\ude00": 2 }),
    ).toBe('{"a":"é\u2028","b":[1e+21,0.1,0],"€":1,"😀":2}');
  });

  test.each([
    ["a lone surrogate", { a: "x\ud800" }, "lone surrogate at $.a"],
    ["a lone surrogate in a name", { "\udc00": 1 }, "lone surrogate in a name at $"],
    ["undefined", { a: [undefined] }, "undefined without JSON form at $.a.0"],
    ["a date", { at: new Date(0) }, "not plain data at $.at"],
    ["a bigint", { n: 1n }, "bigint without JSON form at $.n"],
    ["NaN", [Number.NaN], "number without JSON form at $.0"],
  ])("refuses %s and says where", (_name, value, message) => {
    expect(() => canonicalJson(value)).toThrow(new TypeError(message));
  });

  test("the order of names changes neither text nor hash, and JSON reads it back", () => {
    const value = fc.jsonValue();
    const shuffled = (input: unknown): unknown => {
      if (Array.isArray(input)) return input.map(shuffled);
      if (input === null || typeof input !== "object") return input;
      return Object.fromEntries(
        Object.entries(input)
          .reverse()
          .map(([key, member]) => [key, shuffled(member)]),
      );
    };
    const wellFormed = (input: unknown) => !/\\ud[89a-f]/.test(JSON.stringify(input));
    fc.assert(
      fc.property(value.filter(wellFormed), (input) => {
        const copy = shuffled(JSON.parse(JSON.stringify(input)));
        const plain = JSON.parse(JSON.stringify(input));
        expect(canonicalJson(copy)).toBe(canonicalJson(plain));
        expect(hashOf(copy)).toBe(hashOf(plain));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  test("SHA-256 is of the UTF-8 bytes", () => {
    expect(sha256Hex("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(sha256Hex("é")).toBe(sha256Hex(new Uint8Array([0xc3, 0xa9])));
  });
});

import { describe, expect, test } from "vitest";
import { catalogues, type Key } from "#app/i18n/catalogue.ts";
import { directionOf } from "#app/i18n/direction.ts";
import { argumentsOf, say } from "#app/i18n/say.ts";

const keys = Object.keys(catalogues.en) as Key[];
const bare = (text: string) => text.replaceAll(/[\u200f\u202c\u202e]/g, "");

describe("the language of accents", () => {
  const words = say("en-XA");

  test("brackets a message, so that a text put together shows its seams", () => {
    expect(words("frame.home")).toMatch(/^\[.+\]$/);
  });

  test("is two fifths longer", () => {
    const { length } = say("en")("about.maps");
    expect(words("about.maps").length).toBeGreaterThan(length * 1.3);
  });

  test("leaves what it is given as it is, and its numbers", () => {
    expect(words("city.mapLabel", { city: "Cork" })).toContain("Cork");
    expect(words("count.cities", { count: 2 })).toMatch(/^\[2 çîţîéš/);
  });
});

describe("the language from right to left", () => {
  test("is English with every word turned", () => {
    expect(directionOf("ar-XB")).toBe("rtl");
    const told = say("ar-XB")("frame.home");
    expect(told).not.toBe("Home");
    expect(bare(told)).toBe("Home");
  });
});

test.each(["en-XA", "ar-XB"] as const)("%s has every message, with its arguments", (locale) => {
  for (const key of keys) expect(argumentsOf(locale, key), key).toEqual(argumentsOf("en", key));
});

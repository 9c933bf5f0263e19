import { describe, expect, test } from "vitest";
import { chooseLocale, keptLocale } from "#app/i18n/choose-locale.ts";

describe("the language of an answer", () => {
  test.each([
    ["", "en"],
    ["fr", "fr"],
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["de, fr;q=0.3, en;q=0.7", "en"],
    ["de, FR;q=0.7", "fr"],
    ["fr;q=0, *", "en"],
    ["es, de", "en"],
    ["fr;q=nonsense, en;q=0.1", "en"],
    ["constructor, fr;q=0.1", "fr"],
  ])("asked for as %j is %s", (accepted, locale) => {
    expect(chooseLocale({ accepted, pseudo: false })).toBe(locale);
  });

  test("is what the reader once chose, whatever the browser asks for", () => {
    expect(chooseLocale({ kept: "en", accepted: "fr", pseudo: false })).toBe("en");
    expect(chooseLocale({ kept: "fr", accepted: "en", pseudo: false })).toBe("fr");
    expect(chooseLocale({ kept: "tlh", accepted: "fr", pseudo: false })).toBe("fr");
  });

  test("is a made-up one only in a demonstration", () => {
    expect(chooseLocale({ asked: "en-XA", pseudo: true })).toBe("en-XA");
    expect(chooseLocale({ kept: "ar-XB", pseudo: true })).toBe("ar-XB");
    expect(chooseLocale({ asked: "en-XA", kept: "ar-XB", pseudo: false })).toBe("en");
    expect(chooseLocale({ accepted: "en-XA", pseudo: true })).toBe("en");
  });

  test("is not told by the address, so that a page has one", () => {
    expect(chooseLocale({ asked: "fr", pseudo: true })).toBe("en");
  });

  test("is kept in a cookie among others", () => {
    expect(keptLocale("a=1; locale=fr; b=2")).toBe("fr");
    expect(keptLocale("xlocale=fr")).toBeUndefined();
    expect(keptLocale(undefined)).toBeUndefined();
  });
});

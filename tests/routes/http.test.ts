import { describe, expect, test } from "vitest";
import { isKnown, tagOf } from "#app/http.server.ts";

const asking = (tag: string) =>
  new Request("http://localhost/", { headers: { "if-none-match": tag } });

describe("the tag of a page", () => {
  const tag = tagOf("<p>a page</p>");

  test("is the same for the same page, and another for another", () => {
    expect(tagOf("<p>a page</p>")).toBe(tag);
    expect(tagOf("<p>a page.</p>")).not.toBe(tag);
  });

  test("is weak, as compression changes the bytes on their way", () => {
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
  });

  test("is known to a visitor who has this page, among others", () => {
    expect(isKnown(asking(tag), tag)).toBe(true);
    expect(isKnown(asking(`W/"other", ${tag}`), tag)).toBe(true);
    expect(isKnown(asking("*"), tag)).toBe(true);
  });

  test("is not known to one who has another page, or none", () => {
    expect(isKnown(asking('W/"other"'), tag)).toBe(false);
    expect(isKnown(new Request("http://localhost/"), tag)).toBe(false);
  });
});

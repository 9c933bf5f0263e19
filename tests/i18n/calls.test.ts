import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isKey } from "#app/i18n/catalogue.ts";
import { argumentsOf } from "#app/i18n/say.ts";

const sources = ["app/routes", "app/components", "app/components/charts", "app/i18n"].flatMap(
  (folder) =>
    readdirSync(folder)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
);

/** Each `words("key", { a, b: … })` of a file: the key, and the names of what it is given. */
function callsOf(file: string) {
  const source = readFileSync(file, "utf8");
  return [
    ...source.matchAll(/words\(\s*"([\w.]+)"(?:,\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\})?/g),
  ].map(([, key = "", values = ""]) => ({
    key,
    given: [...values.matchAll(/(?:^|,)\s*(\w+)\s*(?=[,:]|$)/g)].map(([, name]) => name as string),
  }));
}

test.each(sources)("%s gives each message the arguments it asks for", (file) => {
  for (const { key, given } of callsOf(file)) {
    expect(isKey(key), key).toBe(true);
    if (!isKey(key)) continue;
    const asked = [...argumentsOf("en", key)];
    expect(
      asked.filter((name) => !given.includes(name)),
      key,
    ).toEqual([]);
  }
});

test("calls are found at all", () => {
  expect(sources.flatMap(callsOf).length).toBeGreaterThan(60);
});

import { expect, test } from "vitest";
import { countWords, withinLimit } from "#app/domain/words.ts";

test.each([
  ["", "en", 0],
  ["   \n\t ", "en", 0],
  ["One city, two rivers; 3 bridges.", "en", 6],
  ["l’accès pour tous", "fr", 3],
  ["it's 1,000.50 well-known", "en", 4],
  ["مدينة التعلم للجميع", "ar", 3],
  ["... — !", "en", 0],
  ["naïve café", "fr", 2],
])("%j in %s has %i words", (text, language, words) => {
  expect(countWords(text, language)).toBe(words);
});

test("text without spaces is counted too", () => {
  expect(countWords("学习型城市为所有人服务", "zh")).toBeGreaterThan(3);
  expect(countWords("เมืองแห่งการเรียนรู้", "th")).toBeGreaterThan(2);
});

test("a limit is met at its very number, and no limit is none", () => {
  expect(withinLimit("one two three", 3)).toBe(true);
  expect(withinLimit("one two three", 2)).toEqual({ words: 3, limit: 2 });
  expect(withinLimit("one two three", null)).toBe(true);
});

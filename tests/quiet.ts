import { afterEach, expect, vi } from "vitest";

// What is written as an error during a test is a failure of that test, unless the test expects it by spying itself.
const written = vi.spyOn(console, "error");

afterEach(() => {
  const lines = written.mock.calls.map((call) => call.map(String).join(" "));
  written.mockClear();
  expect(lines, "console.error was called").toEqual([]);
});

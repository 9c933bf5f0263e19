import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { machinesPage } from "#app/cli/docs/drawings.ts";
import { processPage } from "#app/cli/docs/process-page.ts";

const page = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("machines/README.md is as the machines are: else run npm run docs", () => {
  expect(page("machines/README.md")).toBe(machinesPage());
});

test("docs/process.md is as table and machines are: else run npm run docs", () => {
  expect(page("docs/process.md")).toBe(processPage());
});

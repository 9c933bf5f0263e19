import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { permissionsPage } from "#app/domain/policy/print.ts";
import { oracleEvents, tellings } from "./oracle.ts";

test("docs/permissions.md is what the code says; npm run docs writes it", () => {
  const file = new URL("../../../docs/permissions.md", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(permissionsPage());
});

test("the page has every act and every word", () => {
  const page = permissionsPage();
  for (const { type } of oracleEvents) expect(page).toContain(`\`${type}\``);
  for (const { label, state } of tellings) {
    expect(page).toContain(state);
    if (label !== null) expect(page).toContain(label);
  }
});

import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { routePolicies } from "#app/domain/policy/routes.ts";

test("the built server serves the routes that declare a policy, and no other", () => {
  const list =
    "import('./build/server/index.js').then((b) => console.log(Object.keys(b.routes).join('\\n')))";
  const served = execFileSync(process.execPath, ["-e", list], { encoding: "utf8" });
  const ids = served.trim().split("\n");
  const declared = Object.keys(routePolicies).map((id) => (id === "root" ? id : `routes/${id}`));
  expect(ids.sort()).toEqual(declared.sort());
});

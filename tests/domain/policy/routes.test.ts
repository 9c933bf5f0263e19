import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  doorPolicies,
  exportPolicies,
  fileLinkPolicies,
  jobPolicies,
  routePolicies,
} from "#app/domain/policy/routes.ts";
import { tasks } from "#app/jobs/index.server.ts";
import type { Store } from "#app/storage/store.server.ts";
import { doorsOfServer, routesOfBuild } from "./doors.ts";

const app = new URL("../../../app/", import.meta.url);
const bare = (file: string) => file.replace(/(\.server)?\.tsx?$/, "");

/** The tasks as the worker would run them, without running one. */
const jobs = Object.keys(tasks({ store: {} as Store, now: () => 0 }));
const below = (folder: string) =>
  readdirSync(new URL(folder, app), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
const name = (file: string) => file.slice(file.lastIndexOf("/") + 1);
const named = (start: string) =>
  below("services/")
    .map(name)
    .filter((file) => file.startsWith(start))
    .map(bare);

/** Ways without a line, and lines without a way. */
function apart(declared: object, served: readonly string[]) {
  const lines = Object.keys(declared);
  return {
    undeclared: served.filter((way) => !lines.includes(way)),
    lost: lines.filter((line) => !served.includes(line)),
  };
}
const none = { undeclared: [], lost: [] };

test("every route of the build declares its policy, and no declaration has lost its route", async () => {
  const served = await routesOfBuild();
  expect(served).toContain("root");
  expect(apart(routePolicies, served)).toEqual(none);
});

test("every door beside Remix does, and Remix has the rest", () => {
  const doors = doorsOfServer();
  expect(doors.filter((door) => door === "*")).toHaveLength(1);
  const beside = doors.filter((door) => door !== "*");
  expect(apart(doorPolicies, beside)).toEqual(none);
});

test("a way without a line and a line without a way are both seen", () => {
  expect(apart({ a: "public", b: "public" }, ["b", "c"])).toEqual({
    undeclared: ["c"],
    lost: ["a"],
  });
});

test("every job does", () => {
  expect(apart(jobPolicies, jobs)).toEqual(none);
});

test("every export does", () => {
  expect(apart(exportPolicies, named("export-"))).toEqual(none);
});

test("every service that makes the address of a file does, and no route makes one itself", () => {
  const signs = (folder: string) =>
    below(folder).filter((file) =>
      /presign/i.test(readFileSync(new URL(folder + file, app), "utf8")),
    );
  expect(apart(fileLinkPolicies, named("link-"))).toEqual(none);
  expect(signs("services/").filter((file) => !name(file).startsWith("link-"))).toEqual([]);
  expect(signs("routes/")).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  exportPolicies,
  fileLinkPolicies,
  jobPolicies,
  routePolicies,
} from "#app/domain/policy/routes.ts";
import { tasks } from "#app/jobs/index.server.ts";
import type { Store } from "#app/storage/store.server.ts";

const app = new URL("../../../app/", import.meta.url);
const filesIn = (folder: string) => {
  const url = new URL(folder, app);
  return existsSync(url) ? readdirSync(url) : [];
};
const bare = (file: string) => file.replace(/(\.server)?\.tsx?$/, "");

/** A route is a file, or a folder with a route.tsx. */
const routes = filesIn("routes/").map(bare);
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

test("every route declares its policy, and no declaration has lost its route", () => {
  expect(Object.keys(routePolicies).sort()).toEqual(["root", ...routes].sort());
});

test("every job does", () => {
  expect(Object.keys(jobPolicies).sort()).toEqual(jobs.sort());
});

test("every export does", () => {
  expect(Object.keys(exportPolicies).sort()).toEqual(named("export-").sort());
});

test("every service that makes the address of a file does, and no route makes one itself", () => {
  const signs = (folder: string) =>
    below(folder).filter((file) =>
      /presign/i.test(readFileSync(new URL(folder + file, app), "utf8")),
    );
  expect(Object.keys(fileLinkPolicies).sort()).toEqual(named("link-").sort());
  expect(signs("services/").filter((file) => !name(file).startsWith("link-"))).toEqual([]);
  expect(signs("routes/")).toEqual([]);
});

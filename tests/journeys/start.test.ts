import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { alive } from "#prisma/embedded/guard.ts";
import {
  dataFolder,
  launchApp,
  plainEnvironment,
  removeData,
  startApp,
  stopAll,
} from "./started.ts";

type Process = { pid: number; parent: number; group: number; command: string };

function processes(): Process[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,pgid=,args="], { encoding: "utf8" });
  return rows.split("\n").flatMap((row) => {
    const [, pid, parent, group, command] = row.match(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/) ?? [];
    return pid
      ? [{ pid: +pid, parent: Number(parent), group: Number(group), command: command ?? "" }]
      : [];
  });
}

/** A started app and everything below it, by what it runs. */
function familyOf(pid: number): Process[] {
  const all = processes();
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

const memberOf = (pid: number, name: string) =>
  familyOf(pid).find(({ command }) => command.includes(name)) as Process;

async function until(holds: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  for (const end = performance.now() + ms; !(await holds()); await sleep(50)) {
    if (performance.now() > end) throw new Error(`${holds} did not come true in ${ms} ms`);
  }
}

const healthOf = async (url: string) => {
  const response = await fetch(`${url}/healthz`).catch(() => null);
  return response ? { code: response.status, ...(await response.json()) } : null;
};

const dataDir = dataFolder();
beforeAll(async () => {
  await (await startApp(dataDir, { DEMO: "1" })).stop();
});
afterEach(stopAll);
afterAll(() => removeData(dataDir));

describe("npm start", () => {
  test("is healthy when it says ready, and SIGTERM leaves no process and no file of the running", async () => {
    const app = await startApp(dataDir);
    const family = familyOf(app.pid);
    expect(await healthOf(app.url)).toEqual({
      ...{ code: 200, status: "ok", database: "ok", storage: "ok", worker: "ok" },
      version: JSON.parse(fs.readFileSync("package.json", "utf8")).version,
    });
    expect(fs.statSync(path.join(dataDir, "running.json")).mode & 0o777).toBe(0o600);
    expect(fs.statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(app.output().trim().split("\n").at(-1)).toBe(`ready ${app.url}`);

    expect(await app.stop()).toBe(0);
    expect(family.filter(({ pid }) => alive(pid))).toEqual([]);
    expect(fs.existsSync(path.join(dataDir, "running.json"))).toBe(false);
  });

  test("starts web and worker again when they are killed", async () => {
    const app = await startApp(dataDir);
    for (const name of ["web", "worker", "store"]) {
      const before = memberOf(app.pid, `build/parts/${name}.js`).pid;
      process.kill(before, "SIGKILL");
      await until(() => ![undefined, before].includes(memberOf(app.pid, `parts/${name}.js`)?.pid));
      expect(app.output()).toContain(`The ${name} was ended by SIGKILL; it is started again`);
    }
    await expect.poll(() => healthOf(app.url), { timeout: 30_000 }).toMatchObject({ code: 200 });
    expect(await app.stop()).toBe(0);
  });

  test("stops everything, with a sentence, when the database is killed", async () => {
    const app = await startApp(dataDir);
    const family = familyOf(app.pid);
    process.kill(memberOf(app.pid, "bin/postgres").pid, "SIGKILL");
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain("The database ended unasked. Everything is stopped.");
    await until(() => !family.some(({ pid }) => alive(pid)));
  });

  test("recovers when only the supervisor was killed", async () => {
    const app = await startApp(dataDir);
    const parts = ["web", "worker", "store"].map((name) => memberOf(app.pid, `parts/${name}.js`));
    process.kill(app.pid, "SIGKILL");
    const again = await startApp(dataDir, { PORT: String(app.port) });
    expect(parts.filter(({ pid }) => alive(pid))).toEqual([]);
    expect(await again.stop()).toBe(0);
  });

  test("recovers when all of its processes were killed", async () => {
    const app = await startApp(dataDir);
    for (const { pid } of familyOf(app.pid)) process.kill(pid, "SIGKILL");
    const again = await startApp(dataDir, { PORT: String(app.port) });
    expect(again.output()).not.toContain("filling");
    expect(await again.stop()).toBe(0);
  });

  test("says in one sentence that the port is taken, and leaves with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => other.once("listening", done));
    const { port } = other.address() as AddressInfo;
    const app = await launchApp(dataDir, { PORT: String(port) });
    expect(await app.ended).toBe(1);
    expect(app.output()).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop what listens there, or set PORT to another number.\n`,
    );
    other.close();
  });

  test("refuses data that another start works on, and names its process", async () => {
    const app = await launchApp(inject("dataDir"));
    expect(await app.ended).toBe(1);
    expect(app.output()).toMatch(/is in use by process \d+: stop that one first\.\n$/);
    expect(app.output()).not.toContain("    at ");
  });

  test("does not show a demonstration to the network unless that is meant", async () => {
    const app = await launchApp(dataDir, { HOST: "0.0.0.0" });
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain("set DEMO_PUBLIC=1 if that is meant");

    const meant = await startApp(dataDir, { HOST: "0.0.0.0", DEMO_PUBLIC: "1" });
    expect(await meant.stop()).toBe(0);
  });

  test("nor does the web process alone, beside a start that keeps to this machine", () => {
    const told = fs.readFileSync(path.join(inject("dataDir"), "running.json"), "utf8");
    const { databaseUrl, s3 } = JSON.parse(told);
    const env = plainEnvironment({
      PORT: "39999",
      HOST: "0.0.0.0",
      DATABASE_URL: databaseUrl,
      SESSION_SECRET: "x".repeat(40),
      S3_ENDPOINT: s3.endpoint,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    });
    const web = spawnSync(process.execPath, ["--import", "tsx", "app/cli/web.ts"], {
      env,
      encoding: "utf8",
      timeout: 30_000,
    });
    expect(web.stderr).toContain("set DEMO_PUBLIC=1 if that is meant");
    expect(web.status).toBe(1);
  });

  test("ends while it is still starting", async () => {
    const app = await launchApp(dataDir);
    await until(() => fs.existsSync(path.join(dataDir, "postgres/data/postmaster.pid")));
    expect(await app.stop()).toBe(0);
    expect(familyOf(app.pid)).toEqual([]);
  });

  test("names every variable that is wrong", async () => {
    const app = await launchApp(dataDir, { CLAMD_HOST: "a b", SESSION_SECRET: "short" });
    expect(await app.ended).toBe(1);
    expect(app.output().trim().split("\n")).toHaveLength(2);
    expect(app.output()).toMatch(/^CLAMD_HOST wants .*\nSESSION_SECRET wants /);
  });
});

describe("npm run reset", () => {
  const reset = (dir: string, ...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "app/cli/reset.ts", ...args], {
      env: plainEnvironment({ DATA_DIR: dir }),
      encoding: "utf8",
    });

  test("removes nothing unasked, and nothing that is in use", () => {
    expect(reset(dataDir)).toMatchObject({ status: 1 });
    expect(fs.existsSync(path.join(dataDir, "postgres"))).toBe(true);
    expect(reset(inject("dataDir"), "--yes")).toMatchObject({ status: 1 });
    expect(fs.existsSync(path.join(inject("dataDir"), "postgres"))).toBe(true);
  });

  test("removes what this project made and leaves the rest", () => {
    fs.writeFileSync(path.join(dataDir, "mine.txt"), "");
    expect(reset(dataDir, "--yes")).toMatchObject({ status: 0, stderr: "" });
    expect(fs.readdirSync(dataDir)).toEqual(["mine.txt"]);
  });
});

import { spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import * as fs from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { createStore } from "#app/storage/store.server.ts";
import { alive } from "#prisma/embedded/guard.ts";
import {
  dataFolder,
  familyOf,
  healthOf,
  launchApp,
  type Process,
  plainEnvironment,
  RESET,
  removeData,
  rowsOf,
  startApp,
  stopAll,
  toldOf,
  until,
} from "./started.ts";

/** What the issue allows a second start; of two tries, since others work on these machines too. */
const READY_WITHIN_MS = 5_000;

const memberOf = (pid: number, name: string) =>
  familyOf(pid).find(({ command }) => command.includes(name)) as Process;

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

  test("is ready again in under five seconds", async () => {
    const tries: number[] = [];
    while (tries.length < 2 && !tries.some((ms) => ms < READY_WITHIN_MS)) {
      const began = performance.now();
      const app = await startApp(dataDir);
      tries.push(performance.now() - began);
      await app.stop();
    }
    expect(Math.min(...tries)).toBeLessThan(READY_WITHIN_MS);
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
    const { databaseUrl, s3 } = toldOf(inject("dataDir"));
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

describe("the embedded store at /store of the app's own address", () => {
  const inert = {
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
  };
  const openStore = () => createStore(toldOf(inject("dataDir")).s3);
  const bytes = randomBytes(300_000);
  const contentType = "text/html";

  test("takes a signed upload and gives it back as an inert attachment", async () => {
    const store = openStore();
    const key = `incoming/${randomUUID()}/Größe.html`;
    const put = await store.presignPut(key, { contentType, expiresIn: 60 });
    expect(put.startsWith(`${inject("appUrl")}/store/`)).toBe(true);
    const headers = { "content-type": contentType };
    const uploaded = await fetch(put, { method: "PUT", headers, body: bytes });
    expect(uploaded.status).toBe(200);

    const url = await store.presignGet(key, { fileName: "Größe.html", expiresIn: 60 });
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), bytes)).toBe(0);
    expect(Object.fromEntries(answer.headers)).toMatchObject(inert);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename=/);
    await store.deleteObject(key);
    store.close();
  });

  test("refuses what is signed wrongly, or for something else, or not at all", async () => {
    const store = openStore();
    const key = `incoming/${randomUUID()}`;
    await store.putObject(key, bytes, { contentType });
    const url = new URL(await store.presignGet(key, { fileName: "f", expiresIn: 60 }));
    const changed = (change: (copy: URL) => void) => {
      const copy = new URL(url);
      change(copy);
      return copy;
    };
    const wrong = [
      changed(({ searchParams }) => searchParams.set("X-Amz-Signature", "0".repeat(64))),
      changed(({ searchParams }) => searchParams.set("X-Amz-Expires", "600")),
      changed((copy) => {
        copy.pathname += "x";
      }),
      changed((copy) => {
        copy.search = "";
      }),
    ];
    for (const each of wrong) {
      const refused = await fetch(each);
      expect(refused.status, each.href).toBe(403);
      expect(Object.fromEntries(refused.headers)).toMatchObject(inert);
    }
    const typed = await store.presignPut(key, { contentType: "image/png", expiresIn: 60 });
    const headers = { "content-type": contentType };
    expect((await fetch(typed, { method: "PUT", headers, body: "<b>" })).status).toBe(403);
    expect((await fetch(url)).status).toBe(200);
    await store.deleteObject(key);
    store.close();
  });
});

describe("npm run reset", () => {
  const reset = (dir: string, more: Record<string, string> = {}, ...args: string[]) =>
    spawnSync(process.execPath, [...RESET, ...args], {
      env: plainEnvironment({ DATA_DIR: dir, ...more }),
      encoding: "utf8",
      timeout: 30_000,
    });
  const there = (dir: string) => fs.existsSync(path.join(dir, "postgres"));

  test("removes nothing unasked", () => {
    const { status, stderr } = reset(dataDir, { PORT: "39998" });
    expect([status, stderr]).toEqual([
      1,
      "npm run reset asks before it removes anything: answer with --yes.\n",
    ]);
    expect(there(dataDir)).toBe(true);
  });

  test("removes nothing that is in use, and names the process", () => {
    const { status, stderr } = reset(inject("dataDir"), { PORT: "39998" }, "--yes");
    expect(status).toBe(1);
    expect(stderr).toMatch(/is in use by process \d+: stop that one first\.\n$/);
    expect(there(inject("dataDir"))).toBe(true);
  });

  test("removes nothing when the start would find its port taken", () => {
    const { port } = new URL(inject("appUrl"));
    const { status, stderr } = reset(dataDir, { PORT: port }, "--yes");
    expect([status, stderr.split(":")[0]]).toEqual([1, `Port ${port} on 127.0.0.1 is taken`]);
    expect(there(dataDir)).toBe(true);
  });

  test("leaves a database of one's own alone", () => {
    const own = {
      DATABASE_URL: "postgresql://award_app:x@db.example.org/award",
      SESSION_SECRET: "x".repeat(40),
    };
    const { status, stderr } = reset(dataDir, own, "--yes");
    expect([status, stderr]).toEqual([
      1,
      "npm run reset empties the embedded database only: that of DATABASE_URL is yours, and so is emptying it.\n",
    ]);
    expect(there(dataDir)).toBe(true);
  });

  test("removes what this project made, leaves the rest, and starts afresh as it is told", async () => {
    fs.writeFileSync(path.join(dataDir, "mine.txt"), "");
    const secrets = () => fs.readFileSync(path.join(dataDir, "secrets.json"), "utf8");
    const before = secrets();
    const app = await startApp(dataDir, { DEMO: "0" }, [...RESET, "--yes"]);
    expect(app.output()).toContain(`${dataDir} is empty.\n`);
    expect(app.output()).toContain("filling the empty database");
    expect(secrets()).not.toBe(before);
    expect(fs.existsSync(path.join(dataDir, "mine.txt"))).toBe(true);
    const { databaseUrl } = toldOf(dataDir);
    expect(await rowsOf(databaseUrl, "select value from setting where key = 'demo'")).toEqual([
      [false],
    ]);
    expect(await rowsOf(databaseUrl, "select 1 from edition")).toEqual([]);

    const family = familyOf(app.pid);
    expect(await app.stop()).toBe(0);
    expect(family.filter(({ pid }) => alive(pid))).toEqual([]);
  });
});

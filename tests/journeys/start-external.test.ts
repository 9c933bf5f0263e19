import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createStore } from "#app/storage/store.server.ts";
import { type Running, startPostgres } from "#prisma/embedded.ts";
import { beforeItsBucket } from "./bucketless.ts";
import {
  dataFolder,
  familyOf,
  healthOf,
  launchApp,
  plainEnvironment,
  removeData,
  rowsOf,
  startApp,
  stopAll,
  toldOf,
} from "./started.ts";

const BUCKET = "award-files";
const keys = { S3_ACCESS_KEY_ID: "OUTSIDE", S3_SECRET_ACCESS_KEY: "a secret of the outside" };
const dataDir = dataFolder();
const elsewhere = dataFolder();
let server: Running;
let store: { child: ChildProcess; url: string };
let own: Record<"DATABASE_URL" | "DATABASE_OWNER_URL", string>;
const SESSION_SECRET = "a session secret that is long enough";

/** A database as an operator makes it, with the two roles of docs/operating.md. */
async function operatorsDatabase(): Promise<typeof own> {
  const admin = new pg.Client(server.url("postgres"));
  await admin.connect();
  for (const role of ["award_owner", "award_app"])
    await admin.query(`create role ${role} login password '${role}'`);
  await admin.query("create database award owner award_owner");
  await admin.end();
  const as = (role: string) => {
    const url = new URL(server.url("award"));
    url.username = role;
    url.password = role;
    return url.href;
  };
  return { DATABASE_URL: as("award_app"), DATABASE_OWNER_URL: as("award_owner") };
}

/** `npm run storage`, as its own installation. */
async function operatorsStore(): Promise<typeof store> {
  const dir = path.join(elsewhere, "store");
  const program = ["--import", "tsx", "app/cli/storage.ts", "--port", "0", "--dir", dir];
  const env = plainEnvironment({ ...keys, S3_BUCKET: BUCKET });
  const child = spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((done) => {
    child.stdout?.once("data", (text) => done(String(text)));
  });
  return { child, url: /^store (http:\/\/[\d.:]+)\//.exec(line)?.[1] ?? line };
}

beforeAll(async () => {
  server = await startPostgres(path.join(elsewhere, "postgres"), { forTests: true });
  own = await operatorsDatabase();
  store = await operatorsStore();
});
afterEach(stopAll);
afterAll(async () => {
  store?.child.kill("SIGTERM");
  await server?.stop();
  removeData(dataDir);
  removeData(elsewhere);
});

const outside = () => ({ ...keys, S3_ENDPOINT: store.url, S3_BUCKET: BUCKET, SESSION_SECRET });

/** What a start of this kind leaves out. */
function expectNothingEmbedded(pid: number): void {
  const commands = familyOf(pid).map(({ command }) => command);
  expect(
    commands.filter((one) => /bin\/postgres|parts\/store\.js|cli\/store\.ts/.test(one)),
  ).toEqual([]);
  for (const name of ["postgres", "store"])
    expect(fs.existsSync(path.join(dataDir, name)), name).toBe(false);
}

describe("npm start with a database and a store of one's own", () => {
  test("uses them and starts none, as the application's role, which cannot change the log", async () => {
    const app = await startApp(dataDir, { ...outside(), ...own });
    expect(await healthOf(app.url)).toMatchObject({
      ...{ code: 200, status: "ok", database: "ok", storage: "ok", worker: "ok" },
    });
    expectNothingEmbedded(app.pid);
    expect(app.output()).not.toContain("trigger only");
    const busy = "select distinct usename from pg_stat_activity where datname = 'award'";
    expect(await rowsOf(server.url("postgres"), busy)).toEqual([["award_app"]]);
    await expect(rowsOf(own.DATABASE_URL, "delete from log_event")).rejects.toThrow(
      "permission denied",
    );
    // A database of one's own begins without the demonstration.
    const demo = "select value from setting where key = 'demo'";
    expect(await rowsOf(own.DATABASE_URL, demo)).toEqual([[false]]);
    expect(await app.stop()).toBe(0);
    expect((await fetch(store.url)).status).toBe(403);
  });

  test("says that the trigger alone protects the log when there is one role", async () => {
    const app = await startApp(dataDir, { ...outside(), DATABASE_URL: own.DATABASE_OWNER_URL });
    expect(app.output()).toContain(
      "DATABASE_OWNER_URL is not set: the log is protected by its trigger only, not by the role's rights.",
    );
    expectNothingEmbedded(app.pid);
    await expect(rowsOf(own.DATABASE_OWNER_URL, "delete from log_event")).rejects.toThrow();
    expect(await app.stop()).toBe(0);
  });

  test("makes the bucket once where it is missing and may be made", async () => {
    const without = await beforeItsBucket(store.url, BUCKET);
    try {
      const sentence = `bucket ${BUCKET} made at ${without.url}`;
      for (const start of ["first", "second"]) {
        const app = await startApp(dataDir, { ...outside(), ...own, S3_ENDPOINT: without.url });
        expect(await healthOf(app.url), start).toMatchObject({ code: 200, storage: "ok" });
        expect(app.output().includes(sentence), start).toBe(start === "first");
        expect(await app.stop()).toBe(0);
      }
      expect(without.made()).toBe(1);
    } finally {
      await without.close();
    }
  });

  test("signs what browsers ask of the store for its public address, and gives it no way of its own", async () => {
    const { port } = new URL(store.url);
    const S3_PUBLIC_ENDPOINT = `http://localhost:${port}`;
    const app = await startApp(dataDir, { ...outside(), ...own, S3_PUBLIC_ENDPOINT });
    const page = await fetch(app.url);
    expect(page.headers.get("content-security-policy")).toContain(S3_PUBLIC_ENDPOINT);
    expect((await fetch(`${app.url}/store/${BUCKET}/key`)).status).toBe(404);

    const signing = createStore(toldOf(dataDir).s3);
    const type = { contentType: "text/plain", expiresIn: 60 };
    const upload = await signing.presignPut("evidence/journey", type);
    expect(upload).toContain(`${S3_PUBLIC_ENDPOINT}/${BUCKET}/evidence/journey?`);
    const headers = { "content-type": "text/plain" };
    const put = (url: string) => fetch(url, { method: "PUT", headers, body: "from a city" });
    expect((await put(upload.replace("evidence/", "other/"))).status).toBe(403);
    expect((await put(upload)).status).toBe(200);
    const save = { fileName: "plan.txt", expiresIn: 60 };
    const saved = await fetch(await signing.presignGet("evidence/journey", save));
    expect([saved.status, await saved.text()]).toEqual([200, "from a city"]);
    signing.close();
    expect(await app.stop()).toBe(0);
  });

  test("says in a sentence what is wrong with the bucket, and leaves with 1", async () => {
    const wrong: [Record<string, string>, RegExp][] = [
      [
        { S3_BUCKET: "nowhere" },
        /^S3_BUCKET: there is no bucket nowhere at http\S+, and S3_ACCESS_KEY_ID could not make it \(\w+\): make it there, private, or name another\.$/m,
      ],
      [
        { S3_SECRET_ACCESS_KEY: "another secret" },
        /^S3_ENDPOINT: http\S+ refuses the bucket award-files to S3_ACCESS_KEY_ID \(403\)/m,
      ],
      [
        { S3_ENDPOINT: "http://127.0.0.1:1" },
        /^S3_ENDPOINT: http:\/\/127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)\.$/m,
      ],
    ];
    for (const [change, sentence] of wrong) {
      const app = await launchApp(dataDir, { ...outside(), ...own, ...change });
      expect(await app.ended).toBe(1);
      expect(app.output()).toMatch(sentence);
      expect(app.output()).not.toContain("    at ");
    }
  });
});

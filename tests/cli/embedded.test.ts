import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { alive } from "#prisma/embedded/guard.ts";
import { type Running, startPostgres } from "#prisma/embedded.ts";

const root = fs.mkdtempSync(path.join(tmpdir(), "award-embedded-"));
const dir = path.join(root, "postgres");
let running: Running | undefined;

const start = async () => {
  running = await startPostgres(dir, { forTests: true });
  return running;
};

async function answer(server: Running, sql: string): Promise<unknown> {
  const client = new pg.Client(server.url("postgres"));
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

beforeAll(async () => {
  fs.chmodSync(root, 0o711);
  const server = await start();
  await answer(server, "create table kept (note text)");
  await answer(server, "insert into kept values ('here')");
  await server.stop();
  running = undefined;
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

test("sorts and lowers beyond ASCII, and its secret is its owner's alone", async () => {
  const server = await start();
  expect(await answer(server, "select lower('ÅÉŒ')")).toBe("åéœ");
  expect(await answer(server, "select note from kept")).toBe("here");
  expect(fs.statSync(path.join(dir, "password")).mode & 0o777).toBe(0o600);
});

test("is kept to one process, and the refusal names that one", async () => {
  await start();
  await expect(startPostgres(dir)).rejects.toThrow(`is in use by process ${process.pid}:`);
});

test("comes back when the server was killed", async () => {
  const server = await start();
  process.kill(server.pid, "SIGKILL");
  await server.exited;
  await server.stop();
  expect(await answer(await start(), "select note from kept")).toBe("here");
});

test("ends a server that outlived its parent, and starts its own", async () => {
  const orphan = await inAnotherProcess();
  expect(alive(orphan)).toBe(true);
  const server = await start();
  expect(server.pid).not.toBe(orphan);
  expect(await answer(server, "select note from kept")).toBe("here");
});

test("takes no notice of a pid file that speaks of another program", async () => {
  fs.writeFileSync(path.join(dir, "data/postmaster.pid"), `${process.pid}\n`);
  expect(await answer(await start(), "select note from kept")).toBe("here");
});

test("clears a cluster that was cut off while it was made", async () => {
  fs.mkdirSync(path.join(dir, "init-1"));
  await start();
  expect(fs.existsSync(path.join(dir, "init-1"))).toBe(false);
});

/** Starts the server in a process that is then killed; the pid of the server that stays. */
async function inAnotherProcess(): Promise<number> {
  const program = `
    import { startPostgres } from "#prisma/embedded.ts";
    const { pid } = await startPostgres(process.argv[1], { forTests: true });
    console.log(pid);
    setInterval(() => {}, 1000);`;
  const how = ["--import", "tsx", "--input-type=module", "-e", program, dir];
  const child: ChildProcess = spawn(process.execPath, how, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((done) => {
    child.stdout?.once("data", (text) => done(Number(text)));
  });
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await ended;
  return pid;
}

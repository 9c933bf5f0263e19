import { execFileSync, spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Parts } from "#app/cli/parts.ts";
import { freePort } from "#prisma/embedded.ts";

const begun = new Set<StartedApp>();
const READY_MS = 180_000;

export type StartedApp = {
  url: string;
  port: number;
  pid: number;
  /** All that it has written so far. */
  output(): string;
  /** Settles with the exit code. */
  ended: Promise<number | null>;
  /** Asks it to stop as Ctrl-C does, and waits for the end. */
  stop(): Promise<number | null>;
};

/** A folder for DATA_DIR that root's database account can enter. */
export function dataFolder(): string {
  const dir = fs.mkdtempSync(path.join(tmpdir(), "award-journeys-"));
  fs.chmodSync(dir, 0o711);
  return dir;
}

export function removeData(dir: string): void {
  const link = path.join(dir, "postgres");
  if (fs.existsSync(link)) fs.rmSync(fs.realpathSync(link), { recursive: true, force: true });
  fs.rmSync(dir, { recursive: true, force: true });
}

export type Process = { pid: number; parent: number; command: string };

/** A started app and everything below it, by what it runs. */
export function familyOf(pid: number): Process[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const all = rows.flatMap((row) => {
    const [, pid, parent, command] = row.match(/^\s*(\d+)\s+(\d+)\s+(.*)$/) ?? [];
    return pid ? [{ pid: +pid, parent: Number(parent), command: command ?? "" }] : [];
  });
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

export async function until(holds: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  for (const end = performance.now() + ms; !(await holds()); await sleep(50)) {
    if (performance.now() > end) throw new Error(`${holds} did not come true in ${ms} ms`);
  }
}

export async function healthOf(url: string) {
  const response = await fetch(`${url}/healthz`).catch(() => null);
  return response ? { code: response.status, ...(await response.json()) } : null;
}

/** What the app that runs on this folder tells side commands. */
export const toldOf = (dataDir: string): Parts & { pid: number } =>
  JSON.parse(fs.readFileSync(path.join(dataDir, "running.json"), "utf8"));

/** The rows of one statement, each as an array. */
export async function rowsOf(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client(url);
  // A server that is killed meanwhile is what some of these tests are about.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The environment of this run without what it says about servers. */
export function plainEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const ours = /^(PORT|HOST|APP_URL|DATA_DIR|DEMO|DEMO_PUBLIC|SESSION_SECRET|NODE_ENV|npm_.*)$/;
  const kept = Object.entries(process.env).filter(
    ([name]) => !ours.test(name) && !/^(DATABASE|S3|SMTP|VITEST|TEST)/.test(name),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: "production", ...more };
}

/** What the commands give to node: `npm start`, and `npm run reset`. */
export const START = ["app/cli/launch.js"];
export const RESET = ["--import", "tsx", "app/cli/reset.ts"];

/** Starts the installation as `npm start` does, or as another command, without waiting for it. */
export async function launchApp(
  dataDir: string,
  more: Record<string, string> = {},
  program: string[] = START,
): Promise<StartedApp> {
  const port = Number(more.PORT ?? (await freePort()));
  const url = `http://localhost:${port}`;
  const env = plainEnvironment({ PORT: String(port), APP_URL: url, DATA_DIR: dataDir, ...more });
  const child = spawn(process.execPath, program, {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      written += text;
    });
  }
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const app: StartedApp = {
    ...{ url, port, pid: child.pid as number, ended },
    output: () => written,
    stop() {
      if (child.exitCode === null) child.kill("SIGTERM");
      return ended;
    },
  };
  begun.add(app);
  ended.then(() => begun.delete(app));
  return app;
}

/** Ends what a failed test left running. */
export async function stopAll(): Promise<void> {
  await Promise.all([...begun].map((app) => app.stop()));
}

/** The same, settled when it said that it is ready. */
export async function startApp(
  dataDir: string,
  more: Record<string, string> = {},
  program: string[] = START,
): Promise<StartedApp> {
  const app = await launchApp(dataDir, more, program);
  const end = performance.now() + READY_MS;
  let exited = false;
  app.ended.then(() => {
    exited = true;
  });
  while (!app.output().includes(`ready ${app.url}`)) {
    if (exited || performance.now() > end) {
      await app.stop();
      throw new Error(`npm start was not ready:\n${app.output()}`);
    }
    await sleep(50);
  }
  return app;
}

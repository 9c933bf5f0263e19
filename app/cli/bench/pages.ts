import { type ChildProcess, fork, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Measured } from "#app/cli/bench.ts";
import { setVariables } from "#app/cli/running.ts";
import { createStore } from "#app/storage/store.server.ts";
import { freePort } from "#prisma/embedded.ts";
import { withBenchDatabase } from "./database.ts";
import { backendsOf, usedBy } from "./processor-time.ts";

const NOMINATIONS = 400;
const REQUESTS = 100;
const AT_MOST = { ms: 15, bytes: 60_000 };

/**
 * What a page costs: processor time for each request over the web process and PostgreSQL's, and bytes
 * on the line, beside express sending the same bytes in the same run. The ratio is that of the page
 * that is furthest from it.
 */
export const benchPages = (): Promise<Measured> =>
  withBenchDatabase(async (parts) => {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    Object.assign(process.env, { APP_URL: url, PORT: String(port), NODE_ENV: "production" });
    setVariables({ ...parts, s3: { ...parts.s3, publicEndpoint: `${url}/store` } });
    const { edition, nomination, officer } = await (
      await import("./large-edition.ts")
    ).largeEdition(NOMINATIONS, createStore(parts.s3));
    const cookie = await cookieOf(officer.kind === "person" ? officer.person : "");
    const web = await startedWeb();
    const dir = fs.mkdtempSync(path.join(tmpdir(), "award-pages-"));
    const bare = await started(["app/cli/bench/bare-page.ts", dir]);
    try {
      const database = new URL(parts.databaseUrl).pathname.slice(1);
      const asked = {
        desk: "/desk",
        board: `/desk/edition/${edition}`,
        nomination: `/desk/nomination/${nomination}`,
      };
      const figures: Record<string, Page> = {};
      // What every page costs whatever is on it: this one asks the database for next to nothing.
      const floor = await measured(`${url}/privacy`, cookie, web.child, database);
      for (const [name, at] of Object.entries(asked)) {
        fs.writeFileSync(path.join(dir, name), (await ask(url + at, cookie, "identity")).body);
        const own = await measured(url + at, cookie, web.child, database);
        const least = await measured(`http://localhost:${bare.port}/${name}`, "", bare.child, "");
        figures[name] = { ...own, bare: least.ms, ratio: round(least.ms / own.ms) };
      }
      return { name: "pages", ...verdict(Object.values(figures)), floor, ...figures };
    } finally {
      for (const { child } of [web, bare]) child.kill();
      fs.rmSync(dir, { recursive: true });
      await (await import("#prisma/transaction.ts")).disconnect();
    }
  });

type Cost = { ms: number; bytes: number };
type Page = Cost & { bare: number; ratio: number };

function verdict(pages: Page[]) {
  const [ms, bytes] = [
    Math.max(...pages.map((page) => page.ms)),
    Math.max(...pages.map((page) => page.bytes)),
  ];
  const met = { ms: ms <= AT_MOST.ms, bytes: bytes <= AT_MOST.bytes };
  const ratio = Math.min(...pages.map((page) => page.ratio));
  return { ratio, nominations: NOMINATIONS, goal: AT_MOST, met, ok: met.ms && met.bytes };
}

const round = (value: number) => Math.round(value * 100) / 100;

async function cookieOf(person: string): Promise<string> {
  const { startSession } = await import("#app/services/sign-in/start-session.server.ts");
  const cookie = await startSession({ person, at: new Date(), steppedUp: true });
  return cookie.slice(0, cookie.indexOf(";"));
}

async function measured(
  url: string,
  cookie: string,
  { pid = 0 }: ChildProcess,
  database: string,
): Promise<Cost> {
  let bytes = 0;
  const run = async (times: number) => {
    for (let i = 0; i < times; i++) bytes = (await ask(url, cookie)).body.length;
  };
  // Compiled and connected, as a server is that has been up for a while.
  await run(REQUESTS / 2);
  const pids = [pid, ...(database ? backendsOf(database) : [])];
  const before = usedBy(pids);
  await run(REQUESTS);
  return { ms: round((usedBy(pids) - before) / REQUESTS), bytes };
}

function ask(url: string, cookie: string, encoding = "br, gzip"): Promise<{ body: Buffer }> {
  const headers = { "accept-encoding": encoding, ...(cookie ? { cookie } : {}) };
  return new Promise((done, failed) => {
    get(url, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        if (answer.statusCode === 200) done({ body: Buffer.concat(parts) });
        else failed(new Error(`${url} answered ${answer.statusCode}`));
      });
    }).on("error", failed);
  });
}

async function startedWeb() {
  if (!fs.existsSync("build/server/index.js")) {
    const built = spawnSync(process.execPath, ["--import", "tsx", "app/cli/build.ts"]);
    if (built.status !== 0) throw new Error(`npm run build failed:\n${built.stderr}`);
  }
  return started(["app/cli/web.ts"]);
}

/** Starts a server beside this process; it says that it is ready, and may say where. */
function started([file = "", ...args]: string[]): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(file, args, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((done, failed) => {
    child.once("exit", (code) => failed(new Error(`${file} ended with ${code}`)));
    child.once("message", (said) => done({ child, port: (said as { port?: number }).port ?? 0 }));
  });
}

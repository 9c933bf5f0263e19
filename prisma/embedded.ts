import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hold, pidFile, recover } from "./embedded/guard.ts";
import { type Account, account, type Binaries, binaries, reachable } from "./embedded/place.ts";

/** `url` names the owner; `dir` is where the data really lies; `exited` settles when the server ends, asked or not. */
export type Running = {
  url(database: string): string;
  stop(): Promise<void>;
  exited: Promise<void>;
  pid: number;
  dir: string;
};
type Options = { forTests?: boolean; bin?: Binaries };

const always = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "128MB",
  log_timezone: "UTC",
  timezone: "UTC",
  jit: "off",
};
const withoutDurability = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
};

/** Starts the PostgreSQL that npm installed on the data in `dir`, making both what is missing and what was left behind right. */
export async function startPostgres(dir: string, options: Options = {}): Promise<Running> {
  const who = account();
  const place = reachable(path.resolve(dir), options.bin ?? (await binaries()), who);
  fs.mkdirSync(place.dir, { recursive: true, mode: 0o700 });
  const release = await hold(place.dir);
  try {
    if (who) fs.chownSync(place.dir, who.uid, who.gid);
    initialize(place.dir, place.bin, who);
    const data = path.join(place.dir, "data");
    await recover(data);
    const port = await freePort();
    const settings = {
      ...always,
      port: String(port),
      ...(options.forTests ? withoutDurability : {}),
    };
    const child = launch(place.dir, place.bin, who, settings);
    const exited = new Promise<void>((done) => {
      child.once("exit", () => done());
      child.once("error", () => done());
    });
    await untilReady(child, place.dir);

    const password = fs.readFileSync(path.join(place.dir, "password"), "utf8").trim();
    return {
      pid: child.pid as number,
      dir: place.dir,
      exited,
      url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
      async stop() {
        child.kill("SIGINT");
        const patience = setTimeout(() => child.kill("SIGQUIT"), 10_000);
        await exited;
        clearTimeout(patience);
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

const environment = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } as Record<
  string,
  string | undefined
> as NodeJS.ProcessEnv;

/** Makes the cluster under another name first, so that a kill leaves either a whole one or none. */
function initialize(dir: string, bin: Binaries, who: Account | undefined): void {
  for (const left of fs.readdirSync(dir)) {
    if (left.startsWith("init-")) fs.rmSync(path.join(dir, left), { recursive: true });
  }
  const data = path.join(dir, "data");
  if (fs.existsSync(path.join(data, "PG_VERSION"))) return;

  const secret = path.join(dir, "password");
  fs.writeFileSync(secret, randomBytes(18).toString("base64url"), { mode: 0o600 });
  if (who) fs.chownSync(secret, who.uid, who.gid);
  const fresh = path.join(dir, `init-${process.pid}`);
  const how = [
    ...["-D", fresh, "-U", "postgres", `--pwfile=${secret}`, "--auth=scram-sha-256"],
    ...["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    ...["--no-instructions", "--no-sync"],
  ];
  execFileSync(bin.initdb, how, {
    ...who,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    cwd: "/",
  });
  fs.renameSync(fresh, data);
}

function launch(
  dir: string,
  bin: Binaries,
  who: Account | undefined,
  settings: Record<string, string>,
): ChildProcess {
  const log = fs.openSync(path.join(dir, "postgres.log"), "a");
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // Detached: Ctrl-C reaches the whole foreground group, and the database must be the last to hear of it.
  const child = spawn(bin.postgres, ["-D", path.join(dir, "data"), ...flags], {
    ...who,
    env: environment,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  return child;
}

async function untilReady(child: ChildProcess, dir: string): Promise<void> {
  const log = path.join(dir, "postgres.log");
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(15)) {
    if (child.exitCode !== null || child.pid === undefined) {
      const last = fs.readFileSync(log, "utf8").trim().split("\n").slice(-6).join("\n");
      throw new Error(`PostgreSQL did not start:\n${last}`);
    }
    const lines = pidFile(path.join(dir, "data"));
    if (Number(lines?.[0]) === child.pid && lines?.[7]?.trim() === "ready") return;
  }
  child.kill("SIGQUIT");
  throw new Error(`PostgreSQL is not ready after 60 s, see ${log}.`);
}

/** A port that nothing listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function commandOf(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {}
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

const pidFileOf = (data: string) => path.join(data, "postmaster.pid");

/** The lines of postmaster.pid: the first is the server's pid, the eighth its status. */
export function pidFile(data: string): string[] | null {
  try {
    return fs.readFileSync(pidFileOf(data), "utf8").split("\n");
  } catch {
    return null;
  }
}

/** Ends a server that outlived its parent, and clears a pid file that no longer speaks of a server. */
export async function recover(data: string): Promise<void> {
  const lines = pidFile(data);
  if (!lines) return;

  const pid = Number(lines[0]);
  if (!alive(pid) || !commandOf(pid).includes(data)) {
    fs.rmSync(pidFileOf(data), { force: true });
    return;
  }
  // The pid file goes last; the pid itself may stay as a zombie where process 1 does not reap.
  process.kill(pid, "SIGINT");
  const stillThere = () => Number(pidFile(data)?.[0]) === pid;
  for (let tries = 0; tries < 400 && stillThere(); tries++) await sleep(25);
  if (stillThere()) {
    process.kill(pid, "SIGQUIT");
    await sleep(500);
  }
}

/**
 * Keeps a second process out of `dir`. The kernel holds the lock for the life of this process (on Linux as an abstract
 * socket, which leaves no file), so that a kill leaves nothing stale.
 */
export async function hold(dir: string): Promise<() => void> {
  const place = fs.realpathSync(dir);
  const name = `award-${createHash("sha256").update(place).digest("hex").slice(0, 24)}`;
  const at = process.platform === "linux" ? `\0${name}` : path.join(tmpdir(), name);

  for (let tries = 0; ; tries++) {
    const lock = createServer((socket) => socket.end(String(process.pid))).unref();
    const taken = await new Promise<boolean>((done) => {
      lock.once("error", () => done(true)).listen(at, () => done(false));
    });
    if (!taken) return () => lock.close();

    const holder = await holderOf(at);
    if (holder || tries > 2) {
      throw new Error(`${dir} is in use by process ${holder || "?"}: stop that one first.`);
    }
    if (process.platform !== "linux") fs.rmSync(at, { force: true });
  }
}

function holderOf(at: string): Promise<string> {
  return new Promise((done) => {
    let said = "";
    connect(at)
      .setEncoding("utf8")
      .on("data", (text) => {
        said += text;
      })
      .on("end", () => done(said))
      .on("error", () => done(""));
  });
}

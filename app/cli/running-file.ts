import * as fs from "node:fs";
import path from "node:path";
import type { Environment } from "#app/env.server.ts";
import { alive } from "#prisma/embedded/guard.ts";
import type { Parts } from "./parts.ts";
import { writePrivate } from "./secrets.ts";

type Told = Parts & { pid: number };

const fileOf = (env: Environment) => path.resolve(env.DATA_DIR, "running.json");

/** Tells side commands where the servers of this start are, for as long as it runs. */
export function tellRunning(env: Environment, parts: Parts): void {
  const told: Told = { pid: process.pid, ...parts };
  writePrivate(fileOf(env), told);
}

export function forgetRunning(env: Environment): void {
  fs.rmSync(fileOf(env), { force: true });
}

/** A start that ended in order leaves no file: that one was killed, and its parts may just be going. */
export function wasKilled(env: Environment): boolean {
  return fs.existsSync(fileOf(env)) && !findRunning(env);
}

/** What the app that runs on this DATA_DIR told, or null when none runs. */
export function findRunning(env: Environment): Told | null {
  const file = fileOf(env);
  if (!fs.existsSync(file)) return null;
  const told = JSON.parse(fs.readFileSync(file, "utf8")) as Told;
  return alive(told.pid) ? told : null;
}

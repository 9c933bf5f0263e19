import { readFileSync } from "node:fs";
import { configuredStore } from "#app/storage/configured-store.server.ts";
import { readSetting } from "#prisma/setting.ts";

export type Health = {
  status: "ok" | "failing";
  database: "ok" | "away";
  storage: "ok" | "away";
  worker: "ok" | "away";
  version: string;
};

export const HEARTBEAT = "worker.heartbeat";
const SILENCE_MS = 15_000;

/** Asks every part whether it answers; a worker that has not been heard for 15 s is away. */
export async function checkHealth(at: Date): Promise<Health> {
  const [heartbeat, store] = await Promise.allSettled([
    readSetting(HEARTBEAT),
    configuredStore().check(2000),
  ]);
  const beat = heartbeat.status === "fulfilled" ? heartbeat.value : null;
  const database = heartbeat.status === "fulfilled" ? "ok" : "away";
  const storage = store.status === "fulfilled" ? "ok" : "away";
  const worker = beat && at.getTime() - beat.at.getTime() < SILENCE_MS ? "ok" : "away";
  const status = [database, storage, worker].every((part) => part === "ok") ? "ok" : "failing";
  return { status, database, storage, worker, version: version() };
}

let read: string | undefined;

function version(): string {
  read ??= (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
  return read;
}

import { type Environment, environment } from "#app/env.server.ts";
import { startStore } from "#app/storage/embedded/server.ts";
import {
  asVariables,
  type Database,
  openDatabase,
  type Parts,
  storeOf,
  storeOptions,
} from "./parts.ts";
import { findRunning } from "./running-file.ts";
import { ensureSecrets } from "./secrets.ts";

/**
 * Lets a side command work on this installation: with the servers of the app that runs, else with the embedded ones,
 * started for the time. The variables are set before `work` begins, so `work` imports services itself.
 */
export async function withRunning<T>(work: (parts: Parts) => Promise<T>): Promise<T> {
  const env = environment();
  const secrets = ensureSecrets(env.DATA_DIR);
  process.env.SESSION_SECRET ||= secrets.session;
  const running = findRunning(env);
  if (running) return work(setVariables(running));

  const database = await openDatabase(env, secrets);
  try {
    return await withStore(env, database, work);
  } finally {
    await database.server?.stop();
  }
}

async function withStore<T>(
  env: Environment,
  { databaseUrl, ownerUrl }: Database,
  work: (parts: Parts) => Promise<T>,
): Promise<T> {
  const secrets = ensureSecrets(env.DATA_DIR);
  const s3 = storeOf(env, secrets, "");
  if (env.S3_ENDPOINT) return work(setVariables({ databaseUrl, ownerUrl, s3 }));

  const store = await startStore({ port: 0, ...storeOptions(env, s3) });
  try {
    return await work(setVariables({ databaseUrl, ownerUrl, s3: { ...s3, endpoint: store.url } }));
  } finally {
    await store.close();
  }
}

export function setVariables<P extends Parts>(parts: P): P {
  Object.assign(process.env, asVariables(parts));
  return parts;
}

import * as fs from "node:fs";
import { type Environment, environment } from "#app/env.server.ts";
import { hold } from "#prisma/embedded/guard.ts";
import { freePort } from "#prisma/embedded.ts";
import { ensureClient } from "#prisma/generate.ts";
import { bundle } from "./bundle.ts";
import { startChild } from "./children.ts";
import { prepare, seedWhenEmpty } from "./fill.ts";
import { isCurrent } from "./fingerprint.js";
import { requireHarmlessAddress } from "./harmless-address.ts";
import { untilHealthy } from "./healthy.ts";
import { keep } from "./kept.ts";
import { asVariables, type Database, openDatabase, type Parts, storeOf } from "./parts.ts";
import { requireFreePort } from "./port.ts";
import { forgetRunning, tellRunning, wasKilled } from "./running-file.ts";
import { command, complain, say } from "./say.ts";
import { ensureSecrets, type Secrets } from "./secrets.ts";
import { type Started, startedThings, together } from "./stack.ts";
import { whenAskedToStop } from "./stop-signal.ts";

/** How long a step of the start may go on after the start was called off; then it is left where it is. */
const CALLED_OFF_MS = 15_000;
/** How long a web process whose supervisor was killed may take to leave the port. */
const LEFT_BEHIND_MS = 5_000;
const development = process.argv.includes("--dev");

type Start = {
  env: Environment;
  secrets: Secrets;
  signal: AbortSignal;
  started: Started;
  /** Each settles when a part is lost for good. */
  lost: Promise<Error>[];
};

// The whole installation with one command: what it starts it also ends, web first, database last.
command(async () => {
  const env = environment();
  const signal = whenAskedToStop();
  const started = startedThings();
  const lost: Promise<Error>[] = [];
  try {
    await requireFreePort(env, wasKilled(env) ? LEFT_BEHIND_MS : 0);
    if (!env.DATABASE_URL || !env.S3_ENDPOINT) {
      fs.mkdirSync(env.DATA_DIR, { recursive: true });
      await hold(env.DATA_DIR);
    }
    const given = { env, secrets: ensureSecrets(env.DATA_DIR), signal, started, lost };
    await Promise.race([start(given), tooLong(signal)]);
    say(`ready ${env.APP_URL}`);
    const asked = new Promise<null>((done) => signal.addEventListener("abort", () => done(null)));
    const problem = await Promise.race([asked, ...lost]);
    if (problem) complain(`${problem.message} Everything is stopped.`);
    return problem ? 1 : 0;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  } finally {
    await started.end();
  }
});

function tooLong(signal: AbortSignal): Promise<never> {
  return new Promise((_, failed) => {
    signal.addEventListener("abort", () => {
      setTimeout(() => failed(signal.reason), CALLED_OFF_MS).unref();
    });
  });
}

async function start(given: Start): Promise<void> {
  const { env, signal, lost } = given;
  if (await ensureClient()) say("database client generated");
  signal.throwIfAborted();

  // Building and filling the database take no notice of each other.
  const isBuilt = !development && isCurrent();
  const isDone = isBuilt || development;
  const built = isDone ? Promise.resolve() : bundle(signal).then(() => say("site built"));
  const [parts] = await together(openAndFill(given, isBuilt), built);

  tellRunning(env, parts);
  given.started.add("running file", () => forgetRunning(env));
  signal.throwIfAborted();
  await together(startPart("worker", given, parts), startPart("web", given, parts));
  await untilHealthy(env, lost, signal);
}

async function openAndFill(given: Start, isBuilt: boolean): Promise<Parts> {
  const { env, signal } = given;
  const [database, s3] = await together(startDatabase(given), startStore(given, isBuilt));
  const parts: Parts = { databaseUrl: database.databaseUrl, ownerUrl: database.ownerUrl, s3 };
  signal.throwIfAborted();
  await prepare(database);
  signal.throwIfAborted();
  requireHarmlessAddress(env, await seedWhenEmpty(database, variables(given, parts), signal));
  return parts;
}

async function startDatabase({ env, secrets, started, lost }: Start): Promise<Database> {
  const database = await openDatabase(env, secrets);
  const { server } = database;
  if (!server) return database;

  let stopping = false;
  started.add("database", () => {
    stopping = true;
    return server.stop();
  });
  const never = new Promise<Error>(() => {});
  const ended = new Error("The database ended unasked.");
  lost.push(server.exited.then(() => (stopping ? never : ended)));
  return database;
}

async function startStore(
  { env, secrets, started, lost }: Start,
  isBuilt: boolean,
): Promise<Parts["s3"]> {
  if (env.S3_ENDPOINT) {
    const s3 = storeOf(env, secrets, env.S3_ENDPOINT);
    // Slow to load, and not needed by a start with a store of its own.
    const { requireBucket } = await import("./bucket.ts");
    await requireBucket(s3);
    return s3;
  }

  const port = String(await freePort());
  const store = await keep("store", () =>
    startChild({ ...program("store", isBuilt), args: [port], env: process.env }),
  );
  started.add("store", store.stop);
  lost.push(store.failed);
  return storeOf(env, secrets, `http://127.0.0.1:${port}`);
}

async function startPart(name: "web" | "worker", given: Start, parts: Parts): Promise<void> {
  const env = variables(given, parts);
  const part = await keep(name, () => startChild({ ...program(name, !development), env }));
  given.started.add(name, part.stop);
  given.lost.push(part.failed);
}

/** As built, or as written. */
function program(name: "web" | "worker" | "store", isBuilt: boolean) {
  const node = isBuilt ? [`build/parts/${name}.js`] : ["--import", "tsx", `app/cli/${name}.ts`];
  return { name, node, args: development ? ["--dev"] : [] };
}

/** Web and worker never learn the owner's address: the application's role is all they may be. */
function variables({ env, secrets }: Start, parts: Parts): NodeJS.ProcessEnv {
  const SESSION_SECRET = env.SESSION_SECRET ?? secrets.session;
  const NODE_ENV = development ? "development" : "production";
  const told = { ...process.env, ...asVariables(parts), APP_URL: env.APP_URL, SESSION_SECRET };
  return { ...told, NODE_ENV, DATABASE_OWNER_URL: "" };
}

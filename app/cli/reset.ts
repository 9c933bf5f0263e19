import * as fs from "node:fs";
import path from "node:path";
import { type Environment, environment } from "#app/env.server.ts";
import { hold as holdStore } from "#app/storage/embedded/hold.ts";
import { hold, recover } from "#prisma/embedded/guard.ts";
import { saysYes } from "./ask.ts";
import { requireFreePort } from "./port.ts";
import { wasKilled } from "./running-file.ts";
import { command, say } from "./say.ts";

/** How long a web process whose supervisor was killed may take to leave the port. */
const LEFT_BEHIND_MS = 5_000;
/** What this project puts into DATA_DIR; anything else there is somebody else's. */
const OURS = ["postgres", "postgres.moved", "store", "secrets.json", "running.json"];

// Asks, empties DATA_DIR, and is `npm start` from there on, with the same arguments and variables.
command(async () => {
  const env = environment();
  if (env.DATABASE_URL)
    throw new Error(
      "npm run reset empties the embedded database only: that of DATABASE_URL is yours, and so is emptying it.",
    );
  if (!(await empty(env))) {
    say("Nothing was removed.");
    return 1;
  }
  await import("./launch.js");
  // The start ends this process when it is over.
  return new Promise<never>(() => {});
});

/** True when nothing of ours is left; false when that was not wanted. */
async function empty(env: Environment): Promise<boolean> {
  const { S3_ENDPOINT, S3_BUCKET } = env;
  const folder = path.resolve(env.DATA_DIR);
  const there = () => OURS.map((name) => path.join(folder, name)).filter(exists);
  if (there().length === 0) {
    say(`There is nothing in ${folder} yet.`);
    return true;
  }
  // Whoever starts meanwhile would work on what is being removed.
  const release = await hold(folder);
  try {
    // Before anything is gone: the start would fail for it afterwards.
    await requireFreePort(env, wasKilled(env) ? LEFT_BEHIND_MS : 0);
    if (!process.argv.includes("--yes") && !(await isSure(folder))) return false;
    for (const place of there()) await remove(place);
  } finally {
    release();
  }
  say(`${folder} is empty.`);
  if (S3_ENDPOINT) say(`The bucket ${S3_BUCKET} at ${S3_ENDPOINT} is left as it is.`);
  return true;
}

function exists(place: string): boolean {
  return fs.lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

async function isSure(folder: string): Promise<boolean> {
  const yes = await saysYes(`Remove the database and all files in ${folder}?`);
  if (yes === null)
    throw new Error("npm run reset asks before it removes anything: answer with --yes.");
  return yes;
}

/** Where the folder is a link (see prisma/embedded/place.ts), what it points to goes too. */
async function remove(place: string): Promise<void> {
  if (fs.existsSync(place)) {
    const target = fs.realpathSync(place);
    const release = await holdOf(path.basename(place), target);
    fs.rmSync(target, { recursive: true, force: true });
    release();
  }
  fs.rmSync(place, { recursive: true, force: true });
}

/** Keeps a side command's servers out; a database that outlived its parent is ended. */
async function holdOf(name: string, target: string): Promise<() => void> {
  if (name === "store") return holdStore(target);
  if (name !== "postgres") return () => {};
  const release = await hold(target);
  await recover(path.join(target, "data"));
  return release;
}

import * as fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { environment } from "#app/env.server.ts";
import { hold, recover } from "#prisma/embedded/guard.ts";
import { findRunning } from "./running-file.ts";
import { command, say } from "./say.ts";

/** What this project puts into DATA_DIR; anything else there is somebody else's. */
const OURS = ["postgres", "postgres.moved", "store", "secrets.json", "running.json"];

command(async () => {
  const env = environment();
  const folder = path.resolve(env.DATA_DIR);
  const running = findRunning(env);
  if (running) throw new Error(`Process ${running.pid} works on ${folder}: stop it first.`);

  const there = OURS.map((name) => path.join(folder, name)).filter(exists);
  if (there.length === 0) {
    say(`There is nothing in ${folder}.`);
    return 0;
  }
  if (!process.argv.includes("--yes") && !(await isSure(folder))) {
    say("Nothing was removed.");
    return 1;
  }
  for (const place of there) await remove(place);
  say(`${folder} is empty; npm start begins afresh.`);
  return 0;
});

function exists(place: string): boolean {
  return fs.lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

async function isSure(folder: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Error("npm run reset asks before it removes anything: answer with --yes.");
  }
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`Remove the database and all files in ${folder}? Type yes: `);
  ask.close();
  return answer.trim().toLowerCase() === "yes";
}

/** Where the folder is a link (see prisma/embedded/place.ts), what it points to goes too. */
async function remove(place: string): Promise<void> {
  if (fs.existsSync(place)) {
    const target = fs.realpathSync(place);
    if (path.basename(place) === "postgres") {
      const release = await hold(target);
      await recover(path.join(target, "data"));
      release();
    }
    fs.rmSync(target, { recursive: true, force: true });
  }
  fs.rmSync(place, { recursive: true, force: true });
}

import * as fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The programs of the app read the file this often, and a bit more. */
const READ_MS = 70;

/** The clock of a started app, which a test puts forward. */
export type Clock = ReturnType<typeof clockIn>;

export function clockIn(file: string) {
  const read = () => (fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0);
  let ahead = read();
  const put = async (to: number) => {
    ahead = Math.max(ahead, to);
    // A reader never sees half a number.
    fs.writeFileSync(`${file}.new`, String(Math.round(ahead)));
    fs.renameSync(`${file}.new`, file);
    await sleep(READ_MS);
  };
  if (!fs.existsSync(file)) fs.writeFileSync(file, "0");
  const now = () => Date.now() + ahead;
  return {
    now,
    pass: (ms: number) => put(ahead + ms),
    /** Until an instant is over, and the grace that follows each deadline. */
    pastDue: (instant: number) => put(instant + 3 * MINUTE - Date.now()),
    until: (instant: number) => put(instant - Date.now()),
    /** What starts the app's programs under this clock. */
    environment: {
      CLOCK_AHEAD: file,
      NODE_OPTIONS: `--import=${path.resolve(import.meta.dirname, "shifted-clock.js")}`,
    },
  };
}

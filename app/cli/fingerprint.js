import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";

// Plain JavaScript, because launch.js asks before anything translates TypeScript.

export const STAMP = "build/.stamp";

const SOURCES = ["app", "machines", "prisma", "public", "package.json", "package-lock.json"];
const CONFIGURATION = ["vite.config.ts", "remix.config.js", "tsconfig.json"];

/** Whether the build was made from the sources as they are. */
export function isCurrent() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === fingerprint();
}

/** By content, since a clone and a touch change every date. */
export function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...SOURCES, ...CONFIGURATION].flatMap(filesIn)) {
    hash.update(file).update("\0").update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  const names = fs.readdirSync(place).filter((name) => name !== "generated");
  return names.sort().flatMap((name) => filesIn(path.join(place, name)));
}

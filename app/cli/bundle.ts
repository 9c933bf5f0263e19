import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { runToEnd } from "./children.ts";

export const STAMP = "build/.stamp";

const SOURCES = ["app", "machines", "prisma", "public", "package.json", "package-lock.json"];
const CONFIGURATION = ["vite.config.ts", "remix.config.js", "tsconfig.json"];

/** Builds when a source changed since the last build; true when it had to. */
export async function ensureBuild(signal?: AbortSignal): Promise<boolean> {
  if (isCurrent()) return false;

  const env = { ...process.env };
  await runToEnd("The build", ["--import", "tsx", "app/cli/build.ts"], { env, signal });
  return true;
}

export function isCurrent(): boolean {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === fingerprint();
}

/** By content, since a clone and a touch change every date. */
export function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of [...SOURCES, ...CONFIGURATION].flatMap(filesIn)) {
    hash.update(file).update("\0").update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(place: string): string[] {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  const names = fs.readdirSync(place).filter((name) => name !== "generated");
  return names.sort().flatMap((name) => filesIn(path.join(place, name)));
}

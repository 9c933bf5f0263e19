import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const stamp = path.resolve("prisma/generated/.stamp");

/** Writes prisma/generated when schema.prisma or Prisma itself changed since; true when it had to. */
export async function ensureClient(): Promise<boolean> {
  const require = createRequire(import.meta.url);
  const packageFile = require.resolve("prisma/package.json");
  const { version } = require("prisma/package.json") as { version: string };
  const schema = fs.readFileSync("prisma/schema.prisma");
  const now = createHash("sha256").update(schema).update(version).digest("hex");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === now) return false;

  const cli = path.resolve(path.dirname(packageFile), "build/index.js");
  await promisify(execFile)(process.execPath, [cli, "generate"], {
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  fs.writeFileSync(stamp, now);
  return true;
}

import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { build } from "vite";
import { ensureClient } from "#prisma/generate.ts";
import { BUNDLED } from "./bundled.ts";
import { fingerprint, STAMP } from "./fingerprint.js";
import { command, say } from "./say.ts";

// The site by Remix, and start, web, worker and store as plain files, so that a start need not translate TypeScript.
command(async () => {
  await ensureClient();
  const now = fingerprint();
  fs.rmSync(STAMP, { force: true });

  const remix = path.resolve("node_modules/@remix-run/dev/dist/cli.js");
  const env = { ...process.env, NODE_ENV: "production" as const };
  execFileSync(process.execPath, [remix, "vite:build"], { env, stdio: "inherit" });
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: BUNDLED },
    build: {
      ssr: true,
      copyPublicDir: false,
      target: "node20",
      outDir: "build/parts",
      rollupOptions: {
        input: Object.fromEntries(
          ["start", "web", "worker", "store"].map((name) => [name, `app/cli/${name}.ts`]),
        ),
      },
    },
  });
  fs.writeFileSync(STAMP, now);
  say("built");
  return 0;
});

import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { build } from "vite";
import { ensureClient } from "#prisma/generate.ts";
import { fingerprint, STAMP } from "./bundle.ts";
import { command, say } from "./say.ts";

// The site by Remix, and web, worker and store as one plain file each, so that a start need not translate TypeScript.
await command(async () => {
  await ensureClient();
  const now = fingerprint();
  fs.rmSync(STAMP, { force: true });

  const remix = path.resolve("node_modules/@remix-run/dev/dist/cli.js");
  const env = { ...process.env, NODE_ENV: "production" as const };
  execFileSync(process.execPath, [remix, "vite:build"], { env, stdio: "inherit" });
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: true,
      target: "node20",
      outDir: "build/parts",
      rollupOptions: {
        input: Object.fromEntries(
          ["web", "worker", "store"].map((name) => [name, `app/cli/${name}.ts`]),
        ),
      },
    },
  });
  fs.writeFileSync(STAMP, now);
  say("built");
  return 0;
});

import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A file of each layer, what it may import, and what it may not. */
const layers: Record<string, { allowed: string[]; forbidden: string[] }> = {
  "machines/planted.ts": {
    allowed: ["xstate", "zod", "./life.ts", "#machines/life.ts"],
    forbidden: ["react", "@xstate/graph", "node:fs", "#app/domain/rulebook.ts", "#prisma/x.ts"],
  },
  "app/domain/planted.ts": {
    allowed: ["zod", "./rulebook.ts", "#machines/life.ts", "#app/domain/policy/seeing.ts"],
    forbidden: ["react", "pg", "node:fs", "@remix-run/node", "#prisma/client.server.ts"],
  },
  "app/domain/policy/planted.ts": {
    allowed: ["./denial.ts", "#app/domain/viewer.ts"],
    forbidden: ["../viewer.ts", "#app/services/health.server.ts"],
  },
  "app/schemas/planted.ts": {
    allowed: ["zod", "#app/domain/rulebook.ts", "#machines/life.ts"],
    forbidden: ["react", "react-hook-form", "#app/services/health.server.ts", "@remix-run/node"],
  },
  "app/forms/planted.ts": {
    allowed: ["react", "react-hook-form", "@remix-run/react", "#app/schemas/review.ts"],
    forbidden: ["#app/services/health.server.ts", "#app/domain/rulebook.ts", "pg", "express"],
  },
  "app/storage/planted.ts": {
    allowed: ["@aws-sdk/client-s3", "node:fs", "./store.server.ts", "#app/env.server.ts"],
    forbidden: ["#app/services/health.server.ts", "#prisma/client.server.ts", "react", "express"],
  },
  "app/mail/planted.ts": {
    allowed: ["nodemailer", "#app/i18n/say.ts"],
    forbidden: ["#app/services/health.server.ts", "pg", "@aws-sdk/client-s3", "react"],
  },
  "app/i18n/planted.ts": {
    allowed: ["intl-messageformat", "#machines/refusal.ts"],
    forbidden: ["#app/services/health.server.ts", "#app/mail/x.ts", "react"],
  },
  "app/services/planted.ts": {
    allowed: ["#app/domain/rulebook.ts", "#prisma/transaction.ts", "#app/storage/store.server.ts"],
    forbidden: [
      "react",
      "@remix-run/node",
      "express",
      "pg",
      "@aws-sdk/client-s3",
      "#app/jobs/x.ts",
    ],
  },
  "app/jobs/planted.ts": {
    allowed: ["#app/services/health.server.ts", "graphile-worker"],
    forbidden: ["#app/routes/healthz.ts", "#app/components/page.tsx", "@remix-run/node", "pg"],
  },
  "app/cli/planted.ts": {
    allowed: [
      "express",
      "@remix-run/express",
      "#app/services/health.server.ts",
      "#prisma/roles.ts",
    ],
    forbidden: ["#app/routes/healthz.ts", "#app/components/page.tsx", "pg"],
  },
  "app/routes/planted.tsx": {
    allowed: ["@remix-run/react", "#app/services/health.server.ts", "#app/components/page.tsx"],
    forbidden: [
      "#prisma/client.server.ts",
      "@aws-sdk/client-s3",
      "./healthz.ts",
      "#app/routes/x.ts",
    ],
  },
  "app/components/planted.tsx": {
    allowed: ["react", "#app/domain/viewer.ts", "#app/i18n/say.ts"],
    forbidden: ["#app/services/health.server.ts", "#prisma/client.server.ts", "#app/storage/x.ts"],
  },
  "tests/planted.ts": {
    allowed: ["vitest", "pg", "#app/domain/viewer.ts"],
    forbidden: ["../app/domain/viewer.ts"],
  },
};

const dir = fs.mkdtempSync(path.join(tmpdir(), "award-lint-"));
let refused: Set<string>;

beforeAll(() => {
  for (const name of ["biome.json", ".gitignore"]) fs.copyFileSync(name, path.join(dir, name));
  for (const [file, { allowed, forbidden }] of Object.entries(layers)) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    const lines = [...allowed, ...forbidden].map((specifier) => `import "${specifier}";`);
    fs.writeFileSync(path.join(dir, file), `${lines.join("\n")}\n`);
  }
  refused = lint();
});
afterAll(() => fs.rmSync(dir, { recursive: true }));

/** `file:line` of every import that the rule refuses. */
function lint(): Set<string> {
  const biome = path.resolve("node_modules/@biomejs/biome/bin/biome");
  const how = ["--reporter=github", "--only=style/noRestrictedImports", "--max-diagnostics=none"];
  const { stdout } = spawnSync(process.execPath, [biome, "lint", ...how, "."], {
    cwd: dir,
    encoding: "utf8",
  });
  const found = stdout.matchAll(/noRestrictedImports,file=([^,]+),line=(\d+)/g);
  return new Set(
    Array.from(
      found,
      ([, file, line]) => `${path.relative(fs.realpathSync(dir), file as string)}:${line}`,
    ),
  );
}

describe.each(Object.entries(layers))("%s", (file, { allowed, forbidden }) => {
  test.each(allowed)("may import %s", (specifier) => {
    expect(refused).not.toContain(`${file}:${allowed.indexOf(specifier) + 1}`);
  });

  test.each(forbidden)("may not import %s", (specifier) => {
    const line = allowed.length + forbidden.indexOf(specifier) + 1;
    expect(refused).toContain(`${file}:${line}`);
  });
});

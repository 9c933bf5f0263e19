import { defineConfig } from "vitest/config";

const withDatabase = {
  globalSetup: "tests/server.ts",
  setupFiles: ["tests/quiet.ts", "tests/database.ts"],
  pool: "forks" as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    reporters: ["default", "./tests/last-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/{machines,domain,schemas,i18n,storage,lint,cli,docs}/**/*.test.ts"],
          setupFiles: "tests/quiet.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/{services,routes,jobs,mail,prisma,rehearsal}/**/*.test.ts"],
          ...withDatabase,
        },
      },
      {
        extends: true,
        test: {
          // Every page in two worlds takes its time.
          name: "leaks",
          include: ["tests/leaks/**/*.test.ts"],
          ...withDatabase,
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          include: ["tests/{components,forms}/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: "tests/quiet.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: "tests/journeys/app.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});

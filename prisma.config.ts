import { defineConfig } from "prisma/config";

// The CLI would fetch a native schema engine that nothing here runs: generate does without,
// and prisma/migrate.ts applies migrations with the engine's WebAssembly build.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset@127.0.0.1:1/unset" },
});

import * as fs from "node:fs";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { type History, migrationNames, ours } from "./history.ts";
import { withEngine } from "./schema-engine.ts";

const filters = { externalTables: [], externalEnums: [] };
// Not 72707369: that is the lock the engine itself takes, and waiting for it here would never end.
const LOCK = 4_801_817;

function listed(history: History): MigrationList {
  const read = (...parts: string[]) =>
    fs.readFileSync(path.join(history.migrations, ...parts), "utf8");
  return {
    baseDir: history.migrations,
    lockfile: { path: "migration_lock.toml", content: read("migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames(history).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: read(name, "migration.sql") },
      },
    })),
  };
}

/** Brings the database up to the last migration and names those it applied; of two at once the second waits and finds nothing to do. */
export async function migrate(url: string, history: History = ours): Promise<string[]> {
  const lock = new pg.Client(url);
  await lock.connect();
  try {
    await lock.query("select pg_advisory_lock($1)", [LOCK]);
    await forgetUnfinished(lock);
    return await withEngine(url, async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: listed(history),
        filters,
      });
      return appliedMigrationNames;
    });
  } finally {
    await lock.end();
  }
}

/** A migration is one transaction: one that was begun and not finished left nothing behind, and may run again. */
async function forgetUnfinished(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select to_regclass('_prisma_migrations') as found");
  if (!rows[0].found) return;
  await client.query(
    "update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null",
  );
}

/** The SQL that leads from the migrations to schema.prisma, or null when they agree; tried out in a scratch database beside `url`. */
export async function drift(url: string, history: History = ours): Promise<string | null> {
  const name = `scratch_${process.pid}_${Date.now()}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  const admin = new pg.Client(url);
  await admin.connect();
  try {
    await admin.query(`create database ${name} template template0`);
    const files = [{ path: history.schema, content: fs.readFileSync(history.schema, "utf8") }];
    const configDir = path.dirname(history.schema);
    const difference = await withEngine(scratch.href, async (engine) => {
      await engine.applyMigrations({ migrationsList: listed(history), filters });
      return engine.diff({
        from: { tag: "schemaDatasource", files, configDir },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: true,
        filters,
      });
    });
    return difference.exitCode === 2 ? (difference.stdout ?? "") : null;
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }
}

/** Writes the next migration folder and gives its name, or null when there is nothing to change; a person reads and amends its SQL. */
export async function draft(
  url: string,
  title: string,
  at: Date,
  history: History = ours,
): Promise<string | null> {
  fs.mkdirSync(history.migrations, { recursive: true });
  const lockFile = path.join(history.migrations, "migration_lock.toml");
  if (!fs.existsSync(lockFile)) fs.writeFileSync(lockFile, 'provider = "postgresql"\n');
  const sql = await drift(url, history);
  if (sql === null) return null;

  const name = `${at.toISOString().replace(/\D/g, "").slice(0, 14)}_${title}`;
  fs.mkdirSync(path.join(history.migrations, name));
  fs.writeFileSync(path.join(history.migrations, name, "migration.sql"), sql);
  return name;
}

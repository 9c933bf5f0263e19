import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Running, startPostgres } from "#prisma/embedded.ts";
import type { History } from "#prisma/history.ts";
import { migrate } from "#prisma/migrate.ts";

const root = fs.mkdtempSync(path.join(tmpdir(), "award-migrate-"));
const history: History = {
  schema: path.join(root, "schema.prisma"),
  migrations: path.join(root, "migrations"),
};
let server: Running;

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(history.migrations, name), { recursive: true });
  fs.writeFileSync(path.join(history.migrations, name, "migration.sql"), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.url("award"));
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  fs.chmodSync(root, 0o711);
  fs.mkdirSync(history.migrations);
  fs.writeFileSync(
    path.join(history.migrations, "migration_lock.toml"),
    'provider = "postgresql"\n',
  );
  server = await startPostgres(path.join(root, "postgres"), { forTests: true });
  const admin = new pg.Client(server.url("postgres"));
  await admin.connect();
  await admin.query("create database award");
  await admin.end();
});
afterAll(async () => {
  await server?.stop();
  fs.rmSync(root, { recursive: true, force: true });
});

test("a migration that fails leaves nothing behind and runs again", async () => {
  write("1_half", "create table half (n int);\nselect 1 / 0; -- no");
  await expect(migrate(server.url("award"), history)).rejects.toThrow("division by zero");
  expect(await rows("select to_regclass('half') as found")).toEqual([{ found: null }]);
  write("1_half", "create table half (n int);\n-- a comment at the end, without a line");
  expect(await migrate(server.url("award"), history)).toEqual(["1_half"]);
  expect(await migrate(server.url("award"), history)).toEqual([]);
});

test("one that was cut off between its tables and the engine's own note counts as applied", async () => {
  // The engine's note fails as if the process had gone; the tables are there by then.
  write(
    "2_cut",
    `create table cut (n int);
     create function gone() returns trigger language plpgsql as $$ begin raise 'gone'; end $$;
     create trigger gone before update of applied_steps_count on _prisma_migrations
       for each row execute function gone();`,
  );
  await expect(migrate(server.url("award"), history)).rejects.toThrow("gone");
  await rows("drop trigger gone on _prisma_migrations");
  expect(await rows("select to_regclass('cut')::text as found")).toEqual([{ found: "cut" }]);

  write("3_next", "create table next (n int)");
  expect(await migrate(server.url("award"), history)).toEqual(["3_next"]);
});

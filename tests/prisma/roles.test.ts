import { runMigrations } from "graphile-worker";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drift } from "#prisma/migrate.ts";
import { ensurePrepared, prepareDatabase } from "#prisma/prepare.ts";

const urls = {
  ownerUrl: process.env.DATABASE_OWNER_URL as string,
  url: process.env.DATABASE_URL as string,
};
let application: pg.Client;

beforeAll(async () => {
  application = new pg.Client(urls.url);
  await application.connect();
});
afterAll(() => application.end());

const refusal = (sql: string) =>
  application.query(sql).then(
    () => "allowed",
    (error) => error.code,
  );
const DENIED = "42501";

describe("the application's role", () => {
  test.each([
    "update log_event set hash = hash",
    "delete from log_event",
    "truncate log_event",
    "alter table log_event disable trigger all",
    "update log_payload set subject_id = subject_id",
    "truncate log_payload",
    "delete from _prisma_migrations",
    "delete from graphile_worker.migrations",
    "create table mine ()",
  ])("may not: %s", async (sql) => {
    expect(await refusal(sql)).toBe(DENIED);
  });

  test.each([
    "select from log_event",
    "delete from log_payload where false",
    "update setting set at = at where false",
    "select graphile_worker.add_job('nothing', '{}', job_key => 'k')",
    "delete from graphile_worker._private_jobs",
  ])("may: %s", async (sql) => {
    expect(await refusal(sql)).toBe("allowed");
  });
});

describe("preparing a database", () => {
  test("again finds nothing to do, at once or one after the other", async () => {
    expect(await ensurePrepared(urls)).toEqual({ applied: [], logIsClosed: true });
    const both = await Promise.all([prepareDatabase(urls), prepareDatabase(urls)]);
    expect(both.map(({ applied }) => applied)).toEqual([[], []]);
  });

  test("leaves the job queue where its own release wants it", async () => {
    await expect(runMigrations({ connectionString: urls.ownerUrl })).resolves.toBeUndefined();
  });

  test("the migrations lead to schema.prisma", async () => {
    expect(await drift(urls.ownerUrl)).toBeNull();
  });

  test("says so when owner and application are one role", async () => {
    const { logIsClosed } = await prepareDatabase({ ...urls, url: urls.ownerUrl });
    expect(logIsClosed).toBe(false);
  });
});

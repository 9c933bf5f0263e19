import pg from "pg";
import { beforeAll, inject } from "vitest";
import { APPLICATION_ROLE } from "#prisma/roles.ts";

const PASSWORD = "of-no-consequence-in-tests";
const name = `test_${process.env.VITEST_POOL_ID}`;
const server = inject("database");

// Before any test imports the client: the application's role on this worker's own database.
const owner = new URL(server);
owner.pathname = `/${name}`;
const application = new URL(owner);
application.username = APPLICATION_ROLE;
application.password = PASSWORD;
process.env.DATABASE_OWNER_URL = owner.href;
process.env.DATABASE_URL = application.href;
process.env.SESSION_SECRET ??= "of-no-consequence-in-tests-at-all";

/** Every file begins with a fresh copy of the migrated template. */
beforeAll(async () => {
  const admin = new pg.Client(server);
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name} template test_template strategy file_copy`);
  await admin.end();
});

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { withRole } from "#app/cli/parts.ts";
import { startPostgres } from "#prisma/embedded.ts";
import { prepareDatabase } from "#prisma/prepare.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's address of the test server; tests/database.ts makes a copy of the template for each file. */
    database: string;
  }
}

const TEMPLATE = "test_template";
const PASSWORD = "of-no-consequence-in-tests";

/** One server without durability for the whole run, with the migrations applied in a template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = fs.mkdtempSync(path.join(tmpdir(), "award-tests-"));
  // Root's database runs as another account, which has to get in.
  fs.chmodSync(dir, 0o711);
  const server = await startPostgres(path.join(dir, "postgres"), { forTests: true });
  const stop = async () => {
    await server.stop();
    fs.rmSync(server.dir, { recursive: true, force: true });
    fs.rmSync(dir, { recursive: true, force: true });
  };
  try {
    const { ownerUrl, databaseUrl } = await withRole(server, TEMPLATE, PASSWORD);
    await prepareDatabase({ ownerUrl, url: databaseUrl });
    // Nobody may be connected to what is copied.
    const admin = new pg.Client(server.url("postgres"));
    await admin.connect();
    await admin.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
    await admin.end();
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("database", server.url("postgres"));
  return stop;
}

import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import pg from "pg";
import { type History, migrationNames, ours } from "./history.ts";
import { grantTo } from "./roles.ts";

/** `applied` names migrations; `logIsClosed` is false when owner and application are one role, and the trigger alone guards the log. */
export type Prepared = { applied: string[]; logIsClosed: boolean };
type Urls = { ownerUrl: string; url: string };

/** Brings a database to where the application can work in it: tables, job queue, and what its role may do. */
export async function prepareDatabase(
  { ownerUrl, url }: Urls,
  history: History = ours,
): Promise<Prepared> {
  // Both are slow to load, and a start that finds everything in place does without.
  const { migrate } = await import("./migrate.ts");
  const { Logger, runMigrations } = await import("graphile-worker");

  const applied = await migrate(ownerUrl, history);
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}) });
  const logIsClosed = await grantTo(ownerUrl, roleOf(url));
  await remember(ownerUrl, { mark: markOf(url, history), logIsClosed });
  return { applied, logIsClosed };
}

/** The same, unless this very preparation is known to be done; what was changed by hand since is left to `npm run migrate`. */
export async function ensurePrepared(urls: Urls, history: History = ours): Promise<Prepared> {
  const known = await remembered(urls.ownerUrl);
  if (known?.mark !== markOf(urls.url, history)) return prepareDatabase(urls, history);
  return { applied: [], logIsClosed: known.logIsClosed };
}

const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/** Changes with the migrations, the job queue's release, the role, and the rights that roles.ts gives. */
function markOf(url: string, history: History): string {
  const require = createRequire(import.meta.url);
  const queue = require("graphile-worker/package.json") as { version: string };
  const hash = createHash("sha256").update(roleOf(url)).update(queue.version);
  hash.update(fs.readFileSync("prisma/roles.ts"));
  for (const name of migrationNames(history)) {
    hash.update(name).update(fs.readFileSync(`${history.migrations}/${name}/migration.sql`));
  }
  return hash.digest("hex");
}

type Mark = { mark: string; logIsClosed: boolean };
const KEY = "prepared";

function remembered(ownerUrl: string): Promise<Mark | null> {
  return asOwner(ownerUrl, async (client) => {
    const { rows: tables } = await client.query("select to_regclass('setting') as found");
    if (!tables[0].found) return null;
    const { rows } = await client.query("select value from setting where key = $1", [KEY]);
    return rows[0]?.value ?? null;
  });
}

function remember(ownerUrl: string, mark: Mark): Promise<unknown> {
  return asOwner(ownerUrl, (client) =>
    client.query(
      `insert into setting (key, value, at) values ($1, $2, now())
       on conflict (key) do update set value = excluded.value, at = excluded.at`,
      [KEY, JSON.stringify(mark)],
    ),
  );
}

/** Gives back the jobs that killed workers still hold; right only where no other worker can be running. */
export function freeJobs(ownerUrl: string): Promise<unknown> {
  return asOwner(ownerUrl, (client) =>
    client.query(`
      select graphile_worker.force_unlock_workers(
        array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`),
  );
}

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

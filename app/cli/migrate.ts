import { parseArgs } from "node:util";
import { environment } from "#app/env.server.ts";
import { draft, drift } from "#prisma/migrate.ts";
import { prepareDatabase } from "#prisma/prepare.ts";
import { requireBucket } from "./bucket.ts";
import { seedWhenEmpty } from "./fill.ts";
import { type Database, openDatabase, storeOf } from "./parts.ts";
import { findRunning } from "./running-file.ts";
import { command, say } from "./say.ts";
import { ensureSecrets } from "./secrets.ts";
import { whenAskedToStop } from "./stop-signal.ts";

const USAGE = `npm run migrate                    applies what is missing, says the role's rights anew, fills the empty database of DATABASE_URL, and makes the bucket of S3_ENDPOINT
npm run migrate -- --drift         the SQL that leads from the migrations to schema.prisma, if any
npm run migrate -- --draft NAME    writes that SQL as the next migration, to be read and amended`;

command(async () => {
  const { values } = parseArgs({
    options: {
      drift: { type: "boolean" },
      draft: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) say(USAGE);
  else if (values.drift) return onDatabase(reportDrift);
  else if (values.draft) return onDatabase((database) => writeDraft(database, values.draft ?? ""));
  else return apply();
  return 0;
});

async function apply(): Promise<number> {
  await onDatabase(applyMissing);
  const env = environment();
  // Web and worker started apart fill nothing, and wait for it.
  if (env.DATABASE_URL) {
    const database = await openDatabase(env, ensureSecrets(env.DATA_DIR));
    await seedWhenEmpty(database, process.env, whenAskedToStop());
  }
  if (env.S3_ENDPOINT) await requireBucket(storeOf(env, ensureSecrets(env.DATA_DIR), ""));
  return 0;
}

type Urls = Pick<Database, "ownerUrl" | "databaseUrl">;

/** On the database of the app that runs, else on the embedded one, started for the time. */
async function onDatabase(work: (urls: Urls) => Promise<number>): Promise<number> {
  const env = environment();
  const running = findRunning(env);
  if (running) return work(running);

  const database = await openDatabase(env, ensureSecrets(env.DATA_DIR));
  try {
    return await work(database);
  } finally {
    await database.server?.stop();
  }
}

async function applyMissing({ ownerUrl, databaseUrl }: Urls): Promise<number> {
  const { applied, logIsClosed } = await prepareDatabase({ ownerUrl, url: databaseUrl });
  for (const name of applied) say(`applied ${name}`);
  if (applied.length === 0) say("nothing to apply");
  if (!logIsClosed) say("The log is protected by its trigger only: DATABASE_OWNER_URL is not set.");
  return 0;
}

async function reportDrift({ ownerUrl }: Urls): Promise<number> {
  const sql = await drift(ownerUrl);
  say(sql ?? "the migrations lead to schema.prisma");
  return sql === null ? 0 : 1;
}

async function writeDraft({ ownerUrl }: Urls, title: string): Promise<number> {
  if (!/^[a-z0-9_]+$/.test(title)) throw new Error("--draft wants a name of a-z, 0-9 and _");
  const name = await draft(ownerUrl, title, new Date());
  say(name ? `wrote prisma/migrations/${name}/migration.sql` : "nothing changed");
  return 0;
}

import { ensurePrepared, freeJobs } from "#prisma/prepare.ts";
import { closeSettings, readSetting } from "#prisma/setting.ts";
import { runToEnd } from "./children.ts";
import type { Database } from "./parts.ts";
import { say } from "./say.ts";

/** Migrations and the application's rights. */
export async function prepare({ ownerUrl, databaseUrl, server }: Database): Promise<void> {
  const { applied, logIsClosed } = await ensurePrepared({ ownerUrl, url: databaseUrl });
  if (applied.length > 0) say(`${applied.length} migrations applied`);
  if (!logIsClosed) {
    say(
      "DATABASE_OWNER_URL is not set: the log is protected by its trigger only, not by the role's rights.",
    );
  }
  // Nobody else works on an embedded database: what is still locked belongs to a worker that was killed.
  if (server) await freeJobs(ownerUrl);
}

/** Fills an empty database in a process of its own, and says whether the data is a demonstration. */
export async function seedWhenEmpty(
  database: Database,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<boolean> {
  const demo = () => readSetting("demo", database.databaseUrl);
  try {
    if (!(await demo())) {
      say("filling the empty database");
      const where = database.server ? ["--embedded"] : [];
      const args = ["--import", "tsx", "app/cli/seed.ts", ...where];
      await runToEnd("Filling the database", args, { env, signal });
    }
    return (await demo())?.value === true;
  } finally {
    await closeSettings();
  }
}

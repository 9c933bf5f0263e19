import { environment } from "#app/env.server.ts";
import { seed } from "#prisma/seed.ts";
import { closeSettings, readSetting, writeSetting } from "#prisma/setting.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { command, say } from "./say.ts";

/** Set last by the seed, so that a seed that was cut off is not taken for one. */
const DEMO = "demo";

// Fills an empty database. Whether it holds a demonstration is fixed here, for the life of the data.
command(async () => {
  const { DEMO: asked } = environment();
  const embedded = process.argv.includes("--embedded");
  if (await readSetting(DEMO)) return 0;

  // One that was cut off just before its mark is a demonstration, whatever is asked by now.
  const demo = (asked ?? embedded) || (await holdsDemonstration());
  const at = new Date();
  say(`filling the database${demo ? " with the demonstration" : ""}`);
  await seed({ demo, at });
  await writeSetting(DEMO, demo, at);
  await closeSettings();
  return 0;
});

async function holdsDemonstration(): Promise<boolean> {
  const found = await inTransaction((tx) =>
    tx.run("select 1 from edition where context ->> 'demonstration' = 'true' limit 1"),
  );
  return found.length > 0;
}

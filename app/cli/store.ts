import { environment } from "#app/env.server.ts";
import { startStore } from "#app/storage/embedded/server.ts";
import { childReady, untilAskedToStop } from "./child.ts";
import { storeOf, storeOptions } from "./parts.ts";
import { command } from "./say.ts";
import { ensureSecrets } from "./secrets.ts";

// The embedded store as a part of `npm start`; `npm run storage` is the same server on its own.
command(async () => {
  const env = environment();
  const port = Number(process.argv[2]);
  const s3 = storeOf(env, ensureSecrets(env.DATA_DIR), "");
  const store = await startStore({ port, ...storeOptions(env, s3) });
  childReady();
  await untilAskedToStop();
  await store.close();
  return 0;
});

import { parseArgs } from "node:util";
import { parseEnvironment, STORE_PREFIX } from "#app/env.server.ts";
import { startStore } from "#app/storage/embedded/server.ts";
import { untilAskedToStop } from "./child.ts";
import { command, say } from "./say.ts";

const USAGE = "npm run storage -- --port N --dir DIR [--host HOST]";
const READS = ["S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

// The embedded store on its own. A person reads what it says: a taken port or folder is a sentence, not a stack.
command(async () => {
  const { port, dir, host } = readOptions();
  const keys = readVariables();
  const store = await startStore({ port, dir, host, ...keys, publicPrefix: STORE_PREFIX }).catch(
    (error) => {
      throw portTaken(error) ?? error;
    },
  );
  say(`store ${store.url}/${keys.bucket} in ${dir}`);
  await untilAskedToStop();
  await store.close();
  return 0;
});

function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: "string" }, dir: { type: "string" }, host: { type: "string" } },
  });
  const { port = "", dir, host = "127.0.0.1" } = values;
  if (!dir || !/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`usage: ${USAGE}`);
  }
  return { port: Number(port), dir, host };
}

/** Its own four alone: what the site wants beside them does not matter here. */
function readVariables() {
  const given = Object.fromEntries(READS.map((name) => [name, process.env[name] ?? ""]));
  const { env, problems } = parseEnvironment(given as NodeJS.ProcessEnv);
  const missing = READS.filter((name) => env && env[name] === undefined).map(
    (name) => `${name} is required by npm run storage: the key that its clients sign with`,
  );
  const { S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env ?? {};
  if (!env || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new Error([...problems, ...missing].join("\n"));
  return {
    region: env.S3_REGION,
    bucket: env.S3_BUCKET,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

function portTaken({ code, message }: NodeJS.ErrnoException): Error | null {
  if (code !== "EADDRINUSE") return null;
  const told = message.replace(/^listen EADDRINUSE: /, "");
  return new Error(`${told}: stop that one, or choose another --port`);
}

import { parseArgs } from "node:util";
import { startStore } from "#app/storage/embedded/server.ts";

const NEEDED = ["S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
const USAGE = "npm run storage -- --port N --dir DIR [--host HOST]";

function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: "string" }, dir: { type: "string" }, host: { type: "string" } },
  });
  if (!values.dir || !/^\d{1,5}$/.test(values.port ?? "") || Number(values.port) > 65_535) {
    throw new Error(`usage: ${USAGE}`);
  }
  const missing = NEEDED.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`the object store needs ${missing.join(", ")}`);
  const [region, bucket, accessKeyId, secretAccessKey] = NEEDED.map(
    (name) => process.env[name] ?? "",
  );
  return {
    port: Number(values.port),
    dir: values.dir,
    ...(values.host ? { host: values.host } : {}),
    region: region as string,
    bucket: bucket as string,
    accessKeyId: accessKeyId as string,
    secretAccessKey: secretAccessKey as string,
  };
}

/** A person reads these: a taken port or folder is a sentence, not a stack. */
function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") return message;
  return `${message.replace(/^listen EADDRINUSE: /, "")}: stop that one, or choose another --port`;
}

try {
  const options = readOptions();
  const store = await startStore(options);
  let isClosing = false;
  const stop = () => {
    if (isClosing) return;
    isClosing = true;
    void store.close().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  console.log(`store ${store.url}/${options.bucket} in ${options.dir}`);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";

/** What an installation makes for itself when nobody gives it: kept in DATA_DIR, readable by its owner alone. */
export type Secrets = {
  session: string;
  databasePassword: string;
  storeKeyId: string;
  storeKey: string;
};

export function ensureSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8"));

  const secrets: Secrets = {
    session: randomBytes(36).toString("base64url"),
    databasePassword: randomBytes(24).toString("base64url"),
    storeKeyId: randomBytes(10).toString("hex").toUpperCase(),
    storeKey: randomBytes(30).toString("base64url"),
  };
  writePrivate(file, secrets);
  return secrets;
}

/** Written whole or not at all, and never readable by others in between. */
export function writePrivate(file: string, content: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  fs.writeFileSync(fresh, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(fresh, file);
}

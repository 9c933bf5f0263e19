import path from "node:path";
import { type Environment, STORE_PREFIX } from "#app/env.server.ts";
import { type Running, startPostgres } from "#prisma/embedded.ts";
import { APPLICATION_ROLE, ensureDatabase, ensureRole } from "#prisma/roles.ts";
import type { Secrets } from "./secrets.ts";

/** How the database and the store of this installation are reached. Without a role of its own, the owner is the application. */
export type Parts = {
  databaseUrl: string;
  ownerUrl: string;
  s3: {
    endpoint: string;
    publicEndpoint: string;
    region: string;
    bucket: string;
    accessKeyId: string;
    secretAccessKey: string;
  };
};
export type Database = Pick<Parts, "databaseUrl" | "ownerUrl"> & { server: Running | null };

export const databaseFolder = (env: Environment) => path.resolve(env.DATA_DIR, "postgres");
export const storeFolder = (env: Environment) => path.resolve(env.DATA_DIR, "store");

/** The server that DATABASE_URL names, or the embedded one, started, with its database and the application's role. */
export async function openDatabase(env: Environment, secrets: Secrets): Promise<Database> {
  if (env.DATABASE_URL) {
    const ownerUrl = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
    return { databaseUrl: env.DATABASE_URL, ownerUrl, server: null };
  }
  return withRole(await startPostgres(databaseFolder(env)), "award", secrets.databasePassword);
}

/** Makes the database and the role of the application in a server of our own, which is stopped when that fails. */
export async function withRole(
  server: Running,
  name: string,
  password: string,
): Promise<Database & { server: Running }> {
  const ownerUrl = server.url(name);
  try {
    await ensureDatabase(ownerUrl);
    await ensureRole(ownerUrl, APPLICATION_ROLE, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = password;
  return { ownerUrl, databaseUrl: url.href, server };
}

/** The S3 service that S3_ENDPOINT names, or the embedded one at `embeddedAt`. */
export function storeOf(env: Environment, secrets: Secrets, embeddedAt: string): Parts["s3"] {
  const given = env.S3_ENDPOINT !== undefined;
  return {
    endpoint: env.S3_ENDPOINT ?? embeddedAt,
    publicEndpoint: env.S3_PUBLIC_ENDPOINT,
    region: env.S3_REGION,
    bucket: env.S3_BUCKET,
    accessKeyId: env.S3_ACCESS_KEY_ID ?? (given ? "" : secrets.storeKeyId),
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? (given ? "" : secrets.storeKey),
  };
}

/** The same facts as the variables that web, worker and services read. */
export function asVariables(parts: Parts): Record<string, string> {
  return {
    DATABASE_URL: parts.databaseUrl,
    DATABASE_OWNER_URL: parts.ownerUrl,
    S3_ENDPOINT: parts.s3.endpoint,
    S3_PUBLIC_ENDPOINT: parts.s3.publicEndpoint,
    S3_REGION: parts.s3.region,
    S3_BUCKET: parts.s3.bucket,
    S3_ACCESS_KEY_ID: parts.s3.accessKeyId,
    S3_SECRET_ACCESS_KEY: parts.s3.secretAccessKey,
    // It is about releases after the ones this project pins.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  };
}

/** What `startStore` wants to know of an embedded store. */
export function storeOptions(env: Environment, s3: Parts["s3"]) {
  const { accessKeyId, secretAccessKey, bucket, region } = s3;
  const corsOrigin = new URL(env.APP_URL).origin;
  return {
    ...{ dir: storeFolder(env), accessKeyId, secretAccessKey, bucket, region },
    ...{ corsOrigin, publicPrefix: STORE_PREFIX },
  };
}

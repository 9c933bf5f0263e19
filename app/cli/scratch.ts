import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startStore } from "#app/storage/embedded/server.ts";
import { startPostgres } from "#prisma/embedded.ts";
import { prepareDatabase } from "#prisma/prepare.ts";
import { type Parts, withRole } from "./parts.ts";
import { setVariables } from "./running.ts";

const SECRET = "scratch-secret-of-no-consequence-at-all";

/**
 * A whole ground of its own for `work`, beside whatever else runs: a database without durability, migrated and empty,
 * and a store; both are gone afterwards. The variables are set before `work` begins, so `work` imports services itself.
 */
export async function withScratch<T>(work: (parts: Parts) => Promise<T>): Promise<T> {
  const dir = fs.mkdtempSync(path.join(tmpdir(), "award-scratch-"));
  // Root's database runs as another account, which has to get in.
  fs.chmodSync(dir, 0o711);
  const undo: (() => unknown)[] = [() => fs.rmSync(dir, { recursive: true, force: true })];
  try {
    const server = await startPostgres(path.join(dir, "postgres"), { forTests: true });
    undo.push(async () => {
      await server.stop();
      fs.rmSync(server.dir, { recursive: true, force: true });
    });
    const { databaseUrl, ownerUrl } = await withRole(server, "award", SECRET);
    await prepareDatabase({ ownerUrl, url: databaseUrl });

    const s3 = {
      region: "us-east-1",
      bucket: "award",
      accessKeyId: "SCRATCH",
      secretAccessKey: SECRET,
    };
    const store = await startStore({ port: 0, dir: path.join(dir, "store"), ...s3 });
    undo.push(() => store.close());
    const endpoint = store.url;
    process.env.SESSION_SECRET ||= SECRET;
    const parts = { databaseUrl, ownerUrl, s3: { ...s3, endpoint, publicEndpoint: endpoint } };
    return await work(setVariables(parts));
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

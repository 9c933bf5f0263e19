import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attach, type Nomination, pdf } from "#app/rehearsal/nominating.ts";
import { rows, stateOf, tick } from "#app/rehearsal/stage.ts";
import { scanEvidence } from "#app/services/scan-evidence.server.ts";
import type { RunningStore } from "#app/storage/embedded/server.ts";
import type { Store } from "#app/storage/store.server.ts";
import { disconnect } from "#prisma/transaction.ts";
import { connect, type Endpoint, KEYS, readAll, startTemporary } from "#tests/storage/endpoint.ts";
import { type Award, nominating, published, secretariat } from "./award.ts";

let server: RunningStore;
let dir = "";
let endpoint: Endpoint;
let award: Award;

beforeAll(async () => {
  ({ server, dir } = await startTemporary());
  endpoint = connect({ ...KEYS, endpoint: server.url, publicEndpoint: server.url });
  const of = await secretariat("scans");
  of.stage.store = endpoint.store;
  award = await published(of, { name: "Scans", cities: { FRA: 1 } });
  await nominating(award);
});
afterAll(async () => {
  await disconnect();
  await endpoint.stop();
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const upload = (bytes: Buffer) => attach(award.stage, award.nominations[0] as Nomination, bytes);
const scan = (id: string, store: Store = endpoint.store, clamdHost?: string) =>
  scanEvidence(store, id, tick(award.stage), clamdHost);
const keptOf = async (id: string) =>
  (
    await rows<{ key: string; sha256: string }>(
      "select context ->> 'storageKey' as key, context ->> 'sha256' as sha256 from evidence where id = $1",
      [id],
    )
  )[0];

/** Every key of one file, in whichever place. */
async function keysOf(id: string): Promise<string[]> {
  const keys: string[] = [];
  for (const prefix of ["incoming/", "evidence/"])
    for await (const { key } of endpoint.store.listObjects(`${prefix}${id}`)) keys.push(key);
  return keys;
}

describe("a scan", () => {
  test("keeps a clean file under a key that no upload was given", async () => {
    const bytes = pdf("ready");
    const id = await upload(bytes);
    await scan(id);
    expect(await stateOf("evidence", id)).toBe("ready");
    const kept = await keptOf(id);
    expect(await keysOf(id)).toEqual([kept?.key]);
    expect(kept?.key).toMatch(/^evidence\//);
    expect(await readAll(await endpoint.store.readObject(kept?.key ?? ""))).toEqual(bytes);
  });

  test("keeps the bytes that it examined, when the upload is replaced meanwhile", async () => {
    const bytes = pdf("examined");
    const id = await upload(bytes);
    const put = (key: string) =>
      endpoint.store.putObject(key, pdf("swapped"), { contentType: "application/pdf" });
    const swapping: Store = {
      ...endpoint.store,
      async readObject(key, range) {
        const stream = await endpoint.store.readObject(key, range);
        await put(`incoming/${id}`);
        return stream;
      },
    };
    await scan(id, swapping);
    const kept = await keptOf(id);
    expect(kept?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(await readAll(await endpoint.store.readObject(kept?.key ?? ""))).toEqual(bytes);
  });

  test("keeps no copy of a file that is not what it says", async () => {
    const id = await upload(Buffer.from("<script>alert(1)</script>"));
    await scan(id);
    expect(await stateOf("evidence", id)).toBe("quarantined");
    expect((await keysOf(id)).filter((key) => key.startsWith("evidence/"))).toEqual([]);
  });

  test("decides nothing and leaves nothing while the scanner is away, and is repeated", async () => {
    const id = await upload(pdf("waiting"));
    await expect(scan(id, endpoint.store, "127.0.0.1:1")).rejects.toThrow("clamd:");
    expect(await stateOf("evidence", id)).toBe("scanning");
    expect((await keysOf(id)).filter((key) => key.startsWith("evidence/"))).toEqual([]);
    await scan(id);
    expect(await stateOf("evidence", id)).toBe("ready");
  });
});

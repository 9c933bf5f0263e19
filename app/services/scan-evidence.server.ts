import { createHash } from "node:crypto";
import { scanWithClamd } from "#app/storage/clamd.server.ts";
import { kindOfBytes } from "#app/storage/kind-of-bytes.ts";
import type { Store } from "#app/storage/store.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { act } from "./act.server.ts";

type Uploaded = { state: string; storage_key: string; kind: string };

/**
 * Checks an uploaded file: its type by content, its hash, and viruses where a scanner is configured.
 * A clean file is kept under a key of its own first; then `scan.pass` says so. Safe to repeat: a file
 * that is no longer being scanned is left alone.
 *
 * @throws when store or scanner are away: the job is tried again, and until then nobody opens the file.
 */
export async function scanEvidence(
  store: Store,
  evidence: string,
  at: number,
  clamdHost?: string,
): Promise<void> {
  const file = await inTransaction((tx) => findScanning(tx, evidence));
  if (!file) return;
  const storageKey = file.storage_key.replace(/^incoming\//, "evidence/");
  const checked = await checkCopy(store, file, storageKey, clamdHost);
  const clock = { kind: "clock" } as const;
  if (checked.verdict !== "clean") {
    await act({ type: "scan.fail", id: evidence, data: checked }, clock, at);
    return;
  }
  await act({ type: "scan.pass", id: evidence, data: { ...checked, storageKey } }, clock, at);
  await store.deleteObject(file.storage_key);
}

/**
 * Checks a copy that no upload reaches, so that the bytes that were examined are those that are kept; only a clean one
 * stays. A condition on the copy would be shorter, but not every S3 service heeds it.
 */
async function checkCopy(
  store: Store,
  { storage_key, kind }: Uploaded,
  copy: string,
  clamdHost?: string,
): Promise<Checked> {
  let isClean = false;
  await store.copyObject(storage_key, copy);
  try {
    const checked = await check(store, copy, kind, clamdHost);
    isClean = checked.verdict === "clean";
    return checked;
  } finally {
    if (!isClean) await store.deleteObject(copy);
  }
}

async function findScanning(tx: Parameters<Parameters<typeof inTransaction>[0]>[0], id: string) {
  const [row] = await tx.run<Uploaded>(
    "select state, context ->> 'storageKey' as storage_key, context ->> 'kind' as kind from evidence where id = $1",
    [id],
  );
  return row?.state === "scanning" ? row : null;
}

type Checked = {
  verdict: "clean" | "infected" | "wrongType";
  sha256: string;
  scanner: string;
  found?: string;
};

async function check(
  store: Store,
  key: string,
  kind: string,
  clamdHost?: string,
): Promise<Checked> {
  const hash = createHash("sha256");
  let head = Buffer.alloc(0);
  for await (const chunk of await store.readObject(key)) {
    hash.update(chunk);
    if (head.length < 4096) head = Buffer.concat([head, chunk]).subarray(0, 4096);
  }
  const sha256 = hash.digest("hex");
  const found = kindOfBytes(head);
  if (found !== kind)
    return { verdict: "wrongType", sha256, scanner: "none", found: found ?? "unknown" };
  if (!clamdHost) return { verdict: "clean", sha256, scanner: "none" };
  const virus = await scanWithClamd(clamdHost, await store.readObject(key));
  return {
    verdict: virus ? "infected" : "clean",
    sha256,
    scanner: "clamav",
    ...(virus ? { found: virus } : {}),
  };
}

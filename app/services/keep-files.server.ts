import type { Store } from "#app/storage/store.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** Work on the store that follows an event; each may be repeated, and asks the row what still holds. */

type File = { state: string; storageKey: string | null };

async function findFile(evidence: string): Promise<File | null> {
  const [row] = await inTransaction((tx) =>
    tx.run<File>(
      "select state, context ->> 'storageKey' as \"storageKey\" from evidence where id = $1",
      [evidence],
    ),
  );
  return row ?? null;
}

const publicKey = (evidence: string) => `public/${evidence}`;

/** An upload that was given up. */
export const dropUpload = async (store: Store, { storageKey }: { storageKey?: string }) => {
  if (storageKey) await store.deleteObject(storageKey);
};

/** Bytes whose time is over, with their published copy; description and hash stay in the row. */
export async function deleteBytes(store: Store, evidence: string): Promise<void> {
  for (const prefix of [`incoming/${evidence}`, `evidence/${evidence}`, publicKey(evidence)])
    for await (const { key } of store.listObjects(prefix)) await store.deleteObject(key);
}

export async function copyToPublic(store: Store, evidence: string): Promise<void> {
  const file = await findFile(evidence);
  if (file?.state === "published" && file.storageKey)
    await store.copyObject(file.storageKey, publicKey(evidence));
}

export async function removeFromPublic(store: Store, evidence: string): Promise<void> {
  const file = await findFile(evidence);
  if (file?.state !== "published") await store.deleteObject(publicKey(evidence));
}

import type { Effect } from "#machines/effects.ts";
import type { Tx } from "#prisma/transaction.ts";
import type { CarryOut, Done } from "./index.server.ts";

/** Work on the object store: jobs in the event's transaction, run afterwards, each safe to repeat. */

const job =
  (task: string): CarryOut =>
  async (tx: Tx, { id, ids, context }: Done) => {
    const payload = {
      evidence: id,
      nomination: ids.nomination,
      storageKey: context.storageKey,
      kind: context.kind,
    };
    await tx.run("select graphile_worker.add_job($1, payload := $2::json, job_key := $3)", [
      task,
      JSON.stringify(payload),
      `${task}:${id}`,
    ]);
  };

export const storageEffects = {
  openUpload: async () => {},
  dropUpload: job("drop-upload"),
  scanFile: job("scan-file"),
  moveToStore: async () => {},
  storeAddendum: async () => {},
  copyToPublic: job("copy-to-public"),
  removeFromPublic: job("remove-from-public"),
  deleteBytes: job("delete-bytes"),
} satisfies Partial<Record<Effect, CarryOut>>;

import { inTransaction } from "#prisma/transaction.ts";
import type { Wish } from "./mail-link.server.ts";
import { seal } from "./seal-link.server.ts";

/**
 * Leaves the link to the worker, sealed. Whether anybody has this address is found out there: whoever
 * waits for this answer could tell it by the time it takes.
 */
export async function queueLink(wish: Wish): Promise<void> {
  const payload = JSON.stringify({ sealed: seal(JSON.stringify(wish)) });
  await inTransaction((tx) =>
    tx.run(
      "select graphile_worker.add_job('mail-sign-in-link', payload := $1::json, max_attempts := 5)",
      [payload],
    ),
  );
}

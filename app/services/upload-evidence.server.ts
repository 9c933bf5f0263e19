import type { Readable } from "node:stream";
import type { Store } from "#app/storage/store.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { act } from "./act.server.ts";
import type { Applied, Refused } from "./apply-event.server.ts";

export type NewEvidence = {
  id: string;
  kind: string;
  /** Bytes; 0 for a link. */
  size: number;
  title: string;
  language: string;
  /** When what it shows took place: a date or a period. */
  dated: string;
  rights: string;
  criteria: string[];
  caption?: string;
  publicationConsent: boolean;
};

/**
 * Announces a file of a nomination and names the key its bytes go to: nobody can guess it, and a
 * name given by people is never part of it. `storageKey` where they lie already. `at` in milliseconds UTC.
 */
export async function beginEvidence(
  nomination: string,
  { id, ...described }: NewEvidence,
  by: Actor,
  at: number,
  newId: () => string,
  storageKey = `incoming/${id}-${newId()}`,
): Promise<(Applied & { storageKey: string }) | Refused> {
  const refs = await inTransaction((tx) =>
    tx.run<{ edition: string; track: string }>(
      "select edition_id as edition, track_id as track from nomination where id = $1",
      [nomination],
    ),
  );
  if (!refs[0]) return { ok: false, refusal: { because: "gone" } };
  const command = {
    type: "evidence.begin",
    id,
    data: { ...described, storageKey },
    refs: { ...refs[0], nomination },
  };
  const begun = await act(command, by, at, newId);
  return begun.ok ? { ...begun, storageKey } : begun;
}

/** Says that all bytes are there; the store is asked how many. The scan follows as a job. */
export async function completeEvidence(
  store: Store,
  id: string,
  by: Actor,
  at: number,
): Promise<Applied | Refused> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ key: string }>("select context ->> 'storageKey' as key from evidence where id = $1", [
      id,
    ]),
  );
  if (!row) return { ok: false, refusal: { because: "gone" } };
  const stored = await store.headObject(row.key);
  return act({ type: "evidence.complete", id, data: { size: stored?.size ?? 0 } }, by, at);
}

/** Both with the bytes between, for a form that sends its file along. */
export async function uploadEvidence(
  store: Store,
  nomination: string,
  evidence: NewEvidence,
  bytes: Uint8Array | Readable,
  by: Actor,
  at: number,
  newId: () => string,
): Promise<Applied | Refused> {
  const begun = await beginEvidence(nomination, evidence, by, at, newId);
  if (!begun.ok) return begun;
  await store.putObject(begun.storageKey, bytes, { contentType: "application/octet-stream" });
  return completeEvidence(store, evidence.id, by, at);
}

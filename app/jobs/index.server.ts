import type { TaskList } from "graphile-worker";
import {
  copyToPublic,
  deleteBytes,
  dropUpload,
  removeFromPublic,
} from "#app/services/keep-files.server.ts";
import { scanEvidence } from "#app/services/scan-evidence.server.ts";
import { mailLink } from "#app/services/sign-in/mail-link.server.ts";
import type { Store } from "#app/storage/store.server.ts";

/** What the worker runs. A job is run at least once, so each asks the rows what is still to be done. */
export type JobsGround = {
  store: Store;
  /** Milliseconds UTC: the worker's own clock, or a rehearsal's. */
  now: () => number;
  clamdHost?: string;
};

type Payload = { evidence: string; storageKey?: string };

export function tasks({ store, now, clamdHost }: JobsGround): TaskList {
  const on = (work: (payload: Payload) => Promise<void>) => (payload: unknown) =>
    work(payload as Payload);
  return {
    "scan-file": on(({ evidence }) => scanEvidence(store, evidence, now(), clamdHost)),
    "drop-upload": on((payload) => dropUpload(store, payload)),
    "delete-bytes": on(({ evidence }) => deleteBytes(store, evidence)),
    "copy-to-public": on(({ evidence }) => copyToPublic(store, evidence)),
    "remove-from-public": on(({ evidence }) => removeFromPublic(store, evidence)),
    "mail-sign-in-link": (payload) => mailLink((payload as { sealed: string }).sealed, now()),
  };
}

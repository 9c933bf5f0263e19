import { whyNotOpenFile } from "#app/domain/policy/evidence.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";

/** How long an address of a file holds: for one click. */
const SECONDS = 60;
const endings: Record<string, string> = { jpeg: "jpg" };

/** The address at which this viewer saves the file, asked of the policy each time; null where he may not. */
export async function linkEvidence(
  viewer: Viewer,
  { thing, context }: FoundThing,
): Promise<string | null> {
  const { storageKey, kind, described } = context as {
    storageKey: string | null;
    kind: string;
    described: { title: string } | null;
  };
  if (whyNotOpenFile(viewer, thing) !== null || !storageKey) return null;
  const fileName = `${described?.title ?? kind}.${endings[kind] ?? kind}`;
  return configuredStore().presignGet(storageKey, { fileName, expiresIn: SECONDS });
}

import type { Viewer } from "#app/domain/viewer.ts";
import { findThings } from "#app/services/things/find-things.server.ts";

/** Editions that the viewer is told of, the latest first: what a list is filtered by. */
export async function findEditionNames(viewer: Viewer, at: Date) {
  const found = await findThings(viewer, "edition", at, "true");
  return found
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || a.id.localeCompare(b.id))
    .map(({ id, context }) => ({ id, name: String(context.name ?? "") }));
}

import { isReadByJury } from "#app/domain/policy/nomination.ts";
import { bestLabel } from "#app/domain/policy/projections.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { type Dossier, findDossier } from "./find-dossier.server.ts";
import { type FileRow, fileRow, findFiles } from "./find-files.server.ts";

export type ToldDossier = Dossier & { files: FileRow[] };

/** Text and evidence of a nomination as this viewer is told them; null for whoever may not read them. */
export async function tellDossier(
  viewer: Viewer,
  found: FoundThing,
  at: Date,
): Promise<ToldDossier | null> {
  const dossier = await findDossier(viewer, found);
  return dossier && { ...dossier, files: await findFiles(viewer, found.id, at) };
}

/** Under what state each file of the dossier lies once it is signed; no other will be part of it. */
const sealed: Readonly<Record<string, string>> = {
  ready: "frozen",
  frozen: "frozen",
  queried: "queried",
  published: "published",
};

/** The same as a juror would be told it if it were signed as it stands: for whoever may read it himself. */
export async function previewDossier(
  viewer: Viewer,
  found: FoundThing,
  at: Date,
): Promise<ToldDossier | null> {
  const dossier = await findDossier(viewer, found);
  if (!dossier) return null;
  const files = await findThings(viewer, "evidence", at, "s.nomination_id = $3", [found.id]);
  const told = files.flatMap((file): FileRow[] => {
    const state = sealed[file.thing.state];
    const label = state && bestLabel("evidence", state, ["juror"], file.thing.resultsPublic);
    return label ? [{ ...fileRow(viewer, file), label }] : [];
  });
  return {
    ...dossier,
    sections: dossier.sections.filter(({ key }) => isReadByJury(key)),
    files: told.sort((a, b) => titleOf(a).localeCompare(titleOf(b)) || (a.id < b.id ? -1 : 1)),
  };
}

const titleOf = ({ described }: FileRow) => described?.title ?? "";

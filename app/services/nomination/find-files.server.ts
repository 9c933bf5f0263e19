import { whyNotOpenFile } from "#app/domain/policy/evidence.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { viewerClasses } from "#app/domain/viewer.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Context } from "#machines/life.ts";

export type Described = {
  title: string;
  language: string;
  dated: string;
  rights: string;
  criteria: string[];
  /** What it shows, in a sentence or two. */
  caption?: string;
  /** Where a link leads. */
  url?: string;
};

export type FileRow = {
  id: string;
  /** Under which name this viewer is told its state. */
  label: string;
  kind: string;
  size: number;
  described: Described | null;
  sha256: string | null;
  opens: boolean;
};

const gone = new Set(["aborted", "removed"]);

/** The evidence of a nomination that this viewer is told of, as it is described, by title. */
export async function findFiles(viewer: Viewer, nomination: string, at: Date): Promise<FileRow[]> {
  const found = await findThings(viewer, "evidence", at, "s.nomination_id = $3", [nomination]);
  return found
    .filter(({ told }) => !gone.has(told.label))
    .map((file) => fileRow(viewer, file))
    .sort((a, b) => titleOf(a).localeCompare(titleOf(b)) || (a.id < b.id ? -1 : 1));
}

export function fileRow(viewer: Viewer, { id, thing, told, context }: FoundThing): FileRow {
  const { kind, size } = context as Context & { kind: string; size: number };
  const sha256 = (context.sha256 as string | null) ?? null;
  const described = mayReadDescription(viewer, thing)
    ? ((context.described as Described | null) ?? null)
    : null;
  const opens = kind !== "link" && whyNotOpenFile(viewer, thing) === null;
  return { id, label: told.label, kind, size, described, sha256, opens };
}

/** Kept with a file that is purged, too; before the signature it is a draft, and the city's alone. */
function mayReadDescription(viewer: Viewer, thing: FoundThing["thing"]): boolean {
  const shown = ["frozen", "queried", "published", "purged"];
  return viewerClasses(viewer, thing).includes("city") || shown.includes(thing.state);
}

const titleOf = ({ described }: FileRow) => described?.title ?? "";

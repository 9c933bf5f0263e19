import type { Projection } from "#app/domain/policy/projections.ts";
import { resultsPublic } from "#app/domain/policy/results-public.ts";
import { projectionFor, type SeenThing } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { type Ids, idsOf, refColumns } from "#app/services/door/refs.ts";
import type { Role } from "#machines/actors.ts";
import type { Subject } from "#machines/index.ts";
import type { Context } from "#machines/life.ts";
import { read } from "#prisma/read.ts";
import type { Arg } from "#prisma/statement.ts";
import type { Row } from "#prisma/transaction.ts";
import { connections } from "./connections.ts";

/** A stored thing with what the policy must know of it, and under which name this viewer is told it. */
export type FoundThing = {
  thing: SeenThing;
  id: string;
  /** Ids of what it belongs to, by reference name. */
  ids: Ids;
  trackId: string | null;
  /** The machine's own; a page shows of it only what the policy lets it. */
  context: Context;
  version: number;
  changedAt: Date;
  told: Projection;
};

/**
 * What `where` picks of a subject (SQL over its row `s`; parameters from `$3` on), as far as this
 * viewer is told of it: nothing else is in the answer, its length or its order.
 */
export async function findThings(
  viewer: Viewer,
  subject: Subject,
  at: Date,
  where: string,
  values: readonly Arg[] = [],
): Promise<FoundThing[]> {
  const { text, own } = textOf(subject, where, readsRegions(viewer), values.length + 3);
  const asked = [viewer.person, at.toISOString(), ...values];
  const rows = await read<{ thing: Row }>(text, own ? [...asked, ...ownOf(viewer)] : asked);
  return rows.flatMap(({ thing: row }) => {
    const found = thingOf(subject, row, at);
    const told = projectionFor(viewer, found.thing);
    return told ? [{ ...found, told }] : [];
  });
}

/** One thing by its id; null where there is none or this viewer is not told of it, which is one answer. */
export async function findThing(
  viewer: Viewer,
  subject: Subject,
  id: string,
  at: Date,
): Promise<FoundThing | null> {
  const [found] = await findThings(viewer, subject, at, "s.id = $3", [id]);
  return found ?? null;
}

type Text = { text: string; own: boolean };
const texts = new Map<string, Text>();

const ownOf = ({ mandates }: Viewer): string[][] =>
  ["city", "country"].map((kind) =>
    mandates.flatMap(({ body }) => (body.kind === kind && body.id ? [body.id] : [])),
  );

/** Codes of regions are asked for where a role is held for one: nobody else needs them. */
const readsRegions = ({ mandates }: Viewer) => mandates.some(({ body }) => body.kind === "region");

/** A region has hundreds of cities: as JSON they are read in a tenth of the time. */
const listOf = (ids: string | undefined) => (ids ? `to_json(${ids})` : "null");

/** `next` is the number of the first parameter behind those of `where`. */
function textOf(subject: Subject, where: string, regional: boolean, next: number): Text {
  const key = `${subject} ${regional} ${next} ${where}`;
  const known = texts.get(key);
  if (known) return known;
  const {
    edition,
    track,
    cities,
    countries,
    jury,
    nominations,
    author,
    recused,
    kind,
    role,
    settled,
    tracks = track ? `array[${track}]` : "null",
    regions = regionsOf(tracks),
  } = connections[subject];
  const kept = [
    "id",
    "state",
    "version",
    "context",
    "changed_at",
    ...Object.values(refColumns[subject]),
  ];
  // As one column: dozens of them, described for every statement, cost more than what is in them.
  const written = `with asked as (select $1::text, $2::timestamptz)
    select row_to_json(f) as thing from (select ${kept.map((column) => `s.${column}`).join(", ")}, ${edition ?? "null"} as "@edition", ${track ?? "null"} as "@track",
      ${tracks} as "@tracks", ${regional ? regions : "null"} as "@regions",
      ${listOf(cities)} as "@cities", ${listOf(countries)} as "@countries",
      ${jury ?? "null"} as "@jury", ${listOf(nominations)} as "@nominations",
      ${author ?? "null"} as "@author", ${recused ?? "false"} as "@recused",
      ${kind ?? "null"} as "@kind", ${role ?? "null"} as "@role", ${settled ?? "null"} as "@settled",
      e.state as "@editionState", e.context ->> 'releasedAt' as "@releasedAt",
      e.context ->> 'announceAt' as "@announceAt"
    from ${subject} s left join edition e on e.id = ${edition ?? "null"}
    where ${where}) f`;
  const text = written
    .replaceAll(":ownCities", `$${next}::text[]`)
    .replaceAll(":ownCountries", `$${next + 1}::text[]`);
  const made = { text, own: text !== written };
  texts.set(key, made);
  return made;
}

const regionsOf = (tracks: string) =>
  `(select array_agg(t.region) from track t where t.id = any((${tracks})::text[]))`;

const instant = (text: unknown) => (text === null || text === undefined ? null : Number(text));

function thingOf(subject: Subject, row: Row, at: Date): Omit<FoundThing, "told"> {
  const release = {
    releasedAt: instant(row["@releasedAt"]),
    announceAt: instant(row["@announceAt"]),
  };
  const thing: SeenThing = {
    subject,
    state: String(row.state),
    editionId: (row["@edition"] as string | null) ?? null,
    editionState: (row["@editionState"] as string | null) ?? null,
    resultsPublic: resultsPublic(release, at),
    trackIds: (row["@tracks"] as string[] | null) ?? [],
    regions: (row["@regions"] as string[] | null) ?? [],
    cityIds: (row["@cities"] as string[] | null) ?? [],
    countryIds: (row["@countries"] as string[] | null) ?? [],
    juryId: (row["@jury"] as string | null) ?? null,
    nominationIds: (row["@nominations"] as string[] | null) ?? [],
    authorId: (row["@author"] as string | null) ?? null,
    authorRecused: row["@recused"] === true,
    ...(row["@kind"] ? { kind: String(row["@kind"]) } : {}),
    ...(row["@role"] ? { role: String(row["@role"]) as Role } : {}),
    ...(row["@settled"] === null ? {} : { ownSheetSettled: row["@settled"] === true }),
  };
  return {
    thing,
    id: String(row.id),
    ids: idsOf(subject, row),
    trackId: (row["@track"] as string | null) ?? null,
    context: row.context as Context,
    version: Number(row.version),
    changedAt: new Date(String(row.changed_at)),
  };
}

import { bestLabel } from "#app/domain/policy/projections.ts";
import type { ViewerClass } from "#app/domain/viewer.ts";
import { read } from "#prisma/read.ts";

/** How many things of a region are told under one label. */
export type Count = { label: string; n: number };
export type RegionCounts = {
  nominations: Count[];
  reviews: Count[];
  conflicts: Count[];
  /** Commissions that have kept silent, and answers that are overdue. */
  silent: number;
  unanswered: number;
  /** Deadlines that have passed and could not fire. */
  stuck: number;
  next: { kind: string; due: number } | null;
};

type Grouped = {
  track: string;
  kind: "nomination" | "review" | "conflict";
  state: string;
  n: number;
};
type Due = { track: string; kind: string; due: number; refused: boolean };
type Late = { track: string; silent: number; unanswered: number };

const empty = (): RegionCounts => ({
  nominations: [],
  reviews: [],
  conflicts: [],
  silent: 0,
  unanswered: 0,
  stuck: 0,
  next: null,
});

const lists = { nomination: "nominations", review: "reviews", conflict: "conflicts" } as const;

/**
 * What an edition's regions hold, by track, under the labels that these classes are told: states are
 * grouped in the database, and what is not told is not counted. Three statements, whatever their number.
 */
export async function countBoard(
  edition: string,
  classes: readonly ViewerClass[],
  resultsPublic: boolean,
): Promise<(track: string) => RegionCounts> {
  const [grouped, due, late] = await Promise.all([
    read<Grouped>(groupedSql, [edition]),
    read<Due>(dueSql, [edition]),
    read<Late>(lateSql, [edition]),
  ]);
  const found = new Map<string, RegionCounts>();
  const of = (track: string) => {
    const known = found.get(track) ?? empty();
    found.set(track, known);
    return known;
  };
  for (const { track, kind, state, n } of grouped) {
    const label = bestLabel(kind, state, classes, resultsPublic);
    if (label !== null) add(of(track)[lists[kind]], label, n);
  }
  for (const { track, kind, due: at, refused } of due) {
    const counts = of(track);
    if (refused) counts.stuck++;
    else counts.next ??= { kind, due: at };
  }
  for (const { track, silent, unanswered } of late)
    Object.assign(of(track), { silent, unanswered });
  return of;
}

function add(counts: Count[], label: string, n: number): void {
  const known = counts.find((count) => count.label === label);
  if (known) known.n += n;
  else counts.push({ label, n });
}

const groupedSql = ["nomination", "review", "conflict"]
  .map(
    (subject) =>
      `select track_id as track, '${subject}' as kind, state, count(*) as n from ${subject} where edition_id = $1 group by track_id, state`,
  )
  .join(" union all ");

const dueSql = `select subject_id as track, kind, ms(due_at) as due, outcome is not null as refused
  from deadline where edition_id = $1 and subject = 'track' and fired_at is null and outcome ->> 'moot' is null
  order by due_at`;

const lateSql = `select track_id as track,
    count(*) filter (where state = 'withCommission' and context ->> 'alertedAt' is not null) as silent,
    count(*) filter (where state = 'inClarification' and (context #>> '{clarification,overdue}')::boolean) as unanswered
  from nomination where edition_id = $1 and state in ('withCommission', 'inClarification') group by track_id`;

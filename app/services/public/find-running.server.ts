import type { TrackCalendar } from "#app/domain/calendar.ts";
import { labelOf, statesTold } from "#app/domain/policy/projections.ts";
import { resultsPublic } from "#app/domain/policy/results-public.ts";
import { Rulebook } from "#app/domain/rulebook.ts";
import { EditionContext } from "#machines/edition.ts";
import { TrackContext } from "#machines/track.ts";
import { db } from "#prisma/client.server.ts";

export type RunningTrack = {
  id: string;
  region: string;
  /** What the public is told of it, never its state. */
  label: string;
  calendar: TrackCalendar;
};

export type RunningEdition = {
  id: string;
  name: string;
  slug: string;
  state: string;
  demonstration: boolean;
  zone: string;
  publishedAt: number | null;
  announceAt: number | null;
  conferredOn: string | null;
  resultsPublic: boolean;
  rulebook: Rulebook | null;
  rulebookHash: string | null;
  /** By region. */
  tracks: Record<string, RunningTrack>;
};

/** The edition under way: the last published one that is neither archived nor cancelled. */
export async function findRunning(at: Date): Promise<RunningEdition | null> {
  const rows = await db.edition.findMany({
    where: { state: { in: ["published", "suspended", "announced", "conferred"] } },
  });
  const editions = await Promise.all(rows.map((row) => readEdition(row, at)));
  return editions.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))[0] ?? null;
}

/** Every edition of this system that the public is told of, the latest first. */
export async function findOwnEditions(at: Date): Promise<RunningEdition[]> {
  const told = statesTold("edition", "public", true);
  const rows = await db.edition.findMany({ where: { state: { in: told } } });
  const editions = await Promise.all(rows.map((row) => readEdition(row, at)));
  return editions
    .filter(({ publishedAt }) => publishedAt !== null)
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
}

type Row = { id: string; state: string; context: unknown };

async function readEdition(row: Row, at: Date): Promise<RunningEdition> {
  const edition = EditionContext.parse(row.context);
  const [tracks, rulebook, deadlines] = await Promise.all([
    db.track.findMany({ where: { editionId: row.id }, orderBy: { region: "asc" } }),
    db.rulebook.findFirst({ where: { editionId: row.id }, orderBy: { version: "desc" } }),
    db.deadline.findMany({ where: { editionId: row.id, subject: "track" } }),
  ]);
  const isPublic = resultsPublic(edition, at);
  return {
    id: row.id,
    name: edition.name,
    slug: edition.slug,
    state: row.state,
    demonstration: edition.demonstration,
    zone: edition.zone,
    publishedAt: edition.publishedAt,
    // That a release is pending would say that every region is decided.
    announceAt: isPublic ? edition.announceAt : null,
    conferredOn: edition.conferredOn,
    resultsPublic: isPublic,
    rulebook: rulebook && Rulebook.parse(rulebook.content),
    rulebookHash: edition.rulebookHash,
    tracks: Object.fromEntries(
      tracks.flatMap(({ id, region, state, context }) => {
        const label = labelOf("track", state, "public", isPublic);
        if (label === null) return [];
        const due = deadlines.filter(({ subjectId }) => subjectId === id);
        return [
          [region, { id, region, label, calendar: calendarOf(edition, region, context, due) }],
        ];
      }),
    ),
  };
}

type Due = { kind: string; dueAt: Date };
const kinds = {
  opensAt: "opens",
  commissionDue: "commissionDue",
  scoringDue: "scoringDue",
} as const;

/** The dates in force: an armed deadline knows every extension, what is not armed yet stands in the calendar. */
function calendarOf(
  { calendar, shift }: EditionContext,
  region: string,
  context: unknown,
  due: readonly Due[],
): TrackCalendar {
  const planned = { ...calendar[region], ...TrackContext.parse(context).calendar };
  const moment = (name: keyof TrackCalendar) => {
    const armed = due.find(({ kind }) => kind === (kinds as Record<string, string>)[name]);
    return armed ? armed.dueAt.getTime() : (planned[name] ?? 0) + shift;
  };
  return {
    opensAt: moment("opensAt"),
    cityDue: moment("cityDue"),
    commissionDue: moment("commissionDue"),
    scoringDue: moment("scoringDue"),
  };
}

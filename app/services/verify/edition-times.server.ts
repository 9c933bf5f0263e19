import type { Rulebook } from "#app/domain/rulebook.ts";
import { ruleOf } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import type { Tx } from "#prisma/transaction.ts";
import { eventsOf, type LogRow, type Payload, wordsOf } from "./read-log.server.ts";

type Times = Record<string, number>;
type Since<What> = { seq: number } & What;

/** What of an edition's life sets and moves its deadlines, each with its place in the log. */
export type EditionTimes = {
  /** An erased payload hides a part of it. */
  hidden: boolean;
  zone: string;
  regions: Map<string, string>;
  rulebooks: Since<{ content: Rulebook }>[];
  /** Due instants by region, as the edition's calendar had them. */
  calendars: Since<{ regions: Record<string, Times> }>[];
  /** Amended due instants of single tracks, without the shift. */
  amended: Since<{ track: string; times: Times }>[];
  /** By how much each resumption moved what had not fired. */
  shifts: Since<{ ms: number }>[];
  /** Amendments that moved the rows: of all tracks, or of one. */
  moves: Since<{ track: string | null }>[];
  suspendedAt: number;
  published: LogRow | null;
  /** The event that set the files' retention. */
  closed: LogRow | null;
  cancelled: number | null;
};
export type Editions = ReadonlyMap<string, EditionTimes>;

const types = [
  ...["edition.create", "edition.edit", "edition.publish", "rulebook.amend"],
  ...["calendar.amendEdition", "calendar.amend", "scoring.reopen"],
  ...["edition.suspend", "edition.suspendConferral", "edition.resume", "edition.resumeConferral"],
  ...["edition.cancel", "edition.cancelSuspended", "edition.archive", "edition.archiveUnconferred"],
];

export async function readEditionTimes(tx: Tx): Promise<Editions> {
  const editions = new Map<string, EditionTimes>();
  for await (const row of eventsOf(tx, types)) {
    const id = row.edition_id ?? row.subject_id;
    const times = editions.get(id) ?? draft();
    editions.set(id, times);
    noteMoment(times, row);
    const said = wordsOf(row);
    if (said) noteWords(times, row, said);
    else times.hidden = true;
  }
  return editions;
}

const draft = (): EditionTimes => ({
  ...{ hidden: false, zone: "UTC", regions: new Map(), rulebooks: [], calendars: [], amended: [] },
  ...{ shifts: [], moves: [], suspendedAt: 0, published: null, closed: null, cancelled: null },
});

/** What the hashed row alone tells. */
function noteMoment(times: EditionTimes, row: LogRow): void {
  const { type, seq, at, subject_id: track } = row;
  const { effects } = ruleOf(type).rule;
  if (type === "edition.publish") times.published = row;
  if (type.startsWith("edition.suspend")) times.suspendedAt = at;
  if (type.startsWith("edition.resume")) times.shifts.push({ seq, ms: at - times.suspendedAt });
  if (type.startsWith("edition.cancel")) times.cancelled = seq;
  if (effects?.includes("scheduleRetention")) times.closed ??= row;
  if (effects?.includes("moveDeadlines"))
    times.moves.push({ seq, track: type === "calendar.amend" ? track : null });
}

function noteWords(times: EditionTimes, row: LogRow, { data, facts }: Payload): void {
  const { type, seq, subject_id: track } = row;
  if (type === "edition.create") {
    times.zone = data.zone;
    for (const { id, region } of data.tracks as Data[]) times.regions.set(id, region);
  }
  if (data.rulebook) times.rulebooks.push({ seq, content: data.rulebook });
  if (type.startsWith("edition.") || type === "calendar.amendEdition") {
    if (data.calendar) times.calendars.push({ seq, regions: data.calendar });
  } else if (type !== "rulebook.amend") {
    const said: Times = type === "calendar.amend" ? data.calendar : { scoringDue: data.scoringDue };
    const shift = facts.edition?.shift ?? 0;
    const unshifted = Object.entries(said).map(([moment, due]) => [moment, due - shift]);
    times.amended.push({ seq, track, times: Object.fromEntries(unshifted) });
  }
}

const upTo = <What>(list: readonly Since<What>[], seq: number) =>
  list.filter((one) => one.seq <= seq);

/** A track's due instant by the calendar as it was after the event at `seq`: the later of edition's and track's, shifted. */
export function dueByCalendar(
  times: EditionTimes,
  track: string,
  moment: string,
  seq: number,
): number | null {
  const region = times.regions.get(track) ?? "";
  const own = upTo(times.amended, seq).filter((one) => one.track === track);
  const ofTrack = own.findLast((one) => one.times[moment] !== undefined)?.times[moment];
  const ofEdition = upTo(times.calendars, seq).at(-1)?.regions[region]?.[moment];
  const instants = [ofTrack, ofEdition].filter((due) => due !== undefined);
  if (instants.length === 0) return null;
  return Math.max(...instants) + upTo(times.shifts, seq).reduce((sum, { ms }) => sum + ms, 0);
}

import { armedBy, type Rules, retentionEnd } from "#app/services/effects/deadlines.server.ts";
import type { Done } from "#app/services/effects/index.server.ts";
import type { Arming } from "#app/services/verify/armings.ts";
import {
  dueByCalendar,
  type Editions,
  type EditionTimes,
} from "#app/services/verify/edition-times.server.ts";
import type { Rebuilt } from "#app/services/verify/replay.ts";
import type { Tx } from "#prisma/transaction.ts";

/** Kinds that follow the calendar unless their event named an instant of its own. */
const moments: Record<string, string> = {
  opens: "opensAt",
  cityDue: "cityDue",
  commissionDue: "commissionDue",
  scoringDue: "scoringDue",
  sheetDue: "scoringDue",
};
const ownInstant = ["cityDue", "sheetDue"];

/**
 * When a deadline that has not fired is due by the log: as its event armed it, moved by the amendments and the
 * resumptions since. Several where any of several rulebooks may have been asked; null where an erased payload
 * hides it. A null among them is no date.
 */
export async function dueInstants(
  tx: Tx,
  subject: Rebuilt,
  arming: Arming,
  editions: Editions,
): Promise<(number | null)[] | null> {
  const { kind, by, edition } = arming;
  const times = edition === null ? undefined : editions.get(edition);
  if (times?.hidden) return null;
  const moment = moments[kind];
  const named = ownInstant.includes(kind) && typeof by.said?.data[kind] === "number";
  if (moment && !named) {
    const track = subject.subject === "track" ? subject.id : by.said?.refs.track;
    return times && track ? [followed(times, track, moment, by.seq)] : null;
  }
  const armed =
    kind === "retention" ? kept(arming, times) : await dueOf(tx, subject, arming, editions);
  if (!armed) return null;
  const shift = (times?.shifts ?? [])
    .filter(({ seq }) => seq > by.seq)
    .reduce((sum, { ms }) => sum + ms, 0);
  return [...new Set(armed.map((due) => (due === null ? null : due + shift)))];
}

/** By the calendar when it was armed; later ones move it if they are later, a resumption always. */
function followed(times: EditionTimes, track: string, moment: string, since: number) {
  let due = dueByCalendar(times, track, moment, since);
  const moves = [
    ...times.shifts.map(({ seq, ms }) => ({ seq, ms })),
    ...times.moves
      .filter((move) => (move.track ?? track) === track)
      .map(({ seq }) => ({ seq, ms: null })),
  ];
  for (const { seq, ms } of moves.toSorted((a, b) => a.seq - b.seq)) {
    if (seq <= since || due === null) continue;
    due = ms === null ? Math.max(due, dueByCalendar(times, track, moment, seq) ?? due) : due + ms;
  }
  return due;
}

function kept({ by }: Arming, times: EditionTimes | undefined): number[] | null {
  const rulebook = times?.rulebooks.findLast(({ seq }) => seq < by.seq)?.content;
  return times && rulebook ? [retentionEnd(by.at, { rulebook, zone: times.zone })] : null;
}

async function dueOf(
  tx: Tx,
  subject: Rebuilt,
  { kind, by, edition }: Arming,
  editions: Editions,
): Promise<(number | null)[] | null> {
  const { said, type, at } = by;
  const due = armedBy[type]?.[kind];
  if (!said || !due) return null;
  const event = { type, at, by: said.by, data: said.data, facts: said.facts };
  const done = { ...subject, ids: said.refs, event, context: subject.context ?? {} };
  const instants: (number | null)[] = [];
  const asked = rulesThen(by.seq, edition, editions);
  if (asked === null) return null;
  for (const rules of asked) instants.push(await due(done as unknown as Done, rules, tx));
  return instants;
}

/** The rules an event was written under; for what no edition owns, any that were there. */
function rulesThen(before: number, edition: string | null, editions: Editions): Rules[] | null {
  const own = edition === null ? undefined : editions.get(edition);
  if (own) {
    const rulebook = own.rulebooks.findLast(({ seq }) => seq < before)?.content ?? null;
    return [{ rulebook, zone: own.zone }];
  }
  if ([...editions.values()].some(({ hidden }) => hidden)) return null;
  const all = [...editions.values()].flatMap(({ rulebooks }) => rulebooks);
  return [
    { rulebook: null, zone: "UTC" },
    ...all
      .filter(({ seq }) => seq < before)
      .map(({ content }) => ({ rulebook: content, zone: content.zone })),
  ];
}

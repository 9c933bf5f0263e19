import { armedBy, type Rules } from "#app/services/effects/deadlines.server.ts";
import type { Done } from "#app/services/effects/index.server.ts";
import type { EditionTimes } from "#app/services/verify/edition-times.server.ts";
import type { Rebuilt } from "#app/services/verify/replay.ts";
import type { Tx } from "#prisma/transaction.ts";
import type { Arming } from "./deadlines.server.ts";

export type Editions = ReadonlyMap<string, EditionTimes>;

/**
 * When a deadline that has not fired is due by the log: as its event armed it, moved by the resumptions since;
 * one of the calendar by the calendar of now, which moves it. Several where any of several rulebooks may have been
 * asked; null where an erased payload hides it. A null among them is no date.
 */
export async function dueInstants(
  tx: Tx,
  subject: Rebuilt,
  { kind, by, edition }: Arming,
  editions: Editions,
): Promise<(number | null)[] | null> {
  const times = edition === null ? undefined : editions.get(edition);
  if (kind === "opens") return [await opening(tx, subject.id)];
  if (kind === "retention") return retention(tx, by, times);
  const { said, type, at } = by;
  const dueOf = armedBy[type]?.[kind];
  if (!said || !dueOf) return null;
  const event = { type, at, by: said.by, data: said.data, facts: said.facts };
  const done = { ...subject, ids: said.refs, event, context: subject.context ?? {} };
  const byCalendar =
    ["commissionDue", "scoringDue"].includes(kind) ||
    (["cityDue", "sheetDue"].includes(kind) && typeof said.data[kind] !== "number");
  const since = byCalendar ? 0 : shiftSince(times, by.seq);
  const instants = new Set<number | null>();
  const asked = rulesThen(by.seq, edition, editions);
  if (asked === null) return null;
  for (const rules of asked) {
    const due = await dueOf(done as unknown as Done, rules, tx);
    instants.add(due === null ? null : due + since);
  }
  return [...instants];
}

const shiftSince = (times: EditionTimes | undefined, seq: number) =>
  (times?.shifts ?? []).filter((shift) => shift.seq > seq).reduce((sum, { ms }) => sum + ms, 0);

/** The rules an event was written under; for what no edition owns, any that were there. */
function rulesThen(seq: number, edition: string | null, editions: Editions): Rules[] | null {
  const own = edition === null ? undefined : editions.get(edition);
  if (own) {
    const rulebook = own.rulebooks.findLast((one) => one.seq < seq)?.content ?? null;
    return rulebook && [{ rulebook, zone: own.zone }];
  }
  const all = [...editions.values()].flatMap(({ rulebooks }) => rulebooks);
  const before = all.filter((one) => one.seq < seq);
  if (before.some(({ content }) => content === null)) return null;
  return [
    { rulebook: null, zone: "UTC" },
    ...before.map(({ content }) => ({ rulebook: content, zone: content?.zone ?? "UTC" })),
  ];
}

async function opening(tx: Tx, track: string): Promise<number | null> {
  const [row] = await tx.run<{ due: number | null }>(
    "select calendar_due(e.context, t.context, 'opensAt') as due from track t join edition e on e.id = t.edition_id where t.id = $1",
    [track],
  );
  return row?.due ?? null;
}

/** Months after the edition's closing, as PostgreSQL counts them. */
async function retention(
  tx: Tx,
  by: { at: number; seq: number },
  times: EditionTimes | undefined,
): Promise<(number | null)[] | null> {
  const rulebook = times?.rulebooks.findLast((one) => one.seq < by.seq)?.content ?? null;
  if (!rulebook) return null;
  const [row] = await tx.run<{ due: number }>(
    "select ms($1::timestamptz + make_interval(months => $2::int)) as due",
    [new Date(by.at), rulebook.keepFilesMonths],
  );
  return row ? [row.due] : null;
}

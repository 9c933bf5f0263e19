import { statesTaking } from "#app/services/door/causes.ts";
import { firedBy } from "#app/services/fire-due.server.ts";
import { type Arming, armingsOf } from "#app/services/verify/armings.ts";
import type { Editions } from "#app/services/verify/edition-times.server.ts";
import { broken, type Report } from "#app/services/verify/finding.ts";
import { groupBy } from "#app/services/verify/group-by.ts";
import type { Rebuilt } from "#app/services/verify/replay.ts";
import { eventTypes, ruleOf } from "#machines/index.ts";
import type { Tx } from "#prisma/transaction.ts";
import { dueInstants } from "./due-instants.server.ts";

type Row = {
  kind: string;
  subject: string;
  subject_id: string;
  edition_id: string | null;
  due: number;
  fired: number | null;
  outcome: { moot?: true; refused?: unknown } | null;
  refused_version: number | null;
};
/** Events that end a notice. */
const stops = eventTypes.filter((type) => ruleOf(type).rule.effects?.includes("stopNotice"));

type Wrong = (what: string, detail?: Record<string, unknown>) => void;

/**
 * Deadlines are armed, moved and fired by events: each row is due when the log says, has fired if and only if its
 * event is there, and no row is missing.
 */
export async function checkDeadlines(
  tx: Tx,
  subjects: readonly Rebuilt[],
  editions: Editions,
  report: Report,
): Promise<void> {
  const rows = await tx.run<Row>(
    `select kind, subject, subject_id, edition_id, ms(due_at) as due, ms(fired_at) as fired, outcome, refused_version
     from deadline where subject_id = any($1) order by subject_id, kind`,
    [subjects.map(({ id }) => id)],
  );
  const bySubject = groupBy(rows, (row) => row.subject_id);
  for (const subject of subjects) {
    const armings = armingsOf(subject, editions);
    const there = new Map((bySubject.get(subject.id) ?? []).map((row) => [row.kind, row]));
    for (const arming of armings) {
      const row = there.get(arming.kind);
      there.delete(arming.kind);
      await checkRow(tx, subject, arming, row, editions, report);
    }
    for (const kind of there.keys())
      broken(report, "deadline")(`${kind} ${subject.id}`, "no event armed it");
  }
}

async function checkRow(
  tx: Tx,
  subject: Rebuilt,
  arming: Arming,
  row: Row | undefined,
  editions: Editions,
  report: Report,
): Promise<void> {
  const wrong: Wrong = (what, detail) =>
    broken(report, "deadline")(`${arming.kind} ${subject.id}`, what, detail);
  // A row that has fired is due when its event says.
  const due = row?.fired ? null : await dueInstants(tx, subject, arming, editions);
  if (!row) {
    // Null is no date: nothing was armed.
    if (due?.every((instant) => instant !== null)) wrong("an event armed it and there is no row");
    return;
  }
  if (row.subject !== subject.subject) wrong("names another kind of subject");
  if (row.edition_id !== arming.edition) wrong("belongs to another edition");
  if (due && !due.includes(row.due))
    wrong("is not due when the log says", { due: row.due, log: due });
  checkFiring(subject, arming, row, wrong);
  if (row.outcome?.moot && !mayBeMoot(subject, arming, editions)) wrong("was never moot");
  if (row.refused_version !== null && (!row.outcome?.refused || row.fired !== null))
    wrong("has a refused version and was not refused");
  if ((row.refused_version ?? 0) > subject.version) wrong("was refused at a version to come");
}

function checkFiring({ told }: Rebuilt, { kind, by }: Arming, row: Row, wrong: Wrong): void {
  const firing = told.some(
    (event) =>
      event.seq > by.seq &&
      event.at === row.due &&
      event.actor === "clock" &&
      event.cause === null &&
      firedBy[kind]?.includes(event.type),
  );
  if (row.fired !== null && !firing) wrong("says it has fired, and no event says so");
  if (row.fired === null && firing) wrong("has fired, and the row does not say so");
  if (row.fired !== null && row.fired < row.due) wrong("fired before it was due");
}

/** Moot is what found its subject past it, what a withdrawn notice stopped, and all of a cancelled edition. */
function mayBeMoot({ told }: Rebuilt, { kind, by, edition }: Arming, editions: Editions): boolean {
  const times = edition === null ? undefined : editions.get(edition);
  if ((times?.cancelled ?? -1) > by.seq) return true;
  const taking = (firedBy[kind] ?? []).flatMap((type) => [...statesTaking(type)]);
  const since = told.filter(({ seq }) => seq >= by.seq);
  const stopped = since.some(({ type }) => stops.includes(type));
  return (
    (kind === "noticeDue" && stopped) ||
    since.some(({ became }) => became === null || !taking.includes(became))
  );
}

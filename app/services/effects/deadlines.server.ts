import {
  addMonths,
  dayOf,
  daysAfter,
  dueInstant,
  hoursAfter,
  startOf,
} from "#app/domain/civil-time.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import { anyRules } from "#app/services/facts/reader.ts";
import type { Effect } from "#machines/effects.ts";
import type { Tx } from "#prisma/transaction.ts";
import type { CarryOut, Done } from "./index.server.ts";

/**
 * Deadline rows (process section 2): armed, moved and stopped in the transaction of the event that
 * does it. A due instant is computed once, here; nothing does zone arithmetic afterwards.
 */

export type Rules = { rulebook: Rulebook | null; zone: string };
type DueAt = (done: Done, rules: Rules, tx: Tx) => Promise<number | null> | number | null;

const days =
  (parameter: keyof Rulebook, since?: (done: Done) => number): DueAt =>
  (done, { rulebook, zone }) =>
    daysAfter(
      since?.(done) ?? done.event.at,
      Number(rulebook?.[parameter] ?? defaults[parameter] ?? 0),
      zone,
    );
const hours =
  (parameter: keyof Rulebook): DueAt =>
  (done, { rulebook }) =>
    hoursAfter(done.event.at, Number(rulebook?.[parameter] ?? 0));
const said =
  (field: string): DueAt =>
  ({ event }) =>
    (event.data[field] as number | null) ?? null;

/** For mandates before any edition is published. */
const defaults: Partial<Record<string, number>> = { offerDays: 14, proposalDays: 7 };

const byCalendar =
  (key: string): DueAt =>
  async ({ ids }, _, tx) => {
    const [row] = await tx.run<{ due: number | null }>(
      `select calendar_due(e.context, t.context, '${key}') as due from track t join edition e on e.id = t.edition_id where t.id = $1`,
      [ids.track],
      `calendar:${key}`,
    );
    return row?.due ?? null;
  };

const scoringDue = byCalendar("scoringDue");
const sheetDue: DueAt = async (done, rules, tx) => {
  const own = done.event.data.sheetDue ?? null;
  if (typeof own === "number") return own;
  const [row] = await tx.run<{ due: number | null }>(
    "select ms(due_at) as due from deadline where kind = 'scoringDue' and subject_id = $1 and fired_at is null",
    [done.ids.track],
  );
  return row?.due ?? scoringDue(done, rules, tx);
};
const cityDue: DueAt = (done, rules, tx) => {
  const own = done.event.data.cityDue;
  return typeof own === "number" ? own : byCalendar("cityDue")(done, rules, tx);
};

/** The start of the last day that the date may mean. */
const effectiveFrom: DueAt = ({ event }, { zone }) => {
  const date = event.data.effectiveOn?.latest;
  return date ? startOf(date, zone) : null;
};

/** Which rows an event arms, and when each is due. */
export const armedBy: Record<string, Record<string, DueAt>> = {
  "nomination.create": { cityDue },
  "nomination.return": { cityDue },
  "nomination.extend": { cityDue },
  "nomination.revive": { cityDue },
  "nomination.sign": { commissionSilent: days("silentDays") },
  "track.open": { commissionDue: byCalendar("commissionDue") },
  "clarification.ask": { clarificationDue: days("clarificationDays") },
  "withdrawal.notify": { noticeDue: days("noticeDays") },
  "appointment.invite": { inviteDue: days("inviteDays") },
  "appointment.borrow": { inviteDue: days("inviteDays") },
  "appointment.inviteAgain": { inviteDue: days("inviteDays") },
  "conflict.open": { declarationDue: days("declarationDays") },
  "conflict.lift": { declarationDue: days("declarationDays") },
  "assignment.confirm": { scoringDue },
  "scoring.reopen": { scoringDue },
  "review.assign": { sheetDue },
  "review.extend": { sheetDue },
  "review.unlock": { sheetDue },
  "session.close": { minutesDue: days("minutesDays") },
  "proposal.open": { proposalDue: days("proposalDays") },
  "evidence.begin": { uploadDue: hours("uploadHours") },
  "evidence.complete": { scanDue: hours("scanHours") },
  "scan.repeat": { scanDue: hours("scanHours") },
  "evidence.query": { queryDue: days("queryDays") },
  "mandate.offer": { offerDue: days("offerDays") },
  "mandate.delegate": { offerDue: days("offerDays") },
  "mandate.grant": { offerDue: days("offerDays") },
  "mandate.found": { offerDue: days("offerDays") },
  "mandate.substitute": { offerDue: days("offerDays") },
  "mandate.accept": { mandateEnd: ({ context }) => (context.until as number | null) ?? null },
  "membership.admit": { effective: effectiveFrom },
  "membership.readmit": { effective: effectiveFrom },
  "results.release": { announceAt: said("announceAt") },
};

async function rulesOf(tx: Tx, { ids }: Done): Promise<Rules> {
  const edition = () => "$1::text";
  const [row] = await tx.run<{ rulebook: Rulebook | null; zone: string | null }>(
    `select ${anyRules(edition)} as rulebook, (select e.context ->> 'zone' from edition e where e.id = $1) as zone`,
    [ids.edition ?? null],
    "rules",
  );
  return { rulebook: row?.rulebook ?? null, zone: row?.zone ?? row?.rulebook?.zone ?? "UTC" };
}

const arm = (tx: Tx, kind: string, done: Pick<Done, "subject" | "id" | "ids">, dueAt: number) =>
  tx.run(
    `insert into deadline (kind, subject, subject_id, edition_id, due_at) values ($1, $2, $3, $4, $5)
     on conflict (kind, subject_id) do update set due_at = excluded.due_at, fired_at = null, outcome = null, refused_version = null`,
    [kind, done.subject, done.id, done.ids.edition ?? null, new Date(dueAt)],
    "arm",
  );

const armDeadlines: CarryOut = async (tx, done) => {
  if (done.event.type === "edition.publish") return void (await tx.run(openTracks, [done.id]));
  const armed = Object.entries(armedBy[done.event.type] ?? {});
  if (armed.length === 0) throw new Error(`nothing says which deadline ${done.event.type} arms`);
  const rules = await rulesOf(tx, done);
  for (const [kind, dueOf] of armed) {
    const dueAt = await dueOf(done, rules, tx);
    if (dueAt !== null) await arm(tx, kind, done, dueAt);
  }
};

const openTracks = `insert into deadline (kind, subject, subject_id, edition_id, due_at)
  select 'opens', 'track', t.id, e.id, to_timestamp(calendar_due(e.context, t.context, 'opensAt') / 1000.0)
  from track t join edition e on e.id = t.edition_id where e.id = $1`;

/** Rows of the calendar that have not fired follow it; a nomination's own date stays. */
const moveDeadlines: CarryOut = async (tx, { ids }) => {
  await tx.run(
    `update deadline d set due_at = to_timestamp(c.due / 1000.0), outcome = null, refused_version = null
     from (select t.id as track, k.kind, calendar_due(e.context, t.context, k.moment) as due from track t join edition e on e.id = t.edition_id,
       (values ('opens', 'opensAt'), ('commissionDue', 'commissionDue'), ('scoringDue', 'scoringDue'), ('cityDue', 'cityDue'), ('sheetDue', 'scoringDue')) k(kind, moment)
       where e.id = $1 and ($2::text is null or t.id = $2)) c
     where d.kind = c.kind and d.fired_at is null and d.due_at < to_timestamp(c.due / 1000.0)
       and (d.subject_id = c.track
         or d.subject_id in (select n.id from nomination n where n.track_id = c.track and c.kind = 'cityDue' and n.context ->> 'cityDue' is null)
         or d.subject_id in (select r.id from review r where r.track_id = c.track and c.kind = 'sheetDue' and r.context ->> 'sheetDue' is null))`,
    [ids.edition, ids.track ?? null],
  );
};

/** A suspended edition's rows are not fired; a cancelled one's never, but for what becomes of its files: a queried one must rest before it can be purged. */
const stopDeadlines: CarryOut = async (tx, { id, state }) => {
  if (state !== "cancelled") return;
  await tx.run(
    `update deadline set outcome = '{"moot": true}' where edition_id = $1 and fired_at is null and kind not in ('retention', 'uploadDue', 'scanDue', 'queryDue')`,
    [id],
  );
};

const shiftDeadlines: CarryOut = async (tx, { id, event, snapshot }) => {
  const since = Number(snapshot.context.suspendedAt ?? event.at);
  await tx.run(
    "update deadline set due_at = due_at + make_interval(secs => $2 / 1000.0), refused_version = null where edition_id = $1 and fired_at is null",
    [id, event.at - since],
  );
};

/** The end of the day on which the files of an edition closed at `at` may go. */
export const retentionEnd = (at: number, { rulebook, zone }: Rules): number =>
  dueInstant(addMonths(dayOf(at, zone), rulebook?.keepFilesMonths ?? 24), zone);

const scheduleRetention: CarryOut = async (tx, done) => {
  const due = retentionEnd(done.event.at, await rulesOf(tx, done));
  await tx.run(
    `insert into deadline (kind, subject, subject_id, edition_id, due_at)
     select 'retention', 'evidence', v.id, $1, $2 from evidence v where v.edition_id = $1 and v.state not in ('aborted', 'purged')
     on conflict do nothing`,
    [done.id, new Date(due)],
  );
};

const stopNotice: CarryOut = async (tx, { id }) => {
  await tx.run(
    `update deadline set outcome = '{"moot": true}' where kind = 'noticeDue' and subject_id = $1 and fired_at is null`,
    [id],
  );
};

export const deadlineEffects = {
  armDeadlines,
  moveDeadlines,
  stopDeadlines,
  shiftDeadlines,
  scheduleRetention,
  stopNotice,
} satisfies Partial<Record<Effect, CarryOut>>;

export const armingEvents = ["edition.publish", ...Object.keys(armedBy)];

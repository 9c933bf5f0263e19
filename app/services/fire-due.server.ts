import { lockOrder, type Subject } from "#machines/index.ts";
import type { Refusal } from "#machines/refusal.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { applyEvent } from "./apply-event.server.ts";
import { statesTaking } from "./door/causes.ts";

/**
 * The only thing that fires deadlines (process section 2): every row that is due by more than the
 * grace, in the order of its instant, each in its own transaction. The worker and the rehearsal both
 * call it; after a pause it catches up, and of two workers the second finds the row fired.
 */
export type Fired = { kind: string; subjectId: string; outcome: "fired" | "refused" | "moot" };

/**
 * Seconds after a due instant in which a request that came in time may still be processed: the
 * edition's rulebook says how many, and for what no edition owns it is these.
 */
const GRACE = 120;

const fires: Record<string, readonly string[]> = {
  opens: ["track.open"],
  cityDue: ["nomination.expire"],
  commissionSilent: ["commission.alert"],
  commissionDue: ["track.beginEligibility"],
  clarificationDue: ["clarification.lapse"],
  noticeDue: ["nomination.withdrawByNotice"],
  inviteDue: ["appointment.lapse"],
  declarationDue: ["conflict.lapse"],
  scoringDue: ["scoring.close"],
  sheetDue: ["review.lapse", "review.relockUnchanged"],
  minutesDue: ["minutes.markLate"],
  proposalDue: ["proposal.lapse"],
  uploadDue: ["evidence.expire"],
  scanDue: ["scan.timeOut"],
  queryDue: ["evidence.lapseQuery"],
  offerDue: ["mandate.lapse"],
  mandateEnd: ["mandate.expire"],
  effective: ["membership.activate"],
  announceAt: ["edition.announce"],
  retention: ["evidence.purge"],
};
export const firedBy = fires;

type Due = { kind: string; subject: Subject; subject_id: string; due: number };

/** Fires what is due at `now` (milliseconds UTC), at most `limit` rows; what it did, in order. */
export async function fireDue(now: number, limit = 1000, newId?: () => string): Promise<Fired[]> {
  const done: Fired[] = [];
  for (const row of await inTransaction((tx) => dueAt(tx, now, limit))) {
    const outcome = await inTransaction((tx) => fire(tx, row, now, newId));
    if (outcome) done.push({ kind: row.kind, subjectId: row.subject_id, outcome });
  }
  return done;
}

const waiting = (alias: string) =>
  `${alias}.fired_at is null and ${alias}.outcome ->> 'moot' is null`;

/** Running editions only; a refused row waits until its subject has changed. */
function dueAt(tx: Tx, now: number, limit: number): Promise<Due[]> {
  const subjects = [...new Set(lockOrder)].filter(
    (kind) => kind !== "country" && kind !== "deadline",
  );
  const versions = subjects.map(
    (kind) => `when '${kind}' then (select version from ${kind} where id = d.subject_id)`,
  );
  return tx.run<Due>(
    `select d.kind, d.subject, d.subject_id, ms(d.due_at) as due from deadline d left join edition e on e.id = d.edition_id
       left join lateral (select (r.content ->> 'graceSeconds')::int as seconds from rulebook r where r.edition_id = d.edition_id order by r.version desc limit 1) grace on true
     where d.due_at <= to_timestamp($1::bigint / 1000.0) and ${waiting("d")}
       and d.due_at + make_interval(secs => coalesce(grace.seconds, $2::int)) <= to_timestamp($1::bigint / 1000.0)
       and (e.id is null or e.state <> 'suspended' or d.kind in ('uploadDue', 'scanDue', 'queryDue', 'retention', 'minutesDue'))
       and (d.refused_version is null or d.refused_version <> case d.subject ${versions.join(" ")} end)
     order by d.due_at, array_position($3::text[], d.subject), d.subject_id limit $4`,
    [now, GRACE, lockOrder, limit],
    "due",
  );
}

async function fire(
  tx: Tx,
  { kind, subject, subject_id: id, due }: Due,
  now: number,
  newId?: () => string,
) {
  // As it was found: a row that has moved since is due another time, and was not refused.
  const asFound = `d.kind = $1 and d.subject_id = $2 and ms(d.due_at) = $3 and ${waiting("d")}`;
  const [still] = await tx.run(`select from deadline d where ${asFound}`, [kind, id, due]);
  if (!still) return null;
  const [subjectRow] = await tx.run<{ state: string }>(
    `select state from ${subject} where id = $1`,
    [id],
  );
  const type = (fires[kind] ?? []).find((event) =>
    statesTaking(event).includes(subjectRow?.state ?? ""),
  );
  const set = (sql: string, values: unknown[]) =>
    tx.run(`update deadline d set ${sql} where ${asFound} returning 1`, [kind, id, due, ...values]);

  if (!type) {
    const [mooted] = await set(`outcome = '{"moot": true}'`, []);
    return mooted ? ("moot" as const) : null;
  }
  // The subject's locks come before the deadline's row, as everywhere; then whoever is second finds it fired.
  const applied = await applyEvent(tx, { type, id }, { kind: "clock" }, due, newId);
  if (applied.ok) {
    const [marked] = await set("fired_at = to_timestamp($4::bigint / 1000.0), outcome = null", [
      now,
    ]);
    if (!marked) throw Object.assign(new Error("fired twice"), { code: "40001" });
    return "fired" as const;
  }
  const [row] = await tx.run<{ version: number }>(`select version from ${subject} where id = $1`, [
    id,
  ]);
  const [marked] = await set("outcome = $4, refused_version = $5", [
    JSON.stringify({ refused: applied.refusal satisfies Refusal }),
    row?.version ?? null,
  ]);
  if (!marked) return null;
  await tellOfficers(tx, `${kind}:${id}:${row?.version}`, { subject, id, type }, now);
  return "refused" as const;
}

/** What did not come about by itself is somebody's work. */
const tellOfficers = (tx: Tx, event: string, facts: Record<string, unknown>, now: number) =>
  tx.run(
    `insert into mail (id, event, template, receiver, facts, at)
     select md5($1 || m.person_id), $1, 'deadline.refused.mailOfficer', m.person_id, $2::jsonb, to_timestamp($3::bigint / 1000.0)
     from (select distinct person_id from mandate where role = 'officer' and state = 'active') m on conflict do nothing`,
    [event, JSON.stringify(facts), now],
  );

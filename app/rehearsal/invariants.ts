import { rows } from "./stage.ts";

/**
 * What must be true of an award whatever happened, as SQL that knows no service: each answers the
 * rows that break it.
 */
export const invariants: Record<string, string> = {
  "one awardee of each country and edition": `
    select n.edition_id, n.country, count(*) from nomination n where n.state = 'awarded'
    group by 1, 2 having count(*) > (select (content ->> 'perCountryAwards')::int from rulebook r where r.edition_id = n.edition_id order by version desc limit 1)`,
  "no more awards than seats": `
    select n.track_id, count(*) from nomination n where n.state = 'awarded'
    group by n.track_id, n.edition_id having count(*) > (select (content ->> 'seats')::int from rulebook r where r.edition_id = n.edition_id order by version desc limit 1)`,
  "slots within the national quota, each held once": `
    select n.edition_id, n.country, n.context ->> 'slot' from nomination n where n.context ->> 'slot' is not null
    group by 1, 2, 3 having count(*) > 1 or (n.context ->> 'slot')::int > (select (content ->> 'nationalQuota')::int from rulebook r where r.edition_id = n.edition_id order by version desc limit 1)`,
  "no counted sheet of a juror who is not clear": `
    select r.id from review r left join conflict c on c.appointment_id = r.appointment_id and c.nomination_id = r.nomination_id
    where r.context ->> 'counts' = 'true' and (c.state is null or c.state <> 'clear')`,
  "sheets were handed in by jurors in office": `
    select l.subject_id, l.seq from log_event l join review r on r.id = l.subject_id
    where l.type in ('review.submit', 'review.resubmit', 'review.submitLate', 'review.relock') and not exists (
      select from log_event a where a.subject_id = r.appointment_id and a.type = 'appointment.activate' and a.seq < l.seq)
    or l.type in ('review.submit', 'review.resubmit', 'review.submitLate', 'review.relock') and exists (
      select from log_event a where a.subject_id = (select appointment_id from review where id = l.subject_id)
        and a.type in ('appointment.end', 'appointment.resign', 'appointment.replace') and a.seq < l.seq)`,
  "no vote of a juror who is not clear": `
    select b.id, e.juror from ballot b, jsonb_array_elements_text(b.context -> 'voted') e(juror), jsonb_array_elements_text(b.context -> 'options') o(nomination)
    left join conflict c on c.nomination_id = o.nomination
    where b.state = 'open' and c.appointment_id = e.juror and c.state <> 'clear'`,
  "as many choices as votes": `
    select b.id from ballot b where b.state = 'counted'
      and (select count(*) from ballot_choice v where v.ballot_id = b.id) <> jsonb_array_length(b.context -> 'voted')`,
  "no sealed choice is left when a ballot is over": `
    select v.ballot_id from ballot_cast v join ballot b on b.id = v.ballot_id where b.state in ('counted', 'void')`,
  "nothing after its deadline": `
    select l.subject_id, l.type, l.at from log_event l join deadline d on d.subject_id = l.subject_id and d.kind = 'cityDue'
    where l.type in ('nomination.sign', 'signature.request', 'nomination.edit') and l.at >= d.due_at
      and not exists (select from log_event x where x.subject_id = l.subject_id and x.seq > l.seq and x.type in ('nomination.return', 'nomination.extend', 'nomination.revive'))`,
  "a fired deadline has fired after it was due": `
    select d.kind, d.subject_id from deadline d where d.fired_at is not null and d.fired_at < d.due_at`,
  "an awardee has counted sheets, or its track's shortage says how few suffice": `
    select n.id from nomination n join track t on t.id = n.track_id join edition e on e.id = n.edition_id where n.state = 'awarded' and e.context ->> 'releasedAt' is not null
      and (select count(*) from review r where r.nomination_id = n.id and r.context ->> 'counts' = 'true') <
        coalesce((t.context -> 'shortages' -> n.id ->> 'sheets')::int, (select (content ->> 'minSheets')::int from rulebook r where r.edition_id = n.edition_id order by version desc limit 1))`,
  "an award was placed by the jury": `
    select n.id from nomination n where n.state = 'awarded' and n.context ->> 'place' is null`,
  "the log has no gap and no fork": `
    select l.subject_id, l.version from log_event l left join log_event p on p.subject_id = l.subject_id and p.version = l.version - 1
    where (l.version = 1 and l.previous <> repeat('0', 64)) or (l.version > 1 and (p.hash is null or p.hash <> l.previous))`,
  "every row stands where its log ends": `
    ${[
      "edition",
      "track",
      "jury",
      "appointment",
      "conflict",
      "review",
      "session",
      "ballot",
      "nomination",
      "evidence",
      "complaint",
      "proposal",
      "certificate",
      "membership",
      "mandate",
    ]
      .map(
        (subject) =>
          `select s.id from ${subject} s left join log_event l on l.subject_id = s.id and l.version = s.version where l.hash is null or l.hash <> s.head`,
      )
      .join("\n    union all ")}`,
  "one mail for each receiver and event": `
    select event, template, receiver from mail group by 1, 2, 3 having count(*) > 1`,
  "certificates have numbers of their own": `
    select context ->> 'number', context ->> 'version' from certificate group by edition_id, 1, 2 having count(*) > 1`,
};

export class BrokenInvariant extends Error {
  constructor(
    readonly invariant: string,
    after: string,
    found: unknown[],
  ) {
    super(`broken after "${after}": ${invariant}: ${JSON.stringify(found.slice(0, 3))}`);
  }
}

/** @throws BrokenInvariant at the first that does not hold. */
export async function checkInvariants(after: string): Promise<void> {
  for (const [invariant, sql] of Object.entries(invariants)) {
    const found = await rows(sql);
    if (found.length > 0) throw new BrokenInvariant(invariant, after, found);
  }
}

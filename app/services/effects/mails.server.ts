import type { Effect } from "#machines/effects.ts";
import { pairsOf } from "#machines/pairs.ts";
import type { CarryOut } from "./index.server.ts";

/**
 * One message for each receiver and event, in the event's transaction: who is told in two capacities is
 * told in the first. What an event causes shares its root, so that fifty openings of one declaration
 * round are one mail. A mail carries a link and what it is about, never a score or a result.
 */

/** The persons, as SQL over the ids of the event's thing. */
type Receivers = string;

const holders = (role: string, kind: string, body: string) =>
  `select m.person_id from mandate m where m.role = any(string_to_array('${role}', ',')) and m.state = 'active' and m.body_kind = '${kind}' and m.body_id ${body}`;
const staff = (role: string) =>
  `select m.person_id from mandate m where m.role = '${role}' and m.state = 'active'`;
const seated = (where: string) =>
  `select a.person_id from appointment a where a.state = 'active' and ${where}`;

/** Parameters: $1 edition, $2 track, $3 nomination, $4 city, $5 country, $6 jury, $7 appointment, $8 own id. */
const city = `(select coalesce($4, (select n.city_id from nomination n where n.id = $3)))`;
const country = `(select coalesce($5, (select n.country from nomination n where n.id = $3), (select c.country from city c where c.id = $4)))`;
const jury = `(select coalesce($6, (select a.jury_id from appointment a where a.id = $7), (select j.id from jury j where j.edition_id = $1 and j.context -> 'tracks' ? coalesce($2, (select n.track_id from nomination n where n.id = $3)) limit 1)))`;
const inTrack = "n.edition_id = $1 and ($2::text is null or n.track_id = $2)";
const juryHere = `a.jury_id in (select j.id from jury j where j.edition_id = $1 and ($2::text is null or j.context -> 'tracks' ? $2))`;

const ofCity = holders("coordinator,mayor", "city", `= ${city}`);
const ofCountry = holders("commission", "country", `= ${country}`);
const ofCandidates = holders(
  "coordinator,mayor",
  "city",
  `in (select n.city_id from nomination n where ${inTrack})`,
);
const ofCommissions = holders(
  "commission",
  "country",
  "in (select p.country from placement p where p.edition_id = $1 and ($2::text is null or p.track_id = $2))",
);
const ofMembers = holders(
  "coordinator,mayor",
  "city",
  `in (select b.city_id from membership b join placement p on p.country = b.country
    where b.state in ('admitted', 'active', 'inactive') and p.edition_id = $1 and ($2::text is null or p.track_id = $2))`,
);
const chairs = `select a.person_id from appointment a join jury j on j.id = a.jury_id where j.id = ${jury} and a.id in (j.context ->> 'chair', j.context ->> 'deputy')`;

/** Who may approve. A director is asked about eligibility only where no second officer is in office. */
const approvers = Object.entries(pairsOf)
  .flatMap(([kind, pairs]) =>
    pairs.map(([first, second]) => `('${kind}', '${first}', '${second}')`),
  )
  .join(", ");
const seconds = `select m.person_id from proposal p
  join (values ${approvers}) pair(kind, first, second) on pair.kind = p.kind and pair.first = p.context -> 'proposer' ->> 'role'
  join mandate m on m.role = pair.second and m.state = 'active' and m.person_id <> p.context -> 'proposer' ->> 'person'
    and m.body_kind not in ('edition', 'track', 'region')
  where p.id = $8 and not (p.kind like 'eligibility.%' and pair.second = 'director'
    and (select count(distinct o.person_id) from mandate o where o.role = 'officer' and o.state = 'active') > 1)`;

const receivers: Record<string, Receivers> = {
  mailCity: ofCity,
  mailMayor: holders("mayor", "city", `= ${city}`),
  receipt: holders("mayor", "city", `= ${city}`),
  mailCommission: ofCountry,
  mailCommissions: ofCommissions,
  mailCities: ofMembers,
  mailMembers: ofMembers,
  mailAwardees: holders(
    "coordinator,mayor",
    "city",
    "in (select n.city_id from nomination n where n.edition_id = $1 and n.state = 'awarded')",
  ),
  mailJurors: `select a.person_id from appointment a where a.id = $7 union ${seated(`$7::text is null and a.jury_id = ${jury}`)}`,
  mailChair: chairs,
  mailOfficer: staff("officer"),
  mailDirector: staff("director"),
  mailTrack: `${ofCandidates} union ${ofCommissions} union ${seated(juryHere)}`,
  mailEverybody: `${ofCandidates} union ${ofMembers} union ${ofCommissions} union ${seated(juryHere)} union ${staff("officer")} union ${staff("director")}`,
  mailResults: `${ofCandidates} union ${holders("commission", "country", `in (select n.country from nomination n where ${inTrack})`)}`,
  mailSecond: seconds,
  mailProposer: "select p.context -> 'proposer' ->> 'person' from proposal p where p.id = $8",
  mailOffer: "select m.person_id from mandate m where m.id = $8",
  mailOfferer: "select m.context ->> 'offeredBy' from mandate m where m.id = $8",
};

const mail =
  (effect: string, select: Receivers): CarryOut =>
  async (tx, { subject, id, ids, event, root, snapshot }) => {
    const unseen = subject === "nomination" && !seenByJury.has(String(snapshot.value));
    if (effect === "mailChair" && unseen) return;
    // Of all who take office a Commission confirms only those who sign.
    if (event.type === "mandate.accept" && !signatories.has(String(snapshot.context.wording)))
      return;
    const template = `${event.type}.${effect}`;
    const known = ["edition", "track", "nomination", "city", "country", "jury", "appointment"];
    // What a jury elects names a candidate; it is news for the whole jury.
    const about =
      subject === "jury"
        ? { ...ids, appointment: null }
        : ids.bodyKind === "city"
          ? { ...ids, city: ids.body }
          : ids;
    await tx.run(
      `insert into mail (id, event, template, receiver, facts, at)
       select md5($9 || r.person || $10), $9, $10, r.person, $11::jsonb, $12::timestamptz
       from (select distinct w.person_id as person from (${select}) w(person_id) where w.person_id in (select id from person)) r
       where ${known.map((_, i) => `($${i + 1}::text is null or true)`).join(" and ")} and ($8::text is null or true)
         and not exists(select from mail told where told.event = $9 and told.receiver = r.person and told.facts = $11::jsonb and told.template <> $10)
       on conflict do nothing`,
      [
        ...known.map((ref) => about[ref] ?? null),
        id,
        root,
        template,
        JSON.stringify({ subject, id, type: event.type }),
        new Date(event.at),
      ],
      `mail:${effect}`,
    );
  };

const signatories = new Set(["mayor", "delegate"]);

type MailEffect = Extract<Effect, `mail${string}` | "receipt">;

/** A chair hears of a withdrawal only where the jury could see the file. */
const seenByJury = new Set(["eligible", "underReview", "placed", "awarded", "notAwarded"]);

export const mailEffects = Object.fromEntries(
  Object.entries(receivers).map(([effect, select]) => [effect, mail(effect, select)]),
) as Record<MailEffect, CarryOut>;

import { findInstance } from "#app/services/public/find-instance.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Played = {
  id: string;
  name: string;
  role: string;
  /** Code of the region; null for those who serve all of them. */
  region: string | null;
  /** What the role is held in, by its own name; null for the award itself. */
  body: string | null;
  /** How many things wait for this person. */
  waiting: number;
};

/** How many of each role, where not one: acts of two officers want two, as do those of two directors. */
const many = { officer: 3, director: 2 };

/**
 * Who can be played in a demonstration: for each role in each region the person for whom most is
 * waiting. Null where the instance is none.
 */
export async function findCast(at: Date): Promise<Played[] | null> {
  const { demo } = await findInstance();
  if (!demo) return null;
  return inTransaction((tx) =>
    tx.run<Played>(
      `with held as (
         select m.person_id as person, case when m.context ->> 'wording' in ('viewer', 'commenter', 'delegate') then m.context ->> 'wording' else m.role end as role, m.body_kind as kind, m.body_id as body
         from mandate m where m.state = 'active' and coalesce((m.context ->> 'until')::bigint, $1::bigint + 1) > $1::bigint
         union all
         select a.person_id, case a.id when j.context ->> 'chair' then 'chair' when j.context ->> 'deputy' then 'deputy' else 'juror' end, 'jury', j.id
         from appointment a join jury j on j.id = a.jury_id where a.state = 'active'
       ), placed as (
         select h.*, p.name, coalesce(land.region, t.region, case when h.kind = 'region' then h.body end) as region, coalesce(c.name, country.name, edition.context ->> 'name') as "bodyName"
         from held h join person p on p.id = h.person and p.demonstration
         left join city c on h.kind = 'city' and c.id = h.body
         left join country on h.kind = 'country' and country.code = h.body
         left join country land on land.code = coalesce(c.country, country.code)
         left join jury j on h.kind = 'jury' and j.id = h.body
         left join track t on t.id = case h.kind when 'track' then h.body else j.context -> 'tracks' ->> 0 end
         left join edition on edition.id = case h.kind when 'edition' then h.body when 'track' then t.edition_id end
       ), counted as (
         select x.*, (${waiting})::int as waiting from placed x
       ), ranked as (
         select *, row_number() over (partition by role, region order by waiting desc, name, person) as rank from counted
       )
       select person as id, name, role, region, "bodyName" as body, waiting from ranked
       where rank <= coalesce(($2::jsonb ->> role)::int, 1)
       order by region nulls first, role, rank`,
      [at.getTime(), JSON.stringify(many)],
    ),
  );
}

/** Whether one click may sign this person in: somebody invented, in a demonstration. */
export async function mayBePlayed(person: string): Promise<boolean> {
  const { demo } = await findInstance();
  if (!demo) return false;
  const [row] = await inTransaction((tx) =>
    tx.run("select 1 from person where id = $1 and demonstration", [person]),
  );
  return row !== undefined;
}

/** Rough, by role; the desks know it better. */
const waiting = `case x.role
  when 'coordinator' then (select count(*) from nomination n where n.city_id = x.body and n.state in ('draft', 'returned', 'inClarification'))
  when 'mayor' then (select count(*) from nomination n where n.city_id = x.body and n.state = 'awaitingSignature')
  when 'commission' then (select count(*) from nomination n where n.country = x.body and n.state = 'withCommission')
  when 'officer' then (select count(*) from nomination n where n.state = 'endorsed')
  when 'director' then (select count(*) from track t where t.state in ('recommended', 'noAwardRecommended')) + (select count(*) from proposal r where r.state = 'open')
  else (select count(*) from appointment a join conflict c on c.appointment_id = a.id and c.state = 'undeclared' where a.person_id = x.person and a.state = 'active')
    + (select count(*) from appointment a join review r on r.appointment_id = a.id and r.state in ('assigned', 'inProgress', 'unlocked') where a.person_id = x.person and a.state = 'active')
  end`;

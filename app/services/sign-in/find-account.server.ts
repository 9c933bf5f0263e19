import { heldFor, joinHeldFor } from "#app/services/roles/held-for.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type HeldRole = {
  id: string;
  role: string;
  state: string;
  /** The name of its city, country or edition, and the code of its region; neither for the whole award. */
  body: string | null;
  region: string | null;
  /** Milliseconds UTC. */
  from: number | null;
  until: number | null;
};
export type Seat = { id: string; state: string; office: string | null; regions: string[] };

/** What one person holds, held or is offered in the award, and seats on juries, the latest first. */
export const findRoles = (person: string): Promise<{ roles: HeldRole[]; seats: Seat[] }> =>
  inTransaction(async (tx) => {
    const roles = await tx.run<HeldRole>(
      `select m.id, m.state, case when m.context ->> 'wording' in ('viewer', 'commenter', 'delegate') then m.context ->> 'wording' else m.role end as role, ${heldFor},
         coalesce((m.context ->> 'from')::bigint, (m.context ->> 'acceptedAt')::bigint, (m.context ->> 'offeredAt')::bigint) as "from",
         coalesce((m.context ->> 'endedAt')::bigint, (m.context ->> 'until')::bigint) as until
       from mandate m
       ${joinHeldFor}
       where m.person_id = $1 order by m.state <> 'offered', m.state <> 'active', "from" desc, m.id`,
      [person],
    );
    const seats = await tx.run<Seat>(
      `select a.id, a.state,
         case a.id when j.context ->> 'chair' then 'chair' when j.context ->> 'deputy' then 'deputy' end as office,
         array(select t.region from track t where j.context -> 'tracks' ? t.id order by t.region) as regions
       from appointment a join jury j on j.id = a.jury_id where a.person_id = $1 order by a.id`,
      [person],
    );
    return { roles, seats };
  });

export const saveAccount = (
  person: string,
  { name, locale, zone }: { name: string; locale: string; zone: string | null },
  at: Date,
): Promise<unknown> =>
  inTransaction((tx) =>
    tx.run("update person set name = $2, locale = $3, zone = $4, updated_at = $5 where id = $1", [
      person,
      name,
      locale,
      zone,
      at,
    ]),
  );

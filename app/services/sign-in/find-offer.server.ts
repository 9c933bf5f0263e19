import { heldFor, joinHeldFor } from "#app/services/roles/held-for.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Offer = {
  id: string;
  role: string;
  /** The role in which it is accepted: a delegate holds that of a mayor. */
  actingRole: string;
  state: string;
  version: number;
  body: string | null;
  region: string | null;
  bodyKind: string;
  /** Who offered it, by name; null where the operator did. */
  offeredBy: string | null;
  /** Milliseconds UTC. */
  offeredAt: number | null;
  from: number | null;
  until: number | null;
};

/** The mandate of this person with this id; somebody else's is not there. */
export const findOffer = (person: string, id: string): Promise<Offer | null> =>
  inTransaction(async (tx) => {
    const [offer] = await tx.run<Offer>(
      `select m.id, m.state, m.version, m.role as "actingRole", m.body_kind as "bodyKind", ${heldFor},
         case when m.context ->> 'wording' in ('viewer', 'commenter', 'delegate') then m.context ->> 'wording' else m.role end as role,
         o.name as "offeredBy", (m.context ->> 'offeredAt')::bigint as "offeredAt",
         (m.context ->> 'from')::bigint as "from", (m.context ->> 'until')::bigint as until
       from mandate m
       left join person o on o.id = m.context ->> 'offeredBy'
       ${joinHeldFor}
       where m.id = $2 and m.person_id = $1`,
      [person, id],
    );
    return offer ?? null;
  });

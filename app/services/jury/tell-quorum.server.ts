import { quorum } from "#app/domain/quorum.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Raw = { present: number; active: number; floor: number; accepted: number | null };

/** How many are there, of how many, and how many must be: as it stands now, by the rule that the door asks. */
export async function tellQuorum(session: string) {
  const [raw] = await inTransaction((tx) =>
    tx.run<Raw>(
      `select (select count(*)::int from jsonb_array_elements_text(s.context -> 'present') p
           join appointment a on a.id = p and a.state = 'active') as present,
         (select count(*)::int from appointment a where a.jury_id = s.jury_id and a.state = 'active') as active,
         (select (r.content ->> 'quorumFloor')::int from rulebook r where r.edition_id = s.edition_id order by r.version desc limit 1) as floor,
         (select min((x.value ->> 'quorum')::int) from track t, jsonb_each(t.context -> 'shortages') x where t.id = s.track_id) as accepted
       from session s where s.id = $1`,
      [session],
    ),
  );
  if (!raw) return null;
  const { present, active, floor, accepted } = raw;
  const need = quorum(active, floor, accepted);
  return { present, active, need, met: present >= need };
}

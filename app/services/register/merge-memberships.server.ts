import { dated } from "#app/domain/dated.ts";
import { plainName } from "#app/domain/plain-name.ts";
import type { Option } from "#app/schemas/fields.ts";
import {
  type Applied,
  applyEvent,
  type Command,
  type Refused,
} from "#app/services/apply-event.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

/** In which states an entry can be given up for another. */
export const mergeable: readonly string[] = ["applied", "admitted", "active", "inactive"];

/** Stands at the end of the reason, so that the log itself says where the entry goes on. */
const POINTER = /\[membership ([\w-]{36})\]$/;
const pointTo = (id: string) => `[membership ${id}]`;

type Row = Option & { own: boolean };

/** The other entries of the same country that can stay, those of the most alike name first. */
export async function findTwins(id: string): Promise<Option[]> {
  const rows = await inTransaction((tx) =>
    tx.run<Row>(
      `select b.id as value, c.name, b.id = $1 as own from membership b join city c on c.id = b.city_id
       where b.country = (select country from membership where id = $1)
         and (b.id = $1 or b.state in ('admitted', 'active', 'inactive')) order by c.name, b.id`,
      [id],
    ),
  );
  const name = plainName(rows.find(({ own }) => own)?.name ?? "");
  const likeness = ({ name: other }: Option) => {
    const plain = plainName(other);
    return plain === name ? 0 : plain.includes(name) || name.includes(plain) ? 1 : 2;
  };
  return rows
    .filter(({ own }) => !own)
    .map(({ value, name: other }) => ({ value, name: other }))
    .sort((a, b) => likeness(a) - likeness(b));
}

export type WhyNotMerge = "nominated" | "same" | "elsewhere" | "awards";
export type Merged = Applied | Refused | { ok: false; why: WhyNotMerge };

export type Merging = { doomed: string; stays: string; reason: string; officer: string };

/**
 * Gives up one of two entries of a city: its membership ends with the reason and a pointer to the one that stays.
 * One that has a nomination or an award of its own stays, as they would lose their city. Roles in force for the
 * city that is given up end with it; whoever is to act for the one that stays is offered a role there.
 */
export const mergeMemberships = (
  { doomed, stays, reason, officer }: Merging,
  today: string,
  at: Date,
): Promise<Merged> =>
  inTransaction(async (tx) => {
    const why = doomed === stays ? "same" : await whyNot(tx, doomed, stays);
    if (why) return { ok: false, why };
    const command = {
      type: "membership.withdraw",
      id: doomed,
      data: { effectiveOn: dated(today), reason: `${reason} ${pointTo(stays)}` },
    };
    const by: Actor = { kind: "person", person: officer, role: "officer" };
    const done = await applyEvent(tx, command, by, at.getTime());
    if (done.ok) await endRoles(tx, command, by, at);
    return done;
  });

/** Each by its own event. One that cannot end takes the whole act back: nobody acts for a city that is no more. */
async function endRoles(tx: Tx, { id, data }: Command, by: Actor, at: Date): Promise<void> {
  const roles = await tx.run<{ id: string }>(
    `select m.id from mandate m join membership b on b.id = $1
     where m.body_kind = 'city' and m.body_id = b.city_id and m.state = 'active' order by m.id`,
    [id],
  );
  for (const role of roles) {
    const ending = { type: "mandate.end", id: role.id, data: { reason: data?.reason } };
    const done = await applyEvent(tx, ending, by, at.getTime());
    if (!done.ok)
      throw new Error(
        `role ${role.id} of entry ${id} does not end: ${JSON.stringify(done.refusal)}`,
      );
  }
}

async function whyNot(tx: Tx, doomed: string, stays: string): Promise<WhyNotMerge | null> {
  const [row] = await tx.run<{ nominated: boolean; awards: boolean; there: boolean }>(
    `select exists(select from nomination n where n.city_id = d.city_id) as nominated,
       jsonb_array_length(d.context -> 'awards') > 0 as awards,
       exists(select from membership s where s.id = $2 and s.country = d.country
         and s.state in ('admitted', 'active', 'inactive')) as there
     from membership d where d.id = $1`,
    [doomed, stays],
  );
  if (!row?.there) return "elsewhere";
  if (row.nominated) return "nominated";
  return row.awards ? "awards" : null;
}

/** The entry in which a given up one goes on; null where it was not given up for another. */
export async function mergedInto(id: string): Promise<string | null> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ reason: string }>(
      `select y.payload::jsonb #>> '{data,reason}' as reason from log_event l
       join log_payload y on y.subject_id = l.subject_id and y.version = l.version
       where l.subject_id = $1 and l.type = 'membership.withdraw' order by l.version desc limit 1`,
      [id],
    ),
  );
  return POINTER.exec(row?.reason ?? "")?.[1] ?? null;
}

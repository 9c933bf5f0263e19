import type { Values } from "#app/schemas/fields.ts";
import {
  type Applied,
  applyEvent,
  type Command,
  type Refused,
} from "#app/services/apply-event.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";

/**
 * Begins a nomination for a city of the coordinator's own, in the region where its country is placed. Whose the city
 * is is asked here, as the form alone says which one it is. `at` in milliseconds UTC.
 */
export function beginNomination(
  { id, refs = {}, ...command }: Command,
  { city }: Values,
  by: Actor,
  at: number,
  newId: () => string,
): Promise<Applied | Refused> {
  const person = by.kind === "person" ? by.person : null;
  return inTransaction(async (tx) => {
    const [place] = await tx.run<{ track: string; country: string }>(
      `select p.track_id as track, p.country from city c join placement p on p.country = c.country
       where c.id = $1 and p.edition_id = $2 and ($3::text is null or p.track_id = $3)
         and exists(select from mandate m where m.person_id = $4 and m.role = 'coordinator' and m.state = 'active'
           and m.body_kind = 'city' and m.body_id = c.id)`,
      [String(city), refs.edition, refs.track ?? null, person],
    );
    if (!place) return { ok: false, refusal: { because: "gone", ref: "city" } };
    const all = { edition: refs.edition, ...place, city: String(city) };
    return applyEvent(tx, { ...command, id, refs: all }, by, at, newId, true);
  });
}

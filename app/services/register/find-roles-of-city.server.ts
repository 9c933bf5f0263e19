import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** Who holds or is offered a role for the city of this entry: what goes with it when it is given up. */
export async function findRolesOfCity(
  { ids }: FoundThing,
  { visitor, at, locale }: Reading,
): Promise<{ id: string; person: string; role: string; label: string; to: string }[]> {
  const words = say(locale);
  const found = await findThings(
    visitor.viewer,
    "mandate",
    at,
    "s.body_kind = 'city' and s.body_id = $3 and s.state in ('offered', 'active')",
    [ids.city ?? null],
  );
  const people = await inTransaction((tx) =>
    tx.run<{ id: string; name: string }>(
      "select m.id, p.name from mandate m join person p on p.id = m.person_id where m.id = any($1)",
      [found.map(({ id }) => id)],
    ),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return found
    .map(({ id, told, context, ids: own }) => {
      const wording = `role.${context.wording}`;
      const role = isKey(wording) ? words(wording) : words(keyOf("role", String(own.role)));
      return {
        id,
        person: names.get(id) ?? "",
        role: capital(locale, role),
        label: capital(locale, sayLabel(locale, "mandate", told.label)),
        to: addressOf("mandate", id),
      };
    })
    .sort((a, b) => a.person.localeCompare(b.person) || (a.id < b.id ? -1 : 1));
}

import { whyNotReadComplaint } from "#app/domain/policy/complaint.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { ComplaintContext } from "#machines/complaint.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** What a complaint says, for those who may complain and those who decide; 403 or 404 for anybody else. */
export async function tellComplaint(found: FoundThing, { visitor, at, locale }: Reading) {
  requireTold(whyNotReadComplaint(visitor.viewer, found.thing));
  const { about, filedAt } = found.context as ComplaintContext;
  const words = say(locale);
  const zone = await findZone(found.thing.editionId);
  const nomination = await findThing(visitor.viewer, "nomination", found.ids.nomination ?? "", at);
  return {
    about: words(keyOf("complaint.about", about)),
    filed: filedAt === null ? null : sayInstant(locale, filedAt, zone),
    text: await textOf(found.id),
    nomination: nomination && {
      to: addressOf("nomination", nomination.id),
      name: (await findNames(words, [nomination])).get(nomination.id) ?? "",
    },
  };
}

/** Null where it has been erased. */
async function textOf(id: string): Promise<string | null> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ text: string | null }>(
      `select coalesce(y.payload::jsonb #>> '{data,fact}', y.payload::jsonb #>> '{data,procedure}') as text
       from log_payload y where y.subject_id = $1 and y.version = 1`,
      [id],
    ),
  );
  return row?.text ?? null;
}

import { letterLabel, whyNotReadLetter } from "#app/domain/policy/letter.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { camel } from "#app/i18n/label.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Parts = {
  city: string;
  slug: string;
  region: string;
  edition: string;
  editionSlug: string;
  announceAt: number;
  number: string | null;
};

/** The letter to a city about its own result, in the reader's language; 404 before results are public. */
export async function tellLetter(found: FoundThing, { visitor, locale }: Reading) {
  requireTold(whyNotReadLetter(visitor.viewer, found.thing));
  const label = letterLabel(found.thing);
  const parts = await partsOf(found.id);
  if (label === null || !parts) throw new Response(null, { status: 404 });
  const words = say(locale);
  const zone = await findZone(found.thing.editionId);
  const figures = {
    city: parts.city,
    edition: editionTitle(words, parts.edition),
    region: words(keyOf("region", parts.region)),
    date: sayDay(locale, parts.announceAt, zone),
  };
  return {
    city: parts.city,
    date: figures.date,
    subject: words("letter.subject", figures),
    lines: (["first", "second"] as const).map((line) =>
      words(keyOf(`letter.${camel(label)}`, line), figures),
    ),
    links: {
      results: `/editions/${parts.editionSlug}`,
      certificate: parts.number && `/certificates/${encodeURIComponent(parts.number)}`,
    },
  };
}

const partsOf = async (id: string): Promise<Parts | undefined> =>
  inTransaction(async (tx) => {
    const [row] = await tx.run<Parts>(
      `select c.name as city, c.slug, t.region, e.context ->> 'name' as edition, e.context ->> 'slug' as "editionSlug",
         (e.context ->> 'announceAt')::bigint as "announceAt",
         (select k.context ->> 'number' from certificate k where k.nomination_id = n.id and k.state <> 'superseded' limit 1) as number
       from nomination n join city c on c.id = n.city_id join edition e on e.id = n.edition_id join track t on t.id = n.track_id
       where n.id = $1`,
      [id],
    );
    return row;
  });

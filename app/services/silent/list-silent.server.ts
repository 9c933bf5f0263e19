import { isSecretariat } from "#app/domain/policy/seeing.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { sayDue, sayShortDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Row = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  region: string;
  officers: string[];
  due: number | null;
  zone: string;
};

/** Nominations whose National Commission has kept silent, the longest waiting first; for the secretariat. */
export async function listSilent({ visitor, at, locale }: Reading) {
  const words = say(locale);
  const found = (
    await findThings(
      visitor.viewer,
      "nomination",
      at,
      "s.state = 'withCommission' and s.context ->> 'alertedAt' is not null",
    )
  ).filter(({ thing }) => isSecretariat(visitor.viewer, thing));
  const rows = await inTransaction((tx) => tx.run<Row>(text, [found.map(({ id }) => id)]));
  const named = new Map(rows.map((row) => [row.id, row]));
  return found
    .flatMap(({ id, context }) => {
      const row = named.get(id);
      if (!row) return [];
      const region = `region.${row.region}`;
      const signed = Number(context.signedAt ?? context.alertedAt);
      return [
        {
          id,
          city: row.city,
          country: sayCountry(locale, row.country, row.countryName),
          code: row.country,
          region: isKey(region) ? words(keyOf("region", row.region)) : row.region,
          signed,
          since: sayShortDay(locale, signed, row.zone),
          alerted: sayShortDay(locale, Number(context.alertedAt), row.zone),
          officers: row.officers,
          left:
            row.due === null ? "" : sayDue(locale, Number(row.due), row.zone, at.getTime()).left,
          to: addressOf("nomination", id),
        },
      ];
    })
    .sort((a, b) => a.signed - b.signed || (a.id < b.id ? -1 : 1));
}

const text = `select n.id, c.name as city, n.country, k.name as "countryName", t.region, e.context ->> 'zone' as zone,
    array(select p.name from mandate m join person p on p.id = m.person_id where m.role = 'commission'
      and m.body_kind = 'country' and m.body_id = n.country and m.state = 'active' order by p.name) as officers,
    (select ms(d.due_at) from deadline d where d.kind = 'commissionDue' and d.subject_id = n.track_id) as due
  from nomination n join city c on c.id = n.city_id join country k on k.code = n.country
    join track t on t.id = n.track_id join edition e on e.id = n.edition_id
  where n.id = any($1)`;

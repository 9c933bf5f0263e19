import type { MailAbout } from "#app/mail/render-mail.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type Subject, subjects } from "#machines/index.ts";
import type { Tx } from "#prisma/transaction.ts";

type Found = {
  edition: string | null;
  slug: string | null;
  isPublic: boolean;
  region: string | null;
  city: string | null;
  citySlug: string | null;
  role: string | null;
  body: string | null;
  bodyRegion: string | null;
  demonstration: boolean;
};

/** What a mail may name: the edition, region and city that its thing belongs to, or the role it is about. */
export async function requireMailAbout(tx: Tx, subject: string, id: string): Promise<MailAbout> {
  if (!subjects.includes(subject as Subject)) throw new Error(`no mail is about a ${subject}`);
  const own = (kind: Subject) =>
    subject === kind ? "thing.r ->> 'id'" : `thing.r ->> '${kind}_id'`;
  const [row] = await tx.run<Found>(
    `select e.context ->> 'name' as edition, e.context ->> 'slug' as slug,
       coalesce(e.context ->> 'publishedAt', '') <> '' as "isPublic",
       t.region, c.name as city, c.slug as "citySlug",
       thing.r ->> 'role' as role, coalesce(held.name, land.name, main.context ->> 'name') as body,
       coalesce(part.region, case when thing.r ->> 'body_kind' = 'region' then thing.r ->> 'body_id' end) as "bodyRegion",
       coalesce((e.context ->> 'demonstration')::boolean, false)
         or coalesce(c.demonstration, false) or coalesce(held.demonstration, false) as demonstration
     from (select to_jsonb(x) - 'context' as r from ${subject} x where x.id = $1) thing
     left join nomination n on n.id = ${own("nomination")}
     left join track t on t.id = coalesce(${own("track")}, n.track_id)
     left join edition e on e.id = ${own("edition")}
     left join city c on c.id = coalesce(thing.r ->> 'city_id', n.city_id)
     left join city held on thing.r ->> 'body_kind' = 'city' and held.id = thing.r ->> 'body_id'
     left join country land on thing.r ->> 'body_kind' = 'country' and land.code = thing.r ->> 'body_id'
     left join track part on thing.r ->> 'body_kind' = 'track' and part.id = thing.r ->> 'body_id'
     left join edition main on main.id = case thing.r ->> 'body_kind' when 'edition' then thing.r ->> 'body_id' else part.edition_id end`,
    [id],
  );
  if (!row) throw new Error(`the ${subject} of this mail is gone`);
  const { edition, slug, region, city, citySlug, role, body, bodyRegion, demonstration } = row;
  return {
    subject,
    id,
    edition: edition === null ? null : { name: edition, slug: row.isPublic ? slug : null },
    region,
    city: city === null || citySlug === null ? null : { name: city, slug: citySlug },
    mandate:
      subject === "mandate" && role !== null
        ? { role, body, ...(bodyRegion === null ? {} : { region: bodyRegion }) }
        : null,
    // Whoever is invited signs in on the way there: the page asks him to.
    ...(subject === "appointment" ? { desk: addressOf("appointment", id) } : {}),
    demonstration,
  };
}

import { countedSheet } from "#app/services/facts/reader.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Placed = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  place: "recommended" | "reserve" | "notRecommended";
  n: number | null;
  sheets: number;
  /** The jury's, from the item of the session that settled it; null where it has been erased. */
  reason: string | null;
  state: string;
};

export type Recommendation = {
  placed: Placed[];
  /** What the rules allow. */
  seats: number;
  perCountry: number;
  decision: { at: number; departures: Record<string, string> } | null;
};

const order = { recommended: 0, reserve: 1, notRecommended: 2 } as const;

/** Where the jury put each nomination of a region and why, and what was decided. Whether it may be read is asked before. */
export async function findRecommendation(track: string): Promise<Recommendation> {
  return inTransaction(async (tx) => {
    const placed = await tx.run<Placed>(placedText, [track]);
    const [rules] = await tx.run<{ seats: number; perCountry: number }>(
      `select (r.content ->> 'seats')::int as seats, (r.content ->> 'perCountryAwards')::int as "perCountry"
       from rulebook r join track t on t.edition_id = r.edition_id
       where t.id = $1 order by r.version desc limit 1`,
      [track],
    );
    const [decision] = await tx.run<{ at: number; departures: Record<string, string> | null }>(
      `select ms(l.at) as at, y.payload::jsonb #> '{data,departures}' as departures
       from log_event l left join log_payload y on y.subject_id = l.subject_id and y.version = l.version
       where l.subject_id = $1 and l.type in ('decision.take', 'decision.acceptNone')
       order by l.version desc limit 1`,
      [track],
    );
    placed.sort((a, b) => order[a.place] - order[b.place] || (a.n ?? 0) - (b.n ?? 0));
    return {
      placed,
      seats: rules?.seats ?? 0,
      perCountry: rules?.perCountry ?? 0,
      decision: decision ? { at: decision.at, departures: decision.departures ?? {} } : null,
    };
  });
}

const placedText = `select n.id, c.name as city, n.country, k.name as "countryName", n.state,
    n.context -> 'place' ->> 'place' as place, (n.context -> 'place' ->> 'n')::int as n,
    (select count(*) from review r where r.nomination_id = n.id and ${countedSheet("r")})::int as sheets,
    (select y.payload::jsonb #>> '{data,reason}'
     from jury_place p
       join log_event l on l.subject_id = p.session_id and l.type = 'item.settle'
       join log_payload y on y.subject_id = l.subject_id and y.version = l.version
     where p.nomination_id = n.id and y.payload::jsonb #>> '{data,nomination}' = n.id
     order by l.version desc limit 1) as reason
  from nomination n join city c on c.id = n.city_id join country k on k.code = n.country
  where n.track_id = $1 and n.context -> 'place' ->> 'place' is not null
  order by c.name collate "en-x-icu", n.id`;

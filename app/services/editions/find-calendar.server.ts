import { moments, type TrackCalendar } from "#app/domain/calendar.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type RegionCalendar = {
  track: string;
  region: string;
  /** As the edition set it, without the shift of suspensions. */
  base: TrackCalendar;
  /** As it is now: the later of edition's and region's own, shifted. */
  now: TrackCalendar;
  passed: (typeof moments)[number][];
};

type Row = {
  track: string;
  region: string;
  base: TrackCalendar;
  own: Partial<TrackCalendar>;
  shift: number;
  fired: string[];
};

/** The dates of an edition's regions, and what the whole calendar is sealed with. */
export async function findCalendar(edition: string, at: Date): Promise<RegionCalendar[]> {
  const rows = await inTransaction((tx) =>
    tx.run<Row>(
      `select t.id as track, t.region, e.context -> 'calendar' -> t.region as base,
         t.context -> 'calendar' as own, (e.context ->> 'shift')::bigint as shift,
         coalesce((select jsonb_agg(d.kind) from deadline d where d.subject_id = t.id and d.fired_at is not null), '[]') as fired
       from track t join edition e on e.id = t.edition_id where e.id = $1 order by t.region`,
      [edition],
    ),
  );
  return rows
    .filter(({ base }) => base !== null)
    .map(({ track, region, base, own, shift, fired }) => {
      const now = Object.fromEntries(
        moments.map((moment) => [moment, Math.max(base[moment], own[moment] ?? 0) + shift]),
      ) as TrackCalendar;
      const passed = moments.filter(
        (moment) =>
          fired.includes(moment === "opensAt" ? "opens" : moment) ||
          (fired.includes("opens") && now[moment] <= at.getTime()),
      );
      return { track, region, base, now, passed };
    });
}

import { letterLabel } from "#app/domain/policy/letter.ts";
import { isSecretariat, type SeenThing } from "#app/domain/policy/seeing.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { type DueWords, sayDue, sayInstant } from "#app/i18n/moment.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type ToldResult = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  label: string;
  awarded: boolean;
  to: string;
  letter: string | null;
};

/** Who is announced when, region by region: the secretariat's alone, before and after; 403 for others. */
export async function tellResults(found: FoundThing, { visitor, at, locale }: Reading) {
  const { viewer } = visitor;
  if (!isSecretariat(viewer, found.thing)) throw new Response(null, { status: 403 });
  const zone = await findZone(found.id);
  const { announceAt, releasedAt } = found.context as Record<string, number | null>;
  const tracks = await findThings(viewer, "track", at, "s.edition_id = $3", [found.id]);
  const results = await findResults(tracks, { visitor, at, locale });
  return {
    isPublic: found.thing.resultsPublic,
    released:
      releasedAt === null || releasedAt === undefined ? null : sayInstant(locale, releasedAt, zone),
    announce: sayAnnounce(announceAt ?? null),
    regions: order.flatMap((region) => {
      const track = tracks.find(({ context }) => context.region === region);
      if (!track) return [];
      const label = capital(locale, sayLabel(locale, "track", track.told.label));
      const to = `${addressOf("track", track.id)}/decision`;
      const isDecided = settled.has(track.thing.state);
      return [{ region, label, to, isDecided, results: results.get(track.id) ?? [] }];
    }),
  };

  function sayAnnounce(instant: number | null): (DueWords & { at: number; when: string }) | null {
    if (instant === null) return null;
    // Results are public from this very instant, so it is told as it is and not by the minute before.
    const words = sayDue(locale, instant, zone, at.getTime(), visitor.person?.zone);
    return { ...words, at: instant, when: sayInstant(locale, instant, zone) };
  }
}

const settled: ReadonlySet<string> = new Set(["decided", "announced", "empty", "discontinued"]);

/** The order in which the five regions stand everywhere. */
const order = ["AFR", "ARB", "APA", "ENA", "LAC"];

const ended = "s.state in ('awarded', 'notAwarded', 'awardDeclined', 'revoked')";

async function findResults(
  tracks: readonly FoundThing[],
  { visitor, at, locale }: Reading,
): Promise<Map<string, ToldResult[]>> {
  const ids = tracks.map(({ id }) => id);
  const found = await findThings(
    visitor.viewer,
    "nomination",
    at,
    `s.track_id = any($3) and ${ended}`,
    [ids],
  );
  const cities = await citiesOf(found.map(({ id }) => id));
  const results = new Map<string, ToldResult[]>();
  for (const { id, name, country, countryName } of cities) {
    const one = found.find((each) => each.id === id);
    if (!one?.trackId) continue;
    const told = {
      id,
      city: name,
      country,
      countryName,
      label: capital(locale, sayLabel(locale, "nomination", one.told.beneath ?? one.told.label)),
      awarded: one.thing.state === "awarded",
      to: addressOf("nomination", id),
      letter: letterOf(one.thing, id),
    };
    results.set(one.trackId, [...(results.get(one.trackId) ?? []), told]);
  }
  return results;
}

const letterOf = (thing: SeenThing, id: string) =>
  letterLabel(thing) === null ? null : `${addressOf("nomination", id)}/letter`;

type City = { id: string; name: string; country: string; countryName: string };

const citiesOf = (ids: readonly string[]): Promise<City[]> =>
  inTransaction((tx) =>
    tx.run<City>(
      `select n.id, c.name, n.country, k.name as "countryName"
       from nomination n join city c on c.id = n.city_id join country k on k.code = n.country
       where n.id = any($1)
       order by n.state <> 'awarded', k.name collate "en-x-icu", c.name collate "en-x-icu", n.id`,
      [ids],
    ),
  );

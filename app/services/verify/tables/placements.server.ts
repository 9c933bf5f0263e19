import { broken, type Report } from "#app/services/verify/finding.ts";
import { eventsOf, wordsOf } from "#app/services/verify/read-log.server.ts";
import type { Tx } from "#prisma/transaction.ts";

type Placed = { tracks: Map<string, string>; countries: Map<string, string> };

/** Each country stands in the track where the edition's creation or a later placing put it. */
export async function checkPlacements(tx: Tx, report: Report): Promise<void> {
  const wrong = broken(report, "placement");
  const expected = await placedByLog(tx);
  const rows = await tx.run<{ edition_id: string; country: string; track_id: string }>(
    "select edition_id, country, track_id from placement order by 1, 2",
  );
  for (const { edition_id, country, track_id } of rows) {
    const edition = expected.get(edition_id);
    if (edition === null) continue;
    const place = `${edition_id} ${country}`;
    const track = edition?.countries.get(country);
    if (track === undefined) wrong(place, "no event placed it");
    else if (track !== track_id) wrong(place, "stands in another track than the log says");
    edition?.countries.delete(country);
  }
  for (const [edition, placed] of expected)
    for (const country of placed?.countries.keys() ?? [])
      wrong(`${edition} ${country}`, "the log places it and there is no row");
}

/** By edition; null where an erased event hides who is placed where. */
async function placedByLog(tx: Tx): Promise<Map<string, Placed | null>> {
  const editions = new Map<string, Placed | null>();
  for await (const row of eventsOf(tx, ["edition.create", "country.place"])) {
    const said = wordsOf(row);
    const known = editions.get(row.subject_id);
    if (!said || (known === null && row.type === "country.place"))
      editions.set(row.subject_id, null);
    else if (row.type === "edition.create") editions.set(row.subject_id, placedAtFirst(said.data));
    else {
      const track = known?.tracks.get(said.data.region);
      if (track !== undefined) known?.countries.set(said.data.country, track);
    }
  }
  return editions;
}

function placedAtFirst(data: Record<string, unknown>): Placed {
  const list = data.tracks as { id: string; region: string }[];
  const tracks = new Map(list.map(({ id, region }) => [region, id]));
  const countries = new Map<string, string>();
  for (const [country, region] of Object.entries(data.placements as Record<string, string>)) {
    const track = tracks.get(region);
    if (track !== undefined) countries.set(country, track);
  }
  return { tracks, countries };
}

import { whyNotReadPlace } from "#app/domain/policy/nomination.ts";
import { isOwnSheetSettled, whyNotReadTotals } from "#app/domain/policy/review.ts";
import { whyNotReadRanking } from "#app/domain/policy/track.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import { isTied, type Scores, shownHundredths, totalOf, weightTotal } from "#app/domain/scoring.ts";
import { inOrder } from "#app/domain/ties.ts";
import { list } from "#app/services/facts/reader.ts";
import { officialSheets } from "#app/services/facts/track.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Asked = Reading & { found: FoundThing };
export type Ranked = {
  id: string;
  city: string;
  /** Hundredths of a point of 100; null without a sheet that counts. */
  total: number | null;
  sheets: number;
  /** Not told apart from the one above by the margin of the rules. */
  tied: boolean;
  place: string | null;
  n: number | null;
};

type Row = {
  id: string;
  city: string;
  country: string;
  sheets: { scores: Scores }[];
  place: string | null;
  n: number | null;
  own: string | null;
  due: number | null;
};

/**
 * The order by totals once scoring is over: of a juror's only the rows that he may read, and no count of
 * the others. Null for whoever may not read any.
 */
export async function tellRanking({ visitor, found, at }: Asked) {
  const { viewer } = visitor;
  if (whyNotReadRanking(viewer, found.thing)) return null;
  const where =
    "s.track_id = $3 and s.state in ('eligible', 'underReview', 'placed', 'awarded', 'notAwarded')";
  const things = await findThings(viewer, "nomination", at, where, [found.id]);
  const rows = await rowsOf(
    things.map(({ id }) => id),
    viewer.person,
  );
  const rules = await rulesOf(found.thing.editionId);
  const weights = weightTotal(rules.criteria);
  const readable = things.flatMap(({ id, thing, told }) => {
    const row = rows.get(id);
    if (!row) return [];
    const own = row.own === null ? null : { state: row.own, dueAt: row.due };
    const scored = {
      ...thing,
      subject: "nomination" as const,
      trackState: found.thing.state,
      ownSheetSettled: isOwnSheetSettled(own, at),
    };
    if (whyNotReadTotals(viewer, scored)) return [];
    const placed = whyNotReadPlace(viewer, thing) === null || told.label === thing.state;
    const scores = row.sheets.map(({ scores }) => scores);
    return [{ ...row, placed, total: totalOf(rules.criteria, scores) }];
  });
  const ordered = readable.toSorted(inOrder);
  return {
    seats: rules.seats,
    ranked: ordered.map(({ id, city, total, place, n, placed }, i): Ranked => {
      const above = ordered[i - 1];
      return {
        id,
        city,
        total: shownHundredths(total, weights),
        sheets: total.sheets,
        tied: above !== undefined && isTied(above.total, total, rules.tieMargin, weights),
        place: placed ? place : null,
        n: placed ? n : null,
      };
    }),
  };
}

async function rowsOf(ids: string[], person: string | null): Promise<Map<string, Row>> {
  const ownSheet = `from review r join appointment a on a.id = r.appointment_id where r.nomination_id = n.id and a.person_id = $2`;
  const rows = await inTransaction((tx) =>
    tx.run<Row>(
      `select n.id, c.name as city, n.country, ${list(officialSheets)} as sheets, p.place, p.n,
         (select r.state ${ownSheet} order by r.id limit 1) as own,
         (select ms(d.due_at) from deadline d where d.kind = 'sheetDue' and d.subject_id = (select r.id ${ownSheet} order by r.id limit 1)) as due
       from nomination n join city c on c.id = n.city_id left join jury_place p on p.nomination_id = n.id
       where n.id = any($1)`,
      [ids, person],
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function rulesOf(edition: string | null | undefined): Promise<Rulebook> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ content: Rulebook }>(
      "select content from rulebook where edition_id = $1 order by version desc limit 1",
      [edition],
    ),
  );
  return (row as { content: Rulebook }).content;
}

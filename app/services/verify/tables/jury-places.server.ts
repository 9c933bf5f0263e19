import { broken, differing, type Report } from "#app/services/verify/finding.ts";
import { eventsOf, wordsOf } from "#app/services/verify/read-log.server.ts";
import type { Tx } from "#prisma/transaction.ts";

type Place = {
  nomination_id: string;
  track_id: string;
  session_id: string;
  place: string;
  n: number | null;
  quorate: boolean;
};

/** Where the jury put each nomination: the last item that a session settled. */
export async function checkJuryPlaces(tx: Tx, report: Report): Promise<void> {
  const wrong = broken(report, "jury_place");
  const { settled, hidden } = await settledByLog(tx);
  const rows = await tx.run<Place>(
    "select nomination_id, track_id, session_id, place, n, quorate from jury_place order by 1",
  );
  for (const row of rows) {
    const expected = settled.get(row.nomination_id);
    settled.delete(row.nomination_id);
    // An erased item may have been this nomination's last.
    if (hidden.has(row.session_id)) continue;
    if (!expected) wrong(row.nomination_id, "no session settled it");
    else {
      const columns = differing(row, expected);
      if (columns.length > 0) wrong(row.nomination_id, "is not as it was settled", { columns });
    }
  }
  for (const nomination of settled.keys())
    wrong(nomination, "a session settled it and there is no row");
}

async function settledByLog(tx: Tx) {
  const settled = new Map<string, Place>();
  const hidden = new Set<string>();
  for await (const row of eventsOf(tx, ["item.settle"])) {
    const said = wordsOf(row);
    if (!said) {
      hidden.add(row.subject_id);
      continue;
    }
    const { nomination, place, n } = said.data;
    settled.set(nomination, {
      nomination_id: nomination,
      track_id: String(said.refs.track),
      session_id: row.subject_id,
      place,
      n: n ?? null,
      quorate: true,
    });
  }
  return { settled, hidden };
}

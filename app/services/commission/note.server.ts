import { inTransaction } from "#prisma/transaction.ts";

export type Note = { text: string; score: number | null; revision: number };

/** The notes on these nominations, by id. Whoever calls has asked `whyNotReadNote` for each. */
export async function findNotes(nominations: readonly string[]): Promise<Map<string, Note>> {
  const rows = await inTransaction((tx) =>
    tx.run<Note & { id: string }>(
      "select nomination_id as id, text, score, revision from commission_note where nomination_id = any($1)",
      [nominations],
    ),
  );
  return new Map(rows.map(({ id, ...note }) => [id, note]));
}

export type NewNote = { text: string; score: number | null; person: string; at: Date };

/** Writes over the revision that was seen, and no other: false where a colleague was quicker. */
export const saveNote = (
  nomination: string,
  seen: number,
  { text, score, person, at }: NewNote,
): Promise<boolean> =>
  inTransaction(async (tx) => {
    const written = await tx.run(
      `insert into commission_note (nomination_id, text, score, revision, written_by, at)
       select $1, $2, $3, 1, $4, $5 where $6::int = 0
       on conflict (nomination_id) do nothing returning 1`,
      [nomination, text, score, person, at, seen],
    );
    if (written.length > 0) return true;
    const changed = await tx.run(
      `update commission_note set text = $2, score = $3, revision = revision + 1, written_by = $4, at = $5
       where nomination_id = $1 and revision = $6 returning 1`,
      [nomination, text, score, person, at, seen],
    );
    return changed.length > 0;
  });

import { Rulebook } from "#app/domain/rulebook.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** The rules of an edition as they are now: the last version. */
export async function findRulebook(edition: string): Promise<{ rules: Rulebook; hash: string }> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ content: unknown; hash: string }>(
      "select content, hash from rulebook where edition_id = $1 order by version desc limit 1",
      [edition],
    ),
  );
  if (!row) throw new Error(`the edition ${edition} has no rules`);
  return { rules: Rulebook.parse(row.content), hash: row.hash };
}

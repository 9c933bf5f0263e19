import type { FileRules } from "#app/domain/rulebook.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type FileLimits = Pick<FileRules, "maxBytes" | "kinds">;

/** Kinds and size in bytes that the rules of this nomination's edition allow for a file. A link is none. */
export async function findLimits(nomination: string): Promise<FileLimits> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ files: FileRules }>(
      `select r.content -> 'files' as files from nomination n join rulebook r on r.edition_id = n.edition_id
       where n.id = $1 order by r.version desc limit 1`,
      [nomination],
    ),
  );
  if (!row) throw new Error(`nomination ${nomination} has no rules`);
  const { kinds, maxBytes } = row.files;
  return { kinds: kinds.filter((kind) => kind !== "link"), maxBytes };
}

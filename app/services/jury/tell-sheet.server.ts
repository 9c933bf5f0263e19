import { type Sheet, whyNotReadValues } from "#app/domain/policy/review.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import { isAuthor } from "#app/domain/viewer.ts";
import { type ToldDossier, tellDossier } from "#app/services/nomination/tell-dossier.server.ts";
import { type FoundThing, findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { ReviewContext } from "#machines/review.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Asked = Reading & { found: FoundThing };

/** The scores of a sheet in half points and its comments, for whoever may read them; null for others. */
export function valuesOf({ visitor, found }: Asked): ReviewContext["sealed"] {
  const { counts, draft, sealed } = found.context as ReviewContext;
  const sheet: Sheet = { ...found.thing, subject: "review", counts };
  if (whyNotReadValues(visitor.viewer, sheet)) return null;
  const own = isAuthor(visitor.viewer, found.thing);
  return (own ? (draft ?? sealed) : sealed) ?? { scores: {}, comments: {} };
}

export async function criteriaOf({ found }: Asked): Promise<Rulebook["criteria"]> {
  return (await rulesOf(found)).criteria;
}

async function rulesOf({ thing }: FoundThing): Promise<Rulebook> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ content: Rulebook }>(
      "select content from rulebook where edition_id = $1 order by version desc limit 1",
      [thing.editionId],
    ),
  );
  if (!row) throw new Error(`an edition without rules: ${thing.editionId}`);
  return row.content;
}

/** Text and evidence of the nomination of a sheet; null for whoever may not read them. */
export async function tellDossierOf({ visitor, found, at }: Asked): Promise<ToldDossier | null> {
  const nomination = await findThing(visitor.viewer, "nomination", found.ids.nomination ?? "", at);
  return nomination && tellDossier(visitor.viewer, nomination, at);
}

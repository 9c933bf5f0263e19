import { answerKey } from "#app/domain/nomination-form.ts";
import { whyNotReadDossier } from "#app/domain/policy/nomination.ts";
import { type Sheet, whyNotReadValues } from "#app/domain/policy/review.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import { isAuthor, type Viewer } from "#app/domain/viewer.ts";
import { type FoundThing, findThing, findThings } from "#app/services/things/find-things.server.ts";
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

/** What a juror need not know in order to score. */
const apart = new Set(["consent", "contact"]);

export type ToldDossier = {
  sections: { key: string; answers: { question: string; text: string; language: string }[] }[];
  files: { id: string; title: string; dated: string; criteria: string[] }[];
};

/** Text and evidence of the nomination of a sheet; null for whoever may not read them. */
export async function tellDossier({ visitor, found, at }: Asked): Promise<ToldDossier | null> {
  const { viewer } = visitor;
  const id = found.ids.nomination ?? "";
  const nomination = await findThing(viewer, "nomination", id, at);
  if (!nomination || whyNotReadDossier(viewer, nomination.thing)) return null;
  const rows = await inTransaction((tx) =>
    tx.run<{ question: string; text: string; language: string }>(
      "select distinct on (question) question, text, language from answer where nomination_id = $1 order by question, revision desc",
      [id],
    ),
  );
  const said = new Map(rows.map((row) => [row.question, row]));
  const { form } = await rulesOf(found);
  const sections = form.sections
    .filter(({ key }) => !apart.has(key))
    .map(({ key, questions }) => ({
      key,
      answers: questions.flatMap((question) => {
        const row = said.get(answerKey(key, question.key));
        return row?.text ? [{ ...row, question: question.key }] : [];
      }),
    }));
  return { sections, files: await filesOf(viewer, id, at) };
}

type Described = { title?: string; dated?: string; criteria?: string[] };

async function filesOf(viewer: Viewer, nomination: string, at: Date) {
  const found = await findThings(viewer, "evidence", at, "s.nomination_id = $3 order by s.id", [
    nomination,
  ]);
  return found.map(({ id, context }) => {
    const { title = "", dated = "", criteria = [] } = (context.described ?? {}) as Described;
    return { id, title, dated, criteria };
  });
}

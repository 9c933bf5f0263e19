import { hashOf } from "#app/domain/canonical.ts";
import { broken, type Report } from "#app/services/verify/finding.ts";
import { groupBy } from "#app/services/verify/group-by.ts";
import type { Rebuilt } from "#app/services/verify/replay.ts";
import type { Tx } from "#prisma/transaction.ts";

type Answer = {
  nomination_id: string;
  question: string;
  revision: number;
  text: string;
  language: string;
  at: number;
};

/** Each revision of a nomination's text is what the event that saved it put its hash to. */
export async function checkAnswers(tx: Tx, subjects: readonly Rebuilt[], report: Report) {
  const nominations = subjects.filter(({ subject }) => subject === "nomination");
  if (nominations.length === 0) return;
  const rows = await tx.run<Answer>(
    "select nomination_id, question, revision, text, language, ms(at) as at from answer where nomination_id = any($1) order by nomination_id, question, revision",
    [nominations.map(({ id }) => id)],
  );
  const byNomination = groupBy(rows, (row) => row.nomination_id);
  for (const nomination of nominations)
    checkText(nomination, byNomination.get(nomination.id) ?? [], report);
}

function checkText({ id, told }: Rebuilt, rows: Answer[], report: Report): void {
  const wrong = broken(report, "answer");
  const edits = told.filter(({ type }) => type === "nomination.edit");
  const byRevision = groupBy(rows, (row) => String(row.revision));
  for (const { said, at } of edits) {
    if (!said) continue;
    const revision = String(Number(said.data.revision) + 1);
    const saved = byRevision.get(revision) ?? [];
    byRevision.delete(revision);
    const place = `nomination ${id} revision ${revision}`;
    const { contentHash } = said.data;
    if (typeof contentHash === "string" && contentOf(saved) !== contentHash)
      wrong(place, "text is not what was saved");
    if (saved.some((row) => row.at !== at)) wrong(place, "at is not the moment of its event");
  }
  if (edits.some(({ said }) => !said)) return;
  for (const revision of byRevision.keys())
    wrong(`nomination ${id} revision ${revision}`, "no event saved it");
}

const contentOf = (rows: readonly Answer[]) =>
  hashOf(
    Object.fromEntries(rows.map(({ question, text, language }) => [question, { text, language }])),
  );

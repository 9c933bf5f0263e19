import { hashOf } from "#app/domain/canonical.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { type Applied, applyEvent, type Refused } from "./apply-event.server.ts";

export type Answers = Record<string, { text: string; language: string }>;

/**
 * Saves the text of a nomination as new revisions of the answers that changed. `revision` is the one
 * the writer saw: a newer one refuses, and nothing is overwritten. `at` in milliseconds UTC.
 */
export async function saveAnswers(
  nomination: string,
  answers: Answers,
  revision: number,
  by: Actor,
  at: number,
): Promise<Applied | Refused> {
  return inTransaction(async (tx) => {
    const questions = Object.keys(answers).sort();
    const data = { revision, questions, contentHash: hashOf(answers) };
    const applied = await applyEvent(tx, { type: "nomination.edit", id: nomination, data }, by, at);
    if (!applied.ok) return applied;
    const rows = questions.map((question) => ({ question, ...answers[question] }));
    await tx.run(
      `insert into answer (nomination_id, question, revision, text, language, at)
       select $1, r.question, $2, r.text, r.language, $3 from jsonb_to_recordset($4) r(question text, text text, language text)`,
      [nomination, revision + 1, new Date(at), JSON.stringify(rows)],
    );
    return applied;
  });
}

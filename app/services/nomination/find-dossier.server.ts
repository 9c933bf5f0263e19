import { answerKey } from "#app/domain/nomination-form.ts";
import { whyNotReadDossier, whyNotReadSection } from "#app/domain/policy/nomination.ts";
import type { FormDefinition } from "#app/domain/rulebook.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { countWords } from "#app/domain/words.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Answered = {
  section: string;
  question: string;
  required: boolean;
  limit: number | null;
  /** Empty where nothing was written yet. */
  text: string;
  language: string;
  /** Null where words are not counted. */
  words: number | null;
};

export type Dossier = {
  sections: { key: string; answers: Answered[] }[];
  /** When it was signed; null for a draft. */
  signedAt: number | null;
};

type Row = { question: string; text: string; language: string };

/**
 * The text of a nomination as this viewer may read it: its city as it stands now, everybody else as it
 * was last signed, a juror only what he scores. Null where he may not, and where nothing has been signed.
 */
export async function findDossier(
  viewer: Viewer,
  { thing, id, context }: FoundThing,
): Promise<Dossier | null> {
  if (whyNotReadDossier(viewer, thing)) return null;
  const own = viewerClasses(viewer, thing).includes("city");
  return inTransaction(async (tx) => {
    const [signed] = await tx.run<{ at: number | null }>(
      "select ms(max(at)) as at from log_event where subject_id = $1 and type = 'nomination.sign'",
      [id],
    );
    const signedAt = own ? ((context.signedAt as number | null) ?? null) : (signed?.at ?? null);
    if (!own && signedAt === null) return null;
    const [rules] = await tx.run<{ form: FormDefinition }>(
      "select content -> 'form' as form from rulebook where edition_id = $1 order by version desc limit 1",
      [thing.editionId],
    );
    const rows = await tx.run<Row>(
      `select distinct on (question) question, text, language from answer
       where nomination_id = $1 and ($2::bigint is null or ms(at) <= $2::bigint) order by question, revision desc`,
      [id, own ? null : signedAt],
    );
    const sections = rules ? sectionsOf(rules.form, rows) : [];
    const told = sections.filter(({ key }) => whyNotReadSection(viewer, thing, key) === null);
    return { sections: told, signedAt };
  });
}

/** The answers in the order of the form; what the form does not ask is not shown. */
export function sectionsOf(form: FormDefinition, rows: readonly Row[]): Dossier["sections"] {
  const given = new Map(rows.map((row) => [row.question, row]));
  return form.sections.map(({ key, questions }) => ({
    key,
    answers: questions.map((question) => {
      const { text = "", language = "en" } = given.get(answerKey(key, question.key)) ?? {};
      return {
        section: key,
        question: question.key,
        required: question.required,
        limit: question.wordLimit,
        text,
        language,
        words: question.wordLimit === null ? null : countWords(text, language),
      };
    }),
  }));
}

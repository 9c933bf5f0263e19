import { createHash } from "node:crypto";
import { answerKey } from "#app/domain/nomination-form.ts";
import { whyNotReadDossier, whyNotReadSection } from "#app/domain/policy/nomination.ts";
import type { FormDefinition } from "#app/domain/rulebook.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { countWords } from "#app/domain/words.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { read } from "#prisma/read.ts";

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
  const [[signed], [rules], rows] = await Promise.all([
    read<{ at: number | null }>(`select ms(${lastSigned}) as at`, [id]),
    read<{ form: FormDefinition }>(
      "select content -> 'form' as form from rulebook where edition_id = $1 order by version desc limit 1",
      [thing.editionId ?? null],
    ),
    read<Row>(own ? answersSql("") : answersSql(`and ms(at) <= ms(${lastSigned})`), [id]),
  ]);
  const signedAt = own ? ((context.signedAt as number | null) ?? null) : (signed?.at ?? null);
  if (!own && signedAt === null) return null;
  const sections = rules ? sectionsOf(rules.form, rows) : [];
  const told = sections.filter(({ key }) => whyNotReadSection(viewer, thing, key) === null);
  return { sections: told, signedAt };
}

const lastSigned =
  "(select max(l.at) from log_event l where l.subject_id = $1 and l.type = 'nomination.sign')";
const answersSql = (which: string) =>
  `select distinct on (question) question, text, language from answer
   where nomination_id = $1 ${which} order by question, revision desc`;

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
        words: question.wordLimit === null ? null : wordsIn(text, language),
      };
    }),
  }));
}

const KEPT = 5000;
const counted = new Map<string, number>();

/** Known under a hash, so that no text stays behind when it is erased: a signed text is read by many and changes no more. */
function wordsIn(text: string, language: string): number {
  const key = createHash("sha256").update(`${language}:${text}`).digest("base64");
  const known = counted.get(key);
  if (known !== undefined) return known;
  if (counted.size >= KEPT) counted.clear();
  const words = countWords(text, language);
  counted.set(key, words);
  return words;
}

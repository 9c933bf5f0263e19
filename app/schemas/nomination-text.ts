import { answerKey } from "#app/domain/nomination-form.ts";
import { countWords } from "#app/domain/words.ts";
import type { Field } from "./fields.ts";

/** What the form of an edition says of one question. */
export type Asked = { section: string; question: string; limit: number | null };

/** How a question is answered: by a box to tick, an address, a line, or prose whose words are counted. */
export type AnswerKind = "tick" | "email" | "line" | "text";

export function answerKind({ section, question, limit }: Asked): AnswerKind {
  if (section === "consent") return "tick";
  if (limit !== null) return "text";
  return question === "email" ? "email" : "line";
}

const MOST_IN_LINE = 500;
const MOST_IN_TEXT = 20_000;

/**
 * The fields of a nomination's text, made from the form of its edition and of nothing else: `schemaOf` them is what
 * browser and action check by. A draft may lack answers and be too long in words; the signature may not.
 */
export const fieldOf = (asked: Asked): Field => {
  const name = answerKey(asked.section, asked.question);
  const kind = answerKind(asked);
  if (kind === "tick" || kind === "email") return { name, kind };
  return { name, kind, atMost: kind === "text" ? MOST_IN_TEXT : MOST_IN_LINE };
};

/** The language the changed answers are written in; the list of languages is the form's own. */
export const languageField = (offered: readonly string[]): Field => ({
  name: "language",
  kind: "choice",
  options: offered,
  required: true,
});

/** How many words a text has by the rules of its language, and by how many it is over its limit. */
export function wordsOf(text: string, limit: number, language: string) {
  const words = countWords(text, language);
  return { words, over: Math.max(0, words - limit) };
}

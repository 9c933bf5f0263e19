import { isKey } from "./catalogue.ts";
import type { Say } from "./say.ts";

/** A section of the form by its own name, or by the criterion it is about. */
export const saySection = (words: Say, section: string): string => {
  const key = [`section.${section}`, `criterion.${section}`].find(isKey);
  return key ? words(key) : section;
};

/** A question by its name in its section, or as sections of criteria ask it. */
export const sayQuestion = (words: Say, section: string, question: string): string => {
  const key = [`question.${section}.${question}`, `question.${question}`].find(isKey);
  return key ? words(key) : question;
};

import type { Criterion, FormDefinition } from "./rulebook.ts";

type Section = FormDefinition["sections"][number];
type Question = Section["questions"][number];

const ask = (key: string, wordLimit: number | null, required = true): Question => ({
  key,
  required,
  wordLimit,
});

/** Prose about one criterion: what moved since joining, and what shows it. Limits are our proposal. */
const criterionSection = ({ key, part }: Criterion): Section => ({
  key,
  questions: part === "A" ? [ask("progress", 350), ask("results", 200)] : [ask("description", 200)],
});

/**
 * The nomination form of a rubric: the city's profile, one section per criterion in rubric order,
 * contributions to the network, consent, contact. The real form's limits were not found
 * (award.md 7), so every limit here is a proposal. The version changes with any change of shape.
 */
export function formFor(name: string, criteria: readonly Criterion[]): FormDefinition {
  return {
    version: `${name}/1`,
    sections: [
      {
        key: "profile",
        questions: [
          ask("population", null),
          ask("area", null, false),
          ask("governance", 150),
          ask("context", 250),
          ask("summary", 300),
        ],
      },
      ...criteria.map(criterionSection),
      {
        key: "contributions",
        questions: [ask("networkActivities", 250, false), ask("lessons", 200, false)],
      },
      {
        key: "consent",
        questions: [ask("accuracy", null), ask("dataUse", null), ask("publication", null, false)],
      },
      {
        key: "contact",
        questions: [
          ask("name", null),
          ask("position", null),
          ask("email", null),
          ask("telephone", null, false),
          ask("language", null),
        ],
      },
    ],
  };
}

/** Under what name an answer is stored and posted: unique in the form. */
export const answerKey = (section: string, question: string): string => `${section}.${question}`;

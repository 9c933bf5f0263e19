import type { Criterion } from "./rulebook.ts";

/** The six characteristics of a learning city: the columns of the Key Features, the basis of 2017. */
export const characteristics = [
  "inclusive",
  "families",
  "workplace",
  "technology",
  "quality",
  "culture",
] as const;

const equally = (keys: readonly string[], part: "A" | "B"): Criterion[] =>
  keys.map((key) => ({ key, part, weight: 1 }));

const weighted = (part: "A" | "B", weights: Record<string, number>): Criterion[] =>
  Object.entries(weights).map(([key, weight]) => ({ key, part, weight }));

/**
 * The rubrics of process.md 8. The criteria of 2017, 2021 and 2024 are sourced, weights were
 * never published; 2019 repeats 2017 without a source.
 */
export const rubrics = {
  "2017": equally(characteristics, "B"),
  "2019": equally(characteristics, "B"),
  "2021": equally(
    ["plan", "stakeholders", "resources", "access", "celebration", "monitoring", "practices"],
    "A",
  ),
  "2024": equally(
    [
      "plan",
      "stakeholders",
      "resources",
      "monitoring",
      "access",
      "culture",
      "innovation",
      "network",
    ],
    "A",
  ),
  "2027-proposal": [
    ...weighted("A", {
      plan: 10,
      stakeholders: 10,
      resources: 8,
      monitoring: 10,
      access: 12,
      culture: 7,
      innovation: 7,
      network: 6,
    }),
    // `habit` is the sixth characteristic: `culture` of part A asks for progress, this one for breadth.
    ...weighted("B", {
      inclusive: 5,
      families: 5,
      workplace: 5,
      technology: 5,
      quality: 5,
      habit: 5,
    }),
  ],
} satisfies Record<string, Criterion[]>;

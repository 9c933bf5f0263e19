import type { Say } from "./say.ts";

/** An edition that is named after its year alone is told as "Edition 2024"; any other name stands for itself. */
export const editionTitle = (words: Say, name: string): string =>
  /^\d{4}$/.test(name) ? words("edition.title", { name }) : name;

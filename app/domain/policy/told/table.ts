import type { ViewerClass } from "#app/domain/viewer.ts";

/** The classes that have a column; the auditor reads the director's, an author his own act. */
export const columns = [
  "city",
  "commission",
  "juror",
  "conflicted",
  "chair",
  "officer",
  "director",
  "observer",
  "public",
] as const satisfies readonly ViewerClass[];
export type Column = (typeof columns)[number];

/** `=` is the state itself, `null` that it exists is not told, a word is shown instead of the state. */
export type Told = "=" | (string & {}) | null;

/** One answer for all time, or `[until results are public, from then on]`. */
export type Cell = Told | readonly [until: Told, from: Told];

/** A class without a cell is not told that the thing exists. */
export type Row = { states: readonly string[]; told: Partial<Record<Column, Cell>> };
export type Table = readonly Row[];

export const row = (states: string, told: Row["told"]): Row => ({
  states: states.split(" "),
  told,
});

/** The same answer for these classes. */
export const same = (names: readonly Column[], cell: Cell): Row["told"] =>
  Object.fromEntries(names.map((name) => [name, cell]));

export const everyone = columns;
export const jury = ["juror", "conflicted", "chair"] as const satisfies readonly Column[];
export const staff = ["officer", "director"] as const satisfies readonly Column[];
export const applicants = ["city", "commission"] as const satisfies readonly Column[];

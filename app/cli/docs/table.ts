import type { Subject } from "#machines/index.ts";
import process from "#machines/process.json" with { type: "json" };

/** The table of the process, as the pages for people are written from it. */

export type Row = {
  type: string;
  from: (string | null)[];
  to: string;
  actors: string[];
  twoPersons: { first: string; approver: string }[];
  causedBy: string[];
  conditions: string[];
  effects: string[];
};
export type Mark = { initial: boolean; final: boolean; rests: boolean };
export type Deadline = {
  kind: string;
  of: string;
  dueFrom: string;
  armedBy: string[];
  fires: string[];
  before: string | null;
  from: string | null;
};

// The literal types of the JSON are too many for the compiler to compare.
const table = process as unknown as {
  subjects: Record<Subject, { states: Record<string, Mark>; events: Row[] }>;
  deadlines: Deadline[];
};

export const marksOf = (subject: Subject): Record<string, Mark> => table.subjects[subject].states;
export const rowsOf = (subject: Subject): Row[] => table.subjects[subject].events;
export const deadlines: readonly Deadline[] = table.deadlines;

import type { Subject } from "#machines/index.ts";
import process from "#machines/process.json" with { type: "json" };

/** The table of the process: what the machines are measured against. */

/** One row: an event of a subject. `null` in `from` is the thing that does not exist yet. */
export type Listed = {
  type: string;
  from: (string | null)[];
  to: string;
  actors: string[];
  twoPersons: { first: string; approver: string }[];
  causedBy: string[];
  conditions: string[];
  effects: string[];
  causes: string[];
};
type Mark = { initial: boolean; final: boolean; rests: boolean };
type Table = {
  roles: string[];
  lockOrder: string[];
  subjects: Record<Subject, { states: Record<string, Mark>; events: Listed[] }>;
  conditions: Record<string, unknown>;
  effects: string[];
  deadlines: {
    kind: string;
    of: string;
    armedBy: string[];
    fires: string[];
    before: string | null;
    from: string | null;
  }[];
};

// The literal types of the JSON are too many for the compiler to compare.
export const table = process as unknown as Table;

export const rowsOf = (subject: Subject): Listed[] => table.subjects[subject].events;
export const statesOf = (subject: Subject): string[] => Object.keys(table.subjects[subject].states);

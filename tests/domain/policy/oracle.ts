import { readFileSync } from "node:fs";
import type { Subject } from "#machines/index.ts";

/** The tables of the process, as far as the policy is held to them. */
type Oracle = {
  subjects: Record<
    Subject,
    {
      states: Record<string, { initial: boolean }>;
      events: {
        type: string;
        from: (string | null)[];
        to: string;
        actors: string[];
        twoPersons: { first: string; approver: string }[];
        visibility: { until: string[]; after: string[] };
      }[];
      visibility: Record<string, Record<string, { until: string | null; after: string | null }>>;
    }
  >;
};

const file = new URL("../../../machines/process.json", import.meta.url);
export const oracle = JSON.parse(readFileSync(file, "utf8")) as Oracle;

export const oracleSubjects = Object.keys(oracle.subjects) as Subject[];

export const moments = [
  { when: "until", resultsPublic: false },
  { when: "after", resultsPublic: true },
] as const;

/** Every subject x state x class x before and after, with what the process tells. */
export const tellings = oracleSubjects.flatMap((subject) =>
  Object.entries(oracle.subjects[subject].visibility).flatMap(([state, cells]) =>
    Object.entries(cells).flatMap(([viewerClass, cell]) =>
      moments.map(({ when, resultsPublic }) => ({
        subject,
        state,
        viewerClass,
        resultsPublic,
        label: cell[when],
      })),
    ),
  ),
);

export const oracleEvents = oracleSubjects.flatMap((subject) =>
  oracle.subjects[subject].events.map((event) => ({ subject, ...event })),
);

import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";

/**
 * One juror and one nomination. Only `clear` opens a file, takes a sheet, votes or counts; silence is
 * not clear, and never stops the jury.
 */
export const ConflictContext = z.object({
  openedAt: instant,
  settledAt: instant,
  /** The rule that made it automatic. */
  rule: z.string().nullable(),
  flags: z.number().int(),
});
export type ConflictContext = z.infer<typeof ConflictContext>;

export const conflictRules: Rules<ConflictContext> = alwaysFirst<ConflictContext>(
  "editionRunning",
  { except: [] },
  {
    "conflict.open": {
      by: [],
      causedBy: ["declarations.open", "appointment.activate", "eligibility.reinstate"],
      when: ["pairListed"],
      set: ({ at }) => ({ openedAt: at }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "conflict.find": {
      by: ["officer"],
      causedBy: ["conflict.open", "appointment.correctProfile"],
      when: ["resultsNotPublic", "sharesCountryOrEmployer"],
      set: ({ at, facts }) => ({ settledAt: at, rule: facts.automaticRule ?? null }),
      effects: ["mailChair"],
    },
    "conflict.declareNone": {
      by: ["juror"],
      when: ["jurorActive", "notAutomatic", "beforeTrackRecommendation"],
      set: ({ at }) => ({ settledAt: at }),
    },
    "conflict.declare": {
      by: ["juror"],
      when: ["jurorActive", "resultsNotPublic", "reasonGiven"],
      set: ({ at }) => ({ settledAt: at }),
      effects: ["mailOfficer", "mailChair"],
    },
    "conflict.force": {
      by: ["officer"],
      when: ["resultsNotPublic", "orderedByChairOrDirector", "reasonGiven"],
      set: ({ at }) => ({ settledAt: at }),
      effects: ["mailJurors", "mailChair"],
    },
    "conflict.lift": {
      by: ["officer+director"],
      when: ["beforeTrackRecommendation", "reasonGiven"],
      set: ({ at }) => ({ openedAt: at, settledAt: null, rule: null }),
      effects: ["armDeadlines", "mailJurors", "mailChair"],
    },
    "conflict.lapse": {
      by: ["clock"],
      when: ["declarationDuePassed"],
      effects: ["mailOfficer"],
    },
    "conflict.flag": {
      by: ["officer"],
      set: ({ context }) => ({ flags: context.flags + 1 }),
      effects: ["noteFlag"],
    },
  },
);

const initial: ConflictContext = {
  openedAt: null,
  settledAt: null,
  rule: null,
  flags: 0,
};

const exit = exitsOf(conflictRules);

export const conflictMachine = life.createMachine({
  id: "conflict",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("conflict.open", "undeclared"),
      },
    },
    undeclared: {
      on: {
        ...exit("conflict.find", "automatic"),
        ...exit("conflict.declareNone", "clear"),
        ...exit("conflict.declare", "declared"),
        ...exit("conflict.force", "forced"),
        ...exit("conflict.lapse", "lapsed"),
        ...exit("conflict.flag"),
      },
    },
    clear: {
      on: {
        ...exit("conflict.find", "automatic"),
        ...exit("conflict.declare", "declared"),
        ...exit("conflict.force", "forced"),
        ...exit("conflict.flag"),
      },
    },
    declared: {
      on: {
        ...exit("conflict.lift", "undeclared"),
      },
    },
    automatic: {
      on: {
        ...exit("conflict.lift", "undeclared"),
      },
    },
    forced: {
      on: {
        ...exit("conflict.lift", "undeclared"),
      },
    },
    lapsed: {
      on: {
        ...exit("conflict.find", "automatic"),
        ...exit("conflict.declareNone", "clear"),
        ...exit("conflict.declare", "declared"),
        ...exit("conflict.force", "forced"),
        ...exit("conflict.flag"),
      },
    },
  },
});

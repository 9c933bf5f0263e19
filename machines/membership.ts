import { z } from "zod";
import { exitsOf, life, type Rules } from "./life.ts";

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A date as well as it is known: it lies in [earliest, latest], both included; null is open. */
export const Dated = z.object({
  precision: z.enum(["day", "month", "year", "unknown"]),
  earliest: Day.nullable(),
  latest: Day.nullable(),
});
export type Dated = z.infer<typeof Dated>;

/** `to` is the first day outside the network; null: still in it. */
export const Period = z.object({
  from: Dated,
  to: Dated.nullable(),
  inactive: z.array(z.object({ from: Dated, to: Dated.nullable() })),
  source: z.string(),
});
export type Period = z.infer<typeof Period>;

/** An award from before this system: when it was announced and conferred, its sources, and no nomination. */
export const PastAward = z.object({
  edition: z.string(),
  announced: Dated.nullable(),
  conferred: Dated.nullable(),
  sources: z.array(z.string()),
});
export type PastAward = z.infer<typeof PastAward>;

/**
 * A city in the network of learning cities, not bound to an edition. Dates carry a precision; what the
 * precision leaves open is `unknown`, and an officer settles it.
 */
export const MembershipContext = z.object({
  periods: z.array(Period),
  effectiveOn: Dated.nullable(),
  awards: z.array(PastAward),
  sources: z.array(z.string()),
  corrections: z.number().int(),
});
export type MembershipContext = z.infer<typeof MembershipContext>;

/** An award from before this system: an edition's name, when it was announced and conferred, and no nomination. */
const unknown: Dated = { precision: "unknown", earliest: null, latest: null };

const begun = ({ periods, effectiveOn }: MembershipContext) => ({
  periods: [
    ...periods,
    { from: effectiveOn ?? unknown, to: null, inactive: [], source: "membership.activate" },
  ],
});

/** Changes the period that still runs. */
const inLastPeriod = ({ periods }: MembershipContext, change: (period: Period) => Period) => ({
  periods: periods.map((period, i) =>
    i === periods.length - 1 && !period.to ? change(period) : period,
  ),
});

const setInactive = (context: MembershipContext, from: Dated) =>
  inLastPeriod(context, (period) => ({
    ...period,
    inactive: [...period.inactive, { from, to: null }],
  }));

const setActive = (context: MembershipContext, to: Dated) =>
  inLastPeriod(context, (period) => ({
    ...period,
    inactive: period.inactive.map((spell) => (spell.to ? spell : { ...spell, to })),
  }));

export const membershipRules: Rules<MembershipContext> = {
  "membership.apply": {
    by: ["coordinator", "commission", "officer"],
    when: ["noLiveMembership"],
    effects: ["mailOfficer"],
  },
  "membership.refuse": {
    by: ["director"],
    when: ["reasonGiven"],
    effects: ["mailCity"],
  },
  "membership.admit": {
    by: ["director"],
    when: ["effectiveOnGiven"],
    set: ({ data }) => ({ effectiveOn: data.effectiveOn }),
    effects: ["armDeadlines", "mailCity"],
  },
  "membership.record": {
    by: ["officer", "operator"],
    when: ["noLiveMembership", "sourceGiven", "reasonGiven"],
    set: ({ data }) => ({ periods: data.periods, sources: data.sources }),
    effects: ["beginPeriod"],
  },
  "membership.recordAward": {
    by: ["officer", "operator"],
    when: ["sourceGiven", "reasonGiven"],
    set: ({ context, data }) => ({
      awards: [
        ...context.awards,
        {
          edition: data.edition,
          announced: data.announced,
          conferred: data.conferred,
          sources: data.sources,
        },
      ],
    }),
    effects: ["recordPastAward"],
  },
  "membership.activate": {
    by: ["clock", "officer"],
    when: ["effectiveReached"],
    set: ({ context }) => begun(context),
    effects: ["beginPeriod"],
  },
  "membership.deactivate": {
    by: ["officer"],
    when: ["effectiveOnGiven", "reasonGiven"],
    set: ({ context, data }) => setInactive(context, data.effectiveOn),
    effects: ["mailCity", "mailCommission"],
  },
  "membership.reactivate": {
    by: ["officer"],
    when: ["effectiveOnGiven", "reasonGiven"],
    set: ({ context, data }) => setActive(context, data.effectiveOn),
    effects: ["mailCity"],
  },
  "membership.withdraw": {
    by: ["coordinator", "commission", "officer"],
    when: ["effectiveOnGiven", "reasonGiven"],
    set: ({ context, data }) =>
      inLastPeriod(context, (period) => ({ ...period, to: data.effectiveOn })),
    effects: ["endPeriod", "mailCity"],
  },
  "membership.readmit": {
    by: ["director"],
    when: ["effectiveOnGiven", "reasonGiven"],
    set: ({ data }) => ({ effectiveOn: data.effectiveOn }),
    effects: ["armDeadlines", "mailCity"],
  },
  "membership.correct": {
    by: ["officer"],
    when: ["reasonGiven"],
    set: ({ context, data }) => ({
      periods: data.periods ?? context.periods,
      awards: data.awards ?? context.awards,
      corrections: context.corrections + 1,
    }),
    effects: ["keepVersion"],
  },
};

const initial: MembershipContext = {
  periods: [],
  effectiveOn: null,
  awards: [],
  sources: [],
  corrections: 0,
};

const exit = exitsOf(membershipRules);

export const membershipMachine = life.createMachine({
  id: "membership",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("membership.apply", "applied"),
        ...exit("membership.record", "active"),
      },
    },
    applied: {
      on: {
        ...exit("membership.refuse", "refused"),
        ...exit("membership.admit", "admitted"),
        ...exit("membership.withdraw", "withdrawn"),
      },
    },
    admitted: {
      on: {
        ...exit("membership.recordAward"),
        ...exit("membership.activate", "active"),
        ...exit("membership.withdraw", "withdrawn"),
        ...exit("membership.correct"),
      },
    },
    active: {
      on: {
        ...exit("membership.recordAward"),
        ...exit("membership.deactivate", "inactive"),
        ...exit("membership.withdraw", "withdrawn"),
        ...exit("membership.correct"),
      },
    },
    inactive: {
      on: {
        ...exit("membership.recordAward"),
        ...exit("membership.reactivate", "active"),
        ...exit("membership.withdraw", "withdrawn"),
        ...exit("membership.correct"),
      },
    },
    withdrawn: {
      on: {
        ...exit("membership.recordAward"),
        ...exit("membership.readmit", "admitted"),
        ...exit("membership.correct"),
      },
    },
    refused: { type: "final" },
  },
});

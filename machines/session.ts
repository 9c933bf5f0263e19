import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";

/**
 * A sitting of a jury on one track. A juror who is not clear leaves for the item, and the minutes say
 * so by themselves.
 */
export const SessionContext = z.object({
  calledFor: instant,
  openedAt: instant,
  present: z.array(z.string()),
  item: z.string().nullable(),
  /** Who left for which item. */
  recusals: z.record(z.string(), z.array(z.string())),
  settled: z.array(
    z.object({
      nomination: z.string(),
      place: z.enum(["recommended", "reserve", "notRecommended"]),
      n: z.number().int().nullable(),
      ballot: z.string().nullable(),
    }),
  ),
  /** Orders among tied nominations that the jurors agreed on. */
  orders: z.array(z.array(z.string())),
  closedAt: instant,
  markedLateAt: instant,
  minutesHash: z.string().nullable(),
  attested: z.boolean(),
});
export type SessionContext = z.infer<typeof SessionContext>;

export const sessionRules: Rules<SessionContext> = alwaysFirst<SessionContext>(
  "editionRunning",
  { except: ["minutes.sign", "minutes.attest", "minutes.markLate", "session.stop"] },
  {
    "session.call": {
      by: ["chair", "deputy", "officer"],
      when: ["trackDeliberating", "noSessionOpen"],
      set: ({ data }) => ({ calledFor: data.calledFor ?? null, present: data.present ?? [] }),
      effects: ["mailJurors"],
    },
    "session.open": {
      by: ["chair", "deputy"],
      when: ["trackDeliberating", "sessionQuorum"],
      set: ({ context, at, data }) => ({
        openedAt: at,
        present: data.present ?? context.present,
      }),
      effects: ["writeRecusals"],
    },
    "attendance.record": {
      by: ["chair", "deputy", "officer"],
      set: ({ data }) => ({ present: data.present }),
    },
    "item.take": {
      by: ["chair", "deputy"],
      when: ["itemQuorum", "presidedByClear", "noBallotOpen"],
      set: ({ context, data, facts }) => ({
        item: data.nomination,
        recusals: { ...context.recusals, [data.nomination]: facts.item?.out ?? [] },
      }),
      effects: ["writeRecusals"],
    },
    "item.settle": {
      by: ["chair", "deputy"],
      when: [
        "nominationReviewable",
        "itemQuorum",
        "presidedByClear",
        "settledByConsensusOrBallot",
        "reasonGiven",
      ],
      set: ({ context, data }) => ({
        item: null,
        orders: data.order ? [...context.orders, data.order] : context.orders,
        settled: [
          ...context.settled.filter(({ nomination }) => nomination !== data.nomination),
          {
            nomination: data.nomination,
            place: data.place,
            n: data.n ?? null,
            ballot: data.settledBy?.ballot ?? null,
          },
        ],
      }),
      effects: ["recordPlace"],
    },
    "session.adjourn": {
      by: ["chair", "deputy", "officer"],
      when: ["noBallotOpen"],
      set: () => ({ item: null }),
    },
    "session.resume": {
      by: ["chair", "deputy"],
      when: ["trackDeliberating", "sessionQuorum"],
      set: ({ context, data }) => ({ present: data.present ?? context.present }),
      effects: ["writeRecusals"],
    },
    "session.close": {
      by: ["chair", "deputy", "officer"],
      when: ["noBallotOpen"],
      set: ({ at }) => ({ closedAt: at, item: null }),
      effects: ["armDeadlines", "draftMinutes"],
    },
    "session.cancel": {
      by: ["chair", "deputy", "officer"],
      when: ["reasonGiven"],
      effects: ["mailJurors"],
    },
    "session.stop": {
      by: [],
      causedBy: ["track.discontinue", "track.markEmpty"],
      set: ({ at }) => ({ closedAt: at, item: null }),
      effects: ["draftMinutes"],
    },
    "minutes.sign": {
      by: ["chair", "deputy"],
      when: ["minutesComplete"],
      set: ({ data }) => ({ minutesHash: data.minutes.hash }),
      effects: ["sealMinutes"],
    },
    "minutes.markLate": {
      by: ["clock"],
      when: ["minutesDuePassed", "notYetMarkedLate"],
      set: ({ at }) => ({ markedLateAt: at }),
      effects: ["mailDirector"],
    },
    "minutes.attest": {
      by: ["director"],
      when: ["markedLate", "reasonGiven"],
      set: ({ data }) => ({ attested: true, minutesHash: data.minutes?.hash ?? null }),
      effects: ["sealMinutes"],
    },
  },
);

const initial: SessionContext = {
  calledFor: null,
  openedAt: null,
  present: [],
  item: null,
  recusals: {},
  settled: [],
  orders: [],
  closedAt: null,
  markedLateAt: null,
  minutesHash: null,
  attested: false,
};

const exit = exitsOf(sessionRules);

export const sessionMachine = life.createMachine({
  id: "session",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("session.call", "called"),
      },
    },
    called: {
      on: {
        ...exit("session.open", "open"),
        ...exit("session.cancel", "cancelled"),
        ...exit("session.stop", "cancelled"),
      },
    },
    open: {
      on: {
        ...exit("attendance.record"),
        ...exit("item.take"),
        ...exit("item.settle"),
        ...exit("session.adjourn", "adjourned"),
        ...exit("session.close", "closed"),
        ...exit("session.stop", "cancelled"),
      },
    },
    adjourned: {
      on: {
        ...exit("session.resume", "open"),
        ...exit("session.close", "closed"),
        ...exit("session.stop", "cancelled"),
      },
    },
    closed: {
      on: {
        ...exit("minutes.sign", "minuted"),
        ...exit("minutes.markLate"),
        ...exit("minutes.attest", "minuted"),
      },
    },
    minuted: { type: "final" },
    cancelled: { type: "final" },
  },
});

import { z } from "zod";
import { type Actor, peopleOf } from "./actors.ts";
import { instant } from "./instant.ts";
import { type Data, exitsOf, life, type Rules } from "./life.ts";

/**
 * Who holds a role for which body, and its hand-over. Rights follow mandates, never persons.
 */
export const MandateContext = z.object({
  person: z.string(),
  role: z.string(),
  /** A mayor's delegate holds the role of a mayor under another wording. */
  wording: z.string(),
  offeredBy: z.string().nullable(),
  offeredAt: instant,
  acceptedAt: instant,
  from: instant,
  until: instant,
  confirmedAt: instant,
  /** Confirmed by the secretariat because the Commission kept silent. */
  confirmedForSilent: z.boolean(),
  endedAt: instant,
});
export type MandateContext = z.infer<typeof MandateContext>;

const offered = ({ at, by, data }: { at: number; by: Actor; data: Data }) => ({
  person: data.person,
  role: data.role,
  wording: data.wording ?? data.role,
  offeredBy: peopleOf(by)[0] ?? null,
  offeredAt: at,
  from: data.from ?? null,
  until: data.until ?? null,
});

export const mandateRules: Rules<MandateContext> = {
  "mandate.offer": {
    by: ["coordinator", "mayor", "commission", "officer"],
    when: ["roleMayBeOfferedByActor"],
    set: offered,
    effects: ["armDeadlines", "mailOffer"],
  },
  "mandate.grant": {
    by: ["officer+director", "director+auditor"],
    when: ["roleIsOfficerOrDirector", "reasonGiven"],
    set: offered,
    effects: ["armDeadlines", "mailOffer"],
  },
  "mandate.found": {
    by: ["operator"],
    when: ["roleIsOfficerOrDirector", "noHolderInOffice"],
    set: offered,
    effects: ["armDeadlines", "mailOffer"],
  },
  "mandate.delegate": {
    by: ["mayor"],
    when: ["delegationAllowed", "datesGiven"],
    set: offered,
    effects: ["armDeadlines", "mailOffer"],
  },
  "mandate.substitute": {
    by: ["officer"],
    when: ["substituteAllowed", "commissionSilent", "reasonGiven"],
    set: offered,
    effects: ["armDeadlines", "mailOffer"],
  },
  "mandate.accept": {
    by: [
      "coordinator",
      "collaborator",
      "mayor",
      "commission",
      "officer",
      "director",
      "observer",
      "auditor",
    ],
    when: ["isTheOffered"],
    set: ({ at }) => ({ acceptedAt: at }),
    // Of who will sign for a city, the Commission hears: it confirms him, and its silence counts from here.
    effects: ["armDeadlines", "mailCommission"],
  },
  "mandate.refuse": {
    by: [
      "coordinator",
      "collaborator",
      "mayor",
      "commission",
      "officer",
      "director",
      "observer",
      "auditor",
    ],
    when: ["isTheOffered"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailOfferer"],
  },
  "mandate.lapse": {
    by: ["clock"],
    when: ["offerDuePassed"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailOfferer"],
  },
  "mandate.confirm": {
    by: ["commission"],
    when: ["isSignatory"],
    set: ({ at }) => ({ confirmedAt: at }),
    effects: ["noteConfirmed"],
  },
  "mandate.confirmForSilent": {
    by: ["officer"],
    when: ["isSignatory", "commissionSilent", "reasonGiven"],
    set: ({ at }) => ({ confirmedAt: at, confirmedForSilent: true }),
    effects: ["noteConfirmed"],
  },
  "mandate.handOver": {
    by: ["coordinator", "mayor", "commission", "officer", "director"],
    when: ["successorActive"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailOfferer", "mailOfficer"],
  },
  "mandate.end": {
    by: ["mayor", "commission", "officer", "director"],
    when: ["notLastHolder", "reasonGiven"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailOfferer", "mailOfficer"],
  },
  "mandate.expire": {
    by: ["clock"],
    when: ["mandateEndPassed", "notLastHolder"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailOfficer"],
  },
};

const initial: MandateContext = {
  person: "",
  role: "",
  wording: "",
  offeredBy: null,
  offeredAt: null,
  acceptedAt: null,
  from: null,
  until: null,
  confirmedAt: null,
  confirmedForSilent: false,
  endedAt: null,
};

const exit = exitsOf(mandateRules);

export const mandateMachine = life.createMachine({
  id: "mandate",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("mandate.offer", "offered"),
        ...exit("mandate.grant", "offered"),
        ...exit("mandate.found", "offered"),
        ...exit("mandate.delegate", "offered"),
        ...exit("mandate.substitute", "offered"),
      },
    },
    offered: {
      on: {
        ...exit("mandate.accept", "active"),
        ...exit("mandate.refuse", "refused"),
        ...exit("mandate.lapse", "lapsed"),
      },
    },
    active: {
      on: {
        ...exit("mandate.confirm"),
        ...exit("mandate.confirmForSilent"),
        ...exit("mandate.handOver", "handedOver"),
        ...exit("mandate.end", "ended"),
        ...exit("mandate.expire", "ended"),
      },
    },
    handedOver: { type: "final" },
    ended: { type: "final" },
    refused: { type: "final" },
    lapsed: { type: "final" },
  },
});

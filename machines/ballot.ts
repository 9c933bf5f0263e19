import { z } from "zod";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";

/**
 * A secret vote on one item. The machine knows who voted and, at close, the totals; never a choice.
 */
export const BallotContext = z.object({
  kind: z.enum(["yesNo", "choice", "runOff", "rubricOrder"]),
  options: z.array(z.string()),
  electors: z.array(z.string()),
  voted: z.array(z.string()),
  /** How many run-offs came before on this item. */
  runOff: z.number().int(),
  count: z
    .object({
      options: z.record(z.string(), z.number().int()),
      for: z.number().int(),
      against: z.number().int(),
      abstained: z.number().int(),
    })
    .nullable(),
  /** SHA-256 over the shuffled choices, which lie in the ballot's own table. */
  choicesHash: z.string().nullable(),
  order: z.array(z.string()).nullable(),
});
export type BallotContext = z.infer<typeof BallotContext>;

export const ballotRules: Rules<BallotContext> = alwaysFirst<BallotContext>(
  "editionRunning",
  { except: ["ballot.void"] },
  {
    "ballot.prepare": {
      by: ["chair", "deputy", "officer"],
      causedBy: ["ballot.orderRunOff"],
      when: ["sessionOpen", "noBallotOpen", "kindFitsElectorate"],
      set: ({ data, facts }) => ({
        kind: data.kind,
        options: data.options,
        electors: facts.electorate?.electors ?? [],
        runOff: data.runOff ?? 0,
      }),
      effects: ["fixElectorate"],
    },
    "ballot.open": {
      by: ["chair", "deputy"],
      when: ["sessionOpen", "itemQuorum"],
    },
    "ballot.cast": {
      by: ["juror"],
      when: ["sessionOpen", "isElector", "notYetCast"],
      set: ({ context, data }) => ({ voted: [...context.voted, data.elector].sort() }),
      effects: ["storeSealedChoice"],
    },
    "ballot.close": {
      by: ["chair", "deputy"],
      when: ["ballotQuorum"],
      reads: ["count"],
      set: ({ facts }) => {
        if (!facts.count) return { count: null, choicesHash: null };
        const { choicesHash, ...count } = facts.count;
        return { count, choicesHash };
      },
      effects: ["countBallot"],
    },
    "ballot.void": {
      by: ["chair", "deputy", "officer"],
      causedBy: [
        "session.stop",
        "conflict.declare",
        "conflict.force",
        "conflict.find",
        "edition.suspend",
      ],
      effects: ["eraseChoices"],
    },
    "ballot.orderRunOff": {
      by: ["chair", "deputy"],
      when: ["sessionOpen", "noMajority", "runOffsLeft"],
    },
    "rubricOrder.confirm": {
      by: ["chair", "deputy"],
      when: ["sessionOpen", "stillTied", "confirmedByElectors"],
      set: ({ data }) => ({ order: data.order }),
      effects: ["recordOrder"],
    },
    "castingVote.give": {
      by: ["chair"],
      when: ["sessionOpen", "stillTied", "castingVoteAllowed", "chairClear"],
      set: ({ data }) => ({ order: data.order }),
      effects: ["recordOrder"],
    },
  },
);

const initial: BallotContext = {
  kind: "yesNo",
  options: [],
  electors: [],
  voted: [],
  runOff: 0,
  count: null,
  choicesHash: null,
  order: null,
};

const exit = exitsOf(ballotRules);

export const ballotMachine = life.createMachine({
  id: "ballot",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("ballot.prepare", "prepared"),
      },
    },
    prepared: {
      on: {
        ...exit("ballot.open", "open"),
        ...exit("ballot.void", "void"),
      },
    },
    open: {
      on: {
        ...exit("ballot.cast"),
        ...exit("ballot.close", "counted"),
        ...exit("ballot.void", "void"),
      },
    },
    counted: {
      on: {
        ...exit("ballot.orderRunOff"),
        ...exit("rubricOrder.confirm"),
        ...exit("castingVote.give"),
      },
    },
    void: { type: "final" },
  },
});

import { z } from "zod";
import { instant } from "./instant.ts";
import { exitsOf, life, type Rules } from "./life.ts";

/**
 * An act that needs two persons. Its target and payload are fixed when it opens; approving it carries the
 * act out in the same transaction, or refuses with what the target says.
 */
export const ProposalContext = z.object({
  kind: z.string(),
  proposer: z.object({ person: z.string(), role: z.string() }).nullable(),
  /** The act's own payload and, where it creates something, what that belongs to. */
  payload: z.record(z.string(), z.unknown()),
  refs: z.record(z.string(), z.string().nullable()),
  /** SHA-256 of the payload, so that what is approved is what was proposed. */
  payloadHash: z.string().nullable(),
  openedAt: instant,
  endedAt: instant,
  second: z.string().nullable(),
});
export type ProposalContext = z.infer<typeof ProposalContext>;

export const proposalRules: Rules<ProposalContext> = {
  "proposal.open": {
    by: ["officer", "chair", "director"],
    when: ["kindNeedsTwo", "noSameProposalOpen", "targetWouldAccept"],
    set: ({ at, by, data }) => ({
      kind: data.kind,
      proposer: by.kind === "person" ? { person: by.person, role: by.role } : null,
      payload: data.payload,
      refs: data.refs ?? {},
      payloadHash: data.payloadHash,
      openedAt: at,
    }),
    effects: ["armDeadlines", "mailSecond"],
  },
  "proposal.approve": {
    by: ["director", "officer", "auditor"],
    when: ["notTheProposer", "secondRoleHeld", "proposerStillHolds", "targetAccepts"],
    set: ({ at, by }) => ({ endedAt: at, second: by.kind === "person" ? by.person : null }),
    effects: ["carryOut"],
  },
  "proposal.refuse": {
    by: ["director", "officer", "auditor"],
    when: ["notTheProposer", "secondRoleHeld", "reasonGiven"],
    set: ({ at, by }) => ({ endedAt: at, second: by.kind === "person" ? by.person : null }),
    effects: ["mailProposer"],
  },
  "proposal.withdraw": {
    by: ["officer", "chair", "director"],
    when: ["isTheProposer"],
    set: ({ at }) => ({ endedAt: at }),
  },
  "proposal.lapse": {
    by: ["clock"],
    when: ["proposalDuePassed"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailProposer"],
  },
  "proposal.void": {
    by: [],
    causedBy: [
      "edition.cancel",
      "edition.cancelSuspended",
      "edition.discard",
      "mandate.end",
      "mandate.expire",
      "mandate.handOver",
    ],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["mailProposer"],
  },
};

const initial: ProposalContext = {
  kind: "",
  proposer: null,
  payload: {},
  refs: {},
  payloadHash: null,
  openedAt: null,
  endedAt: null,
  second: null,
};

const exit = exitsOf(proposalRules);

export const proposalMachine = life.createMachine({
  id: "proposal",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("proposal.open", "open"),
      },
    },
    open: {
      on: {
        ...exit("proposal.approve", "approved"),
        ...exit("proposal.refuse", "refused"),
        ...exit("proposal.withdraw", "withdrawn"),
        ...exit("proposal.lapse", "lapsed"),
        ...exit("proposal.void", "lapsed"),
      },
    },
    approved: { type: "final" },
    refused: { type: "final" },
    withdrawn: { type: "final" },
    lapsed: { type: "final" },
  },
});

import type { sessionConditions } from "#machines/conditions/session.ts";
import { NOW, type Sample } from "./told.ts";

const counted = (options: Record<string, number>, order: string[] | null = null) => ({
  context: { count: { options, for: 0, against: 0, abstained: 1 }, order },
});

export const session = {
  noSessionOpen: { holds: {}, fails: { facts: { openSessions: ["s2"] } } },
  sessionOpen: {
    holds: { facts: { session: { state: "open" } } },
    fails: { facts: { session: { state: "adjourned" } } },
  },
  sessionQuorum: {
    holds: { facts: { session: { present: 3, need: 3 } } },
    fails: { facts: { session: { present: 2, need: 3 } } },
  },
  itemQuorum: {
    holds: { facts: { item: { present: ["a1", "a2", "a3"], need: 3 } } },
    fails: { facts: { item: { present: ["a1", "a2", "a3"], need: 4 } } },
  },
  noBallotOpen: { holds: {}, fails: { facts: { openBallots: ["b1"] } } },
  ballotQuorum: {
    holds: { facts: { quorumOf: { need: 3, cast: 3 } } },
    fails: { facts: { quorumOf: { need: 3, cast: 2 } } },
  },
  notYetMarkedLate: {
    holds: { context: { markedLateAt: null } },
    fails: { context: { markedLateAt: NOW - 1 } },
  },
  markedLate: {
    holds: { context: { markedLateAt: NOW - 1 } },
    fails: { context: { markedLateAt: null } },
  },

  kindFitsElectorate: {
    holds: {
      facts: { electorate: { sameForAll: true, nominations: ["n1", "n2", "n3"] } },
      data: { kind: "choice" },
    },
    fails: {
      facts: { electorate: { sameForAll: false, nominations: ["n1", "n2", "n3"] } },
      data: { kind: "choice" },
    },
  },
  isElector: {
    holds: { facts: { elector: { listed: true, clear: true } } },
    fails: { facts: { elector: { listed: true, clear: false } } },
  },
  notYetCast: {
    holds: { facts: { elector: { cast: false } } },
    fails: { facts: { elector: { cast: true } } },
  },
  noMajority: { holds: counted({ n1: 2, n2: 2 }), fails: counted({ n1: 3, n2: 2 }) },
  stillTied: { holds: counted({ n1: 2, n2: 2 }), fails: counted({ n1: 2, n2: 2 }, ["n2", "n1"]) },
  runOffsLeft: {
    holds: { context: { runOff: 0 }, facts: { limits: { runOffs: 1 } } },
    fails: { context: { runOff: 1 }, facts: { limits: { runOffs: 1 } } },
  },
  castingVoteAllowed: {
    holds: { facts: { limits: { castingVoteAllowed: true } } },
    fails: { facts: { limits: { castingVoteAllowed: false } } },
  },
} satisfies Record<keyof typeof sessionConditions, Sample>;

import type { BallotContext } from "#machines/ballot.ts";
import type { sessionConditions } from "#machines/conditions/session.ts";
import { worldsOf } from "./rows-decide.ts";
import * as world from "./world.ts";
import { as, NOW, type Question, type Worlds } from "./world.ts";

/** The room: who is there, how many it takes, what a ballot still needs. */

const onBallot = (type: string, data?: Question["data"]): Question => ({
  type,
  ids: { ballot: "b1" },
  data,
});
const onSession = (type: string, data?: Question["data"]): Question => ({
  type,
  ids: { session: "s1" },
  data,
});
const inRoom = { edition: "e1", track: "t1", jury: "j1" };

const jurors = ["a1", "a2", "a3", "a4", "a5"];

/** A region in deliberation, five jurors on its jury, and nominations n1 and n2. */
async function deliberation() {
  await world.ground({ track: { state: "deliberation" } });
  for (const id of jurors) await world.appointment({ id });
  for (const id of ["n1", "n2"]) await world.nomination({ id, state: "eligible" });
}

/** Everybody has been clear for these nominations, but for `out`. */
async function clearFor(nominations: string[], ...out: string[]) {
  for (const nomination of nominations)
    for (const appointment of jurors)
      await world.conflict({
        nomination,
        appointment,
        state: out.includes(appointment) ? "declared" : "clear",
      });
}

const count = (options: Record<string, number>): BallotContext["count"] => ({
  options,
  for: 0,
  against: 0,
  abstained: 1,
});
const counted = (context: Partial<BallotContext>) =>
  world.ballot({
    state: "counted",
    context: { kind: "choice", options: ["n1", "n2"], electors: jurors, voted: jurors, ...context },
  });

const casting: Question = {
  ...onBallot("ballot.cast", { elector: "a1" }),
  by: as("juror", "juror-a1"),
};
const openBallot = (voted: string[] = []) =>
  world.ballot({ context: { options: ["n1"], electors: jurors, voted } });

export const session = worldsOf({
  noSessionOpen: {
    asks: { type: "session.call", ids: { session: "new", ...inRoom } },
    both: async () => {
      await deliberation();
      await world.session({ id: "s9", track: "t9", state: "open" });
      await world.session({ id: "s2", state: "cancelled" });
    },
    holds: () => world.session({ state: "closed" }),
    fails: () => world.session({ state: "adjourned" }),
    says: { sessions: ["s1"] },
  },
  sessionOpen: {
    asks: onBallot("ballot.open"),
    both: () => world.ballot({ state: "prepared" }),
    holds: () => world.session({ state: "open" }),
    fails: () => world.session({ state: "adjourned" }),
    says: { session: "s1", state: "adjourned" },
  },
  // More than half of five, and only those who still sit on the jury.
  sessionQuorum: {
    asks: onSession("session.open"),
    both: async () => {
      await deliberation();
      await world.appointment({ id: "a6", state: "ended" });
    },
    holds: () => world.session({ state: "called", context: { present: ["a1", "a2", "a3"] } }),
    fails: () => world.session({ state: "called", context: { present: ["a1", "a2", "a6"] } }),
    says: { have: 2, need: 3 },
  },
  itemQuorum: {
    asks: onSession("item.take", { nomination: "n1" }),
    both: async () => {
      await deliberation();
      await world.session({ context: { present: ["a1", "a2", "a3"] } });
    },
    holds: () => clearFor(["n1"], "a4", "a5"),
    fails: () => clearFor(["n1"], "a3"),
    says: { have: 2, need: 3, out: ["a3"] },
  },
  noBallotOpen: {
    asks: onSession("item.take", { nomination: "n1" }),
    both: async () => {
      await deliberation();
      await world.session();
      await world.ballot({ id: "b9", session: "s9" });
    },
    holds: () => world.ballot({ state: "counted" }),
    fails: () => world.ballot({ state: "prepared" }),
    says: { ballots: ["b1"] },
  },
  ballotQuorum: {
    asks: onBallot("ballot.close"),
    both: () => deliberation(),
    holds: () => openBallot(["a1", "a2", "a3"]),
    fails: () => openBallot(["a1", "a2"]),
    says: { have: 2, need: 3 },
  },
  notYetMarkedLate: {
    asks: onSession("minutes.markLate"),
    holds: () => world.session({ state: "closed" }),
    fails: () => world.session({ state: "closed", context: { markedLateAt: NOW } }),
    says: { markedLateAt: NOW },
  },
  markedLate: {
    asks: onSession("minutes.attest"),
    holds: () => world.session({ state: "closed", context: { markedLateAt: NOW } }),
    fails: () => world.session({ state: "closed" }),
    says: { markedLateAt: null },
  },

  kindFitsElectorate: {
    asks: {
      type: "ballot.prepare",
      ids: { ballot: "new", session: "s1", ...inRoom },
      data: { kind: "choice", options: ["n1", "n2"], electors: jurors },
    },
    both: async () => {
      await deliberation();
      await clearFor(["n1"], "a5");
    },
    holds: () => clearFor(["n2"], "a5"),
    fails: () => clearFor(["n2"], "a4"),
    says: { kind: "choice", sameForAll: false, nominations: ["n1", "n2"] },
  },
  // On the fixed list in both worlds; a recusal has come between.
  isElector: {
    asks: casting,
    both: async () => {
      await deliberation();
      await openBallot();
    },
    holds: () => clearFor(["n1"]),
    fails: () => clearFor(["n1"], "a1"),
    says: { listed: true, clear: false },
  },
  notYetCast: {
    asks: casting,
    both: async () => {
      await deliberation();
      await clearFor(["n1"]);
      await world.ballotCast("a2", "yes");
    },
    holds: () => openBallot(["a2"]),
    fails: async () => {
      await openBallot(["a1", "a2"]);
      await world.ballotCast("a1", "no");
    },
    says: { cast: true },
  },
  noMajority: {
    asks: onBallot("ballot.orderRunOff"),
    holds: () => counted({ count: count({ n1: 2, n2: 2 }) }),
    fails: () => counted({ count: count({ n1: 3, n2: 1 }) }),
    says: { majority: ["n1"] },
  },
  stillTied: {
    asks: onBallot("rubricOrder.confirm", { order: ["n1", "n2"] }),
    holds: () => counted({ count: count({ n1: 2, n2: 2 }) }),
    fails: () => counted({ count: count({ n1: 2, n2: 2 }), order: ["n2", "n1"] }),
    says: { tied: [] },
  },
  runOffsLeft: {
    asks: onBallot("ballot.orderRunOff"),
    both: () => world.ground(),
    holds: () => counted({ count: count({ n1: 2, n2: 2 }), runOff: 0 }),
    fails: () => counted({ count: count({ n1: 2, n2: 2 }), runOff: 1 }),
    says: { used: 1, allowed: 1 },
  },
  castingVoteAllowed: {
    asks: onBallot("castingVote.give", { order: ["n1", "n2"] }),
    both: async () => {
      await world.edition();
      await counted({ count: count({ n1: 2, n2: 2 }) });
    },
    holds: () => world.rulebook({ castingVoteAllowed: true }),
    fails: () => world.rulebook({ castingVoteAllowed: false }),
    says: { allowed: false },
  },
}) satisfies Record<keyof typeof sessionConditions, Worlds>;

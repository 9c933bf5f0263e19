import { none, reads, says } from "./asked.ts";

/** The room: who is there, how many it takes, what a ballot still needs. */

export const sessionConditions = {
  noSessionOpen: reads(["openSessions"], ({ openSessions }) => none("sessions", openSessions)),
  sessionOpen: reads(
    ["session"],
    ({ session }) => session.state === "open" || { session: session.id, state: session.state },
  ),
  sessionQuorum: reads(
    ["session"],
    ({ session }) =>
      session.present >= session.need || { have: session.present, need: session.need },
  ),
  itemQuorum: reads(
    ["item"],
    ({ item }) =>
      item.present.length >= item.need || {
        have: item.present.length,
        need: item.need,
        out: item.out,
      },
  ),
  noBallotOpen: reads(["openBallots"], ({ openBallots }) => none("ballots", openBallots)),
  ballotQuorum: reads(
    ["quorumOf"],
    ({ quorumOf }) =>
      quorumOf.cast >= quorumOf.need || { have: quorumOf.cast, need: quorumOf.need },
  ),
  notYetMarkedLate: says(
    ({ context }) => context.markedLateAt === null || { markedLateAt: context.markedLateAt },
  ),
  markedLate: says(({ context }) => context.markedLateAt !== null || { markedLateAt: null }),

  kindFitsElectorate: reads(["electorate"], ({ electorate }, { data }) => {
    if (electorate.nominations.length === 0) return { field: "options" };
    const fits =
      data.kind === "yesNo"
        ? electorate.nominations.length === 1
        : data.kind === "runOff"
          ? electorate.nominations.length === 2
          : electorate.sameForAll;
    return fits || { kind: data.kind ?? null, ...electorate };
  }),
  isElector: reads(
    ["elector"],
    ({ elector }) => (elector.listed && elector.clear) || { ...elector },
  ),
  notYetCast: reads(["elector"], ({ elector }) => !elector.cast || { cast: true }),
  noMajority: says(({ context }) => {
    const { options, cast } = majority(context);
    const won = Object.entries(options).filter(([, votes]) => 2 * votes > cast);
    return none(
      "majority",
      won.map(([option]) => option),
    );
  }),
  stillTied: says(({ context }) => tied(context).length > 1 || { tied: tied(context) }),
  runOffsLeft: reads(
    ["limits"],
    ({ limits }, { context }) =>
      context.runOff < limits.runOffs || { used: context.runOff, allowed: limits.runOffs },
  ),
  castingVoteAllowed: reads(
    ["limits"],
    ({ limits }) => limits.castingVoteAllowed || { allowed: false },
  ),
};

/** Votes for each option and all votes that are for or against something; abstentions count for neither. */
function majority({ count }: Record<string, unknown>) {
  const options = (count as { options: Record<string, number> } | null)?.options ?? {};
  return { options, cast: Object.values(options).reduce((sum, votes) => sum + votes, 0) };
}

/** Options that share the most votes, unless an order of this ballot has told them apart. */
function tied(context: Record<string, unknown>): string[] {
  if (context.order) return [];
  const { options } = majority(context);
  const most = Math.max(0, ...Object.values(options));
  return Object.keys(options)
    .filter((option) => options[option] === most)
    .sort();
}

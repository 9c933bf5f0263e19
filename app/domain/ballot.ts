/**
 * Ballots of a jury (process.md 4.8). Abstentions are counted apart, never for or against; a
 * majority is more than half of the votes that are no abstentions. Nothing here breaks a tie.
 */
export const ballotKinds = ["yesNo", "choice", "runOff", "rubricOrder"] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** A vote: an option's id, "for" or "against", or null for an abstention. */
export type Choice = string | null;

export type ForAgainst = { for: number; against: number; abstained: number; carried: boolean };

/** Counts `yesNo`, and `rubricOrder`, where the electors confirm a proposed order. Throws RangeError for any other vote. */
export function countForAgainst(votes: readonly Choice[]): ForAgainst {
  let ayes = 0;
  let noes = 0;
  for (const vote of votes) {
    if (vote === "for") ayes++;
    else if (vote === "against") noes++;
    else if (vote !== null) throw new RangeError(`neither for nor against: ${vote}`);
  }
  const abstained = votes.length - ayes - noes;
  return { for: ayes, against: noes, abstained, carried: 2 * ayes > ayes + noes };
}

export type OptionCount = {
  /** Votes by option, most first; equal ones in the order of their ids. */
  counts: { option: string; votes: number }[];
  abstained: number;
  /** The option with more than half of the votes cast, else null: the condition `noMajority`. */
  majority: string | null;
};

/** Counts `choice` and `runOff`. Throws RangeError for a vote that is no option. */
export function countOptions(options: readonly string[], votes: readonly Choice[]): OptionCount {
  const tally = new Map(options.map((option) => [option, 0]));
  let abstained = 0;
  for (const vote of votes) {
    if (vote === null) {
      abstained++;
      continue;
    }
    const before = tally.get(vote);
    if (before === undefined) throw new RangeError(`not on the ballot: ${vote}`);
    tally.set(vote, before + 1);
  }
  const counts = [...tally]
    .map(([option, count]) => ({ option, votes: count }))
    .toSorted((a, b) => b.votes - a.votes || (a.option < b.option ? -1 : 1));
  const cast = votes.length - abstained;
  const top = counts[0];
  return { counts, abstained, majority: top && 2 * top.votes > cast ? top.option : null };
}

/**
 * The top two for a run-off. Where more than two share the places there is no pair, and the tied are
 * named: the order goes on to the next means (rubric order), never to the software.
 */
export function runOffPair(
  count: Pick<OptionCount, "counts">,
): { pair: [string, string] } | { tied: string[] } {
  const [first, second, third] = count.counts;
  if (!first || !second) return { tied: [] };
  if (third && third.votes === second.votes) {
    const level = second.votes;
    return {
      tied: count.counts.filter(({ votes }) => votes === level).map(({ option }) => option),
    };
  }
  return { pair: [first.option, second.option] };
}

/** Who is clear (conflict state `clear`, appointment active) for each option: juror ids. */
export type ClearFor = Readonly<Record<string, readonly string[]>>;

export type ElectorateFinding =
  | { code: "optionsWrong"; kind: BallotKind; have: number; need: number }
  | { code: "optionTwice"; option: string }
  | { code: "electorateDiffers"; option: string; missing: string[] }
  | { code: "noElector" };

const inCommon = (options: readonly string[], clear: ClearFor): string[] => {
  const [first = [], ...others] = options.map((option) => clear[option] ?? []);
  return first.filter((juror) => others.every((list) => list.includes(juror))).toSorted();
};

/** The fixed list of electors, sorted: those clear for every option on the ballot. */
export const electorateOf = (options: readonly string[], clear: ClearFor): string[] =>
  inCommon([...new Set(options)], clear);

/**
 * Whether the kind fits who may vote, empty = it fits: `yesNo` has one nomination, `runOff` two,
 * the others two or more; `choice` only if everybody clear for one option is clear for all.
 */
export function kindFitsElectorate(
  kind: BallotKind,
  options: readonly string[],
  clear: ClearFor,
): ElectorateFinding[] {
  const findings: ElectorateFinding[] = [];
  const have = options.length;
  const need = kind === "yesNo" ? 1 : 2;
  const exact = kind === "yesNo" || kind === "runOff";
  if (exact ? have !== need : have < need)
    findings.push({ code: "optionsWrong", kind, have, need });
  for (const option of new Set(options.filter((name, index) => options.indexOf(name) !== index))) {
    findings.push({ code: "optionTwice", option });
  }
  if (kind === "choice") {
    const anyone = [...new Set(options.flatMap((option) => clear[option] ?? []))].toSorted();
    for (const option of new Set(options)) {
      const missing = anyone.filter((juror) => !(clear[option] ?? []).includes(juror));
      if (missing.length > 0) findings.push({ code: "electorateDiffers", option, missing });
    }
  }
  if (electorateOf(options, clear).length === 0) findings.push({ code: "noElector" });
  return findings;
}

/** `need` is the least number of votes that carries. */
export type Election = { carried: boolean; have: number; need: number; cast: number };

/** Election of chair or deputy: more than half of the votes cast, abstentions apart; nobody is elected by none. */
export function electionCarried(candidate: string, votes: readonly Choice[]): Election {
  const cast = votes.filter((vote) => vote !== null).length;
  const have = votes.filter((vote) => vote === candidate).length;
  const need = Math.floor(cast / 2) + 1;
  return { carried: have >= need, have, need, cast };
}

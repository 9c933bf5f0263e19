import { hashOf } from "#app/domain/canonical.ts";
import { openChoices } from "#app/services/effects/ballot-box.server.ts";
import { broken, type Report, sameJson } from "#app/services/verify/finding.ts";
import { groupBy } from "#app/services/verify/group-by.ts";
import { BallotContext } from "#machines/ballot.ts";
import type { Tx } from "#prisma/transaction.ts";

type Ballot = { id: string; state: string; context: unknown };
type Choice = { ballot_id: string; place: number; choice: string; receipt: string };
type Cast = { ballot_id: string; elector: string; sealed: string };

const BALLOTS = 200;

/**
 * Counted choices are those the log has the hash and the totals of. While a ballot is open there is one sealed
 * choice for each who has voted; it is opened to see that nobody touched it, and forgotten.
 */
export async function checkBallots(tx: Tx, report: Report): Promise<void> {
  let after = "";
  for (;;) {
    const ballots = await tx.run<Ballot>(
      "select id, state, context from ballot where id > $1 order by id limit $2",
      [after, BALLOTS],
    );
    if (ballots.length === 0) return;
    const ids = ballots.map(({ id }) => id);
    const choices = await tx.run<Choice>(
      "select ballot_id, place, choice, receipt from ballot_choice where ballot_id = any($1) order by 1, 2",
      [ids],
    );
    const casts = await tx.run<Cast>(
      "select ballot_id, elector, sealed from ballot_cast where ballot_id = any($1) order by 1, 2",
      [ids],
    );
    const counted = groupBy(choices, (row) => row.ballot_id);
    const sealed = groupBy(casts, (row) => row.ballot_id);
    for (const ballot of ballots) {
      checkChoices(ballot, counted.get(ballot.id) ?? [], report);
      checkCasts(ballot, sealed.get(ballot.id) ?? [], report);
    }
    after = ids.at(-1) ?? "";
  }
}

function checkChoices(ballot: Ballot, rows: Choice[], report: Report): void {
  const wrong = broken(report, "ballot_choice");
  const context = BallotContext.safeParse(ballot.context).data;
  if (!context || context.choicesHash === null) {
    if (rows.length > 0) wrong(ballot.id, "no count made these choices");
    return;
  }
  const choices = rows.map(({ choice, receipt }) => ({ choice, receipt }));
  if (rows.some(({ place }, i) => place !== i)) wrong(ballot.id, "places do not run from 0");
  if (hashOf(choices) !== context.choicesHash) wrong(ballot.id, "are not the choices counted");
  const votes = (option: string) => choices.filter(({ choice }) => choice === option).length;
  const options = context.options.map((option) => [option, votes(option)]);
  const totals = {
    options: Object.fromEntries(options),
    for: votes("yes"),
    against: votes("no"),
    abstained: votes("abstain"),
  };
  const { options: o, for: f, against, abstained } = context.count ?? totals;
  if (!sameJson({ options: o, for: f, against, abstained }, totals))
    wrong(ballot.id, "do not add up to its totals");
}

function checkCasts(ballot: Ballot, rows: Cast[], report: Report): void {
  const wrong = broken(report, "ballot_cast");
  const voted = BallotContext.safeParse(ballot.context).data?.voted ?? [];
  const expected = ballot.state === "open" ? voted : [];
  const electors = rows.map(({ elector }) => elector);
  if (!sameJson(electors.toSorted(), expected.toSorted()))
    wrong(ballot.id, "does not hold one choice of each who has voted");
  if (!process.env.SESSION_SECRET) return;
  for (const { elector, sealed } of rows)
    if (!opens(ballot.id, sealed)) wrong(`${ballot.id} ${elector}`, "does not open");
}

function opens(ballot: string, sealed: string): boolean {
  try {
    // Base64 that reads back as it was written: its last character has bits that decoding ignores.
    const faithful = Buffer.from(sealed, "base64").toString("base64") === sealed;
    return faithful && openChoices(ballot, [sealed]).length === 1;
  } catch {
    return false;
  }
}

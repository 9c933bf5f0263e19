import { randomBytes } from "node:crypto";
import type { Actor } from "#machines/actors.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { type Applied, applyEvent, type Refused } from "./apply-event.server.ts";
import { sealChoice } from "./effects/ballot-box.server.ts";

export type Cast = { ballot: string; elector: string; choice: string };

/**
 * Casts a secret vote: the log says that the elector voted, the sealed choice goes beside it. The
 * receipt, which only the elector is told, finds the choice among the counted ones.
 */
export async function castBallot(
  { ballot, elector, choice }: Cast,
  by: Actor,
  at: number,
): Promise<(Applied & { receipt: string }) | Refused> {
  const receipt = randomBytes(16).toString("hex");
  return inTransaction(async (tx) => {
    const applied = await applyEvent(
      tx,
      { type: "ballot.cast", id: ballot, data: { elector } },
      by,
      at,
    );
    if (!applied.ok) return applied;
    await requireOption(tx, ballot, choice);
    await tx.run("insert into ballot_cast (ballot_id, elector, sealed) values ($1, $2, $3)", [
      ballot,
      elector,
      sealChoice(ballot, { choice, receipt }),
    ]);
    return { ...applied, receipt };
  });
}

/** The form offers nothing else, so another choice is a fault; sealed it would be a vote that nobody counts. */
async function requireOption(tx: Tx, ballot: string, choice: string): Promise<void> {
  const [row] = await tx.run<{ kind: string; options: string[] }>(
    "select context ->> 'kind' as kind, context -> 'options' as options from ballot where id = $1",
    [ballot],
  );
  const named = row?.kind === "choice" || row?.kind === "runOff";
  const offered = named ? row.options : ["yes", "no"];
  if (choice !== "abstain" && !offered.includes(choice))
    throw new RangeError(`not on the ballot: ${choice}`);
}

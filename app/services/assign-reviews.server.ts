import { createHash } from "node:crypto";
import { inputsHash, planAssignment } from "#app/domain/assignment.ts";
import { hashOf } from "#app/domain/canonical.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { type Applied, applyEvent, type Refused } from "./apply-event.server.ts";
import { assignmentInputsOf, assignmentInputsSql, type RawInputs } from "./facts/track.ts";

async function inputsOf(tx: Tx, track: string) {
  const [refs] = await tx.run<{ edition: string }>(
    "select edition_id as edition from track where id = $1",
    [track],
  );
  const ids: Record<string, string | undefined> = { track, edition: refs?.edition };
  const values: unknown[] = [];
  const sql = assignmentInputsSql((ref) => `$${values.push(ids[ref] ?? null)}::text`);
  const [row] = await tx.run<{ raw: RawInputs }>(`select ${sql} as raw`, values);
  return assignmentInputsOf(row?.raw as RawInputs);
}

/** Closes who may review what: from now on the plan depends on the seed alone. */
export async function closeInputs(
  track: string,
  by: Actor,
  at: number,
): Promise<Applied | Refused> {
  return inTransaction(async (tx) => {
    const hash = inputsHash(await inputsOf(tx, track));
    return applyEvent(tx, { type: "inputs.close", id: track, data: { inputsHash: hash } }, by, at);
  });
}

/**
 * Makes the plan from the closed inputs and the seed, and confirms it. The seed joins the
 * secretariat's secret, the chair's contribution and the inputs, so that neither chooses it alone.
 */
export async function confirmAssignment(
  track: string,
  { secret, contribution }: { secret: string; contribution: string },
  by: Actor,
  at: number,
  newId: () => string,
): Promise<Applied | Refused> {
  return inTransaction(async (tx) => {
    const inputs = await inputsOf(tx, track);
    const seed = createHash("sha256")
      .update([secret, contribution, inputsHash(inputs)].join("\n"))
      .digest("hex");
    const plan = planAssignment(inputs, seed).map(({ nomination, juror }) => ({
      nomination,
      appointment: juror,
    }));
    const data = { plan, seed, planHash: hashOf(plan), secret, contribution };
    return applyEvent(tx, { type: "assignment.confirm", id: track, data }, by, at, newId);
  });
}

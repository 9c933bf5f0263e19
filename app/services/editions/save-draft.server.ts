import { type Rulebook, rulebookHash } from "#app/domain/rulebook.ts";
import {
  type Applied,
  applyEvent,
  type Command,
  type Refused,
} from "#app/services/apply-event.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { CalendarOfTrack } from "#machines/edition.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type DraftChange = {
  name?: string;
  /** By region, without the shift of suspensions, which a draft has none of. */
  calendar?: Record<string, CalendarOfTrack>;
  rulebook?: Rulebook;
};

/**
 * Changes a draft: its name, its calendar, its rules. Changed rules are a new version beside the ones
 * before, as an amendment is later; the last one is in force. `at` in milliseconds UTC.
 */
export async function saveDraft(
  { id, expected }: Pick<Command, "id" | "expected">,
  change: DraftChange,
  by: Actor,
  at: number,
): Promise<Applied | Refused> {
  const { rulebook } = change;
  const hash = rulebook ? rulebookHash(rulebook) : null;
  const data = hash ? { ...change, rulebookHash: hash } : change;
  return inTransaction(async (tx) => {
    const command = {
      type: "edition.edit",
      id,
      data,
      ...(expected === undefined ? {} : { expected }),
    };
    const applied = await applyEvent(tx, command, by, at);
    if (!applied.ok || !rulebook) return applied;
    await tx.run(
      `insert into rulebook (edition_id, version, hash, content)
       select $1, max(version) + 1, $2, $3 from rulebook where edition_id = $1`,
      [id, hash, JSON.stringify(rulebook)],
    );
    return applied;
  });
}

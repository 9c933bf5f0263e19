import { hashOf } from "#app/domain/canonical.ts";
import type { Actor } from "#machines/actors.ts";
import { ruleOf } from "#machines/index.ts";
import { pairsOf } from "#machines/pairs.ts";
import { act } from "./act.server.ts";
import type { Applied, Command, Refused } from "./apply-event.server.ts";

/**
 * Opens an act that needs two persons. What will be done is fixed now: its payload and the hash of
 * it. `edition` is null for acts on mandates. `at` in milliseconds UTC.
 */
export const openProposal = (
  id: string,
  command: Command,
  edition: string | null,
  by: Actor,
  at: number,
  newId: () => string,
): Promise<Applied | Refused> => act(opening(id, command, edition), by, at, newId);

/** The event that opens a proposal, for a service that writes rows of its own beside it. */
export function opening(
  id: string,
  { type: kind, id: target, data = {}, refs = {} }: Command,
  edition: string | null,
): Command {
  const targetSubject = kind in pairsOf ? ruleOf(kind).subject : "unknown";
  return {
    type: "proposal.open",
    id,
    data: { kind, payload: data, refs, payloadHash: hashOf({ kind, target, data, refs }) },
    refs: { edition, kind, targetSubject, target },
  };
}

/** The second person's yes carries the act out in the same transaction, or refuses with what the act says. */
export const approveProposal = (
  id: string,
  by: Actor,
  at: number,
  newId: () => string,
): Promise<Applied | Refused> => act({ type: "proposal.approve", id }, by, at, newId);

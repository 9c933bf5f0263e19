import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { type Applied, applyEvent, type Command, type Refused } from "./apply-event.server.ts";

/** One event in a transaction of its own: what most acts of a person are. `at` in milliseconds UTC. */
export function act(
  command: Command,
  by: Actor,
  at: number,
  newId?: () => string,
): Promise<Applied | Refused> {
  return inTransaction((tx) => applyEvent(tx, command, by, at, newId, true));
}

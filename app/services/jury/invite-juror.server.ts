import type { Values } from "#app/schemas/fields.ts";
import {
  type Applied,
  applyEvent,
  type Command,
  type Refused,
} from "#app/services/apply-event.server.ts";
import { findOrCreatePerson } from "#app/services/sign-in/create-person.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";

/**
 * Invites or borrows whoever has this address, known or not yet; a refusal leaves nobody behind. A person
 * who is known keeps the name and language he has given himself.
 */
export async function inviteJuror(
  command: Command,
  { name, email, letters }: Values,
  by: Actor,
  at: number,
): Promise<Applied | Refused> {
  return inTransaction(async (tx) => {
    const [edition] = await tx.run<{ demonstration: boolean }>(
      "select (context ->> 'demonstration')::boolean as demonstration from edition where id = $1",
      [command.refs?.edition],
    );
    const person = await findOrCreatePerson(
      tx,
      {
        name: String(name),
        email: String(email),
        locale: String(letters),
        demonstration: edition?.demonstration ?? false,
      },
      new Date(at),
    );
    const refs = { ...command.refs, juror: person.id };
    const done = await applyEvent(tx, { ...command, refs }, by, at);
    if (!done.ok && person.created) await tx.run("delete from person where id = $1", [person.id]);
    return done;
  });
}

import { randomUUID } from "node:crypto";
import { applyEvent, type Refused } from "#app/services/apply-event.server.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { findOrCreatePerson } from "./create-person.server.ts";
import { linkFor } from "./mail-link.server.ts";
import { INVITATION_SECONDS, newToken, tokenHash } from "./seal-link.server.ts";

/** `email` in small letters. */
export type Invited = { role: "officer" | "director"; email: string; name: string };

export type Opened = { ok: true; link: string; until: Date };

/**
 * The operator's way to the first holder of an office, and to nobody after: a person, an offer, and a
 * link that is good once within a day. Refused, nothing is left behind.
 */
export async function invite(
  { role, email, name }: Invited,
  appUrl: string,
  at: Date,
): Promise<Opened | Refused> {
  const id = randomUUID();
  return inTransaction(async (tx) => {
    const person = await findOrCreatePerson(tx, { name, email }, at);
    const refs = { holder: person.id, role, bodyKind: "instance", body: "award" };
    const command = { type: "mandate.found", id, data: { person: person.id, role }, refs };
    const done = await applyEvent(tx, command, { kind: "operator" }, at.getTime());
    if (!done.ok) {
      if (person.created) await tx.run("delete from person where id = $1", [person.id]);
      return done;
    }
    const { token, until } = await openLink(tx, email, at);
    return { ok: true, link: linkFor({ email, token, next: `/mandates/${id}` }, appUrl), until };
  });
}

/** A link as better-auth would keep it, but for longer and without a mail. */
async function openLink(tx: Tx, email: string, at: Date) {
  const token = newToken();
  const until = new Date(at.getTime() + INVITATION_SECONDS * 1000);
  await tx.run(
    `insert into verification (id, identifier, value, expires_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $5)`,
    [
      randomUUID(),
      `magic-link:${tokenHash(token)}`,
      JSON.stringify({ type: "magic-link", email }),
      until,
      at,
    ],
  );
  return { token, until };
}

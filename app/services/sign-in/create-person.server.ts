import { randomUUID } from "node:crypto";
import type { Tx } from "#prisma/transaction.ts";

export type NewPerson = { name: string; email: string; locale?: string; demonstration?: boolean };

/**
 * The person with this address, made where there is none: nobody can make himself one. Addresses are
 * kept in small letters, as they are asked for when signing in.
 */
export async function findOrCreatePerson(
  tx: Tx,
  { name, email, locale = "en", demonstration = false }: NewPerson,
  at: Date,
): Promise<{ id: string; created: boolean }> {
  const address = email.trim().toLowerCase();
  const [made] = await tx.run<{ id: string }>(
    `insert into person (id, pseudonym, name, email, locale, demonstration, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (email) do nothing returning id`,
    [randomUUID(), `person-${randomUUID()}`, name, address, locale, demonstration, at],
  );
  if (made) return { id: made.id, created: true };
  const [known] = await tx.run<{ id: string }>("select id from person where email = $1", [address]);
  return { id: (known as { id: string }).id, created: false };
}

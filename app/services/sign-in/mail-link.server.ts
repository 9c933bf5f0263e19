import { createHash } from "node:crypto";
import { inTransaction } from "#prisma/transaction.ts";
import { seal, unseal } from "./seal-link.server.ts";

/** Who asked for a link, with what it will say. */
export type Wish = {
  email: string;
  token: string;
  /** Where to after signing in. */
  next?: string;
};

export const LINK_TEMPLATE = "signIn.link";

/** Links a person is mailed within ten minutes at most: nobody's letter box is filled by others. */
export const LINKS_AT_MOST = 3;
const TEN_MINUTES = 10 * 60_000;

/**
 * Writes the mail with the link to whoever has this address; to nobody where nobody has. The job may
 * run twice and writes once. `now` in milliseconds UTC.
 */
export async function mailLink(sealed: string, now: number): Promise<void> {
  const { email, token, next } = JSON.parse(unseal(sealed)) as Wish;
  const id = createHash("md5").update(sealed).digest("hex");
  const at = new Date(now);
  await inTransaction(async (tx) => {
    const [person] = await tx.run<{ id: string }>(
      "select id from person where lower(email) = $1 for update",
      [email.toLowerCase()],
    );
    if (!person) return;
    const [sent] = await tx.run<{ count: number }>(
      "select count(*) from mail where template = $1 and receiver = $2 and at > $3 and id <> $4",
      [LINK_TEMPLATE, person.id, new Date(now - TEN_MINUTES), id],
    );
    if ((sent?.count ?? 0) >= LINKS_AT_MOST) return;
    const facts = { sealed: seal(JSON.stringify({ email, token, next })) };
    await tx.run(
      `insert into mail (id, event, template, receiver, facts, at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [id, `sign-in ${id}`, LINK_TEMPLATE, person.id, JSON.stringify(facts), at],
    );
  });
}

/** The address of our page with one button; opening it changes nothing, as mail scanners open links. */
export function linkIn(sealed: string, appUrl: string): string {
  const { email, token, next } = JSON.parse(unseal(sealed)) as Wish;
  return linkFor({ email, token, ...(next ? { next } : {}) }, appUrl);
}

export function linkFor({ email, token, next }: Wish, appUrl: string): string {
  const asked = new URLSearchParams({ token, to: email, ...(next ? { next } : {}) });
  return `${appUrl}/sign-in/link?${asked}`;
}

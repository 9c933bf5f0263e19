import { inTransaction } from "#prisma/transaction.ts";
import type { Visitor } from "./find-visitor.server.ts";

/** How long a shown second factor holds in its browser. */
export const STEP_UP_MINUTES = 15;

export const isSteppedUp = ({ session }: Visitor, at: Date): boolean =>
  session?.steppedUpAt != null &&
  at.getTime() - session.steppedUpAt.getTime() < STEP_UP_MINUTES * 60_000;

/**
 * Before an act of consequence (`needsStepUp` says which): passes where a second factor was shown within
 * the last minutes, else throws the way to show one and back to `next`, a path of ours.
 */
export async function requireStepUp(visitor: Visitor, at: Date, next: string): Promise<void> {
  if (isSteppedUp(visitor, at)) return;
  throw new Response(null, {
    status: 302,
    headers: {
      location: `/me/confirm?next=${encodeURIComponent(next)}`,
      "cache-control": "private, no-store",
    },
  });
}

/** The session with this token has shown a second factor. */
export const markSteppedUp = (token: string, at: Date): Promise<unknown> =>
  inTransaction((tx) =>
    tx.run("update sign_in set stepped_up_at = $2 where token = $1", [token, at]),
  );

export type Factors = {
  /** `pending` is a key that was shown and not yet proven. */
  app: "none" | "pending" | "set";
  passkeys: { id: string; createdAt: Date | null }[];
};

/** What second factors this person has. */
export const findFactors = (person: string): Promise<Factors> =>
  inTransaction(async (tx) => {
    const [app] = await tx.run<{ verified: boolean }>(
      "select verified from two_factor where person_id = $1",
      [person],
    );
    const passkeys = await tx.run<Factors["passkeys"][number]>(
      `select id, created_at as "createdAt" from passkey where person_id = $1 order by created_at, id`,
      [person],
    );
    return { app: app ? (app.verified ? "set" : "pending") : "none", passkeys };
  });

export const hasFactor = ({ app, passkeys }: Factors): boolean =>
  app === "set" || passkeys.length > 0;

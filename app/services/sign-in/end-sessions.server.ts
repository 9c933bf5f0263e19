import { inTransaction } from "#prisma/transaction.ts";

export type OpenSession = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  ip: string | null;
  agent: string | null;
};

/** The sessions of one person that are not over, the latest first. */
export const findSessions = (person: string, at: Date): Promise<OpenSession[]> =>
  inTransaction((tx) =>
    tx.run<OpenSession>(
      `select id, created_at as "createdAt", expires_at as "expiresAt", ip_address as ip, user_agent as agent
       from sign_in where person_id = $1 and expires_at > $2 order by created_at desc, id`,
      [person, at],
    ),
  );

/** Ends one session of this person; nobody else's can be named. */
export const endSession = (person: string, id: string): Promise<boolean> =>
  inTransaction(async (tx) => {
    const ended = await tx.run("delete from sign_in where id = $1 and person_id = $2 returning 1", [
      id,
      person,
    ]);
    return ended.length > 0;
  });

/** Ends all sessions of this person but one. How many. */
export const endOtherSessions = (person: string, kept: string): Promise<number> =>
  inTransaction(async (tx) => {
    const ended = await tx.run(
      "delete from sign_in where person_id = $1 and id <> $2 returning 1",
      [person, kept],
    );
    return ended.length;
  });

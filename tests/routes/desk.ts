import { inTransaction } from "#prisma/transaction.ts";

/** A role in force, as if it had been offered and accepted. */
export const held = (holder: string, role: string, kind: string, body: string) =>
  inTransaction((tx) =>
    tx.run(
      `insert into mandate (id, state, version, context, head, changed_at, person_id, role, body_kind, body_id)
       values ($1 || $2 || $4, 'active', 1, '{}', '', to_timestamp(0), $1, $2, $3, $4)`,
      [holder, role, kind, body],
    ),
  );

/** What a loader or action answered, whether it returned or threw it. */
export const settled = async <T>(answer: Promise<T>): Promise<T & Response> =>
  (await answer.catch((thrown) => thrown)) as T & Response;

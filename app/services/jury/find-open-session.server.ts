import { inTransaction } from "#prisma/transaction.ts";

/** The session of a region that is open now; an id of none where there is none, which the act refuses. */
export async function findOpenSession(track: string | null): Promise<string> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ id: string }>("select id from session where track_id = $1 and state = 'open'", [
      track,
    ]),
  );
  return row?.id ?? "none";
}

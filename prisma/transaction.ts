import pg from "pg";

/**
 * Our own handle on a PostgreSQL transaction, for the paths where an interactive Prisma transaction
 * would cost three to four times as much. This is the one place that works with pg directly.
 */

export type Row = Record<string, unknown>;
export type Tx = {
  /** One statement with parameters. With a name it is prepared once for each connection. */
  run<R extends Row = Row>(text: string, values?: readonly unknown[], name?: string): Promise<R[]>;
  /** Several statements in one round trip, without parameters: the rows of each. */
  script(text: string): Promise<Row[][]>;
};

// Counts and millisecond instants are bigint in SQL and far below 2^53 here.
const types = { getTypeParser: typeParser };
function typeParser(oid: number, format?: "text" | "binary") {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text");
}

/** Lost races that a second try settles: serialization failure, deadlock, and a row that somebody else made first. */
const again = new Set(["40001", "40P01", "23505"]);

let pool: { url: string; pool: pg.Pool } | null = null;

function connections(): pg.Pool {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  if (pool?.url !== url)
    pool = { url, pool: new pg.Pool({ connectionString: url, max: 40, types }) };
  return pool.pool;
}

/** Ends the pool, so that a process may leave. */
export async function disconnect(): Promise<void> {
  await pool?.pool.end();
  pool = null;
}

/**
 * Runs `work` in one transaction and commits when it returns. What it throws rolls back. After a
 * deadlock it is run again from the start, so it may change nothing outside the database.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, tries = 5): Promise<T> {
  const client = await connections().connect();
  const tx = lazily(client);
  let broken = false;
  try {
    const result = await work(tx);
    if (tx.begun()) await client.query("commit");
    return result;
  } catch (fault) {
    await client.query("rollback").catch(() => {
      broken = true;
    });
    if (tries > 1 && again.has((fault as { code?: string }).code ?? ""))
      return await inTransaction(work, tries - 1);
    throw fault;
  } finally {
    client.release(broken);
  }
}

/** Sends `begin` along with the first statement, which saves a round trip where that is a script. */
function lazily(client: pg.PoolClient): Tx & { begun(): boolean } {
  let begun = false;
  return {
    begun: () => begun,
    async run<R extends Row>(text: string, values: readonly unknown[] = [], name?: string) {
      if (!begun) {
        begun = true;
        await client.query("begin");
      }
      const { rows } = await client.query<R>({ text, values: values as unknown[], name });
      return rows;
    },
    async script(text: string) {
      const begin = begun ? "" : "begin;";
      begun = true;
      const answer = (await client.query(begin + text)) as unknown as
        | pg.QueryResult
        | pg.QueryResult[];
      const results = Array.isArray(answer) ? answer : [answer];
      return results.slice(begin ? 1 : 0).map(({ rows }) => rows);
    },
  };
}

import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import { type Prepared, preparingOn } from "./statement.ts";

export type { Prepared } from "./statement.ts";

/**
 * Our own handle on a PostgreSQL transaction, for the paths where an interactive Prisma transaction
 * would cost three to four times as much. This is the one place that works with pg directly.
 */

export type Row = Record<string, unknown>;
export type Tx = {
  /** One statement with parameters. With a name it is prepared once for each connection. */
  run<R extends Row = Row>(text: string, values?: readonly unknown[], name?: string): Promise<R[]>;
  /**
   * Several statements in one round trip: the rows of each. `"commit"` sends the end of the
   * transaction along, where nothing is to follow.
   */
  batch(statements: readonly (string | Prepared)[], end?: "commit"): Promise<Row[][]>;
  /** False inside another transaction: the end is not this one's to send. */
  mayEnd: boolean;
};

// Counts and millisecond instants are bigint in SQL and far below 2^53 here.
const types = { getTypeParser: typeParser };
function typeParser(oid: number, format?: "text" | "binary") {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text");
}

/** Lost races that a second try settles: serialization failure, deadlock, and a row that somebody else made first. */
const again = new Set(["40001", "40P01", "23505"]);

let pool: { url: string; pool: pg.Pool } | null = null;

/** For this folder alone. */
export function connections(): pg.Pool {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  if (pool?.url !== url) {
    // A connection that breaks while idle shows at the next question; alone it must not end the process.
    // Statements are prepared once and differ in ids only: a plan of its own for the first few calls is time lost.
    const options = "-c plan_cache_mode=force_generic_plan";
    const made = new pg.Pool({ connectionString: url, max: 40, types, options }).on(
      "error",
      () => {},
    );
    pool = { url, pool: made };
  }
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
  const outer = around.getStore();
  if (outer) return inside(outer, work);
  const client = await connections().connect();
  const tx = lazily(client);
  let broken = false;
  try {
    const result = await work(tx);
    if (tx.begun()) await client.query("commit");
    return result;
  } catch (fault) {
    broken = tx.tainted();
    await client.query("rollback").catch(() => {
      broken = true;
    });
    if (tries <= 1 || !again.has((fault as { code?: string }).code ?? "")) throw fault;
  } finally {
    client.release(broken);
  }
  // Only now: whoever tries again must not keep a connection that others wait for.
  return inTransaction(work, tries - 1);
}

const around = new AsyncLocalStorage<Tx>();

/** The transaction that `asOne` holds around whoever asks. */
export const outermost = (): Tx | undefined => around.getStore();

/**
 * Everything that `work` does in transactions becomes one: a long story, such as filling a new
 * database, that is all there or not at all. Inside, one thing at a time.
 */
export const asOne = <T>(work: () => Promise<T>): Promise<T> =>
  inTransaction((tx) => around.run(tx, work), 1);

async function inside<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.run("savepoint inside");
  try {
    const result = await work({ ...tx, mayEnd: false });
    await tx.run("release savepoint inside");
    return result;
  } catch (fault) {
    // Rolled back to, a savepoint stays; released, an outer one of this name is the nearest again.
    await tx.run("rollback to savepoint inside");
    await tx.run("release savepoint inside");
    throw fault;
  }
}

/** Sends `begin` along with the first statement, which saves a round trip where that is a batch. */
function lazily(client: pg.PoolClient): Tx & { begun(): boolean; tainted(): boolean } {
  let state: "new" | "begun" | "ended" = "new";
  let tainted = false;
  const written = preparingOn(client);

  return {
    begun: () => state === "begun",
    tainted: () => tainted,
    mayEnd: true,
    async run<R extends Row>(text: string, values: readonly unknown[] = [], name?: string) {
      if (state === "new") await client.query("begin");
      state = "begun";
      const { rows } = await client.query<R>({ text, values: values as unknown[], name });
      return rows;
    },
    async batch(statements, end) {
      const before = state === "new" ? ["begin"] : [];
      const sent = statements.map((statement) => written(statement, before));
      const after = end ? ["commit"] : [];
      state = "begun";
      // Until it is through, nobody knows which statements this connection has prepared.
      tainted = true;
      const answer = (await client.query([...before, ...sent, ...after].join(";\n"))) as unknown;
      tainted = false;
      if (end) state = "ended";
      const results = (Array.isArray(answer) ? answer : [answer]) as pg.QueryResult[];
      return results.slice(before.length, before.length + sent.length).map(({ rows }) => rows);
    },
  };
}

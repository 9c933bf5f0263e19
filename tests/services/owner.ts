import pg from "pg";

/** What only the owner of the database can do, beside the application's own connections. */

export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(process.env.DATABASE_OWNER_URL);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Count and hash of the rows of every table, jobs included: equal where nothing was written. */
export function everyRow(): Promise<Record<string, string>> {
  return asOwner(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker') order by 1",
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select count(*) || ' ' || coalesce(md5(string_agg(x::text, E'\\n' order by x::text)), '') as rows from ${name} x`,
      );
      found[name] = rows[0].rows;
    }
    return found;
  });
}

/** While `work` runs, `table` takes no new row (of those that `where` names). */
export function withoutNewRows<T>(
  table: string,
  work: () => Promise<T>,
  where = "true",
): Promise<T> {
  return asOwner(async (client) => {
    await client.query(
      `alter table ${table} add constraint planted check (not (${where})) not valid`,
    );
    try {
      return await work();
    } finally {
      await client.query(`alter table ${table} drop constraint planted`);
    }
  });
}

/**
 * Runs `acts` so that they truly meet: rows that they change are held until each of them waits, for
 * these or for one that does, then let go.
 */
export function atOnce<T>(
  table: string,
  ids: readonly string[],
  acts: readonly (() => Promise<T>)[],
): Promise<T[]> {
  return asOwner(async (client) => {
    await client.query("begin");
    await client.query(`select from ${table} where id = any($1) for update`, [ids]);
    const done = Promise.all(acts.map((act) => act()));
    // Their failure is told by the caller's await; here they are only waited for.
    done.catch(() => {});
    try {
      await waiting(client, acts.length);
    } finally {
      await client.query("commit");
    }
    return done;
  });
}

async function waiting(client: pg.Client, count: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const { rows } = await client.query(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows[0].n >= count) return;
    await new Promise((done) => setTimeout(done, 10));
    // The activity is read once for each transaction, unless asked anew.
    await client.query("select pg_stat_clear_snapshot()");
  }
  throw new Error(`${count} acts were to wait for one row, and did not`);
}

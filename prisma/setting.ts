import pg from "pg";

let pool: pg.Pool | undefined;

function settings(): pg.Pool {
  pool ??= new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
    allowExitOnIdle: true,
  }).on("error", () => {}); // A broken idle connection shows at the next question.
  return pool;
}

/** A fact about the installation: the demo mark, the worker's heartbeat. Never the state of a subject. */
export async function readSetting(key: string): Promise<{ value: unknown; at: Date } | null> {
  const { rows } = await settings().query("select value, at from setting where key = $1", [key]);
  return rows[0] ?? null;
}

export async function writeSetting(key: string, value: unknown, at: Date): Promise<void> {
  await settings().query(
    `insert into setting (key, value, at) values ($1, $2, $3)
     on conflict (key) do update set value = excluded.value, at = excluded.at`,
    [key, JSON.stringify(value), at],
  );
}

export async function closeSettings(): Promise<void> {
  await pool?.end();
  pool = undefined;
}

import pg from "pg";

let pool: { url: string; pool: pg.Pool } | undefined;

function settings(url = process.env.DATABASE_URL): pg.Pool {
  if (!url) throw new Error("DATABASE_URL is not set");
  if (pool?.url !== url) {
    const options = { max: 2, connectionTimeoutMillis: 2000, query_timeout: 2000 };
    pool = { url, pool: new pg.Pool({ connectionString: url, allowExitOnIdle: true, ...options }) };
    // A broken idle connection shows at the next question.
    pool.pool.on("error", () => {});
  }
  return pool.pool;
}

/** A fact about the installation: the demo mark, the worker's heartbeat. Never the state of a subject. */
export async function readSetting(
  key: string,
  url?: string,
): Promise<{ value: unknown; at: Date } | null> {
  const { rows } = await settings(url).query("select value, at from setting where key = $1", [key]);
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
  await pool?.pool.end();
  pool = undefined;
}

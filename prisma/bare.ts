import pg from "pg";

/** What benchmarks compare with: PostgreSQL by its bare driver, and a database that is gone afterwards. */

export async function withDatabase<T>(
  ownerUrl: string,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const admin = new pg.Client(ownerUrl);
  await admin.connect();
  try {
    await admin.query(`create database ${admin.escapeIdentifier(name)}`);
    return await work();
  } finally {
    await admin.query(`drop database if exists ${admin.escapeIdentifier(name)} with (force)`);
    await admin.end();
  }
}

export type Bare = {
  /** One prepared statement in a transaction of its own. */
  write(name: string, text: string, values: unknown[]): Promise<void>;
  rows(text: string): Promise<Record<string, unknown>[]>;
  end(): Promise<void>;
};

export function bare(url: string, connections: number): Bare {
  const pool = new pg.Pool({ connectionString: url, max: connections }).on("error", () => {});
  return {
    async write(name, text, values) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query({ name, text, values });
        await client.query("commit");
      } finally {
        client.release();
      }
    },
    rows: async (text) => (await pool.query(text)).rows,
    end: () => pool.end(),
  };
}

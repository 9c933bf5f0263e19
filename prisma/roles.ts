import pg from "pg";

/** The role that web, worker and rehearsal work as: it reads and writes the rows, and can only add to the log. */
export const APPLICATION_ROLE = "award_app";

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the database when the embedded server has none yet. `ownerUrl` names it; it is made from `postgres`. */
export function ensureDatabase(ownerUrl: string): Promise<void> {
  const { pathname } = new URL(ownerUrl);
  const name = decodeURIComponent(pathname.slice(1));
  const admin = new URL(ownerUrl);
  admin.pathname = "/postgres";
  return asOwner(admin.href, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/** Makes the application's role, or gives it this password, so that the secrets file alone decides. */
export function ensureRole(ownerUrl: string, role: string, password: string): Promise<void> {
  return asOwner(ownerUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
    const verb = rowCount ? "alter" : "create";
    await client.query(
      `${verb} role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`,
    );
  });
}

/** What the application's role may do, said anew after every migration; true when it is another role than the owner. */
export function grantTo(ownerUrl: string, role: string): Promise<boolean> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query("select current_user as owner");
    if (rows[0].owner === role) return false;

    const to = client.escapeIdentifier(role);
    await client.query(`
      begin;
      grant usage on schema public to ${to};
      grant select, insert, update, delete on all tables in schema public to ${to};
      grant usage, select on all sequences in schema public to ${to};
      ${await narrowed(client, to)}
      ${await jobQueue(client, to)}
      commit;
    `);
    return true;
  });
}

/** The log takes rows and gives them back; of a payload only erasure is left; the history of migrations is the owner's. */
async function narrowed(client: pg.Client, to: string): Promise<string> {
  const takenAway = {
    log_event: "update, delete, truncate",
    log_payload: "update, truncate",
    access_log: "update, delete, truncate",
    _prisma_migrations: "insert, update, delete",
  };
  const { rows } = await client.query(
    "select tablename from pg_tables where schemaname = 'public' and tablename = any($1)",
    [Object.keys(takenAway)],
  );
  return rows
    .map(({ tablename }: { tablename: keyof typeof takenAway }) => {
      return `revoke ${takenAway[tablename]} on public.${tablename} from ${to};`;
    })
    .join("\n");
}

/** graphile-worker hides its tables by row security from everybody but the owner, so grants alone do not open them. */
async function jobQueue(client: pg.Client, to: string): Promise<string> {
  const { rows } = await client.query(
    `select c.relname, c.relrowsecurity as hidden
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'graphile_worker' and c.relkind = 'r'`,
  );
  if (rows.length === 0) return "";
  const policies = rows.filter(({ hidden }) => hidden);
  return `
    grant usage on schema graphile_worker to ${to};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${to};
    grant usage, select on all sequences in schema graphile_worker to ${to};
    grant execute on all functions in schema graphile_worker to ${to};
    revoke insert, update, delete on graphile_worker.migrations from ${to};
    ${policies
      .map(
        ({ relname }) => `
          drop policy if exists application on graphile_worker.${relname};
          create policy application on graphile_worker.${relname} to ${to} using (true) with check (true);`,
      )
      .join("")}
  `;
}

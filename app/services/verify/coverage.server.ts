import { subjects } from "#machines/index.ts";
import type { Tx } from "#prisma/transaction.ts";

/** Tables whose every row the log vouches for. */
export const covered: readonly string[] = [
  ...subjects,
  ...["log_event", "log_payload"],
  ...["answer", "ballot_cast", "ballot_choice", "deadline", "jury_place", "placement", "rulebook"],
];

/** Columns of covered tables that no event fixes. */
const beyondTheLog = [
  "deadline.fired_at (the moment, not before it was due)",
  "deadline.outcome (what a firing met; moot without cause is found)",
  "deadline.refused_version",
  "log_event.seq (the order between subjects)",
];

/**
 * Everything else in the database: reference data, people, mails, jobs, and what signing in needs
 * (sign_in, account, verification, rate_limit, passkey, two_factor), which is no act in the award: none
 * of it gives a right, as rights follow mandates. A new table is in this list until it is covered.
 */
export async function notCovered(tx: Tx): Promise<string[]> {
  const tables = await tx.run<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
  );
  const names = tables.map(({ schema, name }) => (schema === "public" ? name : `${schema}.*`));
  const others = [...new Set(names)].filter((name) => !covered.includes(name));
  const unopened = process.env.SESSION_SECRET ? [] : ["ballot_cast.sealed (no SESSION_SECRET)"];
  return [...others.sort(), ...beyondTheLog, ...unopened];
}

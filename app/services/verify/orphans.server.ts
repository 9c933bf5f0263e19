import { subjects } from "#machines/index.ts";
import type { Tx } from "#prisma/transaction.ts";
import { broken, type Report } from "./finding.ts";

/** Rows of covered tables that belong to nothing in the log. */
export async function checkOrphans(tx: Tx, report: Report): Promise<void> {
  for (const subject of subjects) {
    const rows = await tx.run<{ id: string }>(
      `select s.id from ${subject} s where not exists(select from log_event e where e.subject_id = s.id and e.subject = $1) order by 1`,
      [subject],
    );
    for (const { id } of rows) broken(report, subject)(id, "has a row and no log");
  }
  for (const [table, key, exists] of belonging) {
    const rows = await tx.run<{ key: string }>(
      `select distinct ${key} as key from ${table} x where not exists(${exists}) order by 1`,
    );
    for (const row of rows) broken(report, table)(row.key, "belongs to nothing in the log");
  }
}

const belonging = [
  [
    "log_payload",
    "x.subject_id || ' version ' || x.version",
    "select from log_event e where e.subject_id = x.subject_id and e.version = x.version",
  ],
  [
    "deadline",
    "x.kind || ' ' || x.subject_id",
    "select from log_event e where e.subject_id = x.subject_id",
  ],
  ["answer", "x.nomination_id", "select from nomination n where n.id = x.nomination_id"],
  ["ballot_choice", "x.ballot_id", "select from ballot b where b.id = x.ballot_id"],
  ["ballot_cast", "x.ballot_id", "select from ballot b where b.id = x.ballot_id"],
] as const;

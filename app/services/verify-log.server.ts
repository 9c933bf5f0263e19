import { type Subject, subjects } from "#machines/index.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { compareRow, type Row } from "./verify/compare-row.ts";
import { covered, notCovered } from "./verify/coverage.server.ts";
import { readEditionTimes } from "./verify/edition-times.server.ts";
import { broken, type Finding, type Report } from "./verify/finding.ts";
import { groupBy } from "./verify/group-by.ts";
import { checkOrphans } from "./verify/orphans.server.ts";
import { checkPinned } from "./verify/pinned.ts";
import { causesOf, type LogRow, subjectsOf } from "./verify/read-log.server.ts";
import { type Rebuilt, replay } from "./verify/replay.ts";
import { checkAnswers } from "./verify/tables/answers.server.ts";
import { checkBallots } from "./verify/tables/ballots.server.ts";
import { checkCertificates } from "./verify/tables/certificates.server.ts";
import { checkDeadlines } from "./verify/tables/deadlines.server.ts";
import { checkJuryPlaces } from "./verify/tables/jury-places.server.ts";
import { checkManifests } from "./verify/tables/manifests.server.ts";
import { checkPlacements } from "./verify/tables/placements.server.ts";
import { checkRulebooks } from "./verify/tables/rulebooks.server.ts";

export { type Finding, lineOf } from "./verify/finding.ts";

export type Verified = {
  events: number;
  subjects: number;
  erased: number;
  broken: number;
  covered: readonly string[];
  notCovered: readonly string[];
};

/**
 * Reads the whole log, so many subjects at a time: every chain of hashes, every event judged again by the facts
 * it recorded, and every row that the log makes compared with the row that is there. One snapshot, nothing is
 * written. It cannot see that the end of a log was cut off together with the row: that takes a copy of the heads
 * kept elsewhere.
 */
export function verifyLog(tell: (finding: Finding) => void = () => {}): Promise<Verified> {
  return inTransaction(async (tx) => {
    await tx.run("set transaction isolation level repeatable read, read only");
    const counted = { events: 0, subjects: 0, erased: 0, broken: 0 };
    const report: Report = (finding) => {
      counted[finding.verdict]++;
      tell(finding);
    };
    await verifySubjects(tx, counted, report);
    await checkOrphans(tx, report);
    for (const [table, check] of Object.entries(checks))
      await orSay(table, report, () => check(tx, report));
    return { ...counted, covered, notCovered: await notCovered(tx) };
  });
}

/** By the table they are about. */
const checks: Record<string, (tx: Tx, report: Report) => Promise<void>> = {
  placement: checkPlacements,
  rulebook: checkRulebooks,
  jury_place: checkJuryPlaces,
  ballot_choice: checkBallots,
  certificate: checkCertificates,
  answer: checkManifests,
};

/** A value that makes a check fail altogether was not written by the door. */
async function orSay(table: string, report: Report, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (fault) {
    const because = (fault as Error).message.slice(0, 200);
    broken(report, table)("-", "cannot be checked", { because });
  }
}

async function verifySubjects(
  tx: Tx,
  counted: { events: number; subjects: number },
  report: Report,
): Promise<void> {
  const editions = await readEditionTimes(tx);
  for await (const logs of subjectsOf(tx)) {
    const rebuilt = await rebuild(tx, logs, report);
    checkPinned(rebuilt, editions, report);
    await compareRows(tx, rebuilt, report);
    await orSay("answer", report, () => checkAnswers(tx, rebuilt, report));
    await orSay("deadline", report, () => checkDeadlines(tx, rebuilt, editions, report));
    counted.subjects += logs.size;
    for (const log of logs.values()) counted.events += log.length;
  }
}

async function rebuild(tx: Tx, logs: Map<string, LogRow[]>, report: Report): Promise<Rebuilt[]> {
  const causes = await causesOf(tx, [...logs.values()].flat());
  return [...logs].flatMap(([id, log]) => {
    const subject = log[0]?.subject as Subject;
    if (subjects.includes(subject)) return [replay(subject, id, log, causes, report)];
    broken(report, "log_event")(`${subject} ${id}`, "is of no subject there is");
    return [];
  });
}

async function compareRows(tx: Tx, rebuilt: readonly Rebuilt[], report: Report): Promise<void> {
  for (const [subject, all] of groupBy(rebuilt, (one) => one.subject)) {
    const rows = await tx.run<Row>(
      `select s.*, ms(s.changed_at) as changed from ${subject} s where s.id = any($1)`,
      [all.map(({ id }) => id)],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const one of all) compareRow(one, byId.get(one.id), report);
  }
}

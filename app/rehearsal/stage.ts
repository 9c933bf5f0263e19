import { Logger, runOnce } from "graphile-worker";
import type { Random } from "#app/domain/random.ts";
import { tasks } from "#app/jobs/index.server.ts";
import { act } from "#app/services/act.server.ts";
import type { Applied, Command, Refused } from "#app/services/apply-event.server.ts";
import { fireDue } from "#app/services/fire-due.server.ts";
import { approveProposal, openProposal } from "#app/services/propose.server.ts";
import { scanEvidence } from "#app/services/scan-evidence.server.ts";
import type { Store } from "#app/storage/store.server.ts";
import type { Actor, Role } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";

/**
 * The ground a rehearsal plays on: a clock of its own, chance and ids from the seed, the store, and
 * the acts of people through the same services that every page uses.
 */
export type Stage = {
  random: Random;
  newId: () => string;
  store: Store;
  /** Milliseconds UTC; every act moves it a little, `until` moves it far. */
  at: number;
  /** Types of events that the door refused. */
  refused: Set<string>;
  say: (line: string) => void;
  /** While true, uploads lie unscanned, as when the scanner is away. */
  scannerAway: boolean;
  /** The whole play is one transaction, which no queue sees into: scans are done at once. */
  atOnce?: boolean;
};

export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

type PersonRole = Exclude<Role, "clock" | "operator">;
export const as = (person: string, role: PersonRole): Actor => ({ kind: "person", person, role });
export const operator: Actor = { kind: "operator" };

/** Reasons have to be long enough to be one. */
export const reason = "as agreed and written down in the file";

export function tick(stage: Stage): number {
  stage.at += SECOND;
  return stage.at;
}

/** An act that has to succeed: a refusal here is an error in the script or the award. */
export async function must(stage: Stage, command: Command, by: Actor): Promise<Applied> {
  return granted(await act(command, by, tick(stage), stage.newId), command);
}

export function granted<T extends Applied>(
  outcome: T | Refused,
  command: { type: string; id: string },
): T {
  if (outcome.ok) return outcome;
  throw new Error(
    `${command.type} of ${command.id} was refused: ${JSON.stringify(outcome.refusal)}`,
  );
}

/** An act that the door has to refuse: too late, too many, not yours. */
export async function mustNot(stage: Stage, command: Command, by: Actor): Promise<void> {
  const outcome = await act(command, by, tick(stage), stage.newId);
  if (outcome.ok)
    throw new Error(`${command.type} of ${command.id} was taken and should not have been`);
  stage.refused.add(command.type);
}

export type Pair = { edition: string | null; first: Actor; second: Actor };

/** An act of two persons, opened and approved. */
export async function together(
  stage: Stage,
  command: Command,
  { edition, first, second }: Pair,
): Promise<void> {
  const proposal = await proposed(stage, command, edition, first);
  granted(await approveProposal(proposal, second, tick(stage), stage.newId), {
    type: `approval of ${command.type}`,
    id: proposal,
  });
}

export async function proposed(
  stage: Stage,
  command: Command,
  edition: string | null,
  first: Actor,
): Promise<string> {
  const id = stage.newId();
  granted(await openProposal(id, command, edition, first, tick(stage), stage.newId), {
    type: `proposal of ${command.type}`,
    id,
  });
  return id;
}

const silent = new Logger(() => (level, message) => {
  if (level === "error") throw new Error(message);
});

/** Does what the worker would have done by now. */
export async function runJobs(stage: Stage): Promise<void> {
  if (stage.scannerAway) return;
  if (stage.atOnce) return scanAtOnce(stage);
  await runOnce({
    connectionString: process.env.DATABASE_URL ?? "",
    taskList: tasks({ store: stage.store, now: () => tick(stage) }),
    noHandleSignals: true,
    concurrency: 1,
    logger: silent,
  });
}

async function scanAtOnce(stage: Stage): Promise<void> {
  for (const { id } of await rows<{ id: string }>(
    "select id from evidence where state = 'scanning' order by id",
  ))
    await scanEvidence(stage.store, id, tick(stage));
}

/** Lets time pass to an instant; every deadline on the way fires, in order. */
export async function until(stage: Stage, instant: number): Promise<void> {
  await runJobs(stage);
  for (;;) {
    const fired = await fireDue(instant, 500, stage.newId);
    if (fired.length < 500) break;
  }
  stage.at = Math.max(stage.at, instant);
  await runJobs(stage);
}

/** Past a due instant and its grace. */
export const past = (stage: Stage, dueAt: number): Promise<void> =>
  until(stage, dueAt + 122 * SECOND);
export const wait = (stage: Stage, ms: number): Promise<void> => until(stage, stage.at + ms);

export const rows = <R extends Record<string, unknown>>(
  sql: string,
  values: unknown[] = [],
): Promise<R[]> => inTransaction((tx) => tx.run<R>(sql, values));

export async function dueOf(kind: string, subjectId: string): Promise<number> {
  const [row] = await rows<{ due: number }>(
    "select ms(due_at) as due from deadline where kind = $1 and subject_id = $2",
    [kind, subjectId],
  );
  if (!row) throw new Error(`no deadline ${kind} of ${subjectId}`);
  return row.due;
}

export async function stateOf(subject: string, id: string): Promise<string> {
  const [row] = await rows<{ state: string }>(`select state from ${subject} where id = $1`, [id]);
  return row?.state ?? "absent";
}

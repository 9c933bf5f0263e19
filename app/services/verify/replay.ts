import type { Ids } from "#app/services/door/refs.ts";
import { genesis } from "#app/services/door/write-event.server.ts";
import type { Subject } from "#machines/index.ts";
import { unborn } from "#machines/stored.ts";
import { type Step, stepsFrom } from "#machines/upcast.ts";
import { checkCause, checkChain, checkWords, readPayload, type Wrong } from "./check-row.ts";
import { broken, type Report } from "./finding.ts";
import { type Life, live } from "./live.ts";
import type { Cause, LogRow, Payload } from "./read-log.server.ts";

/** One event as it was found: with its payload, and the state the subject was in afterwards. */
export type Told = LogRow & { said: Payload | null; became: string | null };

/** A subject as its log alone makes it. */
export type Rebuilt = Life & {
  id: string;
  told: Told[];
  refs: Ids | null;
  version: number;
  head: string;
  /** The version of the process that judged its last event. */
  process: number;
  at: number;
  erased: number;
};

/**
 * Lives one subject's life again: the chain, the commitments, and every event judged by the facts it
 * recorded, an old event first brought to today's shape. Reports what does not hold; what cannot be judged
 * after that is left alone.
 */
export function replay(
  subject: Subject,
  id: string,
  log: readonly LogRow[],
  causes: Map<string, Cause>,
  report: Report,
  lift: (version: number) => readonly Step[] | null = stepsFrom,
): Rebuilt {
  const rebuilt: Rebuilt = {
    ...{ subject, id, told: [], state: "absent", context: unborn(subject).context, refs: null },
    ...{ version: 0, head: genesis, process: 0, at: 0, erased: 0 },
  };
  let last = -1;
  for (const row of log) {
    const place = `${subject} ${id} version ${row.version} ${row.type}`;
    const wrong: Wrong = (what, detail) => broken(report, "log_event")(place, what, detail);
    checkChain(rebuilt, row, wrong);
    const { version, hash: head, at, process } = row;
    Object.assign(rebuilt, { version, head, at, process });
    if (row.seq <= last) wrong("was written before the version that precedes it");
    last = row.seq;

    const said = readPayload(row, wrong, lift);
    if (row.payload === null) {
      rebuilt.erased++;
      report({ verdict: "erased", table: "log_payload", row: place, what: "payload is erased" });
    }
    checkCause(row, said, causes, wrong);
    if (said) checkWords(subject, rebuilt.refs, row, said, wrong);
    rebuilt.refs ??= said?.refs ?? null;
    live(rebuilt, row, said, lift(row.process) !== null, wrong);
    rebuilt.told.push({ ...row, said, became: rebuilt.state });
  }
  return rebuilt;
}

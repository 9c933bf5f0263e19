import { transition } from "xstate";
import { statesTaking } from "#app/services/door/causes.ts";
import type { Ids } from "#app/services/door/refs.ts";
import { genesis } from "#app/services/door/write-event.server.ts";
import { mayFire } from "#machines/actors.ts";
import { machines, processVersion, ruleOf, type Subject } from "#machines/index.ts";
import type { Context, LifeEvent } from "#machines/life.ts";
import { whyNot } from "#machines/refusal.ts";
import { revive, store, unborn } from "#machines/stored.ts";
import { checkCause, checkChain, checkWords, readPayload, type Wrong } from "./check-row.ts";
import { broken, type Report } from "./finding.ts";
import type { Cause, LogRow, Payload } from "./read-log.server.ts";

/** One event as it was found: with its payload, and the state the subject was in afterwards. */
export type Told = LogRow & { said: Payload | null; became: string | null };

/** A subject as its log alone makes it. `state` and `context` null: an erased or broken event hides them. */
export type Rebuilt = {
  subject: Subject;
  id: string;
  told: Told[];
  state: string | null;
  context: Context | null;
  refs: Ids | null;
  version: number;
  head: string;
  at: number;
  erased: number;
};

/**
 * Lives one subject's life again: the chain, the commitments, and every event judged by the facts it
 * recorded. Reports what does not hold; what cannot be judged after that is left alone.
 */
export function replay(
  subject: Subject,
  id: string,
  log: readonly LogRow[],
  causes: Map<string, Cause>,
  report: Report,
): Rebuilt {
  const rebuilt: Rebuilt = {
    ...{ subject, id, told: [], state: "absent", context: unborn(subject).context, refs: null },
    ...{ version: 0, head: genesis, at: 0, erased: 0 },
  };
  let last = -1;
  for (const row of log) {
    const place = `${subject} ${id} version ${row.version} ${row.type}`;
    const wrong: Wrong = (what, detail) => broken(report, "log_event")(place, what, detail);
    checkChain(rebuilt, row, wrong);
    Object.assign(rebuilt, { version: row.version, head: row.hash, at: row.at });
    if (row.seq <= last) wrong("was written before the version that precedes it");
    last = row.seq;

    const said = readPayload(row, wrong);
    if (row.payload === null) {
      rebuilt.erased++;
      report({ verdict: "erased", table: "log_payload", row: place, what: "payload is erased" });
    }
    checkCause(row, said, causes, wrong);
    if (said) checkWords(subject, rebuilt.refs, row, said, wrong);
    rebuilt.refs ??= said?.refs ?? null;
    live(rebuilt, row, said, wrong);
    rebuilt.told.push({ ...row, said, became: rebuilt.state });
  }
  return rebuilt;
}

type Lost = () => void;

function live(rebuilt: Rebuilt, row: LogRow, said: Payload | null, wrong: Wrong): void {
  const lost: Lost = () => {
    rebuilt.state = null;
    rebuilt.context = null;
  };
  const { state, subject } = rebuilt;
  if (row.process !== processVersion) {
    wrong("was judged by a process this program does not know", { process: row.process });
    lost();
  } else if (state !== null && !statesTaking(row.type).includes(state)) {
    wrong("is an event that the state does not take", { state });
    lost();
  } else if (state !== null) {
    if (said) checkActor(row.type, said, wrong);
    if (said && rebuilt.context !== null) judgeAgain(rebuilt, { ...row, ...said }, wrong, lost);
    else if (row.payload !== null && !said) lost();
    else {
      // Each event has one exit, so the state is known even where the words are gone.
      rebuilt.state = stateAfter(subject, state, row.type);
      rebuilt.context = null;
    }
  }
}

function checkActor(type: string, { cause, by }: Payload, wrong: Wrong): void {
  const { rule } = ruleOf(type);
  const caused = cause !== null && rule.causedBy?.includes(cause);
  if (!caused && mayFire(rule.by, by)) wrong("was fired by somebody who may not");
}

function judgeAgain(rebuilt: Rebuilt, said: LogRow & Payload, wrong: Wrong, lost: Lost): void {
  const { subject, state, context } = rebuilt;
  const { type, at, by, data, facts } = said;
  const event: LifeEvent = { type, at, by, data, facts };
  try {
    const snapshot =
      state === "absent"
        ? unborn(subject)
        : revive(subject, { state: state as string, context: context as Context });
    const refusal = whyNot(snapshot, event);
    if (refusal) {
      wrong("would have been refused", { ...refusal });
      lost();
      return;
    }
    const [next] = transition(snapshot.machine, snapshot, event);
    const stored = store(subject, next);
    // As the row keeps it.
    rebuilt.context = JSON.parse(JSON.stringify(stored.context));
    rebuilt.state = stored.state;
  } catch (fault) {
    wrong("cannot be judged again", { because: (fault as Error).message.slice(0, 200) });
    lost();
  }
}

function stateAfter(subject: Subject, state: string, type: string): string {
  const node = machines[subject].states[state as never] as {
    transitions: Map<string, { target?: { key: string }[] }[]>;
  };
  return node.transitions.get(type)?.[0]?.target?.[0]?.key ?? state;
}

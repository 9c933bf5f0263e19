import { transition } from "xstate";
import { statesTaking } from "#app/services/door/causes.ts";
import { mayFire } from "#machines/actors.ts";
import { machines, ruleOf, type Subject } from "#machines/index.ts";
import type { Context, LifeEvent } from "#machines/life.ts";
import { whyNot } from "#machines/refusal.ts";
import { revive, store, unborn } from "#machines/stored.ts";
import type { Wrong } from "./check-row.ts";
import type { LogRow, Payload } from "./read-log.server.ts";

/** `state` and `context` null: an erased or broken event hides them. */
export type Life = { subject: Subject; state: string | null; context: Context | null };

type Lost = () => void;

/**
 * Takes the event as the door did, with the facts it recorded, lifted to today's shape; what hides state
 * or context leaves them null. `known`: the version of the process that judged it can be lifted.
 */
export function live(
  life: Life,
  row: LogRow,
  said: Payload | null,
  known: boolean,
  wrong: Wrong,
): void {
  const lost: Lost = () => {
    life.state = null;
    life.context = null;
  };
  const { state, subject } = life;
  if (!known) {
    wrong("was judged by a process this program does not know", { process: row.process });
    lost();
  } else if (state !== null && !statesTaking(row.type).includes(state)) {
    wrong("is an event that the state does not take", { state });
    lost();
  } else if (state !== null) {
    if (said) checkActor(row.type, said, wrong);
    if (said && life.context !== null) judgeAgain(life, { ...row, ...said }, wrong, lost);
    else if (row.payload !== null && !said) lost();
    else {
      // Each event has one exit, so the state is known even where the words are gone.
      life.state = stateAfter(subject, state, row.type);
      life.context = null;
    }
  }
}

function checkActor(type: string, { cause, by }: Payload, wrong: Wrong): void {
  const { rule } = ruleOf(type);
  const caused = cause !== null && rule.causedBy?.includes(cause);
  if (!caused && mayFire(rule.by, by)) wrong("was fired by somebody who may not");
}

function judgeAgain(life: Life, said: LogRow & Payload, wrong: Wrong, lost: Lost): void {
  const { subject, state, context } = life;
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
    life.context = JSON.parse(JSON.stringify(stored.context));
    life.state = stored.state;
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

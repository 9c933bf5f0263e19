import { creates } from "#app/services/door/causes.ts";
import { type Ids, refColumns } from "#app/services/door/refs.ts";
import { readerOf } from "#app/services/facts/index.ts";
import { ask, type Condition, needsOf } from "#machines/conditions.ts";
import type { FactName } from "#machines/facts.ts";
import { ruleOf } from "#machines/index.ts";
import type { Context, LifeEvent } from "#machines/life.ts";

/**
 * Whether a condition turns on what the person is yet to say. Such a one is no obstacle before the
 * form is filled in: the form asks for it. `refs`: what a thing that is begun is known to belong to. Found by watching what is read, so that no list can lag
 * behind the conditions.
 */
export function isAskedOfForm(
  condition: Condition,
  event: LifeEvent,
  context: Context,
  refs: Ids = {},
): boolean {
  if (needsOf(condition).some((fact) => readsPayload(fact, event.type, refs))) return true;
  let touched = false;
  const data = new Proxy(event.data, {
    get(target, name) {
      touched = true;
      return target[name as string];
    },
  });
  ask(condition, { context, event: { ...event, data } });
  return touched;
}

/** The facts without which nothing is said of an act before its form is filled in: those of what the form asks are no obstacle yet. */
export function factsBefore(type: string, refs: Ids = {}): FactName[] {
  const needs = (ruleOf(type).rule.when ?? [])
    .map((condition: Condition) => needsOf(condition))
    .filter((facts) => !facts.some((fact) => readsPayload(fact, type, refs)));
  return [...new Set(needs.flat())];
}

const known = new Map<string, boolean>();

function readsPayload(fact: FactName, type: string, refs: Ids): boolean {
  const key = [fact, type, ...(creates(type) ? Object.keys(refs) : [])].join();
  const reads = known.get(key) ?? findsPayload(fact, type, refs);
  known.set(key, reads);
  return reads;
}

/** Whether a fact's SQL or rule looks at the payload, or at a thing that only the payload or the form names. */
function findsPayload(fact: FactName, type: string, refs: Ids): boolean {
  const { subject } = ruleOf(type);
  const reader = readerOf(fact);
  let touched = reader.judgesPayload === true;
  reader.sql((ref) => {
    const known = ref === subject || ref in (creates(type) ? refs : refColumns[subject]);
    if (ref === "@data" || (!ref.startsWith("@") && !known)) touched = true;
    return "null";
  }, type);
  return touched;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnyMachineSnapshot, type AnyStateMachine, transition } from "xstate";
import type { Condition } from "#machines/conditions.ts";
import { machines, ruleOf, type Subject, subjects } from "#machines/index.ts";
import type { Context } from "#machines/life.ts";
import { whyNot } from "#machines/refusal.ts";
import { revive, store } from "#machines/stored.ts";
import { payloads } from "./payloads.ts";
import { actorOf, asked, failing, holding, pairOf } from "./samples.ts";
import { rowsOf, statesOf } from "./table.ts";

/**
 * One thing that somebody tries: mostly an event that the state takes, so that lives get long, now
 * and then any; and which of its conditions are made to fail.
 */
type Try = { pick: number; wild: boolean; fails: number[] };

const tries = fc.array(
  fc.record({
    pick: fc.nat(999),
    wild: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    fails: fc.oneof(
      { weight: 4, arbitrary: fc.constant<number[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(11), { maxLength: 3 }) },
    ),
  }),
  { maxLength: 40 },
);

function chosen(subject: Subject, state: string, { pick, wild }: Try): string {
  const rows = rowsOf(subject);
  const listed = rows.filter(({ from }) => from.some((from) => (from ?? "absent") === state));
  const among = wild || listed.length === 0 ? rows : listed;
  return among[pick % among.length]!.type;
}

const rowOf = (subject: Subject, type: string) => rowsOf(subject).find((row) => row.type === type)!;

/** The event as somebody says it who may; its context is the machine's own. */
function said(subject: Subject, type: string, fails: readonly number[]) {
  const { actors, twoPersons, conditions } = rowOf(subject, type);
  const [pair] = twoPersons as { first: "officer"; approver: "director" }[];
  const by = pair
    ? pairOf(pair.first, pair.approver)
    : actorOf((actors[0] ?? "officer") as "clock");
  const all = conditions as Condition[];
  const broken = [...new Set(fails)].flatMap((n) => all[n] ?? []);
  const told = [
    ...all.map((condition) => holding(condition, by)),
    ...broken.map((condition) => failing(condition, by)),
  ];
  const under = { data: payloads[type] ?? {}, reads: ruleOf(type).rule.reads ?? [] };
  return asked(type, by, all, told, under).event;
}

describe.each(subjects)("any life of one %s", (subject) => {
  const machine: AnyStateMachine = machines[subject];
  const states = new Set(["absent", ...statesOf(subject)]);

  test("stays within the table, takes nothing that it refuses, and survives JSON", () => {
    fc.assert(
      fc.property(tries, (life) => {
        let now: AnyMachineSnapshot = machine.resolveState({
          value: "absent",
          context: machine.config.context as Context,
        });
        for (const attempt of life) {
          const state = String(now.value);
          const type = chosen(subject, state, attempt);
          const row = rowOf(subject, type);
          const event = said(subject, type, attempt.fails);
          const refusal = whyNot(now, event);
          const [next, effects] = transition(machine, now, event);

          if (refusal) {
            expect(next.value).toBe(state);
            expect(next.context).toBe(now.context);
            expect(effects).toEqual([]);
          } else {
            expect(row.from.map((from) => from ?? "absent")).toContain(state);
            expect(next.value).toBe(row.to === "same" ? state : row.to);
            expect(effects.map(({ type }) => type)).toEqual(row.effects);
          }
          expect(refusal?.because === "state").toBe(
            !row.from.some((from) => (from ?? "absent") === state),
          );
          expect(states).toContain(next.value);

          const kept = store(subject, next as { value: unknown; context: Context });
          const revived = revive(subject, JSON.parse(JSON.stringify(kept)));
          expect(revived.context).toEqual(next.context);
          now = revived;
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { expect, test } from "vitest";
import { type AnyStateMachine, transition } from "xstate";
import type { Role } from "#machines/actors.ts";
import type { Condition } from "#machines/conditions.ts";
import { machines, ruleOf, type Subject } from "#machines/index.ts";
import type { Context, Data } from "#machines/life.ts";
import { store } from "#machines/stored.ts";
import { DAY, merge, NOW, type Told } from "./samples/told.ts";
import { actorOf, asked, holding, pairOf } from "./samples.ts";

/** The context that an event leaves behind, with all its conditions holding but for what is told. */
function after(subject: Subject, state: string, type: string, told: Told): Data {
  const { rule } = ruleOf(type);
  const conditions: readonly Condition[] = rule.when ?? [];
  const [first, second] = (rule.by[0] ?? "officer").split("+") as [Role, Role?];
  const by = second ? pairOf(first, second) : actorOf(first);
  const parts = [...conditions.map((condition) => holding(condition, by)), told];
  const { context, event } = asked(type, by, conditions, parts, { reads: rule.reads ?? [] });
  const machine: AnyStateMachine = machines[subject];
  const before = machine.resolveState({
    value: state,
    context: merge(machine.config.context as Context, context),
  });
  const [next] = transition(machine, before, event);
  return store(subject, next as { value: unknown; context: Context }).context;
}

test("reopening scoring without a new due instant keeps the one that stands", () => {
  const context = after("track", "deliberation", "scoring.reopen", {
    data: { scoringDue: null },
    facts: { scoringDue: NOW + 2 * DAY },
    context: { calendar: { scoringDue: NOW + 2 * DAY } },
  });
  expect(context).toMatchObject({ reopenings: 1, calendar: { scoringDue: NOW + 2 * DAY } });
});

test("amended instants are kept without the shift of the suspensions", () => {
  const context = after("track", "scoring", "calendar.amend", {
    data: { calendar: { scoringDue: NOW + 5 * DAY } },
    facts: { edition: { shift: DAY } },
  });
  expect(context.calendar).toEqual({ scoringDue: NOW + 4 * DAY });
});

test("the totals of a ballot are kept apart from the hash of its choices", () => {
  const context = after("ballot", "open", "ballot.close", {});
  expect(context.count).toEqual({ options: { n1: 2, n2: 2 }, for: 0, against: 0, abstained: 1 });
  expect(context.choicesHash).toBe("choices-1");
});

test.each([
  ["before the Commissions' deadline frees the slot", NOW + DAY, null],
  ["at the Commissions' deadline keeps it", NOW, 2],
])("a withdrawal %s", (_, commissionDue, slot) => {
  const told = { context: { slot: 2 }, facts: { commissionDue } };
  expect(after("nomination", "endorsed", "nomination.withdraw", told).slot).toBe(slot);
});

test("an endorsement takes the lowest free slot of the country", () => {
  const slots = { quota: 3, held: [1, 3].map((slot) => ({ slot, nomination: `n${slot}` })) };
  expect(
    after("nomination", "withCommission", "nomination.endorse", { facts: { slots } }).slot,
  ).toBe(2);
});

test("a suspension's length is added once, and the release is not kept", () => {
  const told = { context: { suspendedAt: NOW - 3 * DAY, shift: DAY, returnTo: "published" } };
  expect(after("edition", "suspended", "edition.resume", told)).toMatchObject({
    shift: 4 * DAY,
    suspendedAt: null,
    returnTo: null,
  });
  expect(after("edition", "published", "release.withdraw", {})).toMatchObject({
    releasedAt: null,
    announceAt: null,
  });
});

import { describe, expect, test } from "vitest";
import { type AnyStateMachine, transition } from "xstate";
import { type Actor, type By, mayFire, type Role, roles } from "#machines/actors.ts";
import type { Condition } from "#machines/conditions.ts";
import {
  causedBy,
  eventTypes,
  lockOrder,
  machines,
  ruleOf,
  type Subject,
  subjects,
} from "#machines/index.ts";
import type { Context, LifeEvent } from "#machines/life.ts";
import { pairsOf } from "#machines/pairs.ts";
import { conditionsOf, whyNot } from "#machines/refusal.ts";
import { revive, store } from "#machines/stored.ts";
import { payloads } from "./payloads.ts";
import { NOW } from "./samples/told.ts";
import { actorOf, asked, failing, holding, pairOf } from "./samples.ts";
import { type Listed, rowsOf, statesOf, table } from "./table.ts";

/** Every actor there is: each role alone, each pair of roles. */
const actors = new Map<By, Actor>([
  ...roles.map((role) => [role, actorOf(role)] as const),
  ...roles.flatMap((first) =>
    roles.map((second): [By, Actor] => [`${first}+${second}`, pairOf(first, second)]),
  ),
]);
const mayOf = (row: Listed): By[] => [
  ...(row.actors as Role[]),
  ...row.twoPersons.map(({ first, approver }): By => `${first as Role}+${approver as Role}`),
];

/** Somebody who fires the event: the first that may, or the cause's actor where it is only caused. */
const firstOf = (row: Listed): Actor => actors.get(mayOf(row)[0] ?? "officer")!;

const machineOf = (subject: Subject): AnyStateMachine => machines[subject];
const at = (subject: Subject, state: string, context: Context = {}) => {
  const machine = machineOf(subject);
  return machine.resolveState({
    value: state,
    context: { ...(machine.config.context as Context), ...context },
  });
};

/** All of an event's conditions hold but those of `unless`, which fail. */
function askedBy(row: Listed, by: Actor, unless: readonly Condition[] = []) {
  const conditions = row.conditions as Condition[];
  const told = [
    ...conditions.map((condition) => holding(condition, by)),
    ...unless.map((condition) => failing(condition, by)),
  ];
  const under = { data: payloads[row.type] ?? {}, reads: ruleOf(row.type).rule.reads ?? [] };
  return asked(row.type, by, conditions, told, under);
}
/** An event of another subject: nothing needs to be true for it, for nobody takes it. */
const bare = (type: string): { context: Context; event: LifeEvent } => ({
  context: {},
  event: { type, by: actorOf("officer"), at: NOW, data: {}, facts: {} },
});

/** Conditions that cannot fail alone in an event: what makes the first fail makes the others fail. */
const inseparable: Record<string, Partial<Record<Condition, readonly Condition[]>>> = {
  // Results that are public have been released.
  "reserve.promote": { resultsNotPublic: ["notReleased"] },
  "complaint.fileProcedural": { resultsNotPublic: ["notReleased"] },
  // So late that the city's new due instant would lie in the past.
  "nomination.return": { beforeReturnGrace: ["newCityDueAhead"] },
  // The sample's place without quorum is a recommendation.
  "recommendation.makeNone": { decidedInSession: ["noneRecommended"] },
};

test("the machines know the subjects of the table, its roles and its lock order", () => {
  expect([...subjects].sort()).toEqual(Object.keys(table.subjects).sort());
  expect([...roles]).toEqual(table.roles);
  expect([...lockOrder]).toEqual(table.lockOrder);
  expect([...eventTypes].sort()).toEqual(
    subjects.flatMap((subject) => rowsOf(subject).map(({ type }) => type)).sort(),
  );
});

test("acts of two persons name the same pairs as the table", () => {
  const listed = subjects.flatMap(rowsOf).filter(({ twoPersons }) => twoPersons.length > 0);
  expect(pairsOf).toEqual(
    Object.fromEntries(
      listed.map(({ type, twoPersons }) => [
        type,
        twoPersons.map(({ first, approver }) => [first, approver]),
      ]),
    ),
  );
});

describe.each(subjects)("%s", (subject) => {
  const rows = rowsOf(subject);
  const states = ["absent", ...statesOf(subject)];
  const takes = (row: Listed, state: string) =>
    row.from.some((from) => (from ?? "absent") === state);
  const target = (row: Listed, state: string) => (row.to === "same" ? state : row.to);

  test("has the states of the table, and before them the thing that does not exist yet", () => {
    const machine = machineOf(subject);
    expect(Object.keys(machine.states).sort()).toEqual([...states].sort());
    expect(machine.config.initial).toBe("absent");
    const final = Object.entries(table.subjects[subject].states).filter(([, mark]) => mark.final);
    expect(
      Object.values(machine.states)
        .filter(({ type }) => type === "final")
        .map(({ key }) => key)
        .sort(),
    ).toEqual(final.map(([state]) => state).sort());
  });

  test("takes in each state exactly the listed events, from exactly the listed actors", () => {
    const wrong: unknown[] = [];
    for (const type of eventTypes) {
      const row = rows.find((row) => row.type === type);
      const may = new Set(row ? mayOf(row) : []);
      const { by: said } = ruleOf(type).rule;
      const fire = [...actors].filter(([, actor]) => mayFire(said, actor) === null);
      const { context, event } = row ? askedBy(row, firstOf(row)) : bare(type);
      for (const state of states) {
        const inState = whyNot(at(subject, state, context), event) === null;
        const listed = row !== undefined && takes(row, state);
        if (inState !== listed) wrong.push({ type, state, takes: inState, listed });
        if (!inState) continue;
        for (const [by] of fire) if (!may.has(by)) wrong.push({ type, state, by, fires: true });
        for (const by of may)
          if (!fire.some(([who]) => who === by)) wrong.push({ type, state, by, fires: false });
      }
    }
    expect(wrong).toEqual([]);
  });

  test("refuses by its state what the state does not take, and stays as it is", () => {
    const wrong: unknown[] = [];
    for (const state of states) {
      const snapshot = at(subject, state);
      for (const type of eventTypes) {
        const row = rows.find((row) => row.type === type);
        if (row && takes(row, state)) continue;
        const { event } = row ? askedBy(row, firstOf(row)) : bare(type);
        const refusal = whyNot(snapshot, event);
        const [next, effects] = transition(machineOf(subject), snapshot, event);
        const stays = next.value === state && next.context === snapshot.context;
        const said = JSON.stringify(refusal) === JSON.stringify({ because: "state", state });
        if (!stays || !said || effects.length > 0)
          wrong.push({ type, state, refusal, to: next.value, effects: effects.length });
      }
    }
    expect(wrong).toEqual([]);
  });

  describe.each(rows.map((row) => [row.type, row] as const))("%s", (type, row) => {
    const conditions = row.conditions as Condition[];
    const from = row.from.map((state) => state ?? "absent");
    const everyone = mayOf(row).length > 0 ? mayOf(row) : (["officer"] as By[]);

    test("leads where the table says, with its effects, and survives JSON", () => {
      for (const state of from)
        for (const by of everyone) {
          const { context, event } = askedBy(row, actors.get(by)!);
          const before = at(subject, state, context);
          expect(whyNot(before, event), `${by} in ${state}`).toBeNull();

          const [next, effects] = transition(machineOf(subject), before, event);
          expect(next.value).toBe(target(row, state));
          expect(effects.map(({ type }) => type)).toEqual(row.effects);

          const kept = store(subject, next as { value: unknown; context: Context });
          const revived = revive(subject, JSON.parse(JSON.stringify(kept)));
          expect(revived.value).toBe(next.value);
          expect(revived.context).toEqual(next.context);
          expect(revived.status).toBe(next.status);
        }
    });

    test("asks the conditions of the table, in its order", () => {
      for (const state of from)
        expect(conditionsOf(at(subject, state), type)).toEqual(row.conditions);
    });

    test("names the condition that fails, alone where it can fail alone", () => {
      for (const state of from)
        for (const by of everyone)
          for (const condition of conditions) {
            const { context, event } = askedBy(row, actors.get(by)!, [condition]);
            const before = at(subject, state, context);
            const refusal = whyNot(before, event);
            const together = [condition, ...(inseparable[type]?.[condition] ?? [])];
            expect(refusal).toMatchObject({ because: "conditions" });
            expect(
              refusal?.because === "conditions" && refusal.unmet.map(({ condition }) => condition),
              `${by} in ${state} without ${condition}`,
            ).toEqual(conditions.filter((name) => together.includes(name)));

            const [next, effects] = transition(machineOf(subject), before, event);
            expect(next.value).toBe(state);
            expect(next.context).toBe(before.context);
            expect(effects).toEqual([]);
          }
    });

    test("is fired by exactly the actors of the table, and caused by its causes", () => {
      const { by, causedBy: causes = [] } = ruleOf(type).rule;
      const may = [...actors].filter(([, actor]) => mayFire(by, actor) === null);
      expect(may.map(([by]) => by).sort()).toEqual(mayOf(row).sort());
      expect(mayFire(by, actors.get("public")!)).toEqual({ because: "actor", may: by });
      expect([...causes].sort()).toEqual([...row.causedBy].sort());
      expect([...causedBy(type)].sort()).toEqual([...row.causes].sort());
      const depths = causedBy(type).map((caused) => lockOrder.indexOf(ruleOf(caused).subject));
      expect(depths, "children first").toEqual([...depths].sort((a, b) => b - a));
    });

    test("keeps only facts that its conditions ask for or that it names itself", () => {
      const { event, context } = askedBy(row, firstOf(row));
      const missing = new Set<string>();
      const facts = new Proxy(event.facts, {
        get(known, name: string) {
          if (!(name in known)) missing.add(name);
          return Reflect.get(known, name);
        },
      });
      const [next] = transition(machineOf(subject), at(subject, from[0]!, context), {
        ...event,
        facts,
      });
      expect(next.value).toBe(target(row, from[0]!));
      expect([...missing]).toEqual([]);
    });
  });
});

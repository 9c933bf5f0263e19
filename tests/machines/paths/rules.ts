import type { AnyStateMachine } from "xstate";
import type { Role } from "#machines/actors.ts";
import { ask, type Condition, needsOf } from "#machines/conditions.ts";
import type { FactName, Facts } from "#machines/facts.ts";
import { eventTypes, machines, ruleOf, type Subject } from "#machines/index.ts";
import type { Context, LifeEvent } from "#machines/life.ts";
import { actorOf, asked, holding, pairOf } from "#tests/machines/samples.ts";
import { contextOf, derived, type Looking } from "./facts.ts";

/** The real machines and conditions, asked about the small world. */

type Exit = { type: string; target: string | null };
type On = Record<string, { target?: string }>;

/** What each state of each machine takes, and where that leads. */
const exits = new Map<string, Exit[]>(
  Object.entries<AnyStateMachine>(machines).flatMap(([subject, machine]) =>
    Object.entries(machine.config.states ?? {}).map(([state, { on }]): [string, Exit[]] => [
      `${subject}.${state}`,
      Object.entries((on ?? {}) as On).map(([type, { target }]) => ({
        type,
        target: target ?? null,
      })),
    ]),
  ),
);
export const exitsOf = (subject: Subject, state: string): readonly Exit[] =>
  exits.get(`${subject}.${state}`) ?? [];

const readsContext: readonly Condition[] = [
  "returnsLeft",
  "reopeningsLeft",
  "roundsLeft",
  "notYetMarkedLate",
  "markedLate",
  "recommendedSome",
  "recommendedNone",
  "heldByThisJuror",
];
/** Said by the causing event about this nomination. */
const isNamed: readonly Condition[] = ["chosenForAward", "notChosen", "isThePromoted"];

/** One condition with the facts that stand still; `moving` are read from the world. */
type Question = {
  condition: Condition;
  still: Facts;
  moving: (keyof typeof derived)[];
  context: boolean;
};
type Asked = { context: Context; event: LifeEvent; questions: Question[] };

function prepare(type: string, plays: ReadonlySet<Subject>): Asked {
  const { rule } = ruleOf(type);
  const conditions = rule.when ?? [];
  const by = rule.by[0] ?? "officer";
  const [first, second] = by.split("+") as [Role, Role?];
  const actor = second ? pairOf(first, second) : actorOf(first);
  const { context, event } = asked(
    type,
    actor,
    conditions,
    conditions.map((condition) => holding(condition, actor)),
  );
  const moves = (fact: FactName): fact is keyof typeof derived =>
    derived[fact]?.from.every((subject) => plays.has(subject)) ?? false;
  const questions = conditions.map((condition) => ({
    condition,
    still: Object.fromEntries(
      needsOf(condition).map((fact) => [fact, event.facts[fact]] as const),
    ) as Facts,
    moving: needsOf(condition).filter(moves),
    context: readsContext.includes(condition),
  }));
  return {
    context,
    event: { ...event, data: { ...event.data, appointment: "a1" } },
    questions: questions.filter(
      ({ condition, moving, context }) =>
        moving.length > 0 || context || isNamed.includes(condition),
    ),
  };
}

/** Whether an event's conditions hold in the world. What is not played is as the samples have it. */
export function judge(plays: ReadonlySet<Subject>) {
  const prepared = new Map(eventTypes.map((type) => [type, prepare(type, plays)]));
  return (looking: Looking): boolean => {
    const { context, event, questions } = prepared.get(looking.type)!;
    return questions.every(({ condition, still, moving, context: reads }) => {
      const facts: Record<string, unknown> = { ...still };
      for (const fact of moving) facts[fact] = derived[fact]!.read(looking, plays);
      const data = isNamed.includes(condition)
        ? { ...event.data, named: looking.awards }
        : event.data;
      const now = reads ? { ...context, ...contextOf(looking.region) } : context;
      return ask(condition, { context: now, event: { ...event, data, facts } }) === true;
    });
  };
}

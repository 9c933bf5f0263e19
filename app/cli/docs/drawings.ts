import type { AnyStateMachine } from "xstate";
import { machines, ruleOf, type Subject, subjects } from "#machines/index.ts";
import { marksOf } from "./table.ts";

type Step = { from: string; to: string; type: string };

/** Every exit of a machine, read from its code. An event without a target stays where it is. */
function stepsOf(subject: Subject): Step[] {
  const machine: AnyStateMachine = machines[subject];
  return Object.entries(machine.config.states ?? {}).flatMap(([from, { on }]) =>
    Object.entries((on ?? {}) as Record<string, { target?: string }>).map(([type, exit]) => ({
      from,
      to: exit.target ?? from,
      type,
    })),
  );
}

/** A Mermaid state diagram: one arrow for each pair of states, with all events that lead there. */
export function drawingOf(subject: Subject): string {
  const arrows = new Map<string, string[]>();
  for (const { from, to, type } of stepsOf(subject)) {
    if (from === to) continue;
    const arrow = `${from === "absent" ? "[*]" : from} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), type]);
  }
  const ends = Object.entries(marksOf(subject))
    .filter(([, { final }]) => final)
    .map(([state]) => `  ${state} --> [*]`);
  return [
    "```mermaid",
    "stateDiagram-v2",
    ...[...arrows].map(([arrow, types]) => `  ${arrow}: ${types.join("<br/>")}`),
    ...ends,
    "```",
  ].join("\n");
}

const code = (name: string) => `\`${name}\``;
const list = (names: readonly string[]) => names.map(code).join(", ");

/** What does not change the state, by the event: where it is taken. */
function staying(subject: Subject): string[] {
  const where = new Map<string, string[]>();
  for (const { from, to, type } of stepsOf(subject))
    if (from === to) where.set(type, [...(where.get(type) ?? []), from]);
  return [...where].map(([type, states]) => `- ${code(type)}: ${list(states)}`);
}

function chapter(subject: Subject): string {
  const marks = Object.entries(marksOf(subject));
  const rests = marks.filter(([, { rests, final }]) => rests && !final).map(([state]) => state);
  const caused = [...new Set(stepsOf(subject).map(({ type }) => type))].filter(
    (type) => ruleOf(type).rule.by.length === 0,
  );
  const stays = staying(subject);
  return [
    `### ${subject}`,
    `[${subject}.ts](${subject}.ts)`,
    drawingOf(subject),
    ...(rests.length > 0 ? [`May rest there when the edition is archived: ${list(rests)}.`] : []),
    ...(caused.length > 0 ? [`Only applied by other events: ${list(caused)}.`] : []),
    ...(stays.length > 0 ? ["Without leaving the state:", stays.join("\n")] : []),
  ].join("\n\n");
}

const opening = `# The lives of things

Written by \`npm run docs\` from the machines; a test fails when the two differ. Change the code, not
this page. The same as a table, with conditions and effects: [docs/process.md](../docs/process.md).

Fifteen things of an award have a life: a state, a context, and events that move it. Each has one
XState machine here. The folder is pure: it imports xstate, zod and itself, asks no clock and reads no
row. \`process.json\` is the table that the tests hold the machines against, for every state, event
and actor, both ways; no machine imports it.

## How to read a rule
\`\`\`ts
"nomination.decline": {
  by: ["commission"],                           // who may fire it
  causedBy: [],                                 // which events apply it in their own transaction
  when: ["beforeCommissionDue", "reasonGiven"], // what must hold, in this order
  reads: [],                                    // facts that only the context wants
  set: ({ at }) => ({ commissionActAt: at }),   // what changes in the context
  effects: ["mailCity"],                        // what it asks for besides
}
\`\`\`

- **An event** is \`noun.verb\`. It carries who (\`by\`), when (\`at\`), what was said (\`data\`), and what was
  true in the rows under their locks (\`facts\`). The log keeps all four, so that it can be judged again.
- **One exit.** In each state an event leads to one state only. Two verdicts are two events.
- **By** is a role, or \`first+second\`: the first proposes, a different person in the second approves.
  An empty list means that only other events apply it. Whether it is the actor's own city or sheet is
  the policy's question (docs/permissions.md), asked before.
- **When** names conditions of \`conditions/\`. Each answers \`true\` or the figures of what is missing;
  \`whyNot\` collects all that do not hold, so that a refusal says everything at once.
  \`alwaysFirst\` puts one condition before every list of a machine.
- **Effects** are names. The services map each name to a job or a write; an unmapped name throws.
- **absent** is the state before the first event, so that creation has an actor and conditions too.
- An exit is taken if all conditions hold; else the snapshot stays as it is. xstate's \`transition\`
  swallows what a state does not take, so whoever calls it asks \`whyNot\` first.
- \`store\` and \`revive\` turn a snapshot into a row and back; a context that zod does not know is a fault.

## Why no machine has invoke, after or a clock
A stored thing outlives every process that touches it. A timer in a machine lives in memory: it is
gone after a restart, and two workers have it twice. So a deadline is a row, the worker fires it as an
event that carries its due instant, and the machine asks by a condition whether that instant has come.
Late, early, twice or in a rehearsal a hundred times as fast, the answer is the same. For the same reason nothing
is invoked or spawned: an effect that failed could not be tried again, and the log could not be
replayed without sending every mail anew. History states and parallel regions are not used either: a
row shows one word, and that word is the whole state.

## How to read a drawing
An arrow bears the events that lead from one state to the other; the dot is what does not exist yet,
the ring is the end. Where an event leaves the state as it is, it stands below the drawing.`;

/** machines/README.md. */
export const machinesPage = (): string =>
  `${[opening, "## The drawings", ...subjects.map(chapter)].join("\n\n")}\n`;

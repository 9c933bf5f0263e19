import { eventConditions } from "#machines/conditions/event.ts";
import { conditionNames, needsOf } from "#machines/conditions.ts";
import { lockOrder, ruleOf, type Subject, subjects } from "#machines/index.ts";
import { notes } from "./notes.ts";
import { deadlines, marksOf, type Row, rowsOf } from "./table.ts";

const code = (name: string) => `\`${name}\``;
const list = (names: readonly string[]) => names.map(code).join(", ") || "–";
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The condition that stands before each list of a subject, if there is one. */
const FIRST = "editionRunning";

function who({ actors, twoPersons, causedBy }: Row): string {
  const people = [
    ...actors,
    ...twoPersons.map(({ first, approver }) => `${first} + ${approver}`),
  ].join(", ");
  const cause = causedBy.length > 0 ? `caused by ${list(causedBy)}` : "";
  return [people, cause].filter(Boolean).join("; ");
}

function eventRow(row: Row, bound: boolean): string[] {
  const from = row.from.map((state) => state ?? "–").join(", ");
  const to = row.to === "same" ? "=" : row.to;
  const conditions = bound ? row.conditions.filter((name) => name !== FIRST) : row.conditions;
  return [code(row.type), `${from} > ${to}`, who(row), list(conditions), list(row.effects)];
}

function chapter(subject: Subject): string {
  const rows = rowsOf(subject);
  const states = Object.entries(marksOf(subject)).map(
    ([state, { final, rests }]) => `${state}${final ? " (end)" : rests ? " (may rest)" : ""}`,
  );
  const unbound = rows.filter(({ conditions }) => conditions[0] !== FIRST);
  const bound = unbound.length < rows.length;
  const except =
    unbound.length > 0 ? `, except ${list(unbound.map(({ type }) => type))}` : " of all events";
  return [
    `### ${subject}`,
    notes[subject],
    `States: ${states.join(", ")}.`,
    ...(bound ? [`Always first: ${code(FIRST)}${except}.`] : []),
    table(
      ["Event", "From > to", "Who", "Conditions", "Effects"],
      rows.map((row) => eventRow(row, bound)),
    ),
  ].join("\n\n");
}

const opening = `# The award as a process

Written by \`npm run docs\` from \`machines/process.json\`, the machines and the notes in
\`app/cli/docs/notes.ts\`; a test fails when they differ. Change those, not this page. The drawings are in
[machines/README.md](../machines/README.md); who may see what is in [permissions.md](permissions.md).

## How to read it
- A **subject** is a stored thing with one state and a context. An **event** is \`noun.verb\` and has one
  exit in each state: \`from > to\`, where \`–\` is what does not exist yet and \`=\` is the same state.
- **Who**: any one of the roles. \`first + second\` is an act of two persons: the first proposes it, a
  different person in the second role approves, and with that it is carried out. The clock is the
  worker, for deadlines and the scanner's answers; the operator runs the server. What another event
  causes happens in that event's transaction, to everything whose state and conditions admit it.
- **Conditions** must all hold; a refusal names every one that does not, with its figures.
- **Effects** are jobs or writes in the same transaction.
- A state marked *end* has no exit. One marked *may rest* can be left as it is when the edition is
  archived; every other must be left before.
- Locks are taken in this order, rows of one kind by id: ${lockOrder.join(", ")}. Caused events are
  applied in the reverse order, so that a region sees its nominations as they have become.

## Time
- The instant of an act is the arrival of its request's headers. A due instant is exclusive: in time is
  before it. A due day is midnight at its end in the edition's zone, shown as 23:59.
- A deadline is a row with its due instant. The worker fires all that are due and past the grace of two
  minutes, in order, each in its own transaction; what it fires carries the due instant. What came in
  time and is worked on inside the grace is taken.
- A firing that is refused stays unfired and is tried again when its subject changes; one whose state has
  passed is moot. While an edition is suspended its rows wait, and resuming moves them by that length.`;

const joins = `## What joins the regions
- A region moves on its own. Four things join them: the gate (no decision before every region has
  recommended, ended or is empty), the release and the announcement of all results together, the
  conferral, and the archive. One award per country needs no join, for a country lies in one region.
- Results are public from the announced instant on, if they were released and the edition was neither
  suspended nor cancelled before. Every reader asks that of the clock; no job makes them public.

## No dead ends
From every state that can come about:
1. the edition can be archived or cancelled;
2. it can be archived without cancelling or discontinuing, if all help;
3. clock, officer and director alone can archive it, without cancelling;
4. it is archived without cancelling or discontinuing while all cities and Commissions stay silent.

\`tests/machines/paths.test.ts\` walks through the machines to prove it, and takes single exits away to
see that the proof notices.`;

function deadlinePage(): string {
  return table(
    ["Deadline", "Of", "Due from", "Armed by", "Fires", "True before", "True from"],
    deadlines.map(({ kind, of, dueFrom, armedBy, fires, before, from }) => [
      kind,
      of,
      dueFrom.replaceAll("`", ""),
      list(armedBy),
      list(fires),
      before ? code(before) : "–",
      from ? code(from) : "–",
    ]),
  );
}

function conditionPage(): string {
  const askedBy = new Map<string, string[]>();
  for (const subject of subjects)
    for (const { type } of rowsOf(subject))
      for (const name of ruleOf(type).rule.when ?? [])
        askedBy.set(name, [...(askedBy.get(name) ?? []), type]);
  const rows = [...conditionNames].sort().map((name) => {
    const asked = askedBy.get(name) ?? [];
    const read = needsOf(name).length > 0 ? list(needsOf(name)) : "event and context";
    const by = asked.length > 12 ? `${asked.length} events` : list(asked);
    return [code(name), name in eventConditions ? `${read} (said)` : read, by];
  });
  return [
    `## Conditions

Where a condition reads facts, their rows are locked; \`said\` marks what is judged by the event and the
rulebook. The shapes of the facts are in [machines/facts.ts](../machines/facts.ts).`,
    table(["Condition", "Reads", "Asked by"], rows),
  ].join("\n\n");
}

/** docs/process.md. */
export const processPage = (): string =>
  `${[
    opening,
    deadlinePage(),
    joins,
    "## The subjects",
    ...subjects.map(chapter),
    conditionPage(),
  ].join("\n\n")}\n`;

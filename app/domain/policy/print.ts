import type { By, Role } from "#machines/actors.ts";
import { type Subject, subjects } from "#machines/index.ts";
import { isOwnAct, pairsOf } from "./acting.ts";
import { actorsOf, actsOn, statesFor } from "./acts.ts";
import { isPair, told } from "./projections.ts";
import {
  type EntryPolicy,
  entryPolicies,
  exportPolicies,
  fileLinkPolicies,
  jobPolicies,
  routePolicies,
} from "./routes.ts";
import { actsOfConsequence, steppingUp } from "./step-up.ts";
import { type Cell, columns, type Told } from "./told/table.ts";

const intro = `# Who may see and do what

Written by \`npm run docs\` from \`app/domain/policy/\` and the rules in \`machines/\`; a test fails when
the two differ. Change the code, not this page.

## How to read it
- A row is what a thing in that state is called for each class of viewers. \`=\` is the state itself,
  \`–\` that its existence is not told: 404, not listed, not counted, not found by search. A word is
  shown instead of the state. \`A → B\` is A until the results are public and B from then on.
- Version, counts, times, order and history are those of the last change of the word, never of the
  state. The publication of the results is itself such a change.
- **city**: of the own city. **commission**: of the own country. **juror**: seated and clear for the
  nomination. **conflicted**: seated and not clear, silence included; it takes away whatever the jury
  is told. **chair**: chair or deputy, if clear. **auditor**: as the director, read-only, each reading
  logged, and the log itself. **observer**: never names of people, scores or files.
- Somebody who has several classes is told the state if one of them is, else the word of the first in
  the order: director, auditor, officer, author, chair, juror, city, commission, conflicted, observer,
  public.
- The author of an appointment, declaration, sheet, vote, complaint, proposal or mandate is told its
  state; of a declaration that ended in a recusal, and of a sheet, vote or complaint he was since
  recused from, "recused" and no content.
- While an edition is suspended or cancelled, that stands before the word of each of its things.
- An act is asked for in a role that is in force and reaches the thing. "First + second" is proposed
  by the one and carried out when a different person approves. What must hold besides is a condition
  of the machine (\`machines/README.md\`).
- Denied is 404 where the existence is the secret, 403 where the thing is told of anyway.
`;

const contents = `## What goes beyond the state
| What | Who |
|---|---|
| Text of a nomination | own city at all times; own Commission, officer, director, auditor once signed; chair and juror if clear, from eligible on and while it is in selection; a signatory the manifest he signed, even after his mandate |
| Comments on a draft | own city |
| Checklist of eligibility | own city, own Commission, officer, director, auditor |
| Place and reasons | officer, director, auditor |
| Bytes of a file | own city, while checked, ready, frozen, queried, superseded or published; own Commission, officer, director, auditor, chair and juror if clear once frozen; anybody once published and results are public |
| Values of a sheet | its author unless recused; from locked on officer, director, auditor, and chair and juror if clear and without an open sheet of their own; city, Commission, observer and public never |
| Totals, spread, rank | as the values, from deliberation on |
| A peer's sheet, that it exists | to a juror not before his own is locked |
| Choice in a ballot | nobody |
| Count of a ballot | whoever is told of the ballot, once counted |
| Minutes | officer, director, auditor, the jury; an item only to those clear for it |
| Reason of a recusal | officer, director, auditor |
| Profile of a juror | himself, officer, director, auditor |
| Proposals \`scoring.reopen\`, \`review.unlock\` | also the chair |
| Results as a list | officer, director, auditor; everybody once public |
| Log | auditor |
`;

/** docs/permissions.md, whole. */
export function permissionsPage(): string {
  return [
    intro,
    contents,
    "## Things",
    ...subjects.map(chapter),
    "## Acts that ask for a second factor",
    ...consequence(),
    "",
    "## Ways in and out",
    ...entries(),
  ].join("\n");
}

function chapter(subject: Subject): string {
  return [
    `### ${subject}`,
    ...table(
      ["State", ...columns],
      told[subject].map(({ states, told: cells }) => [
        states.join(", "),
        ...columns.map((column) => cellText(cells[column] ?? null)),
      ]),
    ),
    "",
    ...table(
      ["Act", "While", "Who asks"],
      actsOn(subject).map((act) => [
        `\`${act}\``,
        statesFor(act).join(", "),
        whoAsks(act, subject),
      ]),
    ),
    "",
  ].join("\n");
}

function whoAsks(act: string, subject: Subject): string {
  const actors = actorsOf(act);
  if (actors.length === 0) return "–";
  const alone = actors.filter((by): by is Role => !by.includes("+"));
  const own = alone.length > 0 && alone.every((role) => isOwnAct(act, subject, role));
  if (own && alone.length > 1) return "the person it is about";
  return [
    ...alone.map((role) => (isOwnAct(act, subject, role) ? `the ${role} it is about` : role)),
    ...pairs(actors),
  ].join(", ");
}

function consequence(): string[] {
  const acts = [...actsOfConsequence].sort().map((act) => `\`${act}\``);
  return [
    `Asked for as ${steppingUp.join(", ")}; shown within the last quarter of an hour in the same browser.`,
    "",
    acts.join(", "),
  ];
}

const pairs = (actors: readonly By[]) =>
  pairsOf(actors).map(([first, second]) => `${first} + ${second}`);

function entries(): string[] {
  const kinds: [string, Readonly<Record<string, EntryPolicy>>][] = [
    ["route", routePolicies],
    ["job", jobPolicies],
    ["export", exportPolicies],
    ["file link", fileLinkPolicies],
  ];
  return [
    ...table(["Policy", "Lets in"], Object.entries(entryPolicies)),
    "",
    ...table(
      ["Kind", "Name", "Policy"],
      kinds.flatMap(([kind, declared]) =>
        Object.entries(declared).map(([name, policy]) => [kind, `\`${name}\``, policy]),
      ),
    ),
    "",
  ];
}

function cellText(cell: Cell): string {
  return isPair(cell) ? `${answerText(cell[0])} → ${answerText(cell[1])}` : answerText(cell);
}

const answerText = (answer: Told) => answer ?? "–";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)];
}

import { type Actor, asRole, peopleOf } from "#machines/actors.ts";
import type { FactName } from "#machines/facts.ts";
import { ruleOf } from "#machines/index.ts";
import { readPrepared } from "#prisma/read.ts";
import type { Row } from "#prisma/transaction.ts";
import { type Command, type Found, foundIn } from "./judge.server.ts";
import {
  ownColumns,
  sqlOf,
  statementOf,
  turnsOnActor,
  types,
  valuesOf,
} from "./read-facts.server.ts";

/** An event that may be asked for, and the facts that are wanted of it beforehand. */
export type Ahead = { command: Command; by: Actor; names: readonly FactName[] };

/** `columns`: the SQL of each fact, in the order of the answer. */
type Together = { name: string; text: string; columns: string[] };

/**
 * What several events would find, without a lock: those that ask for the same thing and turn on the
 * same actor in one statement, in which a fact that several need is read once.
 */
export async function readAhead(asked: readonly Ahead[], at: number): Promise<Map<Ahead, Found>> {
  const groups = new Map<string, Ahead[]>();
  for (const one of asked) {
    const key = groupOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const answered = [...groups.values()].map(async (group): Promise<[Ahead, Found][]> => {
    const { name, text, columns } = togetherOf(group);
    const [{ command, by }] = group as [Ahead];
    const ids = { ...command.refs, [ruleOf(command.type).subject]: command.id };
    const asking = { type: command.type, ids, data: {}, context: {}, at, by };
    const [row = {}] = await readPrepared({ name, types, text, args: valuesOf(asking) });
    return group.map((one) => [
      one,
      { ...foundIn([[factsOf(one, row, columns)]]), names: one.names },
    ]);
  });
  return new Map((await Promise.all(answered)).flat());
}

function groupOf({ command: { type, id, refs }, by, names }: Ahead): string {
  const personal = names.some((name) => turnsOnActor(sqlOf(name, type)));
  const actor = personal ? [peopleOf(by)[0], asRole(by)] : [];
  return JSON.stringify([ruleOf(type).subject, id, refs, actor]);
}

const made = new Map<string, Together>();

function togetherOf(group: readonly Ahead[]): Together {
  const named = group.map(({ command, names }) => `${command.type}:${names.join()}`);
  const name = `ahead:${named.join(" ")}`;
  const known = made.get(name);
  if (known) return known;
  const columns = [
    ...new Set(
      group.flatMap(({ command, names }) => names.map((fact) => sqlOf(fact, command.type))),
    ),
  ];
  const { subject } = ruleOf(group[0]?.command.type ?? "");
  const text = statementOf(subject, [
    ...columns.map((sql, i) => `${sql} as "${i}"`),
    ...ownColumns(subject),
  ]);
  const statement = { name, text, columns };
  made.set(name, statement);
  return statement;
}

const factsOf = ({ command, names }: Ahead, row: Row, columns: readonly string[]): Row => ({
  "@own": row["@own"],
  "@context": row["@context"],
  ...Object.fromEntries(
    names.map((name) => [name, row[columns.indexOf(sqlOf(name, command.type))]]),
  ),
});

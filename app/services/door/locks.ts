import { factNamesOf, readerOf } from "#app/services/facts/index.ts";
import type { Lock } from "#app/services/facts/reader.ts";
import { causedBy, lockOrder, ruleOf } from "#machines/index.ts";
import { creates, relationOf } from "./causes.ts";
import { type Ids, literal, refColumns } from "./refs.ts";
import { type Id, type RelationName, relations } from "./relations.ts";

/**
 * Which rows an event locks, before it reads anything it decides by: its own, those its facts name,
 * and every row that what it causes may change. In the one order of the process, so that of two
 * transactions that meet one waits and neither for the other.
 */
export type LockStatement = { kind: string; sql: string };

type Mode = "share" | "update";
const plans = new Map<string, Map<RelationName, Mode>>();

function planOf(type: string): Map<RelationName, Mode> {
  const known = plans.get(type);
  if (known) return known;
  const plan = new Map<RelationName, Mode>();
  const add = (relation: RelationName, mode: Mode) => {
    if (plan.get(relation) !== "update") plan.set(relation, mode);
  };
  const facts = (of: string) => {
    for (const name of factNamesOf(of))
      for (const lock of readerOf(name).locks ?? []) {
        const [relation, mode] = (lock as Lock).split(":") as [RelationName, Mode];
        add(relation, mode);
      }
  };
  facts(type);
  add(ruleOf(type).subject, "update");
  follow(type, new Set([type]), (cause, caused) => {
    facts(caused);
    if (!creates(caused)) add(relationOf(cause, caused), "update");
  });
  plans.set(type, plan);
  return plan;
}

/** Walks what an event causes, and what that causes, once each. */
function follow(type: string, seen: Set<string>, each: (cause: string, caused: string) => void) {
  for (const caused of causedBy(type)) {
    each(type, caused);
    if (!seen.has(caused)) follow(caused, seen.add(caused), each);
  }
}

/**
 * The lock statements for one thing. Ids known beforehand are literals; those of an existing row are
 * read from it by subselect, as they never change. What this thing has no id for is not its to lock.
 */
export function locksFor(type: string, id: string, known: Ids): LockStatement[] {
  const { subject } = ruleOf(type);
  const idOf: Id = (ref) => {
    if (ref === subject) return literal(id);
    const column = refColumns[subject][ref];
    if (column && !creates(type))
      return `(select ${column} from ${subject} where id = ${literal(id)})`;
    if (known[ref]) return literal(known[ref]);
    throw new UnknownRef(ref);
  };
  const statements: LockStatement[] = [];
  for (const [name, mode] of planOf(type)) {
    const { kind, from } = relations[name];
    try {
      const key = kind === "country" ? "country" : "id";
      statements.push({
        kind,
        sql: `select ${key} from ${from(idOf)} order by ${key} for ${mode}`,
      });
    } catch (fault) {
      if (!(fault instanceof UnknownRef)) throw fault;
    }
  }
  return statements;
}

class UnknownRef extends Error {}

/** In lock order; of the same rows the stronger lock first. */
export function inOrder(statements: LockStatement[]): string {
  const rank = ({ kind, sql }: LockStatement) =>
    2 * lockOrder.indexOf(kind as (typeof lockOrder)[number]) + (sql.endsWith("update") ? 0 : 1);
  return statements
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ sql }) => `${sql};`)
    .join("\n");
}

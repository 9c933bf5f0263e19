import { factNamesOf, readerOf } from "#app/services/facts/index.ts";
import type { Lock } from "#app/services/facts/reader.ts";
import { causedBy, lockOrder, ruleOf } from "#machines/index.ts";
import type { Prepared } from "#prisma/transaction.ts";
import { creates, relationOf } from "./causes.ts";
import { type Ids, refColumns } from "./refs.ts";
import { type Id, type RelationName, relations } from "./relations.ts";

/**
 * Which rows an event locks, before it reads anything it decides by: its own, those its facts name,
 * and every row that what it causes may change. In the one order of the process, so that of two
 * transactions that meet one waits and neither for the other.
 */
export type LockStatement = Prepared & {
  kind: string;
  weak: boolean;
  own: boolean;
  /** A lock by the name that stands in a column of the thing's own row. */
  byName: { subject: string; lock: string } | null;
};

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
 * The lock statements for one thing. What an existing one belongs to is read from its row by
 * subselect, as it never changes; other ids come with the event. What this thing has no id for is
 * not its to lock.
 */
export function locksFor(type: string, id: string, named: Ids): LockStatement[] {
  const known = idsAmong(named);
  const args = [id, JSON.stringify(known)];
  return templatesOf(type, Object.keys(known)).map((template) => ({ ...template, args }));
}

type Template = Omit<LockStatement, "args">;
const templates = new Map<string, Template[]>();

/** The statements of one kind of event whose words name these references. */
function templatesOf(type: string, refs: string[]): Template[] {
  const key = `${type} ${refs.join(" ")}`;
  const known = templates.get(key);
  if (known) return known;
  const { subject } = ruleOf(type);
  const made = [...planOf(type)].flatMap(([name, mode]): Template[] => {
    const { kind, from } = relations[name];
    let missing = false;
    const idOf: Id = (ref) => {
      if (ref === subject) return "$1";
      const column = refColumns[subject][ref];
      if (column && !creates(type)) return `(select ${column} from ${subject} where id = $1)`;
      if (!refs.includes(ref)) missing = true;
      return `($2 ->> '${ref}')`;
    };
    const text = lockSql(kind, from(idOf), mode);
    if (missing) return [];
    const column = creates(type) || name !== kind ? undefined : refColumns[subject][name];
    return [
      {
        kind,
        weak: mode === "share",
        own: name === subject,
        name: `${subject}${creates(type) ? "+" : ""}:${name}:${mode[0]}`,
        types: ["text", "jsonb"],
        text,
        byName:
          column && sharedByMany.has(kind) ? { subject, lock: take(kind, mode, column) } : null,
      },
    ];
  });
  templates.set(key, made);
  return made;
}

/** Of a payload only what may be an id goes to the database with the locks. */
const idsAmong = (named: Ids): Ids =>
  Object.fromEntries(
    Object.entries(named).filter(
      ([, value]) => typeof value === "string" && value !== "" && value.length <= 100,
    ),
  );

/** Rows that many acts share: an edition's, a jury's, a juror's own. */
const sharedByMany = new Set(["edition", "country", "jury", "track", "appointment"]);

/**
 * What many share is locked by name, not in its row: FOR SHARE would have every score sheet write the
 * edition's tuple, and thirty of them at once queue for it (docs/decisions). Ids in order, as everywhere.
 */
function lockSql(kind: string, from: string, mode: Mode): string {
  const key = kind === "country" ? "country" : "id";
  if (!sharedByMany.has(kind)) return `select ${key} from ${from} order by ${key} for ${mode}`;
  const name = kind === "country" ? "edition_id || country" : "id";
  return `select ${take(kind, mode, "named.name")} from (select ${name} as name from ${from} order by 1) named`;
}

function take(kind: string, mode: Mode, name: string): string {
  const lock = mode === "share" ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock";
  return `${lock}(hashtextextended('${kind}:' || ${name}, 0))`;
}

/** In lock order, of the same rows the stronger lock first; the thing's own row last of all is locked as it is read. */
export function inOrder(statements: LockStatement[]): Prepared[] {
  const rank = ({ kind, weak }: LockStatement) =>
    2 * lockOrder.indexOf(kind as (typeof lockOrder)[number]) + (weak ? 1 : 0);
  const sorted = statements.toSorted((a, b) => rank(a) - rank(b));
  const last = sorted.at(-1);
  return inOneBreath(last?.own && !sharedByMany.has(last.kind) ? sorted.slice(0, -1) : sorted);
}

/** Locks by name that follow each other are one statement: PostgreSQL evaluates a list of expressions in its order. */
function inOneBreath(sorted: LockStatement[]): Prepared[] {
  const groups: LockStatement[][] = [];
  for (const statement of sorted) {
    const open = groups.at(-1);
    const joins =
      open !== undefined && sharedByMany.has(statement.kind) && sameArgs(open[0], statement);
    if (joins && sharedByMany.has(open[0]?.kind ?? "")) open.push(statement);
    else groups.push([statement]);
  }
  return groups.map(together);
}

const sameArgs = (a: LockStatement | undefined, b: LockStatement) => a?.args === b.args;

const texts = new Map<string, string>();

/** One statement that takes the locks of a group one after the other; with one look at the own row where its columns have all the names. */
function together(group: LockStatement[]): Prepared {
  const [{ types, args, byName, text }] = group as [LockStatement];
  const name = group.map((one) => one.name).join(" ");
  const known = texts.get(name);
  if (known) return { name, types, args, text: known };
  const named = group.flatMap((one) => one.byName?.lock ?? []);
  const made =
    byName && named.length === group.length
      ? `select ${named.join(", ")} from ${byName.subject} where id = $1`
      : group.length === 1
        ? text
        : `select ${group.map((one) => `(select count(*) from (${one.text}) taken)`).join(", ")}`;
  texts.set(name, made);
  return { name, types, args, text: made };
}

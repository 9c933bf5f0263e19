import { factNamesOf, readerOf } from "#app/services/facts/index.ts";
import type { Asking } from "#app/services/facts/reader.ts";
import { asRole, peopleOf } from "#machines/actors.ts";
import type { FactName, Facts } from "#machines/facts.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import { namedIn } from "#machines/payloads.ts";
import type { Prepared, Row, Tx } from "#prisma/transaction.ts";
import { creates } from "./causes.ts";
import { goneSql, refColumns } from "./refs.ts";

/**
 * All facts of an event in one statement, with its own row and the pseudonyms of who acts. It asks for the thing by
 * its id alone and finds what that belongs to in its row, so it may travel with the locks; as a
 * statement of its own, after them, it sees what they waited for.
 */
export const types = ["text", "bigint", "text", "text", "text[]", "jsonb", "jsonb"] as const;
const [ID, AT, PERSON, ROLE, PEOPLE, DATA, REFS] = types.map((type, i) => `$${i + 1}::${type}`);
const params: Record<string, string | undefined> = {
  "@at": AT,
  "@person": PERSON,
  "@role": ROLE,
  "@data": DATA,
};

const texts = new Map<string, string>();

const sqls = new Map<string, string>();

/** SQL of one fact, as an event of this type asks for it. */
export function sqlOf(name: FactName, type: string): string {
  const key = `${type}:${name}`;
  const sql = sqls.get(key) ?? writtenFor(name, type);
  sqls.set(key, sql);
  return sql;
}

function writtenFor(name: FactName, type: string): string {
  const { subject } = ruleOf(type);
  const id = (ref: string): string => {
    if (ref === subject) return String(ID);
    const column = refColumns[subject][ref];
    if (params[ref]) return params[ref];
    if (column && !creates(type)) return `(select ${column} from own)`;
    // What an event creates belongs to what its refs name; a thing may also be named by the payload.
    return `coalesce(${REFS} ->> '${ref}', ${DATA} ->> '${ref}')`;
  };
  return `to_jsonb((${readerOf(name).sql(id, type)}))`;
}

/** Whether SQL of a fact turns on who acts. */
export const turnsOnActor = (sql: string): boolean =>
  sql.includes(String(PERSON)) || sql.includes(String(ROLE));

/** Columns of the thing's own row, and the statement around them and others. */
export function ownColumns(subject: Subject): string[] {
  const kept = ["id", "state", "version", "head", ...Object.values(refColumns[subject])];
  const own = `select to_jsonb(o) from (select ${kept.join(", ")} from own) o`;
  // The context by itself is handed through as it lies there.
  return [`(${own}) as "@own"`, `(select context from own) as "@context"`];
}

export function statementOf(subject: Subject, columns: readonly string[]): string {
  // Every parameter is named once, so that each has its type whichever facts are read.
  const all = types.map((type, i) => `$${i + 1}::${type} is null`).join(" or ");
  return `with own as materialized (select * from ${subject} where id = ${ID})
    select ${columns.join(",\n")}, (${all}) as "@asked"`;
}

function textOf(type: string, names: readonly FactName[]): string {
  const key = `${type}:${names.join()}`;
  const known = texts.get(key);
  if (known) return known;
  const { subject } = ruleOf(type);
  const columns = names.map((name) => `${sqlOf(name, type)} as "${name}"`);
  columns.push(
    `(select jsonb_object_agg(h.id, h.pseudonym) from person h where h.id = any(${PEOPLE})) as "@pseudonyms"`,
    ...ownColumns(subject),
  );
  // Nothing keeps an event from naming what is not there; asked like this it is a refusal.
  const belongs = creates(type) ? Object.keys(refColumns[subject]) : [];
  const gone = goneSql([...belongs, ...namedIn(type)], (ref) =>
    belongs.includes(ref) ? `(${REFS} ->> '${ref}')` : `(${DATA} ->> '${ref}')`,
  );
  if (gone) columns.push(`${gone} as "@gone"`);
  const text = statementOf(subject, columns);
  texts.set(key, text);
  return text;
}

export const valuesOf = ({ type, ids, data, at, by }: Asking) => [
  ids[ruleOf(type).subject] ?? null,
  at,
  peopleOf(by)[0] ?? null,
  asRole(by),
  peopleOf(by),
  JSON.stringify(data),
  JSON.stringify(ids),
];

/** The statement that reads an event's facts; `ids` need only hold the thing's own id, or the refs of one to be created. */
export function askFacts(asking: Asking): Prepared {
  const text = textOf(asking.type, factNamesOf(asking.type));
  // A score sheet's comments stay here where no fact asks for them.
  const unread = text.split(String(DATA)).length <= 2;
  const args = valuesOf(unread ? { ...asking, data: {} } : asking);
  return { name: `facts:${asking.type}`, types, text, args };
}

export type Read = { facts: Facts; pseudonyms: Record<string, string> };

/** What the statement answered, with the rules of app/domain put to it. */
export function judgeFacts(row: Row, names: readonly FactName[], asking: Asking): Read {
  const facts: Record<string, unknown> = {};
  for (const name of names) {
    const { judge } = readerOf(name);
    facts[name] = judge ? judge(row[name], asking) : (row[name] ?? null);
  }
  return {
    facts: facts as Facts,
    pseudonyms: (row["@pseudonyms"] as Record<string, string>) ?? {},
  };
}

/** The named facts alone, as the event of `asking` would find them. */
export async function readNamedFacts(
  tx: Tx,
  names: readonly FactName[],
  asking: Asking,
): Promise<Read> {
  const [row = {}] = await tx.run(textOf(asking.type, names), valuesOf(asking));
  return judgeFacts(row, names, asking);
}

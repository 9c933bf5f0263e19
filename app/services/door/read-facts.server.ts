import { factNamesOf, readerOf } from "#app/services/facts/index.ts";
import type { Asking } from "#app/services/facts/reader.ts";
import { asRole, peopleOf } from "#machines/actors.ts";
import type { FactName, Facts } from "#machines/facts.ts";
import type { Tx } from "#prisma/transaction.ts";

/** Facts of an event and the pseudonyms of who acts, in one statement. */
type Statement = { text: string; params: string[] };
const statements = new Map<string, Statement>();

const casts: Record<string, string> = { "@at": "bigint", "@data": "jsonb", "@people": "text[]" };

function statementOf(type: string, names: readonly FactName[]): Statement {
  const key = `${type}:${names.join()}`;
  const known = statements.get(key);
  if (known) return known;
  const params: string[] = [];
  const id = (ref: string) => {
    const at = params.indexOf(ref);
    const place = at >= 0 ? at + 1 : params.push(ref);
    return `$${place}::${casts[ref] ?? "text"}`;
  };
  const columns = names.map((name) => `to_jsonb((${readerOf(name).sql(id, type)})) as "${name}"`);
  columns.push(
    `(select jsonb_object_agg(h.id, h.pseudonym) from person h where h.id = any(${id("@people")})) as "@pseudonyms"`,
  );
  const statement = { text: `select ${columns.join(",\n")}`, params };
  statements.set(key, statement);
  return statement;
}

type Read = { facts: Facts; pseudonyms: Record<string, string> };

/** Reads under the locks already held. Must be a statement of its own, after them: it sees what they waited for. */
export function readFacts(tx: Tx, asking: Asking): Promise<Read> {
  return readNamedFacts(tx, factNamesOf(asking.type), asking, `facts:${asking.type}`);
}

/** The named facts alone, as the event of `asking` would find them. With a `statement` name it is prepared once. */
export async function readNamedFacts(
  tx: Tx,
  names: readonly FactName[],
  asking: Asking,
  statement?: string,
): Promise<Read> {
  const { text, params } = statementOf(asking.type, names);
  const [person = null] = peopleOf(asking.by);
  const known: Record<string, unknown> = {
    "@at": asking.at,
    "@person": person,
    "@role": asRole(asking.by),
    "@data": JSON.stringify(asking.data),
    "@people": peopleOf(asking.by),
  };
  const values = params.map((ref) => (ref in known ? known[ref] : (asking.ids[ref] ?? null)));
  const [row = {}] = await tx.run(text, values, statement);
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

import { factNamesOf, readerOf } from "#app/services/facts/index.ts";
import type { Asking } from "#app/services/facts/reader.ts";
import { asRole, peopleOf } from "#machines/actors.ts";
import type { FactName, Facts } from "#machines/facts.ts";
import type { Tx } from "#prisma/transaction.ts";

/** Facts of an event and the pseudonyms of who acts, in one statement. */
type Statement = { text: string; params: string[]; names: FactName[] };
const statements = new Map<string, Statement>();

const casts: Record<string, string> = { "@at": "bigint", "@data": "jsonb", "@people": "text[]" };

function statementOf(type: string): Statement {
  const known = statements.get(type);
  if (known) return known;
  const params: string[] = [];
  const id = (ref: string) => {
    const at = params.indexOf(ref);
    const place = at >= 0 ? at + 1 : params.push(ref);
    return `$${place}::${casts[ref] ?? "text"}`;
  };
  const names = factNamesOf(type);
  const columns = names.map((name) => `to_jsonb((${readerOf(name).sql(id, type)})) as "${name}"`);
  columns.push(
    `(select jsonb_object_agg(h.id, h.pseudonym) from person h where h.id = any(${id("@people")})) as "@pseudonyms"`,
  );
  const statement = { text: `select ${columns.join(",\n")}`, params, names };
  statements.set(type, statement);
  return statement;
}

/** Reads under the locks already held. Must be a statement of its own, after them: it sees what they waited for. */
export async function readFacts(
  tx: Tx,
  asking: Asking,
): Promise<{ facts: Facts; pseudonyms: Record<string, string> }> {
  const { text, params, names } = statementOf(asking.type);
  const [person = null] = peopleOf(asking.by);
  const known: Record<string, unknown> = {
    "@at": asking.at,
    "@person": person,
    "@role": asRole(asking.by),
    "@data": JSON.stringify(asking.data),
    "@people": peopleOf(asking.by),
  };
  const values = params.map((ref) => (ref in known ? known[ref] : (asking.ids[ref] ?? null)));
  const [row = {}] = await tx.run(text, values, `facts:${asking.type}`);
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

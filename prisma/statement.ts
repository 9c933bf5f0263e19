import { createHash } from "node:crypto";
import pg from "pg";

/** How a statement is prepared and executed as text, so that several travel in one round trip. */

export type Arg = string | number | null | readonly string[];

/** A statement that each connection prepares once and from then on only executes. */
export type Prepared = {
  name: string;
  /** Types of its parameters; those that are left out follow from where they stand. */
  types: readonly string[];
  text: string;
  args: readonly Arg[];
};

/** As pg.escapeLiteral, which goes through a payload letter by letter. */
const quoted = (text: string): string => {
  const doubled = text.includes("'") ? text.replaceAll("'", "''") : text;
  return doubled.includes("\\") ? ` E'${doubled.replaceAll("\\", "\\\\")}'` : `'${doubled}'`;
};

const literalOf = (value: Arg): string => {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  return value.length === 0 ? "'{}'" : `array[${value.map(quoted)}]`;
};

/** PostgreSQL cuts names after 63 bytes; two that differ only behind that would be one. */
const shortOf = (name: string): string =>
  name.length <= 60
    ? name
    : `${name.slice(0, 40)}~${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;

const identifiers = new Map<string, string>();
function identifierOf(name: string): string {
  const known = identifiers.get(name) ?? pg.escapeIdentifier(shortOf(name));
  identifiers.set(name, known);
  return known;
}

const preparedOn = new WeakMap<pg.PoolClient, Set<string>>();

/**
 * Writes statements for one connection; what must be prepared for them first goes into `before`.
 * A connection on which that failed is not to be used again.
 */
export function preparingOn(client: pg.PoolClient) {
  const known = preparedOn.get(client) ?? new Set<string>();
  preparedOn.set(client, known);
  return (statement: string | Prepared, before: string[]): string => {
    if (typeof statement === "string") return statement;
    const { types, text, args } = statement;
    const name = identifierOf(statement.name);
    if (!known.has(statement.name)) {
      const typed = types.length > 0 ? ` (${types.join(", ")})` : "";
      before.push(`prepare ${name}${typed} as ${text}`);
      known.add(statement.name);
    }
    return args.length > 0
      ? `execute ${name} (${args.map(literalOf).join(", ")})`
      : `execute ${name}`;
  };
}

import type pg from "pg";
import { type Arg, type Prepared, preparingOn } from "./statement.ts";
import { connections, outermost, type Row, type Tx } from "./transaction.ts";

/**
 * Reading for pages: no transaction, as each statement sees what is committed when it runs, with one or
 * without. A round trip costs more than most statements, so what is asked in one turn of the event loop
 * travels together, and what is asked twice in it is asked once.
 */
type Asked = {
  statement: Prepared;
  answer: Promise<Row[]>;
  done(rows: Row[]): void;
  failed(fault: unknown): void;
};
/** By the name of the statement, then by its arguments. */
type Turn = Map<string, Map<string, Asked>>;

const turns = new Map<Tx | undefined, Turn>();

/** Rows of one statement, which is prepared under its text: that is written in code, never put together from what is asked. */
export const read = <R extends Row = Row>(text: string, args: readonly Arg[] = []): Promise<R[]> =>
  readPrepared<R>({ name: text, types: [], text, args });

/** The same of a statement that has its own name and types. */
export async function readPrepared<R extends Row = Row>(statement: Prepared): Promise<R[]> {
  const turn = turnOf(outermost());
  const same = turn.get(statement.name) ?? new Map<string, Asked>();
  turn.set(statement.name, same);
  const key = JSON.stringify(statement.args);
  const asked = same.get(key) ?? ask(statement);
  same.set(key, asked);
  // Each has a list of its own, to sort or to cut.
  return [...((await asked.answer) as R[])];
}

function ask(statement: Prepared): Asked {
  let settle: Pick<Asked, "done" | "failed"> | undefined;
  const answer = new Promise<Row[]>((done, failed) => {
    settle = { done, failed };
  });
  return { statement, answer, ...(settle as Pick<Asked, "done" | "failed">) };
}

function turnOf(outer: Tx | undefined): Turn {
  const known = turns.get(outer);
  if (known) return known;
  const turn: Turn = new Map();
  turns.set(outer, turn);
  // Behind everything that goes on without waiting for an answer.
  setImmediate(() => {
    turns.delete(outer);
    void send(
      [...turn.values()].flatMap((same) => [...same.values()]),
      outer,
    );
  });
  return turn;
}

async function send(asked: readonly Asked[], outer: Tx | undefined): Promise<void> {
  try {
    const statements = asked.map(({ statement }) => statement);
    const answers = outer ? await outer.batch(statements) : await answered(statements);
    for (const [i, { done }] of asked.entries()) done(answers[i] ?? []);
  } catch (fault) {
    // Those who asked in the same turn may be different people: one's fault is not the other's.
    if (asked.length > 1 && !outer) for (const one of asked) await send([one], outer);
    else for (const { failed } of asked) failed(fault);
  }
}

async function answered(statements: readonly Prepared[]): Promise<Row[][]> {
  const client = await connections().connect();
  // Until it is through, nobody knows which statements this connection has prepared.
  let broken = true;
  try {
    const written = preparingOn(client);
    const before: string[] = [];
    const sent = statements.map((statement) => written(statement, before));
    const answer = (await client.query([...before, ...sent].join(";\n"))) as unknown;
    broken = false;
    const results = (Array.isArray(answer) ? answer : [answer]) as pg.QueryResult<Row>[];
    return results.slice(before.length).map(({ rows }) => rows);
  } finally {
    client.release(broken);
  }
}

import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitmentOf, hashOfEntry } from "#app/services/door/write-event.server.ts";
import { covered } from "#app/services/verify/coverage.server.ts";
import type { Finding } from "#app/services/verify/finding.ts";
import { lineOf, verifyLog } from "#app/services/verify-log.server.ts";
import type { Actor } from "#machines/actors.ts";
import { processVersion, type Subject, subjects } from "#machines/index.ts";
import { disconnect } from "#prisma/transaction.ts";
import { asOwner } from "./owner.ts";
import { twoEditions } from "./verify-log-world.ts";

/** The log's triggers hold against the owner too: only who is above them can switch them off, and does here. */
const meddler = new pg.Client(process.env.DATABASE_OWNER_URL);
const sql = async (text: string, values: unknown[] = []) =>
  (await meddler.query(text, values)).rows;

async function verified() {
  const findings: Finding[] = [];
  const { broken, erased, events } = await verifyLog((finding) => findings.push(finding));
  expect(findings.filter(({ verdict }) => verdict === "broken")).toHaveLength(broken);
  return { findings, broken, erased, events };
}

beforeAll(async () => {
  await twoEditions();
  await meddler.connect();
  await meddler.query("set session_replication_role = replica");
});
afterAll(async () => {
  await meddler.end();
  await disconnect();
});

test("a log that nobody touched is whole, and makes the rows that are there", async () => {
  const { findings, broken, erased, events } = await verified();
  expect(findings.map(lineOf)).toEqual([]);
  expect({ broken, erased }).toEqual({ broken: 0, erased: 0 });
  const [row] = await sql("select count(*)::int as events from log_event");
  expect(events).toBe(row.events);
});

test("every covered table has rows here to be meddled with", async () => {
  for (const table of covered)
    expect(await sql(`select from ${table} limit 1`), table).toHaveLength(1);
});

test("every table is covered, or named as not covered", async () => {
  const { notCovered } = await verifyLog();
  const tables = await sql("select tablename as name from pg_tables where schemaname = 'public'");
  for (const { name } of tables) expect([...covered, ...notCovered], name).toContain(name);
  expect(notCovered).toContain("graphile_worker.*");
  expect(covered.filter((table) => notCovered.includes(table))).toEqual([]);
});

type Column = { name: string; type: string };
type Flip = {
  table: string;
  column: string;
  row: string;
  now: string;
  undo: () => Promise<unknown>;
};

/** Columns that no event fixes; coverage.server.ts names them. */
const unfixed: Record<string, string[]> = {
  log_event: ["seq"],
  deadline: ["outcome", "refused_version", "fired_at"],
};

const columnsOf = async (table: string): Promise<Column[]> =>
  (
    await sql(
      "select column_name as name, data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position",
      [table],
    )
  ).filter(({ name }) => !unfixed[table]?.includes(name));

/** The smallest change of a value: a character, a millisecond, one more. */
function changed(value: string, type: string): string {
  if (type === "integer" || type === "bigint") return String(Number(value) + 1);
  if (type === "boolean") return value === "true" ? "false" : "true";
  if (type.startsWith("timestamp")) return new Date(Date.parse(value) + 1).toISOString();
  if (type === "jsonb") return JSON.stringify(changedLeaf(JSON.parse(value)));
  const last = value.at(-1);
  return value.slice(0, -1) + (last === "1" ? "0" : "1");
}

function changedLeaf(value: unknown): unknown {
  if (typeof value === "string") return `${value.slice(0, -1)}${value.endsWith("1") ? "0" : "1"}`;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (value === null) return 1;
  if (Array.isArray(value))
    return value.length > 0 ? [changedLeaf(value[0]), ...value.slice(1)] : [1];
  const [[key, member] = ["x", null]] = Object.entries(value as object);
  return { ...(value as object), [key]: changedLeaf(member) };
}

const keys: Record<string, string[]> = {
  log_event: ["subject_id", "version"],
  log_payload: ["subject_id", "version"],
  placement: ["edition_id", "country"],
  rulebook: ["edition_id", "version"],
  jury_place: ["nomination_id"],
  answer: ["nomination_id", "question", "revision"],
  ballot_choice: ["ballot_id", "place"],
  ballot_cast: ["ballot_id", "elector"],
  deadline: ["kind", "subject_id"],
};

/** The part of the key by which a report names the row. */
const ownerOf = (table: string) =>
  ["ballot_id", "nomination_id", "subject_id", "edition_id"].find((part) =>
    keys[table]?.includes(part),
  ) ?? "id";

/** Changes one value by hand, in a row that has one and whose owner is not among the `spared`; null where there is none. */
async function flip(
  table: string,
  { name: column, type }: Column,
  spared: readonly string[],
): Promise<Flip | null> {
  const owner = ownerOf(table);
  const key = keys[table] ?? ["id"];
  const [row] = await sql(
    `select ctid::text as ctid, ${column}::text as value, ${owner} as owner from ${table}
     where ${column} is not null and ${owner} <> all($1) order by ${key.map((part) => `${part} desc`).join(", ")} limit 1`,
    [spared],
  );
  if (!row) return null;
  const set = `update ${table} set ${column} = $1::text::${type} where ctid = $2::tid returning ctid::text as ctid, ${owner} as owner`;
  const [moved] = await sql(set, [changed(row.value, type), row.ctid]);
  const undo = () => sql(set, [row.value, moved.ctid]);
  return { table, column, row: row.owner, now: moved.owner, undo };
}

/** The tables whose report names a change in this one. */
const reportedAs = (table: string) =>
  table === "log_payload" ? ["log_event", "log_payload"] : [table];

/** Changes each column of these tables, as many at once as there are rows to tell them apart; what was not found. */
async function unfound(tables: readonly string[]): Promise<string[]> {
  const waiting = new Map<string, Column[]>();
  for (const table of tables) waiting.set(table, await columnsOf(table));
  const missed: string[] = [];
  while ([...waiting.values()].some((columns) => columns.length > 0)) {
    const flips = await flipMany(waiting);
    if (flips.length === 0) throw new Error(`no row has a value: ${JSON.stringify([...waiting])}`);
    const { findings } = await verified();
    for (const { undo } of flips) await undo();
    const found = ({ table, row }: Flip) =>
      findings.some(
        (finding) =>
          finding.verdict === "broken" &&
          reportedAs(table).includes(finding.table) &&
          // Its last character may be what was changed.
          finding.row.includes(row.slice(0, -1)),
      );
    missed.push(...flips.filter((one) => !found(one)).map((one) => `${one.table}.${one.column}`));
  }
  return missed;
}

/** Takes out of `waiting` what it changes. */
async function flipMany(waiting: Map<string, Column[]>): Promise<Flip[]> {
  const flips: Flip[] = [];
  for (const [table, columns] of waiting) {
    const spared: string[] = [];
    const left: Column[] = [];
    for (const column of columns) {
      const done = await flip(table, column, spared);
      if (done) spared.push(done.row, done.now);
      if (done) flips.push(done);
      else left.push(column);
    }
    waiting.set(table, left);
  }
  return flips;
}

describe("a byte changed by hand is found", () => {
  test.each([
    ["the rows of subjects", [...subjects]],
    ["the log", ["log_event"]],
    ["the payloads", ["log_payload"]],
    [
      "the rows that belong to events",
      covered.filter((table) => table in keys && !table.startsWith("log_")),
    ],
  ])("in every column of %s", { timeout: 120_000 }, async (_, tables) => {
    expect(await unfound(tables)).toEqual([]);
    expect((await verified()).broken).toBe(0);
  });

  test("in every member of a context", async () => {
    const [{ id, context }] = await sql("select id, context from track order by id limit 1");
    const other = Object.entries(context).map(([member, value]) => [member, changedLeaf(value)]);
    const set = (to: unknown) =>
      sql("update track set context = $1 where id = $2", [JSON.stringify(to), id]);
    await set(Object.fromEntries(other));
    const { findings } = await verified();
    await set(context);
    const members = Object.keys(context).sort();
    expect(findings).toContainEqual(
      expect.objectContaining({ table: "track", row: id, detail: { members } }),
    );
  });

  test("in the order of one subject's events", async () => {
    const [{ id, first, second }] = await sql(
      "select a.subject_id as id, a.seq as first, b.seq as second from log_event a join log_event b on b.subject_id = a.subject_id and b.version = 2 where a.version = 1 limit 1",
    );
    const reorder = async (one: string, two: string) => {
      // Aside first, as no two events share a place.
      await sql("update log_event set seq = -seq where subject_id = $1 and version in (1, 2)", [
        id,
      ]);
      await sql(
        "update log_event set seq = case version when 1 then $2::bigint else $3::bigint end where subject_id = $1 and version in (1, 2)",
        [id, one, two],
      );
    };
    await reorder(second, first);
    expect((await verified()).broken).toBeGreaterThan(0);
    await reorder(first, second);
  });
});

describe("a deadline by hand", () => {
  const set = (column: string, value: string, where: string) =>
    sql(
      `update deadline set ${column} = ${value} where (kind, subject_id) = (select kind, subject_id from deadline where ${where} order by 1, 2 limit 1) returning kind, subject_id`,
    );
  const undone = async (kept: Record<string, unknown>[]) => {
    await sql("delete from deadline");
    await sql("insert into deadline select * from jsonb_populate_recordset(null::deadline, $1)", [
      JSON.stringify(kept),
    ]);
  };

  test.each([
    ["said to have fired", "fired_at", "due_at", "fired_at is null"],
    ["said not to have fired", "fired_at", "null", "fired_at is not null"],
    [
      "said to be moot",
      "outcome",
      `'{"moot": true}'`,
      "kind = 'offerDue' and fired_at is null and outcome is null",
    ],
    ["fired before it was due", "fired_at", "due_at - interval '1 second'", "fired_at is not null"],
    ["moved though it has not fired", "due_at", "due_at + interval '1 day'", "fired_at is null"],
    ["refused at a version to come", "refused_version", "9999", "fired_at is null"],
  ])("%s is found", async (_, column, value, where) => {
    const kept = await sql("select * from deadline");
    const [row] = await set(column, value, where);
    const { findings } = await verified();
    expect(findings.map(({ table, row }) => `${table} ${row}`)).toContain(
      `deadline ${row.kind} ${row.subject_id}`,
    );
    await undone(kept);
  });
});

describe("rows and logs that do not belong together", () => {
  test("a row taken out of any table is missed", async () => {
    const tables = covered.filter((table) => !table.startsWith("log_"));
    const taken = new Map<string, unknown>();
    for (const table of tables) {
      const [{ row }] = await sql(
        `delete from ${table} where ctid = (select ctid from ${table} order by ctid desc limit 1) returning to_jsonb(${table}) as row`,
      );
      taken.set(table, row);
    }
    const { findings } = await verified();
    for (const [table, row] of taken)
      await sql(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        row,
      ]);
    const reported = new Set(findings.map((finding) => finding.table));
    expect(tables.filter((table) => !reported.has(table))).toEqual([]);
    expect((await verified()).broken).toBe(0);
  });

  test("a mandate that nobody granted is found", async () => {
    await sql(
      `insert into mandate select 'forged', state, version, context, head, changed_at, person_id, 'director', body_kind, body_id from mandate where state = 'active' limit 1`,
    );
    const { findings } = await verified();
    await sql("delete from mandate where id = 'forged'");
    expect(findings.map(lineOf)).toEqual(["broken mandate forged: has a row and no log"]);
  });

  test("an event taken out of the middle is missed", async () => {
    const [{ row }] = await sql(
      "delete from log_event where ctid = (select ctid from log_event where subject = 'nomination' and version = 2 limit 1) returning to_jsonb(log_event) as row",
    );
    const { findings } = await verified();
    await sql("insert into log_event select * from jsonb_populate_record(null::log_event, $1)", [
      row,
    ]);
    const found = findings.filter(({ row: place }) => place.includes(row.subject_id));
    expect(found.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["a version is missing before it", "does not continue the chain"]),
    );
  });

  test("a payload that belongs to no event is found", async () => {
    await sql("insert into log_payload values ('nobody', 1, '{}', 'salt')");
    const { findings } = await verified();
    await sql("delete from log_payload where subject_id = 'nobody'");
    expect(findings.map(lineOf)).toEqual([
      "broken log_payload nobody version 1: belongs to nothing in the log",
    ]);
  });
});

describe("an erased payload", () => {
  test("is erased and not broken, whatever hung on it", async () => {
    const types = ["nomination.edit", "edition.create", "item.settle", "evidence.begin"];
    for (const type of types) {
      const erased = await sql(
        "delete from log_payload p using log_event e where e.subject_id = p.subject_id and e.version = p.version and e.type = $1 returning to_jsonb(p) as row",
        [type],
      );
      const { findings, ...counts } = await verified();
      await sql(
        "insert into log_payload select * from jsonb_populate_recordset(null::log_payload, $1)",
        [JSON.stringify(erased.map(({ row }) => row))],
      );
      expect(findings.filter(({ verdict }) => verdict === "broken").map(lineOf), type).toEqual([]);
      expect(counts.erased, type).toBe(erased.length);
    }
  });

  test("hides a context, and neither the state nor the chain", async () => {
    const [{ row, id }] = await sql(
      "delete from log_payload p using membership m where m.id = p.subject_id and p.version = 1 and m.id = (select min(id) from membership) returning to_jsonb(p) as row, m.id",
    );
    const state = (to: string) => sql("update membership set state = $1 where id = $2", [to, id]);
    await state("withdrawn");
    const { findings } = await verified();
    await state("active");
    await sql(
      "insert into log_payload select * from jsonb_populate_record(null::log_payload, $1)",
      [row],
    );
    expect(findings.map(({ verdict, table }) => `${verdict} ${table}`)).toEqual([
      "erased log_payload",
      "broken membership",
    ]);
  });
});

/** A chain that is whole by its hashes: only judging the event again can tell. */
async function forge(
  subject: Subject,
  id: string,
  { type, by, data = {} }: { type: string; by: Actor; data?: Record<string, unknown> },
): Promise<() => Promise<unknown>> {
  const [row] = await sql(
    `select version, head, changed_at, to_jsonb(s) as kept from ${subject} s where id = $1`,
    [id],
  );
  const [last] = await sql(
    "select e.edition_id, p.payload from log_event e join log_payload p using (subject_id, version) where subject_id = $1 order by version desc limit 1",
    [id],
  );
  const { refs } = JSON.parse(last.payload);
  const payload = JSON.stringify({ by, cause: null, refs, data, facts: {} });
  const salt = randomBytes(16).toString("hex");
  const entry = {
    subject,
    subjectId: id,
    version: row.version + 1,
    type,
    at: row.changed_at.getTime() + 1000,
    actor: by.kind === "person" ? "somebody" : by.kind,
    commitment: commitmentOf(salt, payload),
    previous: row.head,
    cause: null,
    process: processVersion,
  };
  const hash = hashOfEntry(entry);
  await sql(
    "insert into log_event (subject, subject_id, version, edition_id, type, at, actor, commitment, previous, hash, cause, process) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, null, $11)",
    [
      subject,
      id,
      entry.version,
      last.edition_id,
      type,
      new Date(entry.at),
      entry.actor,
      entry.commitment,
      entry.previous,
      hash,
      processVersion,
    ],
  );
  await sql("insert into log_payload values ($1, $2, $3, $4)", [id, entry.version, payload, salt]);
  await sql(`update ${subject} set version = $2, head = $3, changed_at = $4 where id = $1`, [
    id,
    entry.version,
    hash,
    new Date(entry.at),
  ]);
  return async () => {
    await sql("delete from log_payload where subject_id = $1 and version = $2", [
      id,
      entry.version,
    ]);
    await sql("delete from log_event where subject_id = $1 and version = $2", [id, entry.version]);
    await sql(`delete from ${subject} where id = $1`, [id]);
    await sql(`insert into ${subject} select * from jsonb_populate_record(null::${subject}, $1)`, [
      row.kept,
    ]);
  };
}

describe("every event is judged again", () => {
  const officer: Actor = { kind: "person", person: "nobody", role: "officer" };
  const reason = "because it was said so";
  const said = {
    reason,
    effectiveOn: { precision: "day", earliest: "2027-01-01", latest: "2027-01-01" },
  };

  test.each([
    [
      "that its state does not take",
      { type: "membership.admit", by: officer, data: said },
      "is an event that the state does not take",
    ],
    [
      "by an actor who may not",
      { type: "membership.correct", by: { kind: "clock" } as Actor, data: said },
      "was fired by somebody who may not",
    ],
    [
      "without what its conditions ask",
      { type: "membership.deactivate", by: officer, data: {} },
      "would have been refused",
    ],
  ])("one %s is found in a chain that is whole", async (_, event, what) => {
    const [{ id }] = await sql("select min(id) as id from membership where state = 'active'");
    const undo = await forge("membership", id, event);
    const { findings } = await verified();
    await undo();
    expect(findings.map((finding) => finding.what)).toContain(what);
  });

  test("one that leads where the row is not is found", async () => {
    const [{ id }] = await sql("select min(id) as id from membership where state = 'active'");
    const undo = await forge("membership", id, {
      type: "membership.withdraw",
      by: officer,
      data: said,
    });
    const { findings } = await verified();
    await undo();
    expect(findings.map(({ table, what }) => `${table}: ${what}`)).toEqual([
      "membership: state is not what the log makes of it",
      "membership: context is not what the log makes of it",
    ]);
  });
});

describe("the database lets nobody change the log", () => {
  const attempts = [
    "update log_event set actor = 'somebody else'",
    "delete from log_event",
    "truncate log_event",
    "update log_payload set payload = '{}'",
    "truncate log_payload",
  ];
  test.each(attempts)("the application's role: %s", async (text) => {
    const { inTransaction } = await import("#prisma/transaction.ts");
    await expect(inTransaction((tx) => tx.run(text))).rejects.toMatchObject({ code: "42501" });
  });

  test.each(attempts)("its owner: %s", async (text) => {
    const attempt = asOwner((client) => client.query(text));
    await expect(attempt).rejects.toThrow("the log only grows");
  });

  test("the application may erase a payload", async () => {
    const { inTransaction } = await import("#prisma/transaction.ts");
    const erased = inTransaction(async (tx) => {
      const gone = await tx.run("delete from log_payload where version = 1 returning 1");
      expect(gone.length).toBeGreaterThan(0);
      throw new Error("undone");
    });
    await expect(erased).rejects.toThrow("undone");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commitmentOf, genesis, hashOfEntry } from "#app/services/door/write-event.server.ts";
import { compareRow, type Row } from "#app/services/verify/compare-row.ts";
import { type Finding, lineOf } from "#app/services/verify/finding.ts";
import { groupBy } from "#app/services/verify/group-by.ts";
import type { Cause, LogRow } from "#app/services/verify/read-log.server.ts";
import { replay } from "#app/services/verify/replay.ts";
import { processVersion, ruleOf, type Subject, subjects } from "#machines/index.ts";
import type { Context } from "#machines/life.ts";
import { whyNotSaid } from "#machines/payloads.ts";
import { liftContext, liftEvent, type Step, steps, stepsFrom } from "#machines/upcast.ts";
import { asOwner } from "./owner.ts";

/**
 * Logs as older programs wrote them, kept as they were: lives out of a rehearsal, with the rows that
 * those programs made of them. One line of JSON each: an event, a row, or the outline of a cause whose
 * life is not kept.
 */
const folder = new URL("old-logs/", import.meta.url);
type Kept = { of: Subject; row: Row & { context: Context } };
type Line = { event?: LogRow; cause?: Cause } & Partial<Kept>;

function kept(version: number) {
  const lines = readFileSync(new URL(`version-${version}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const events = lines.flatMap(({ event }) => event ?? []);
  const rows = new Map(
    lines.flatMap(({ of, row }) => (of && row ? [[row.id, { of, row }] as const] : [])),
  );
  const causes = new Map<string, Cause>(
    [...lines.flatMap(({ cause }) => cause ?? []), ...events].map((one) => [one.hash, one]),
  );
  return { lives: groupBy(events, ({ subject_id }) => subject_id), rows, causes, events };
}

type Lift = (version: number) => readonly Step[] | null;

/** What verify-log would say of a kept log and its rows, the rows lifted as a migration lifts them. */
function verified(log: ReturnType<typeof kept>, lift: Lift, rowsBy: readonly Step[]): string[] {
  const findings: Finding[] = [];
  for (const [id, events] of log.lives) {
    const subject = events[0]?.subject as Subject;
    const report = (finding: Finding) => findings.push(finding);
    const rebuilt = replay(subject, id, events, log.causes, report, lift);
    const row = log.rows.get(id)?.row;
    const now = row && { ...row, context: liftContext(subject, row.context, rowsBy) };
    compareRow(rebuilt, now, report);
  }
  return findings.map(lineOf);
}

/** The migration that came with each version after the first. */
const migrations = ["20261124100000_process"];
const ours = new URL("../../prisma/migrations/", import.meta.url);

const older = Array.from({ length: processVersion - 1 }, (_, i) => i + 1);

test("a log of every older version is kept, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(older.map((version) => `version-${version}.jsonl`));
});

test("there is one step and one migration for each version after the first, in order", () => {
  expect(migrations).toHaveLength(older.length);
  expect(steps.map(({ to }) => to)).toEqual(older.map((version) => version + 1));
});

describe.each(older)("the kept log of version %i", (version) => {
  const log = kept(version);
  const lift = stepsFrom(version) ?? [];

  test("is of that version, has lives of every kind, and enough to judge", () => {
    expect(new Set(log.events.map(({ process }) => process))).toEqual(new Set([version]));
    expect(new Set(log.events.map(({ subject }) => subject))).toEqual(new Set(subjects));
    expect(new Set(log.events.map(({ type }) => type)).size).toBeGreaterThan(100);
  });

  test("lives again by today's machines and makes the rows it made then", () => {
    expect(verified(log, stepsFrom, lift)).toEqual([]);
  });

  test("says nothing that today's door would not take", () => {
    for (const { type, payload } of log.events)
      expect(whyNotSaid(type, JSON.parse(payload ?? "").data), type).toBeNull();
  });

  test("is brought along by the migrations since, as its rows", async () => {
    const rows = [...log.rows.values()];
    const undone = new Error("undone");
    const migrated = asOwner(async (client) => {
      await client.query("begin");
      for (const { of, row } of rows)
        await client.query(
          `insert into ${of} select * from jsonb_populate_record(null::${of}, $1)`,
          [JSON.stringify(row)],
        );
      for (const name of migrations.slice(version - 1))
        await client.query(readFileSync(new URL(`${name}/migration.sql`, ours), "utf8"));
      for (const { of, row } of rows) {
        const found = await client.query(`select context from ${of} where id = $1`, [row.id]);
        expect(found.rows[0].context).toEqual(liftContext(of, row.context, lift));
      }
      throw undone;
    });
    await expect(migrated).rejects.toBe(undone);
  });

  test("does not make them without the steps in between", () => {
    expect(verified(log, () => [], lift)).not.toEqual([]);
    expect(verified(log, stepsFrom, [])).not.toEqual([]);
  });
});

describe("a version before the first", () => {
  // As if version 0 had called a reason `why`, had not known what a quota was, and had no flags.
  const pretended: Step = {
    to: 1,
    event: ({ subject, type, data: { why, ...data }, facts }) => ({
      ...{ subject, type, facts },
      data: why === undefined ? data : { ...data, reason: why },
    }),
    context: (subject, context) => (subject === "conflict" ? { ...context, flags: 0 } : context),
  };
  const chain = [pretended, ...steps];
  const from: Lift = (version) => stepsFrom(version, chain);
  const said = { subject: "conflict" as const, type: "conflict.declare", facts: {} };

  test("is lifted through every version to today's", () => {
    expect(from(0)).toEqual(chain);
    expect(liftEvent({ ...said, data: { why: "kin" } }, from(0) ?? []).data).toEqual({
      reason: "kin",
    });
    const lifted = liftContext("conflict", { rule: null }, from(0) ?? []);
    expect(lifted).toEqual({ rule: null, flags: 0 });
  });

  test("is unknown to a program without that step", () => {
    expect(stepsFrom(0)).toBeNull();
    expect(stepsFrom(processVersion + 1)).toBeNull();
    expect(stepsFrom(processVersion)).toEqual([]);
  });

  test("is judged by what the step makes of its words", () => {
    const old = asVersionZero(kept(1));
    expect(verified(old, from, stepsFrom(1) ?? [])).toEqual([]);
    expect(verified(old, () => steps, stepsFrom(1) ?? []).join()).toContain(
      "would have been refused",
    );
    expect(verified(old, stepsFrom, []).join()).toContain("a process this program does not know");
  });
});

const asksReason = ({ type }: LogRow) => ruleOf(type).rule.when?.includes("reasonGiven") ?? false;

/** One life of the log in which reasons are asked for, as version 0 would have written it: a whole chain. */
function asVersionZero(log: ReturnType<typeof kept>): ReturnType<typeof kept> {
  const [id, life] = [...log.lives].find(([, events]) => events.some(asksReason)) ?? ["", []];
  let previous = genesis;
  const events = life.map((event) => {
    const said = JSON.parse(event.payload ?? "");
    const { reason: why, ...data } = said.data;
    const payload = JSON.stringify({ ...said, data: why === undefined ? data : { ...data, why } });
    const commitment = commitmentOf(event.salt ?? "", payload);
    const entry = { ...event, subject: event.subject as Subject, subjectId: id, commitment };
    const hash = hashOfEntry({ ...entry, previous, process: 0 });
    const written = { ...event, payload, commitment, previous, hash, process: 0 };
    previous = hash;
    return written;
  });
  const before = log.rows.get(id);
  const rows = new Map(
    before ? [[id, { ...before, row: { ...before.row, head: previous } }] as const] : [],
  );
  return { ...log, events, rows, lives: new Map([[id, events]]) };
}

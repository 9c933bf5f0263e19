import { beforeAll, describe, expect, test } from "vitest";
import { BrokenInvariant, checkInvariants, invariants } from "#app/rehearsal/invariants.ts";
import type { Outcome } from "#app/rehearsal/play.ts";
import { verifyLog } from "#app/services/verify-log.server.ts";
import { eventTypes, subjects } from "#machines/index.ts";
import { asOne, inTransaction } from "#prisma/transaction.ts";
import { endsOf, played } from "./stage.ts";

let outcome: Outcome;
let told: string[];
beforeAll(async () => {
  ({ outcome, told } = await played("1", 40));
}, 300_000);

describe("a whole edition", () => {
  test("comes to its end in five regions, each in its own way", () => {
    expect(Object.keys(outcome.regions)).toEqual(["AFR", "APA", "ARB", "ENA", "LAC"]);
    const { empty, none, some } = endsOf(outcome);
    expect(empty).toHaveLength(1);
    expect(none.length).toBeGreaterThanOrEqual(1);
    expect(some.length).toBeGreaterThanOrEqual(2);
    const drafts = Object.values(outcome.regions).map(({ nominations }) => nominations);
    expect(drafts.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  test("is told stage by stage, in the order of its days", () => {
    expect(told.length).toBeGreaterThan(15);
    const days = told.map((line) => line.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(told.at(-2)).toContain("the edition is archived");
    expect(told.at(-1)).toContain("the whole log is read again");
  });

  test("takes every event there is, and is refused some", () => {
    expect(outcome.taken).toEqual([...eventTypes].sort());
    expect(outcome.refused.length).toBeGreaterThan(10);
    expect(outcome.refused.filter((type) => !eventTypes.includes(type))).toEqual([]);
  });

  test("leaves a log that is whole and makes every row again", async () => {
    const findings: unknown[] = [];
    const verified = await verifyLog((finding) => {
      if (finding.verdict === "broken") findings.push(finding);
    });
    expect(findings).toEqual([]);
    expect(verified).toMatchObject({ broken: 0, events: outcome.events });
  });

  test("keeps its invariants", async () => {
    await checkInvariants("the end");
  });
});

/**
 * What is done by hand, as the database's owner, to break one invariant and no earlier one. Triggers do
 * not run, and everything is taken back.
 */
const one = (select: string) => `(select id from ${select} order by id limit 1)`;
const awarded = one("nomination where state = 'awarded'");
const clearWith = (
  where: string,
) => `(select v.appointment_id from review v join log_event l on l.subject_id = v.id
  where l.type = 'review.submit' ${where} order by v.id limit 1)`;

const breaks: Record<string, string[][]> = {
  "one awardee of each country and edition": [
    [
      `update nomination set state = 'awarded' where (edition_id, country) =
        (select edition_id, country from nomination group by 1, 2 having count(*) > 1 order by 1, 2 limit 1)`,
    ],
  ],
  "no more awards than seats": [
    [
      "update nomination set state = 'notAwarded'",
      `update nomination set state = 'awarded' where id in (select distinct on (country) id from nomination where track_id =
        (select track_id from nomination group by 1 having count(distinct country) > 3 limit 1) order by country, id)`,
    ],
  ],
  "slots within the national quota, each held once": [
    [`update nomination set context = context || '{"slot": 3}' where id = ${one("nomination")}`],
    [
      "drop index nomination_slot",
      `update nomination set context = context || '{"slot": 1}' where (edition_id, country) =
        (select edition_id, country from nomination group by 1, 2 having count(*) > 1 order by 1, 2 limit 1)`,
    ],
  ],
  "no counted sheet of a juror who is not clear": [
    [
      "update conflict set state = 'declared' where id = (select conflict_id from review where context ->> 'counts' = 'true' order by id limit 1)",
    ],
    [
      "delete from conflict where id = (select conflict_id from review where context ->> 'counts' = 'true' order by id limit 1)",
    ],
  ],
  "sheets were handed in by jurors in office": [
    [`delete from log_event where type = 'appointment.activate' and subject_id = ${clearWith("")}`],
    [
      `update log_event set type = 'appointment.resign' where type = 'appointment.invite' and subject_id = ${clearWith(
        "and exists (select from log_event i where i.subject_id = v.appointment_id and i.type = 'appointment.invite')",
      )}`,
    ],
  ],
  "no vote of a juror who is not clear": [
    [
      "create temporary table vote on commit drop as select b.id as ballot, b.context -> 'voted' ->> 0 as juror, b.context -> 'options' ->> 0 as nomination from ballot b where b.state = 'counted' and jsonb_array_length(b.context -> 'voted') > 0 order by b.id limit 1",
      "update ballot set state = 'open' where id = (select ballot from vote)",
      `update review set context = context || '{"counts": false}' where (appointment_id, nomination_id) = (select juror, nomination from vote)`,
      "update conflict set state = 'forced' where (appointment_id, nomination_id) = (select juror, nomination from vote)",
    ],
  ],
  "as many choices as votes": [
    ["delete from ballot_choice where ctid = (select ctid from ballot_choice limit 1)"],
    [
      "insert into ballot_choice (ballot_id, place, choice, receipt) select ballot_id, 99, choice, 'stuffed' from ballot_choice limit 1",
    ],
  ],
  "no sealed choice is left when a ballot is over": [
    [
      `insert into ballot_cast (ballot_id, elector, sealed) values (${one("ballot where state = 'counted'")}, 'juror', 'sealed')`,
    ],
    [
      `insert into ballot_cast (ballot_id, elector, sealed) values (${one("ballot where state = 'void'")}, 'juror', 'sealed')`,
    ],
  ],
  "nothing after its deadline": [
    [
      `update deadline set due_at = due_at - interval '1 year' where kind = 'cityDue' and subject_id =
        (select l.subject_id from log_event l where l.type = 'nomination.sign' and not exists (select from log_event x where x.subject_id = l.subject_id
          and x.type in ('nomination.return', 'nomination.extend', 'nomination.revive')) order by 1 limit 1)`,
    ],
  ],
  "a fired deadline has fired after it was due": [
    [
      "update deadline set fired_at = due_at - interval '1 millisecond' where subject_id = (select subject_id from deadline where fired_at is not null order by 1 limit 1)",
    ],
  ],
  "an awardee has counted sheets, or its track's shortage says how few suffice": [
    [`update review set context = context || '{"counts": false}' where nomination_id = ${awarded}`],
  ],
  "an award was placed by the jury": [
    [`update nomination set context = context || '{"place": null}' where id = ${awarded}`],
  ],
  "the log has no gap and no fork": [
    [`delete from log_event where version = 1 and subject_id = ${awarded}`],
    [`delete from log_event where version = 2 and subject_id = ${awarded}`],
    [
      `update log_event set previous = repeat('f', 64) where version = 2 and subject_id = ${awarded}`,
    ],
    [
      `update log_event set previous = repeat('f', 64) where version = 1 and subject_id = ${awarded}`,
    ],
  ],
  "every row stands where its log ends": [
    ...subjects.map((subject) => [
      `update ${subject} set head = repeat('f', 64) where id = ${one(subject)}`,
    ]),
    [`update nomination set version = version - 1 where id = ${awarded}`],
    [`delete from log_event where subject_id = ${one("membership")}`],
  ],
  "one mail for each receiver and event": [
    [
      "drop index mail_event_template_receiver_key",
      "insert into mail (id, event, template, receiver, facts, at) select 'twice', event, template, receiver, facts, at from mail limit 1",
    ],
  ],
  "certificates have numbers of their own": [
    [
      `update certificate set context = context || '{"number": "1", "version": 1}' where edition_id = (select edition_id from certificate group by 1 having count(*) > 1 limit 1)`,
    ],
  ],
};
const all = Object.entries(breaks).flatMap(([invariant, ways]) =>
  ways.map((statements, i) => ({ invariant, statements, way: i + 1 })),
);

describe("an invariant that is broken by hand is found:", () => {
  const undo = Symbol("undo");

  test("each has a way to be broken", () => {
    expect(Object.keys(breaks)).toEqual(Object.keys(invariants));
  });

  test.each(all)("$invariant ($way)", async ({ invariant, statements }) => {
    const application = process.env.DATABASE_URL;
    process.env.DATABASE_URL = process.env.DATABASE_OWNER_URL;
    try {
      const broken = asOne(async () => {
        await inTransaction(async (tx) => {
          await tx.run("set local session_replication_role = replica");
          for (const statement of statements) await tx.run(statement);
        });
        const found = await checkInvariants("the hand").then(
          () => null,
          (fault: unknown) => fault,
        );
        expect(found).toBeInstanceOf(BrokenInvariant);
        expect((found as BrokenInvariant).invariant).toBe(invariant);
        expect((found as BrokenInvariant).message).toContain(
          `broken after "the hand": ${invariant}`,
        );
        throw undo;
      });
      await expect(broken).rejects.toBe(undo);
    } finally {
      process.env.DATABASE_URL = application;
    }
  });

  test("and afterwards everything is as it was", async () => {
    await checkInvariants("the end");
  });
});

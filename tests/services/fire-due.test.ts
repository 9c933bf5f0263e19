import { type ChildProcess, spawn } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { endorse, type Nomination } from "#app/rehearsal/nominating.ts";
import { pairOf } from "#app/rehearsal/side-lines.ts";
import {
  DAY,
  dueOf,
  granted,
  HOUR,
  must,
  reason,
  rows,
  SECOND,
  stateOf,
  tick,
  together,
} from "#app/rehearsal/stage.ts";
import { act } from "#app/services/act.server.ts";
import { type Fired, fireDue, firedBy } from "#app/services/fire-due.server.ts";
import { lockOrder, type Subject } from "#machines/index.ts";
import table from "#machines/process.json" with { type: "json" };
import { asOne } from "#prisma/transaction.ts";
import {
  type Award,
  nominating,
  published,
  type Secretariat,
  secretariat,
  signed,
} from "./award.ts";
import * as world from "./conditions/world.ts";
import { NOW } from "./conditions/world.ts";
import { asOwner } from "./owner.ts";

const GRACE = 120 * SECOND;

/** Raw rows that the services see, and that are taken back. */
const inRows = <T>(work: () => Promise<T>): Promise<T> => asOne(() => world.inWorld(work));

const log = (id: string) =>
  rows<{ type: string; at: number; actor: string }>(
    "select type, ms(at) as at, actor from log_event where subject_id = $1 order by version",
    [id],
  );
const deadlineOf = async (kind: string, id: string) => {
  const [row] = await rows<{
    due: number;
    fired: number | null;
    outcome: object | null;
  }>(
    "select ms(due_at) as due, ms(fired_at) as fired, outcome from deadline where kind = $1 and subject_id = $2",
    [kind, id],
  );
  return row;
};

type Case = {
  subject: Subject;
  event: string;
  from: string;
  to: string;
  /** The row it is of, and others that it needs; what stands in the ground is there. */
  rows: () => Promise<string>;
  noEdition?: boolean;
  moved?: () => Promise<unknown>;
};

const inState = (make: (over: { state: string }) => Promise<string>, state: string) => () =>
  make({ state });
const dated = { precision: "day" as const, earliest: "2027-03-15", latest: "2027-03-15" };

/** One row for each kind of deadline and event it fires. */
const cases: Record<string, Case[]> = {
  opens: [
    {
      subject: "track",
      event: "track.open",
      from: "waiting",
      to: "nominating",
      rows: async () => {
        await world.sql("delete from track where id = 't1'");
        return world.track({ state: "waiting" });
      },
    },
  ],
  cityDue: [
    {
      subject: "nomination",
      event: "nomination.expire",
      from: "draft",
      to: "expired",
      rows: inState(world.nomination, "draft"),
    },
  ],
  commissionSilent: [
    {
      subject: "nomination",
      event: "commission.alert",
      from: "withCommission",
      to: "withCommission",
      rows: () =>
        world.nomination({ state: "withCommission", context: { signedAt: NOW - 20 * DAY } }),
    },
  ],
  commissionDue: [
    {
      subject: "track",
      event: "track.beginEligibility",
      from: "nominating",
      to: "eligibility",
      rows: async () => {
        await world.nomination({ state: "endorsed" });
        return "t1";
      },
    },
  ],
  clarificationDue: [
    {
      subject: "nomination",
      event: "clarification.lapse",
      from: "inClarification",
      to: "endorsed",
      rows: inState(world.nomination, "inClarification"),
    },
  ],
  noticeDue: [
    {
      subject: "nomination",
      event: "nomination.withdrawByNotice",
      from: "endorsed",
      to: "withdrawn",
      rows: () => world.nomination({ state: "endorsed", context: { notice: { at: NOW - DAY } } }),
    },
  ],
  inviteDue: [
    {
      subject: "appointment",
      event: "appointment.lapse",
      from: "invited",
      to: "lapsed",
      rows: inState(world.appointment, "invited"),
    },
  ],
  declarationDue: [
    {
      subject: "conflict",
      event: "conflict.lapse",
      from: "undeclared",
      to: "lapsed",
      rows: inState(world.conflict, "undeclared"),
    },
  ],
  scoringDue: [
    {
      subject: "track",
      event: "scoring.close",
      from: "scoring",
      to: "deliberation",
      rows: async () => {
        await world.sql("update track set state = 'scoring' where id = 't1'");
        return "t1";
      },
    },
  ],
  sheetDue: [
    {
      subject: "review",
      event: "review.lapse",
      from: "inProgress",
      to: "lapsed",
      rows: inState(world.review, "inProgress"),
    },
    {
      subject: "review",
      event: "review.relockUnchanged",
      from: "unlocked",
      to: "locked",
      rows: inState(world.review, "unlocked"),
    },
  ],
  minutesDue: [
    {
      subject: "session",
      event: "minutes.markLate",
      from: "closed",
      to: "closed",
      rows: inState(world.session, "closed"),
    },
  ],
  proposalDue: [
    {
      subject: "proposal",
      event: "proposal.lapse",
      from: "open",
      to: "lapsed",
      rows: inState(world.proposal, "open"),
    },
  ],
  uploadDue: [
    {
      subject: "evidence",
      event: "evidence.expire",
      from: "uploading",
      to: "aborted",
      rows: inState(world.evidence, "uploading"),
    },
  ],
  scanDue: [
    {
      subject: "evidence",
      event: "scan.timeOut",
      from: "scanning",
      to: "quarantined",
      rows: inState(world.evidence, "scanning"),
    },
  ],
  queryDue: [
    {
      subject: "evidence",
      event: "evidence.lapseQuery",
      from: "queried",
      to: "frozen",
      rows: inState(world.evidence, "queried"),
    },
  ],
  offerDue: [
    {
      subject: "mandate",
      event: "mandate.lapse",
      from: "offered",
      to: "lapsed",
      rows: inState(world.mandate, "offered"),
      noEdition: true,
    },
  ],
  mandateEnd: [
    {
      subject: "mandate",
      event: "mandate.expire",
      from: "active",
      to: "ended",
      rows: () => world.mandate({ role: "mayor", bodyKind: "city", body: "city-n1" }),
      noEdition: true,
    },
  ],
  effective: [
    {
      subject: "membership",
      event: "membership.activate",
      from: "admitted",
      to: "active",
      rows: () => world.membership({ state: "admitted", context: { effectiveOn: dated } }),
      noEdition: true,
    },
  ],
  announceAt: [
    {
      subject: "edition",
      event: "edition.announce",
      from: "published",
      to: "announced",
      rows: async () => {
        await world.sql(
          `update edition set context = context || '{"releasedAt": ${NOW - DAY}, "announceAt": ${NOW}}' where id = 'e1'`,
        );
        return "e1";
      },
    },
  ],
  retention: [
    {
      subject: "evidence",
      event: "evidence.purge",
      from: "frozen",
      to: "purged",
      rows: async () => {
        await world.nomination({ state: "notAwarded" });
        return world.evidence({ state: "frozen" });
      },
    },
  ],
};
const all = Object.entries(cases).flatMap(([kind, several]) =>
  several.map((one) => ({ kind, ...one })),
);

describe("each kind of deadline", () => {
  test("of the process is here, with every event it fires", () => {
    const expected = Object.fromEntries(
      table.deadlines.map(({ kind, fires }: { kind: string; fires: string[] }) => [kind, fires]),
    );
    expect(firedBy).toEqual(expected);
    expect(
      Object.fromEntries(Object.entries(cases).map(([kind, of]) => [kind, of.map((c) => c.event)])),
    ).toEqual(expected);
  });

  test.each(all)("$kind fires $event once, at its due instant", async (one) => {
    const { kind, subject, event, from, to } = one;
    await inRows(async () => {
      await world.ground();
      await world.country();
      await world.person();
      await world.person("berta");
      const id = await one.rows();
      await world.deadline(kind, subject, id, NOW, { edition: one.noEdition ? null : "e1" });
      const mine = (fired: Fired[]) =>
        fired.filter((one) => one.subjectId === id && one.kind === kind);
      expect(await stateOf(subject, id)).toBe(from);

      // Whoever came in time is still served: nothing happens inside the grace.
      expect(await fireDue(NOW - 1)).toEqual([]);
      expect(await fireDue(NOW)).toEqual([]);
      expect(await fireDue(NOW + GRACE - 1)).toEqual([]);
      expect(await stateOf(subject, id)).toBe(from);

      const fired = await fireDue(NOW + GRACE);
      expect(mine(fired)).toEqual([{ kind, subjectId: id, outcome: "fired" }]);
      expect(await stateOf(subject, id)).toBe(to);
      expect(await deadlineOf(kind, id)).toEqual({ due: NOW, fired: NOW + GRACE, outcome: null });

      expect(mine(await fireDue(NOW + GRACE))).toEqual([]);
      expect(mine(await fireDue(NOW + 1000 * DAY))).toEqual([]);
      const logged = await log(id);
      expect(logged[0]).toEqual({ type: event, at: NOW, actor: "clock" });
      expect(logged.filter(({ type }) => type === event)).toHaveLength(1);
    });
  });
});

test("the rulebook in force says how long the grace is; what no edition owns has two minutes", async () => {
  await inRows(async () => {
    await world.ground({ rules: { graceSeconds: 3600 } });
    await world.rulebook({ graceSeconds: 30 }, "e1", 2);
    await world.edition({ id: "e2", context: { name: "Award 2029" } });
    await world.rulebook({ graceSeconds: 600 }, "e2");
    await world.appointment({ state: "invited" });
    await world.appointment({ id: "a2", edition: "e2", state: "invited" });
    await world.mandate({ state: "offered" });
    await world.deadline("inviteDue", "appointment", "a1", NOW);
    await world.deadline("inviteDue", "appointment", "a2", NOW, { edition: "e2" });
    await world.deadline("offerDue", "mandate", "d1", NOW, { edition: null });
    const firedAt = async (seconds: number) =>
      (await fireDue(NOW + seconds * SECOND)).map(({ subjectId }) => subjectId);
    expect(await firedAt(29)).toEqual([]);
    expect(await firedAt(30)).toEqual(["a1"]);
    expect(await firedAt(119)).toEqual([]);
    expect(await firedAt(120)).toEqual(["d1"]);
    expect(await firedAt(599)).toEqual([]);
    expect(await firedAt(600)).toEqual(["a2"]);
  });
});

describe("after downtime", () => {
  test("what is long past fires in the order of its instants, each as if then", async () => {
    await inRows(async () => {
      await world.ground();
      await world.nomination({ state: "draft" });
      await world.nomination({ id: "n2", state: "endorsed" });
      await world.evidence({ state: "queried", nomination: "n2" });
      await world.proposal();
      await world.appointment({ state: "invited" });
      await world.deadline("queryDue", "evidence", "v1", NOW + 9 * DAY);
      await world.deadline("commissionDue", "track", "t1", NOW + 5 * DAY);
      await world.deadline("inviteDue", "appointment", "a1", NOW + 7 * DAY);
      await world.deadline("cityDue", "nomination", "n1", NOW + DAY);
      await world.deadline("proposalDue", "proposal", "p1", NOW - 3 * DAY);
      const fired = await fireDue(NOW + 300 * DAY);
      expect(fired.map(({ kind, outcome }) => [kind, outcome])).toEqual([
        ["proposalDue", "fired"],
        ["cityDue", "fired"],
        ["commissionDue", "fired"],
        ["inviteDue", "fired"],
        ["queryDue", "fired"],
      ]);
      const logged = await rows<{ type: string; at: number }>(
        "select type, ms(at) as at from log_event order by seq",
      );
      expect(logged).toEqual([
        { type: "proposal.lapse", at: NOW - 3 * DAY },
        { type: "nomination.expire", at: NOW + DAY },
        { type: "track.beginEligibility", at: NOW + 5 * DAY },
        { type: "appointment.lapse", at: NOW + 7 * DAY },
        { type: "evidence.lapseQuery", at: NOW + 9 * DAY },
      ]);
    });
  });

  test("of one instant the order of the locks decides, then the id", async () => {
    await inRows(async () => {
      await world.ground({ track: { state: "scoring" } });
      await world.proposal();
      for (const id of ["v2", "v1"]) {
        await world.evidence({ id, state: "queried" });
        await world.deadline("queryDue", "evidence", id, NOW);
      }
      await world.review({ state: "inProgress" });
      await world.deadline("proposalDue", "proposal", "p1", NOW);
      await world.deadline("sheetDue", "review", "r-a1-n1", NOW);
      await world.deadline("scoringDue", "track", "t1", NOW);
      const fired = await fireDue(NOW + GRACE);
      expect(fired.map(({ subjectId }) => subjectId)).toEqual(["t1", "r-a1-n1", "v1", "v2", "p1"]);
      expect(lockOrder.indexOf("track")).toBeLessThan(lockOrder.indexOf("review"));
    });
  });

  test("at most the asked number at a time, the rest the next time", async () => {
    await inRows(async () => {
      await world.ground();
      for (let i = 1; i <= 5; i++) {
        await world.evidence({ id: `v${i}`, state: "queried" });
        await world.deadline("queryDue", "evidence", `v${i}`, NOW + i);
      }
      const ids = async () => (await fireDue(NOW + DAY, 2)).map(({ subjectId }) => subjectId);
      expect(await ids()).toEqual(["v1", "v2"]);
      expect(await ids()).toEqual(["v3", "v4"]);
      expect(await ids()).toEqual(["v5"]);
      expect(await ids()).toEqual([]);
    });
  });
});

describe("a firing that is refused", () => {
  test("is kept with its reason, not repeated until its subject changes, then fires", async () => {
    await inRows(async () => {
      await world.ground();
      const only = { id: "m1", role: "director", holder: "anna" };
      await world.person();
      await world.mandate(only);
      await world.deadline("mandateEnd", "mandate", "m1", NOW, { edition: null });
      expect(await fireDue(NOW + DAY)).toEqual([
        { kind: "mandateEnd", subjectId: "m1", outcome: "refused" },
      ]);
      const refused = {
        because: "conditions",
        unmet: [{ condition: "notLastHolder", role: "director", others: 0 }],
      };
      expect(await deadlineOf("mandateEnd", "m1")).toEqual({
        due: NOW,
        fired: null,
        outcome: { refused },
      });
      expect(await stateOf("mandate", "m1")).toBe("active");
      expect(await log("m1")).toEqual([]);
      expect(await fireDue(NOW + 2 * DAY)).toEqual([]);

      await world.mandate({ role: "director", holder: "berta" });
      expect(await fireDue(NOW + 3 * DAY)).toEqual([]);
      await world.sql("update mandate set version = version + 1 where id = 'm1'");
      expect(await fireDue(NOW + 4 * DAY)).toEqual([
        { kind: "mandateEnd", subjectId: "m1", outcome: "fired" },
      ]);
      expect(await log("m1")).toEqual([{ type: "mandate.expire", at: NOW, actor: "clock" }]);
      expect(await deadlineOf("mandateEnd", "m1")).toMatchObject({ outcome: null });
    });
  });

  test("is refused again with the new reason while the subject changes to no avail", async () => {
    await inRows(async () => {
      await world.ground();
      await world.mandate({ id: "m1", role: "director" });
      await world.deadline("mandateEnd", "mandate", "m1", NOW, { edition: null });
      expect(await fireDue(NOW + DAY)).toHaveLength(1);
      await world.sql("update mandate set version = version + 1 where id = 'm1'");
      expect(await fireDue(NOW + DAY)).toMatchObject([{ outcome: "refused" }]);
      expect(await fireDue(NOW + DAY)).toEqual([]);
    });
  });

  test("holds up nothing that is due after it", async () => {
    await inRows(async () => {
      await world.ground();
      await world.mandate({ id: "m1", role: "director" });
      await world.deadline("mandateEnd", "mandate", "m1", NOW, { edition: null });
      await world.nomination();
      await world.deadline("cityDue", "nomination", "n1", NOW + 1);
      expect((await fireDue(NOW + DAY)).map(({ outcome }) => outcome)).toEqual([
        "refused",
        "fired",
      ]);
    });
  });

  test("of a state that has passed is moot", async () => {
    await inRows(async () => {
      await world.ground();
      await world.nomination({ state: "endorsed" });
      await world.deadline("cityDue", "nomination", "n1", NOW);
      expect(await fireDue(NOW + DAY)).toEqual([
        { kind: "cityDue", subjectId: "n1", outcome: "moot" },
      ]);
      expect(await deadlineOf("cityDue", "n1")).toEqual({
        due: NOW,
        fired: null,
        outcome: { moot: true },
      });
      expect(await fireDue(NOW + DAY)).toEqual([]);
      expect(await log("n1")).toEqual([]);
    });
  });
});

let of: Secretariat;

describe("with workers and people at once", () => {
  let award: Award;
  beforeAll(async () => {
    of = await secretariat("fire-due");
    award = await published(of, { name: "Due", cities: { FRA: 2, ESP: 4 } });
    await nominating(award);
  }, 120_000);
  const nth = (n: number) => award.nominations[n] as Nomination;

  async function offers(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < count; i++) {
      const holder = of.stage.newId();
      await rows(
        "insert into person (id, pseudonym, name, email, locale, demonstration) values ($1, $1 || '-p', 'Nobody', $1 || '@example.org', 'en', true)",
        [holder],
      );
      const id = of.stage.newId();
      const offer = {
        type: "mandate.offer",
        id,
        data: { person: holder, role: "observer" },
        refs: { holder, role: "observer", bodyKind: "instance", body: "award" },
      };
      granted(await act(offer, of.staff.officer, of.stage.at), offer);
      ids.push(id);
    }
    return ids;
  }
  const lapses = (ids: string[]) =>
    rows<{ n: number; times: number }>(
      "select count(distinct subject_id) as n, count(*) as times from log_event where type = 'mandate.lapse' and subject_id = any($1)",
      [ids],
    );

  test("of four in one process each row is fired by one", async () => {
    const ids = await offers(25);
    const due = await dueOf("offerDue", ids[0] ?? "");
    const done = await Promise.all([1, 2, 3, 4].map(() => fireDue(due + GRACE)));
    const mine = done.flat().filter(({ subjectId }) => ids.includes(subjectId));
    expect(mine.filter(({ outcome }) => outcome === "fired")).toHaveLength(25);
    expect(mine).toHaveLength(25);
    expect(await lapses(ids)).toEqual([{ n: 25, times: 25 }]);
  });

  test("of two processes each row is fired by one", async () => {
    of.stage.at += 20 * DAY;
    const ids = await offers(40);
    const due = await dueOf("offerDue", ids[0] ?? "");
    const workers = [1, 2].map(() => worker(due + GRACE));
    const done = await Promise.all(workers);
    const mine = done.flat().filter(({ subjectId }) => ids.includes(subjectId));
    expect(mine.map(({ outcome }) => outcome)).toEqual(Array(40).fill("fired"));
    expect(await lapses(ids)).toEqual([{ n: 40, times: 40 }]);
  });

  test("a date that moves while the worker already looks at the old one fires at the new one only", async () => {
    const { id } = nth(0);
    const before = await dueOf("cityDue", id);
    const later = before + 2 * DAY;
    // Found due, but not yet locked: the subject is held until the extension is in.
    let fired: Promise<Fired[]> = Promise.resolve([]);
    await asOwner(async (client) => {
      await client.query("begin");
      await client.query("select from nomination where id = $1 for update", [id]);
      fired = fireDue(before + GRACE);
      for (let seen = 0; !seen; ) {
        await new Promise((done) => setTimeout(done, 10));
        await client.query("select pg_stat_clear_snapshot()");
        const { rows: waiting } = await client.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        seen = waiting.length;
      }
      await client.query(
        "update deadline set due_at = $1 where kind = 'cityDue' and subject_id = $2",
        [new Date(later), id],
      );
      await client.query("commit");
    });
    const mine = (done: Fired[]) => done.filter(({ subjectId }) => subjectId === id);
    expect(mine(await fired)).toEqual([]);
    expect(await stateOf("nomination", id)).toBe("draft");
    expect(mine(await fireDue(later + GRACE - 1))).toEqual([]);
    expect(mine(await fireDue(later + GRACE))).toEqual([
      { kind: "cityDue", subjectId: id, outcome: "fired" },
    ]);
  });
});

/** A process of its own that fires once, and what it fired. */
function worker(now: number): Promise<Fired[]> {
  const script = `
    import { fireDue } from "#app/services/fire-due.server.ts";
    import { disconnect } from "#prisma/transaction.ts";
    console.log(JSON.stringify(await fireDue(${now})));
    await disconnect();
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  return new Promise((done, fail) => {
    const child: ChildProcess = spawn(process.execPath, args, {
      env: process.env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout?.on("data", (text) => {
      said += text;
    });
    child.once("error", fail);
    child.once("close", (code) =>
      code === 0 ? done(JSON.parse(said)) : fail(new Error(`the worker ended with ${code}`)),
    );
  });
}

describe("moving, stopping, ending", () => {
  let fresh = 0;

  async function open(cities: Record<string, number> = { FRA: 2 }): Promise<Award> {
    fresh += 1;
    const award = await published(of, { name: `Moving ${fresh}`, cities });
    await nominating(award);
    return award;
  }
  const nth = (award: Award, n: number) => award.nominations[n] as Nomination;
  const pair = ({ edition }: Award) => pairOf(edition.id, of.staff);
  const mine = async (ids: string[], now: number) =>
    (await fireDue(now)).filter(({ subjectId }) => ids.includes(subjectId));

  test("an extension moves one nomination's date and no other", async () => {
    const award = await open();
    const [extended, usual] = [nth(award, 0).id, nth(award, 1).id];
    const due = await dueOf("cityDue", extended);
    const cityDue = due + 5 * DAY;
    await together(
      of.stage,
      { type: "nomination.extend", id: extended, data: { cityDue, reason } },
      pair(award),
    );
    expect(await dueOf("cityDue", usual)).toBe(due);
    expect(await mine([extended, usual], cityDue + GRACE - 1)).toEqual([
      { kind: "cityDue", subjectId: usual, outcome: "fired" },
    ]);
    expect(await mine([extended, usual], cityDue + GRACE)).toEqual([
      { kind: "cityDue", subjectId: extended, outcome: "fired" },
    ]);
    expect(await log(extended)).toContainEqual({
      type: "nomination.expire",
      at: cityDue,
      actor: "clock",
    });
  });

  test("an amended calendar moves the region's dates, but for what has its own", async () => {
    const award = await open();
    const [own, usual] = [nth(award, 0).id, nth(award, 1).id];
    const due = await dueOf("cityDue", usual);
    const commission = await dueOf("commissionDue", award.track);
    const mineUntil = due + 9 * DAY;
    const extend = { type: "nomination.extend", id: own, data: { cityDue: mineUntil, reason } };
    await together(of.stage, extend, pair(award));
    const [row] = await rows<{ hash: string }>(
      "select context ->> 'calendarHash' as hash from edition where id = $1",
      [award.edition.id],
    );
    const calendar = { cityDue: due + 2 * DAY, commissionDue: commission + 3 * DAY };
    const amend = {
      type: "calendar.amend",
      id: award.track,
      data: { calendar, previousHash: row?.hash, reason },
    };
    await together(of.stage, amend, pair(award));
    expect(await dueOf("cityDue", usual)).toBe(due + 2 * DAY);
    expect(await dueOf("cityDue", own)).toBe(mineUntil);
    expect(await dueOf("commissionDue", award.track)).toBe(commission + 3 * DAY);
    expect(await mine([own, usual, award.track], due + 2 * DAY + GRACE - 1)).toEqual([]);
    expect(await mine([own, usual, award.track], commission + 3 * DAY + GRACE)).toEqual([
      { kind: "cityDue", subjectId: usual, outcome: "fired" },
      { kind: "cityDue", subjectId: own, outcome: "fired" },
      { kind: "commissionDue", subjectId: award.track, outcome: "fired" },
    ]);
  });

  test("a suspended edition stops them, and resuming adds its exact length to each", async () => {
    const award = await open();
    const [{ id }] = [nth(award, 0)];
    const { director } = of.staff;
    const dues = {
      cityDue: await dueOf("cityDue", id),
      commissionDue: await dueOf("commissionDue", award.track),
    };
    const suspendedAt = tick(of.stage) + 123;
    const resumedAt = dues.commissionDue + 3 * DAY + 5 * HOUR + 1_001;
    const length = resumedAt - suspendedAt;
    const ask = (type: string, at: number) =>
      act({ type, id: award.edition.id, data: { reason } }, director, at);
    expect(await ask("edition.suspend", suspendedAt)).toMatchObject({ ok: true });
    expect(await mine([id, award.track], resumedAt)).toEqual([]);
    const edit = { type: "nomination.edit", id, data: { revision: 0 } };
    const { coordinator } = nth(award, 0).city;
    expect(await act(edit, coordinator, suspendedAt + 1)).toMatchObject({
      refusal: { unmet: [{ condition: "editionRunning", state: "suspended" }] },
    });
    expect(await ask("edition.resume", resumedAt)).toMatchObject({ ok: true });

    expect(await dueOf("cityDue", id)).toBe(dues.cityDue + length);
    expect(await dueOf("commissionDue", award.track)).toBe(dues.commissionDue + length);
    expect(await act(edit, coordinator, dues.cityDue + length)).toMatchObject({ ok: false });
    expect(await act(edit, coordinator, dues.cityDue + length - 1)).toMatchObject({ ok: true });

    // What is armed or amended from now on counts in the same time.
    const [row] = await rows<{ hash: string }>(
      "select context ->> 'calendarHash' as hash from edition where id = $1",
      [award.edition.id],
    );
    of.stage.at = Math.max(of.stage.at, resumedAt);
    const scoringDue = resumedAt + 400 * DAY;
    const amend = {
      type: "calendar.amend",
      id: award.track,
      data: {
        calendar: { cityDue: dues.cityDue + length + DAY, scoringDue },
        previousHash: row?.hash,
        reason,
      },
    };
    await together(of.stage, amend, pair(award));
    expect(await dueOf("cityDue", id)).toBe(dues.cityDue + length + DAY);
    const [planned] = await rows<{ due: number }>(
      "select calendar_due(e.context, t.context, 'scoringDue') as due from track t join edition e on e.id = t.edition_id where t.id = $1",
      [award.track],
    );
    expect(planned?.due).toBe(scoringDue);
    expect(await mine([id], dues.cityDue + length + DAY + GRACE - 1)).toEqual([]);
    expect(await mine([id], dues.cityDue + length + DAY + GRACE)).toEqual([
      { kind: "cityDue", subjectId: id, outcome: "fired" },
    ]);
  });

  test("what was refused for the suspension is tried again after it", async () => {
    await inRows(async () => {
      await world.ground({
        edition: { state: "suspended", context: { returnTo: "published", suspendedAt: NOW } },
      });
      await world.conflict({ state: "undeclared" });
      await world.person();
      await world.deadline("declarationDue", "conflict", "c-a1-n1", NOW - DAY);
      // As if a worker had found it in the moment in which the director suspended.
      await world.sql(
        `update deadline set outcome = '{"refused": {}}', refused_version = 1 where subject_id = 'c-a1-n1'`,
      );
      expect(await fireDue(NOW + DAY)).toEqual([]);
      const resume = { type: "edition.resume", id: "e1", data: {} };
      expect(await act(resume, world.as("director"), NOW + DAY)).toMatchObject({ ok: true });
      expect(await fireDue(NOW + GRACE)).toEqual([
        { kind: "declarationDue", subjectId: "c-a1-n1", outcome: "fired" },
      ]);
    });
  });

  test("a cancelled edition's are moot, but its files go when their time is over", async () => {
    const award = await open();
    const draft = nth(award, 0);
    const { coordinator } = draft.city;
    const file = of.stage.newId();
    const described = {
      kind: "link",
      size: 0,
      title: "Report",
      language: "en",
      dated: "2026",
      rights: "City",
      criteria: ["plan"],
      storageKey: `incoming/${file}`,
    };
    await must(
      of.stage,
      {
        type: "evidence.begin",
        id: file,
        data: { ...described, kind: "pdf", size: 10 },
        refs: { edition: award.edition.id, track: award.track, nomination: draft.id },
      },
      coordinator,
    );
    await must(of.stage, { type: "evidence.complete", id: file, data: { size: 10 } }, coordinator);
    const clean = { verdict: "clean", sha256: "f", scanner: "none", storageKey: "evidence/f" };
    granted(
      await act({ type: "scan.pass", id: file, data: clean }, { kind: "clock" }, tick(of.stage)),
      { type: "scan.pass", id: file },
    );
    await together(
      of.stage,
      { type: "edition.cancel", id: award.edition.id, data: { reason } },
      pair(award),
    );
    const cancelledAt = of.stage.at;
    const left = await rows<{ kind: string }>(
      "select kind from deadline where edition_id = $1 and fired_at is null and outcome is null",
      [award.edition.id],
    );
    expect(left.map(({ kind }) => kind).sort()).toEqual(["retention", "scanDue", "uploadDue"]);
    const retention = await dueOf("retention", file);
    // 24 months, to the end of that day in Berlin.
    expect(retention - cancelledAt).toBeGreaterThan(729 * DAY);
    expect(retention - cancelledAt).toBeLessThan(733 * DAY);
    const everything = [award.edition.id, award.track, file, ...award.nominations.map((n) => n.id)];
    const fired = (await mine(everything, retention + GRACE - 1)).filter(
      ({ outcome }) => outcome !== "moot",
    );
    expect(fired).toEqual([]);
    expect(await mine(everything, retention + GRACE)).toEqual([
      { kind: "retention", subjectId: file, outcome: "fired" },
    ]);
    expect(await stateOf("evidence", file)).toBe("purged");
    expect(await stateOf("nomination", draft.id)).toBe("draft");
  });

  test("at the last millisecond an act is taken, at the instant it is late, job or no job", async () => {
    const award = await open({ FRA: 2, ESP: 1 });
    const [first, second] = [nth(award, 0), nth(award, 1)];
    const due = await dueOf("cityDue", first.id);
    const edit = ({ id }: Nomination) => ({ type: "nomination.edit", id, data: { revision: 0 } });
    expect(await act(edit(second), second.city.coordinator, due)).toEqual({
      ok: false,
      refusal: {
        because: "conditions",
        unmet: [{ condition: "beforeCityDue", kind: "cityDue", dueAt: due, at: due }],
      },
    });
    // Inside the grace nothing fires, and a request that arrived in time is still taken.
    expect(await mine([first.id, second.id], due + GRACE - 1)).toEqual([]);
    expect(await act(edit(first), first.city.coordinator, due - 1)).toMatchObject({ ok: true });
    expect(await mine([first.id, second.id], due + GRACE)).toHaveLength(2);
    expect(await act(edit(first), first.city.coordinator, due - 1)).toMatchObject({
      refusal: { because: "state", state: "expired" },
    });
  });

  test("a Commission is reminded anew when the city signs anew", async () => {
    const award = await open({ FRA: 1 });
    const nomination = nth(award, 0);
    await signed(award, [nomination]);
    await endorse(of.stage, nomination);
    const take = { type: "nomination.unendorse", id: nomination.id, data: { reason } };
    await must(of.stage, take, nomination.country.commission);
    const silent = await dueOf("commissionSilent", nomination.id);
    // It has spoken since: the reminder is refused and says so.
    expect(await mine([nomination.id], silent + GRACE)).toEqual([
      { kind: "commissionSilent", subjectId: nomination.id, outcome: "refused" },
    ]);
    of.stage.at = silent;
    const recall = { type: "nomination.recall", id: nomination.id, data: { reason } };
    await must(of.stage, recall, nomination.city.mayor);
    await signed(award, [nomination]);
    const again = await dueOf("commissionSilent", nomination.id);
    expect(again).toBeGreaterThan(silent + 13 * DAY);
    expect(await deadlineOf("commissionSilent", nomination.id)).toMatchObject({ outcome: null });
  });
});

describe("the calendar of the edition's own zone", () => {
  const days: [string, { zone: string; opensOn: string; cityDays: number }, string, string][] = [
    [
      "on the night in which Berlin's clocks go forward",
      { zone: "Europe/Berlin", opensOn: "2027-03-28", cityDays: 0 },
      "2027-03-27T23:00:00.000Z",
      "2027-03-28T22:00:00.000Z",
    ],
    [
      "over the change to summer time",
      { zone: "Europe/Berlin", opensOn: "2027-03-20", cityDays: 10 },
      "2027-03-19T23:00:00.000Z",
      "2027-03-30T22:00:00.000Z",
    ],
    [
      "on the night in which Berlin's clocks go back",
      { zone: "Europe/Berlin", opensOn: "2027-10-31", cityDays: 0 },
      "2027-10-30T22:00:00.000Z",
      "2027-10-31T23:00:00.000Z",
    ],
    [
      "on the leap day",
      { zone: "Europe/Berlin", opensOn: "2028-02-28", cityDays: 1 },
      "2028-02-27T23:00:00.000Z",
      "2028-02-29T23:00:00.000Z",
    ],
    [
      "the day after the leap day",
      { zone: "Europe/Berlin", opensOn: "2028-02-29", cityDays: 1 },
      "2028-02-28T23:00:00.000Z",
      "2028-03-01T23:00:00.000Z",
    ],
    [
      "where the day begins first, UTC+14",
      { zone: "Pacific/Kiritimati", opensOn: "2027-05-01", cityDays: 31 },
      "2027-04-30T10:00:00.000Z",
      "2027-06-01T10:00:00.000Z",
    ],
    [
      "where the day ends last, UTC-12",
      { zone: "Etc/GMT+12", opensOn: "2027-05-01", cityDays: 31 },
      "2027-05-01T12:00:00.000Z",
      "2027-06-02T12:00:00.000Z",
    ],
  ];

  test.each(days)("%s", async (name, { zone, opensOn, cityDays }, opens, cityDue) => {
    const award = await published(of, {
      name,
      zone,
      opensOn,
      offsets: { cityDue: cityDays, commissionDue: cityDays + 1, scoringDue: cityDays + 2 },
      cities: { FRA: 1 },
    });
    const iso = async (kind: string, id: string) => new Date(await dueOf(kind, id)).toISOString();
    expect(await iso("opens", award.track)).toBe(opens);
    const opening = Date.parse(opens);
    const open = (at: number) => act({ type: "track.open", id: award.track }, of.staff.officer, at);
    expect(await open(opening - 1)).toMatchObject({ ok: false });
    expect(await fireDue(opening + GRACE)).toContainEqual({
      kind: "opens",
      subjectId: award.track,
      outcome: "fired",
    });

    const due = Date.parse(cityDue);
    const [city] = award.cities;
    if (!city) throw new Error("no city");
    const refs = { edition: award.edition.id, track: award.track, country: "FRA", city: city.id };
    const create = { type: "nomination.create", id: of.stage.newId(), refs };
    expect(await act(create, city.coordinator, due)).toMatchObject({
      refusal: { unmet: [{ condition: "beforeCityDue", dueAt: due }] },
    });
    expect(await act(create, city.coordinator, due - 1)).toMatchObject({ ok: true });
    expect(await iso("cityDue", create.id)).toBe(cityDue);
    const expired = { kind: "cityDue", subjectId: create.id, outcome: "fired" };
    expect(await fireDue(due + GRACE - 1)).not.toContainEqual(expired);
    expect(await fireDue(due + GRACE)).toContainEqual(expired);
    expect(await log(create.id)).toContainEqual({
      type: "nomination.expire",
      at: due,
      actor: "clock",
    });
  });
});

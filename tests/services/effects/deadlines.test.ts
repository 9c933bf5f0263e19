import { beforeAll, describe, expect, test } from "vitest";
import type { Effect } from "#machines/effects.ts";
import { eventTypes, ruleOf } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import table from "#machines/process.json" with { type: "json" };
import {
  appointment,
  CALENDAR,
  conflict,
  DAY,
  deadline,
  edition,
  evidence,
  ground,
  inWorld,
  mandate,
  membership,
  NOW,
  nomination,
  proposal,
  review,
  rulebook,
  session,
  sql,
  track,
} from "#tests/services/conditions/world.ts";
import { carriedOut } from "./carrying-out.ts";

/**
 * Every event happens on Monday 15 March 2027, 10:30 in Berlin, where clocks go forward on the 28th: a term
 * of days ends at midnight there, at 23:00 UTC before that night and at 22:00 UTC after it.
 */
const on = (iso: string) => Date.parse(iso);
const inSevenDays = on("2027-03-22T23:00:00Z");
const inTenDays = on("2027-03-25T23:00:00Z");
const inFourteenDays = on("2027-03-29T22:00:00Z");
const inTwoDaysExactly = on("2027-03-17T09:30:00Z");
const inSixHours = on("2027-03-15T15:30:00Z");
const inTwoYears = on("2029-03-15T23:00:00Z");
/** Granted to one alone. */
const own = NOW + 25 * DAY;

type Armed = { kind: string; id: string; dueAt: number };
type Case = { id: string; data?: Data; arms: Armed[] };
const one = (kind: string, id: string, dueAt: number, data?: Data): Case => ({
  id,
  data,
  arms: [{ kind, id, dueAt }],
});
const april = { precision: "month", earliest: "2027-04-01", latest: "2027-04-30" };

const retention: Case = { id: "e1", arms: [{ kind: "retention", id: "v1", dueAt: inTwoYears }] };

/** By event: of what, with what said, and the rows it arms. */
const cases: Record<string, Case> = {
  "edition.publish": {
    id: "e1",
    arms: [
      { kind: "opens", id: "t1", dueAt: CALENDAR.opensAt },
      { kind: "opens", id: "t2", dueAt: CALENDAR.opensAt + DAY },
    ],
  },
  "nomination.create": one("cityDue", "n1", CALENDAR.cityDue),
  "nomination.return": one("cityDue", "n1", own, { cityDue: own }),
  "nomination.extend": one("cityDue", "n1", own, { cityDue: own }),
  "nomination.revive": one("cityDue", "n1", own, { cityDue: own }),
  "nomination.sign": one("commissionSilent", "n1", inFourteenDays),
  "track.open": one("commissionDue", "t1", CALENDAR.commissionDue),
  "clarification.ask": one("clarificationDue", "n1", inTenDays),
  "withdrawal.notify": one("noticeDue", "n1", inTenDays),
  "appointment.invite": one("inviteDue", "a1", inFourteenDays),
  "appointment.borrow": one("inviteDue", "a1", inFourteenDays),
  "appointment.inviteAgain": one("inviteDue", "a1", inFourteenDays),
  "conflict.open": one("declarationDue", "c-a1-n1", inSevenDays),
  "conflict.lift": one("declarationDue", "c-a1-n1", inSevenDays),
  "assignment.confirm": one("scoringDue", "t1", CALENDAR.scoringDue),
  "scoring.reopen": one("scoringDue", "t1", CALENDAR.scoringDue),
  "review.assign": one("sheetDue", "r-a1-n1", CALENDAR.scoringDue),
  "review.extend": one("sheetDue", "r-a1-n1", own, { sheetDue: own }),
  "review.unlock": one("sheetDue", "r-a1-n1", own, { sheetDue: own }),
  "session.close": one("minutesDue", "s1", inSevenDays),
  "proposal.open": one("proposalDue", "p1", inSevenDays),
  "evidence.begin": one("uploadDue", "v1", inTwoDaysExactly),
  "evidence.complete": one("scanDue", "v1", inSixHours),
  "scan.repeat": one("scanDue", "v1", inSixHours),
  "evidence.query": one("queryDue", "v1", inSevenDays),
  "mandate.offer": one("offerDue", "m1", inFourteenDays),
  "mandate.delegate": one("offerDue", "m1", inFourteenDays),
  "mandate.grant": one("offerDue", "m1", inFourteenDays),
  "mandate.found": one("offerDue", "m1", inFourteenDays),
  "mandate.substitute": one("offerDue", "m1", inFourteenDays),
  "mandate.accept": one("mandateEnd", "m1", own),
  "membership.admit": one("effective", "m1", on("2027-04-29T22:00:00Z"), { effectiveOn: april }),
  "membership.readmit": one("effective", "m1", on("2027-04-29T22:00:00Z"), { effectiveOn: april }),
  "results.release": one("announceAt", "e1", own, { announceAt: own }),
  "edition.archive": retention,
  "edition.archiveUnconferred": retention,
  "edition.cancel": retention,
  "edition.cancelSuspended": retention,
};

const arming: readonly Effect[] = ["armDeadlines", "scheduleRetention"];

/** One of everything, and another edition whose rows are to stay as they are. */
async function everything() {
  await ground({
    edition: {
      context: {
        calendar: { AFR: CALENDAR, EUR: { ...CALENDAR, opensAt: CALENDAR.opensAt + DAY } },
      },
    },
  });
  await track({ id: "t2", region: "EUR" });
  await edition({ id: "e0", state: "archived", context: { publishedAt: NOW - 900 * DAY } });
  await rulebook({ offerDays: 3, inviteDays: 3 }, "e0");
  await track({ id: "t0", edition: "e0" });
  await evidence({ id: "v0", edition: "e0", track: "t0", nomination: "n0" });
  await nomination();
  await appointment();
  await conflict();
  await review();
  await session();
  await evidence({ id: "v1" });
  await evidence({ id: "v2", state: "aborted" });
  await proposal();
  await membership();
  await mandate({ id: "m1", context: { person: "anna", role: "officer", until: own } });
}

const rows = () =>
  sql<Armed>(
    `select kind, subject_id as id, ms(due_at) as "dueAt" from deadline where fired_at is null order by 1, 2`,
  );

describe("which deadlines an event arms", () => {
  const byEvent = (event: string) =>
    table.deadlines.filter(({ armedBy }) => armedBy.includes(event)).map(({ kind }) => kind);
  const inTable = [...new Set(table.deadlines.flatMap(({ armedBy }) => armedBy))].sort();

  test("they are those of the table, each once", () => {
    expect(Object.keys(cases).sort()).toEqual(inTable);
    for (const [event, { arms }] of Object.entries(cases))
      expect([event, [...new Set(arms.map(({ kind }) => kind))]]).toEqual([event, byEvent(event)]);
  });

  test("the machines ask for it in the same events", () => {
    const asking = eventTypes.filter((type) =>
      ruleOf(type).rule.effects?.some((effect) => arming.includes(effect)),
    );
    expect(asking.toSorted()).toEqual(inTable);
  });

  const armed: Record<string, Armed[]> = {};
  // One world for all of them, emptied of deadlines after each.
  beforeAll(() =>
    inWorld(async () => {
      await everything();
      for (const [type, { id, data }] of Object.entries(cases)) {
        const asked = (ruleOf(type).rule.effects ?? []).filter((effect) => arming.includes(effect));
        await carriedOut(asked, { type, id, data });
        armed[type] = await rows();
        await sql("delete from deadline");
      }
    }),
  );

  test.each(Object.entries(cases))("%s", (type, { arms }) => {
    expect(armed[type]).toEqual(arms);
  });
});

describe("due instants", () => {
  const after = (type: string, id: string, data: Data, world: () => Promise<unknown>) =>
    inWorld(async () => {
      await world();
      await carriedOut(["armDeadlines"], { type, id, data });
      return rows();
    });

  test("arming again moves the row and takes back that it has fired", async () => {
    const armed = await after("nomination.extend", "n1", { cityDue: own }, async () => {
      await everything();
      await deadline("cityDue", "nomination", "n1", CALENDAR.cityDue, { firedAt: NOW });
    });
    expect(armed).toEqual([{ kind: "cityDue", id: "n1", dueAt: own }]);
  });

  test("a track's own date wins where it is later, and suspensions are added", async () => {
    const armed = await after("scoring.reopen", "t1", {}, async () => {
      await ground({
        edition: { context: { shift: 3 * DAY } },
        track: { context: { region: "AFR", calendar: { scoringDue: CALENDAR.scoringDue + DAY } } },
      });
    });
    expect(armed).toEqual([
      { kind: "scoringDue", id: "t1", dueAt: CALENDAR.scoringDue + DAY + 3 * DAY },
    ]);
  });

  test("a sheet is due when scoring is, once that row is armed", async () => {
    const armed = await after("review.assign", "r-a1-n1", {}, async () => {
      await everything();
      await deadline("scoringDue", "track", "t1", own);
    });
    expect(armed).toContainEqual({ kind: "sheetDue", id: "r-a1-n1", dueAt: own });
  });

  test("a mandate without a last day has no deadline", async () => {
    const armed = await after("mandate.accept", "m1", {}, () => mandate({ id: "m1" }));
    expect(armed).toEqual([]);
  });

  test("an offer before any edition is open for fourteen days by UTC", async () => {
    const armed = await after("mandate.found", "m1", {}, () => mandate({ id: "m1" }));
    expect(armed).toEqual([{ kind: "offerDue", id: "m1", dueAt: on("2027-03-30T00:00:00Z") }]);
  });
});

describe("moving and stopping", () => {
  const left = async (effect: Effect, event: Parameters<typeof carriedOut>[1]) => {
    await carriedOut([effect], event);
    return sql(
      `select kind, subject_id as id, ms(due_at) as "dueAt", outcome from deadline order by 1, 2`,
    );
  };
  const row = (kind: string, id: string, dueAt: number, outcome: unknown = null) => ({
    kind,
    id,
    dueAt,
    outcome,
  });
  const moot = { moot: true };

  test("an amended calendar moves what has not fired, later only, and no date of one's own", async () => {
    const later = { ...CALENDAR, cityDue: CALENDAR.cityDue + DAY };
    const moved = await inWorld(async () => {
      await ground({ edition: { context: { calendar: { AFR: later, EUR: later } } } });
      await track({ id: "t2", region: "EUR" });
      await nomination({ id: "n1" });
      await nomination({ id: "n2", context: { cityDue: own - 10 * DAY } });
      await nomination({ id: "n3", track: "t2" });
      await deadline("opens", "track", "t1", CALENDAR.opensAt, { firedAt: NOW });
      await deadline("commissionDue", "track", "t1", CALENDAR.commissionDue + DAY);
      for (const id of ["n1", "n3"]) await deadline("cityDue", "nomination", id, CALENDAR.cityDue);
      await deadline("cityDue", "nomination", "n2", own - 10 * DAY);
      return left("moveDeadlines", { type: "calendar.amend", id: "t1" });
    });
    expect(moved).toEqual([
      row("cityDue", "n1", later.cityDue),
      row("cityDue", "n2", own - 10 * DAY),
      row("cityDue", "n3", CALENDAR.cityDue),
      row("commissionDue", "t1", CALENDAR.commissionDue + DAY),
      row("opens", "t1", CALENDAR.opensAt),
    ]);
  });

  test("resuming adds the time of the suspension to what has not fired, of this edition alone", async () => {
    const shifted = await inWorld(async () => {
      await edition({ state: "suspended", context: { suspendedAt: NOW - 3 * DAY } });
      await deadline("opens", "track", "t1", NOW - DAY, { firedAt: NOW - DAY });
      await deadline("commissionDue", "track", "t1", NOW);
      await deadline("commissionDue", "track", "t0", NOW, { edition: "e0" });
      return left("shiftDeadlines", { type: "edition.resume", id: "e1" });
    });
    expect(shifted).toEqual([
      row("commissionDue", "t0", NOW),
      row("commissionDue", "t1", NOW + 3 * DAY),
      row("opens", "t1", NOW - DAY),
    ]);
  });

  test("a cancelled edition's deadlines are moot, but for what becomes of its files", async () => {
    const files = ["queryDue", "retention", "scanDue", "uploadDue"];
    const stopped = await inWorld(async () => {
      await edition({ state: "cancelled" });
      await deadline("commissionDue", "track", "t1", NOW);
      await deadline("commissionDue", "track", "t0", NOW, { edition: "e0" });
      for (const kind of files) await deadline(kind, "evidence", "v1", NOW);
      return left("stopDeadlines", { type: "edition.cancel", id: "e1" });
    });
    expect(stopped).toEqual([
      row("commissionDue", "t0", NOW),
      row("commissionDue", "t1", NOW, moot),
      ...files.map((kind) => row(kind, "v1", NOW)),
    ]);
  });

  test("a suspended edition's deadlines stand", async () => {
    const stopped = await inWorld(async () => {
      await edition({ state: "suspended" });
      await deadline("commissionDue", "track", "t1", NOW);
      return left("stopDeadlines", { type: "edition.suspend", id: "e1" });
    });
    expect(stopped).toEqual([row("commissionDue", "t1", NOW)]);
  });

  test("an objection stops the notice and nothing else, and a new notice arms it again", async () => {
    const [stopped, again] = await inWorld(async () => {
      await ground();
      await nomination({ state: "endorsed" });
      await deadline("noticeDue", "nomination", "n1", own);
      await deadline("clarificationDue", "nomination", "n1", own);
      return [
        await left("stopNotice", { type: "withdrawal.object", id: "n1" }),
        await left("armDeadlines", { type: "withdrawal.notify", id: "n1" }),
      ];
    });
    expect(stopped).toEqual([
      row("clarificationDue", "n1", own),
      row("noticeDue", "n1", own, moot),
    ]);
    expect(again).toEqual([row("clarificationDue", "n1", own), row("noticeDue", "n1", inTenDays)]);
  });
});

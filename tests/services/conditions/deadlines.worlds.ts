import type { deadlineConditions } from "#machines/conditions/deadlines.ts";
import type { Subject } from "#machines/index.ts";
import { type Told, worldsOf } from "./rows-decide.ts";
import * as world from "./world.ts";
import { DAY, NOW, type Worlds } from "./world.ts";

/** Every deadline at its very instant: in time is before it, passed is from it on. */

type Row = () => Promise<string>;

/** The subject's row, and its deadline due at `dueAt`. */
async function armed(kind: string, subject: Subject, row: Row, dueAt: number) {
  await world.deadline(kind, subject, await row(), dueAt);
}

const before = (type: string, kind: string, subject: Subject, id: string, row: Row): Told => ({
  asks: { type, ids: { [subject]: id } },
  holds: () => armed(kind, subject, row, NOW + 1),
  fails: () => armed(kind, subject, row, NOW),
  says: { kind, dueAt: NOW, at: NOW },
});
const from = (type: string, kind: string, subject: Subject, id: string, row: Row): Told => ({
  asks: { type, ids: { [subject]: id } },
  holds: () => armed(kind, subject, row, NOW),
  fails: () => armed(kind, subject, row, NOW + 1),
  says: { kind, dueAt: NOW + 1, at: NOW },
});

/** A region whose calendar says that everything is long over, so that only an armed row can say otherwise. */
async function overByCalendar(row: Row): Promise<string> {
  const over = {
    opensAt: NOW - 90 * DAY,
    cityDue: NOW - 60 * DAY,
    commissionDue: NOW - 40 * DAY,
    scoringDue: NOW - 20 * DAY,
  };
  await world.edition({ context: { calendar: { AFR: over } } });
  await world.track();
  return row();
}

/** A region whose calendar leaves time for everything. */
async function openByCalendar(row: Row): Promise<string> {
  await world.edition();
  await world.track();
  return row();
}

/** A region without armed rows whose cities have until `cityDue`. */
async function byCalendar(cityDue: number) {
  await world.edition({ context: { calendar: { AFR: { ...world.CALENDAR, cityDue } } } });
  await world.track();
}

const nomination = () => world.nomination();

export const deadlines = worldsOf({
  openReached: from("track.open", "opens", "track", "t1", () => world.track()),
  // No nomination exists yet: the region's calendar says until when one may begin.
  beforeCityDue: {
    asks: { type: "nomination.create", ids: { nomination: "n1", edition: "e1", track: "t1" } },
    holds: () => byCalendar(NOW + 1),
    fails: () => byCalendar(NOW),
    says: { kind: "cityDue", dueAt: NOW, at: NOW },
  },
  cityDuePassed: from("nomination.expire", "cityDue", "nomination", "n1", () =>
    openByCalendar(nomination),
  ),
  beforeCommissionDue: {
    asks: { type: "nomination.endorse", ids: { nomination: "n1" } },
    holds: async () => {
      await overByCalendar(nomination);
      await world.deadline("commissionDue", "track", "t1", NOW + 1);
    },
    fails: async () => {
      await openByCalendar(nomination);
      await world.deadline("commissionDue", "track", "t1", NOW);
    },
    says: { kind: "commissionDue", dueAt: NOW, at: NOW },
  },
  commissionDuePassed: from("track.beginEligibility", "commissionDue", "track", "t1", async () => {
    await world.edition();
    return world.track();
  }),
  beforeClarificationDue: before(
    "clarification.answer",
    "clarificationDue",
    "nomination",
    "n1",
    nomination,
  ),
  clarificationDuePassed: from(
    "clarification.lapse",
    "clarificationDue",
    "nomination",
    "n1",
    nomination,
  ),
  noticeRunning: before("withdrawal.object", "noticeDue", "nomination", "n1", nomination),
  noticeElapsed: from("nomination.withdrawByNotice", "noticeDue", "nomination", "n1", nomination),
  inviteDuePassed: from("appointment.lapse", "inviteDue", "appointment", "a1", () =>
    world.appointment({ state: "invited" }),
  ),
  declarationDuePassed: from("conflict.lapse", "declarationDue", "conflict", "c-a1-n1", () =>
    world.conflict({ state: "undeclared" }),
  ),
  scoringDuePassed: from("scoring.close", "scoringDue", "track", "t1", async () => {
    await world.edition();
    return world.track({ state: "scoring" });
  }),
  beforeSheetDue: before("review.save", "sheetDue", "review", "r-a1-n1", () =>
    world.review({ state: "inProgress" }),
  ),
  sheetDuePassed: from("review.lapse", "sheetDue", "review", "r-a1-n1", () =>
    world.review({ state: "assigned" }),
  ),
  minutesDuePassed: from("minutes.markLate", "minutesDue", "session", "s1", () =>
    world.session({ state: "closed" }),
  ),
  proposalDuePassed: from("proposal.lapse", "proposalDue", "proposal", "p1", () =>
    world.proposal(),
  ),
  uploadDuePassed: from("evidence.expire", "uploadDue", "evidence", "v1", () =>
    world.evidence({ state: "uploading" }),
  ),
  scanDuePassed: from("scan.timeOut", "scanDue", "evidence", "v1", () =>
    world.evidence({ state: "scanning" }),
  ),
  beforeQueryDue: before("evidence.answer", "queryDue", "evidence", "v1", () =>
    world.evidence({ state: "queried" }),
  ),
  queryDuePassed: from("evidence.lapseQuery", "queryDue", "evidence", "v1", () =>
    world.evidence({ state: "queried" }),
  ),
  offerDuePassed: from("mandate.lapse", "offerDue", "mandate", "officer-anna", () =>
    world.mandate({ state: "offered" }),
  ),
  mandateEndPassed: from("mandate.expire", "mandateEnd", "mandate", "officer-anna", () =>
    world.mandate(),
  ),
  effectiveReached: from("membership.activate", "effective", "membership", "m1", () =>
    world.membership({ state: "admitted" }),
  ),
  announceReached: from("edition.announce", "announceAt", "edition", "e1", () =>
    world.edition({ context: { releasedAt: NOW - DAY, announceAt: NOW } }),
  ),
  retentionPassed: from("evidence.purge", "retention", "evidence", "v1", () => world.evidence()),
}) satisfies Record<keyof typeof deadlineConditions, Worlds>;

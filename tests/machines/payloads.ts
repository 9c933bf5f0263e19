import type { Data } from "#machines/life.ts";
import { DAY, NOW } from "./samples/told.ts";

const dated = (earliest: string, latest: string) => ({
  precision: earliest === latest ? "day" : "year",
  earliest,
  latest,
});

/** What an actor says besides what the conditions ask for: as much as a context keeps of it. */
export const payloads: Record<string, Data> = {
  "edition.create": {
    name: "Award 2027",
    slug: "2027",
    preset: "2027-proposal",
    demonstration: true,
    zone: "Europe/Berlin",
    calendar: {
      AFR: {
        opensAt: NOW,
        cityDue: NOW + DAY,
        commissionDue: NOW + 2 * DAY,
        scoringDue: NOW + 3 * DAY,
      },
    },
    rulebook: { name: "2027-proposal" },
    rulebookHash: "rulebook-1",
    placements: { KEN: "AFR" },
    tracks: [{ id: "t1", region: "AFR" }],
    juries: [{ id: "j1", tracks: ["t1"] }],
  },
  "country.place": { country: "KEN", region: "AFR" },
  "rulebook.amend": { rulebook: { name: "2027-proposal" } },
  "track.create": { region: "AFR" },
  "calendar.amend": { calendar: { scoringDue: NOW + 9 * DAY } },
  "inputs.close": { inputsHash: "inputs-1" },
  "shortage.accept": { shortages: { n1: { sheets: 2, quorum: 2 } } },
  "assignment.confirm": { seed: "7", planHash: "plan-1" },
  "assignment.add": { nomination: "n1", appointment: "a1" },
  "decision.take": { awards: ["n1"] },
  "reserve.promote": { nomination: "n2" },

  "jury.form": { tracks: ["t1"] },
  "jury.serve": { track: "t2" },
  "chair.elect": { appointment: "a1" },
  "deputy.elect": { appointment: "a2" },
  "chair.designate": { appointment: "a1" },

  "appointment.replace": { substitute: "a2" },
  "revision.record": { session: "s1" },

  "session.call": { calledFor: NOW + DAY, present: ["a1"] },
  "attendance.record": { present: ["a1", "a2", "a3"] },
  "item.take": { nomination: "n1" },
  "item.settle": { nomination: "n1", place: "recommended", n: 1 },
  "ballot.prepare": { kind: "choice", options: ["n1", "n2"] },
  "ballot.cast": { elector: "a1" },
  "rubricOrder.confirm": { order: ["n1", "n2"] },
  "castingVote.give": { order: ["n1", "n2"] },

  "nomination.edit": { questions: ["plan.vision"], contentHash: "content-1" },
  "comment.add": { text: "the second paragraph says it twice" },
  "nomination.place": { place: { place: "reserve", n: 2 } },
  "link.add": { kind: "link", url: "https://example.org/report" },
  "evidence.begin": { storageKey: "incoming/v1" },
  "scan.pass": { sha256: "f", scanner: "clamd", storageKey: "evidence/v1" },

  "proposal.open": { payloadHash: "payload-1", payload: {}, refs: {} },
  "certificate.issue": { number: "2027-001", hash: "c1" },
  "certificate.confer": { hash: "c2" },
  "membership.record": {
    periods: [{ from: dated("2016-01-01", "2016-12-31"), to: null, inactive: [], source: "list" }],
  },
  "membership.recordAward": {
    edition: "2019",
    announced: dated("2019-01-31", "2019-01-31"),
    conferred: dated("2019-09-30", "2019-09-30"),
  },
  "mandate.offer": { person: "carla" },
  "mandate.grant": { person: "carla" },
  "mandate.found": { person: "carla" },
  "mandate.delegate": { person: "carla", role: "mayor", wording: "delegate" },
  "mandate.substitute": { person: "carla", role: "commission" },
};

import type { juryConditions } from "#machines/conditions/jury.ts";
import { DAY, NOW, type Sample } from "./told.ts";

const profile = {
  nationalities: ["KEN"],
  residence: "KEN",
  languages: ["en"],
  commissions: [],
  employments: [
    {
      kind: "other",
      body: "University",
      from: { precision: "year", earliest: "2015-01-01", latest: "2015-12-31" },
      to: null,
    },
  ],
};
const other = (state: string) => ({ appointment: "a2", state, sameJury: true });

export const jury = {
  juryConstituted: {
    holds: { facts: { jury: { state: "constituted" } } },
    fails: { facts: { jury: { state: "forming" } } },
  },
  membersAtMinimum: {
    holds: { facts: { jury: { active: 5, minimum: 5 } } },
    fails: { facts: { jury: { active: 4, minimum: 5 } } },
  },
  chairInPlace: {
    holds: { facts: { jury: { chairActive: false, deputyActive: true } } },
    fails: { facts: { jury: { chairActive: false, deputyActive: false } } },
  },
  chairVacant: {
    holds: { facts: { jury: { chairActive: false, deputyActive: false } } },
    fails: { facts: { jury: { chairActive: false, deputyActive: true } } },
  },
  electionOverdue: {
    holds: { facts: { jury: { vacantSince: NOW - 14 * DAY, electionDays: 14 } } },
    fails: { facts: { jury: { vacantSince: NOW - 14 * DAY + 1, electionDays: 14 } } },
  },
  heldByThisJuror: {
    holds: { context: { chair: "a1", deputy: "a2" }, data: { appointment: "a2" } },
    fails: { context: { chair: "a1", deputy: "a2" }, data: { appointment: "a3" } },
  },
  candidateActive: {
    holds: { facts: { candidate: other("active") } },
    fails: { facts: { candidate: other("ended") } },
  },

  jurorNotStaff: { holds: {}, fails: { facts: { staffRole: "officer" } } },
  notOnThisJury: { holds: {}, fails: { facts: { liveAppointment: "a1" } } },
  profileComplete: {
    holds: { data: { profile } },
    fails: { data: { profile: { ...profile, residence: "" } } },
  },
  substituteActive: {
    holds: { facts: { substitute: other("active") }, data: { substitute: "a2" } },
    fails: { facts: { substitute: other("accepted") } },
  },
  jurorActive: {
    holds: { facts: { appointment: { state: "active", covers: true } } },
    fails: { facts: { appointment: { state: "active", covers: false } } },
  },

  pairListed: {
    holds: { facts: { pair: { trackState: "deliberation", nominationState: "placed" } } },
    fails: { facts: { pair: { exists: true } } },
  },
  sharesCountryOrEmployer: {
    holds: { facts: { automaticRule: "nationality" } },
    fails: { facts: { automaticRule: null } },
  },
  notAutomatic: {
    holds: { facts: { automaticRule: null } },
    fails: { facts: { automaticRule: "nationality" } },
  },
  jurorClear: {
    holds: { facts: { conflict: { state: "clear" } } },
    fails: { facts: { conflict: { state: "lapsed" } } },
  },
  chairClear: {
    holds: { facts: { presiding: { conflict: "clear" } } },
    fails: { facts: { presiding: { conflict: "declared" } } },
  },
  presidedByClear: {
    holds: { facts: { presiding: { conflict: "clear" } } },
    fails: { facts: { presiding: null } },
  },

  noLiveSheet: { holds: {}, fails: { facts: { liveSheet: "r1" } } },
  unlockReasonUnused: {
    holds: { context: { unlockReasons: ["misread"] }, data: { reasonCode: "newFact" } },
    fails: { context: { unlockReasons: ["misread"] }, data: { reasonCode: "misread" } },
  },
} satisfies Record<keyof typeof juryConditions, Sample>;

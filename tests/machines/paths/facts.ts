import type { FactMap, FactName, Named } from "#machines/facts.ts";
import type { Subject } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import { DAY, NOW } from "#tests/machines/samples/told.ts";
import { table } from "#tests/machines/table.ts";
import type { Due, Region, World } from "./world.ts";

/** What an event looks at: the world, its own region, and how it was meant. */
export type Looking = { world: World; region: Region; type: string; awards: boolean };

// Far enough ahead for every margin of the rulebook.
const due = (due: Due) => ({ "": null, runs: NOW + 40 * DAY, passed: NOW - DAY })[due];
const passedOnce = (over: boolean, running: Due) => (over ? NOW - DAY : due(running));
const opened = (region: Region) => !["waiting", "nominating"].includes(region.track);

const pending = [
  "draft",
  "awaitingSignature",
  "returned",
  "withCommission",
  "endorsed",
  "inClarification",
];
const inReview = ["eligible", "underReview"];
const clear = ({ appointment, conflict }: Region) =>
  appointment === "active" && conflict === "clear";
const counted = ({ counts }: Region) => (counts ? 1 : 0);
const openSession = ({ session }: Region) => ["called", "open", "adjourned"].includes(session);
const openComplaint = ({ complaint }: Region) => ["filed", "admitted"].includes(complaint);

const only = <T>(holds: boolean, value: T): T[] => (holds ? [value] : []);
const placed = (region: Region) => region.place !== "" && inReview.includes(region.nomination);
const named = (region: Region, reviews: boolean): Named => ({
  nomination: "n1",
  country: "KE",
  state: region.nomination,
  sheets: reviews ? counted(region) : 1,
  needSheets: 1,
  failing: region.fit ? [] : ["memberMonths"],
});

/** Must be left before the archive: states that the table does not mark as final or as a resting place. */
const unsettled = (subject: "nomination" | "review" | "evidence", state: string) =>
  state !== "absent" && !table.subjects[subject].states[state]?.rests;

function openThings({ regions }: World): Record<string, number> {
  const count = (holds: (region: Region) => boolean) => regions.filter(holds).length;
  return {
    nominations: count(({ nomination }) => unsettled("nomination", nomination)),
    reviews: count(({ review }) => unsettled("review", review)),
    evidence: count(({ evidence }) => unsettled("evidence", evidence)),
    complaints: count(openComplaint),
    sessions: count((region) => openSession(region) || region.session === "closed"),
  };
}

type Derived = {
  [F in FactName]?: {
    /** The things this fact is read from; where they are not played, the quiet ground stands. */
    from: readonly Subject[];
    read: (looking: Looking, plays: ReadonlySet<Subject>) => FactMap[F];
  };
};

/** The facts that the composed state decides. All others are as a helpful world has them. */
export const derived: Derived = {
  edition: {
    from: ["edition"],
    read: ({ world }) => ({
      id: "e1",
      state: world.edition,
      returnTo: world.returnTo || null,
      releasedAt: world.announceAt === "" ? null : NOW - 2 * DAY,
      announceAt: due(world.announceAt),
      shift: 0,
    }),
  },
  announceAt: { from: ["edition"], read: ({ world }) => due(world.announceAt) },
  tracks: {
    from: ["track"],
    read: ({ world }) =>
      world.regions.map(({ track }, n) => ({ id: `t${n}`, region: `R${n}`, state: track })),
  },
  track: {
    from: ["track"],
    read: ({ region }) => ({ id: "t1", region: "R1", state: region.track }),
  },
  namedTrack: { from: ["track"], read: ({ region }) => ({ id: "t1", state: region.track }) },
  open: { from: ["edition"], read: ({ world }) => openThings(world) },
  awardees: {
    from: ["nomination"],
    read: ({ world }) => world.regions.filter(({ nomination }) => nomination === "awarded").length,
  },
  openComplaints: {
    from: ["complaint"],
    read: ({ world, region, type }) =>
      (type === "results.release" ? world.regions : [region]).filter(openComplaint).map(() => "k1"),
  },
  openComplaintsHere: {
    from: ["complaint"],
    read: ({ region }) => only(openComplaint(region), "k1"),
  },

  pending: {
    from: ["nomination"],
    read: ({ region: { nomination: state } }) =>
      only(pending.includes(state), { nomination: "n1", state }),
  },
  live: {
    from: ["nomination"],
    read: ({ region: { nomination } }) => ({
      eligible: inReview.includes(nomination) ? 1 : 0,
      undecided: [...pending, ...inReview, "placed"].includes(nomination) ? 1 : 0,
    }),
  },
  unplaced: {
    from: ["nomination"],
    read: ({ region }) => only(inReview.includes(region.nomination), "n1"),
  },
  placings: {
    from: ["session"],
    read: ({ region }) =>
      region.place === "" || !placed(region)
        ? []
        : [{ nomination: "n1", place: region.place, n: 1, session: "s1", quorate: true }],
  },
  named: {
    from: ["nomination"],
    read: ({ world, region, type, awards }, plays) => {
      const reviews = plays.has("review");
      if (type === "results.release")
        return world.regions
          .filter(({ nomination }) => nomination === "awarded")
          .map((region, n) => ({ ...named(region, reviews), country: `C${n}` }));
      if (type === "recommendation.make")
        return only(region.place === "recommended" && placed(region), named(region, reviews));
      return only(awards, named(region, reviews));
    },
  },
  awarded: {
    from: ["nomination"],
    read: ({ region }) => (region.nomination === "awarded" ? 1 : 0),
  },
  reserves: {
    from: ["nomination"],
    read: ({ region: { place, nomination: state } }) =>
      only(place === "reserve", { nomination: "n2", n: 1, state, skipped: false }),
  },
  coverage: {
    from: ["review"],
    read: ({ region }) => [
      {
        nomination: "n1",
        clear: clear(region) ? 1 : 0,
        sheets: clear(region) ? 1 : counted(region),
        need: clear(region) ? 1 : 0,
        minimum: 1,
        floor: 1,
        accepted: region.shortage,
      },
    ],
  },
  sheets: {
    from: ["review"],
    read: ({ region: { review: state } }) => only(state !== "absent", { review: "r1", state }),
  },

  jury: {
    from: ["jury"],
    read: ({ region: { jury: state, appointment, chair } }) => ({
      id: "j1",
      state,
      active: appointment === "active" ? 1 : 0,
      minimum: 1,
      chair: chair ? "a1" : null,
      deputy: null,
      chairActive: chair && appointment === "active",
      deputyActive: false,
      vacantSince: chair ? null : NOW - 30 * DAY,
      electionDays: 14,
    }),
  },
  candidate: {
    from: ["appointment"],
    read: ({ region: { appointment: state } }) => ({ appointment: "a1", state, sameJury: true }),
  },
  pendingDeclarations: {
    from: ["conflict"],
    read: ({ region }) =>
      only(region.conflict === "undeclared" && region.appointment === "active", {
        appointment: "a1",
        nomination: "n1",
        dueAt: null,
      }),
  },
  liveAppointment: {
    from: ["appointment"],
    read: ({ region }) => (region.appointment === "absent" ? null : "a1"),
  },
  appointment: {
    from: ["appointment"],
    read: ({ region }) => ({ id: "a1", state: region.appointment, covers: true }),
  },
  pair: {
    from: ["conflict"],
    read: ({ region }) => ({
      juryServesTrack: true,
      trackState: region.track,
      nominationState: region.nomination,
      appointmentState: region.appointment,
      covers: true,
      exists: region.conflict !== "absent",
    }),
  },
  conflict: { from: ["conflict"], read: ({ region }) => ({ state: region.conflict }) },
  presiding: {
    from: ["conflict"],
    read: ({ region }) => (region.chair ? { appointment: "a1", conflict: region.conflict } : null),
  },
  liveSheet: {
    from: ["review"],
    read: ({ region }) => (region.review === "absent" ? null : "r1"),
  },
  openSessions: { from: ["session"], read: ({ region }) => only(openSession(region), "s1") },
  session: {
    from: ["session"],
    read: ({ region: { session: state, appointment } }) => ({
      id: "s1",
      state,
      present: appointment === "active" ? 1 : 0,
      active: appointment === "active" ? 1 : 0,
      need: 1,
    }),
  },
  item: {
    from: ["session"],
    read: ({ region }) => ({
      nomination: "n1",
      present: only(clear(region), "a1"),
      clear: clear(region) ? 1 : 0,
      need: 1,
      out: only(!clear(region), "a1"),
    }),
  },
  nomination: {
    from: ["nomination"],
    read: ({ region: { nomination: state } }) => ({
      id: "n1",
      state,
      publicFiles: false,
      noticeAt: NOW - DAY,
    }),
  },
  unreadyFiles: {
    from: ["evidence"],
    read: ({ region: { evidence: state } }) =>
      only(!["absent", "ready"].includes(state), { evidence: "v1", state }),
  },

  cityDue: {
    from: ["nomination"],
    read: ({ region }) => passedOnce(opened(region), region.cityDue || region.commissionDue),
  },
  commissionDue: {
    from: ["track"],
    read: ({ region }) => passedOnce(opened(region), region.commissionDue),
  },
  clarificationDue: { from: ["nomination"], read: ({ region }) => due(region.clarificationDue) },
  noticeDue: { from: ["nomination"], read: ({ region }) => due(region.noticeDue) },
  scoringDue: { from: ["track"], read: ({ region }) => due(region.scoringDue) },
  sheetDue: { from: ["review"], read: ({ region }) => due(region.sheetDue) },
  minutesDue: { from: ["session"], read: ({ region }) => due(region.minutesDue) },
  uploadDue: { from: ["evidence"], read: ({ region }) => due(region.uploadDue) },
  scanDue: { from: ["evidence"], read: ({ region }) => due(region.scanDue) },
  queryDue: { from: ["evidence"], read: ({ region }) => due(region.queryDue) },
};

/** The part of a context that conditions read. */
export function contextOf(region: Region): Data {
  const named = region.said === "some" ? ["n1"] : [];
  return {
    returns: region.returns,
    reopenings: region.reopenings,
    rounds: region.rounds,
    markedLateAt: region.late ? NOW - DAY : null,
    recommendation: region.said === "" ? null : { at: NOW - DAY, recommended: named, reserves: [] },
    chair: region.chair ? "a1" : null,
    deputy: null,
  };
}

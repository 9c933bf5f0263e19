import type { Subject } from "#machines/index.ts";

/**
 * A whole edition in small numbers, as the path tests walk through it: every thing that blocks or
 * frees another one, reduced to its state and to what its conditions read.
 */

/** A deadline: not armed, running, or passed. */
export type Due = "" | "runs" | "passed";

/** One region with one nomination, a jury of one seat, one sheet, one session, one file, one complaint. */
export type Region = {
  track: string;
  commissionDue: Due;
  scoringDue: Due;
  /** The track's last recommendation named somebody, or nobody. */
  said: "" | "some" | "none";
  returns: number;
  reopenings: number;
  shortage: boolean;

  nomination: string;
  cityDue: Due;
  clarificationDue: Due;
  noticeDue: Due;
  rounds: number;
  place: "" | "recommended" | "reserve" | "notRecommended";
  /** Its checklist still passes on the facts of today. */
  fit: boolean;

  jury: string;
  /** The seat of the chair is held by the one juror. */
  chair: boolean;
  appointment: string;
  conflict: string;
  review: string;
  sheetDue: Due;
  counts: boolean;
  session: string;
  minutesDue: Due;
  late: boolean;

  evidence: string;
  uploadDue: Due;
  scanDue: Due;
  queryDue: Due;
  complaint: string;
};

export type World = {
  edition: string;
  returnTo: "" | "published" | "announced";
  /** Armed by the release: results are public once it has passed. */
  announceAt: Due;
  regions: readonly Region[];
};

export const inRegion = [
  "track",
  "jury",
  "nomination",
  "appointment",
  "conflict",
  "review",
  "evidence",
  "session",
  "complaint",
] as const satisfies readonly Subject[];
export type InRegion = (typeof inRegion)[number];

const untouched: Readonly<Region> = {
  track: "absent",
  commissionDue: "",
  scoringDue: "",
  said: "",
  returns: 0,
  reopenings: 0,
  shortage: false,
  nomination: "absent",
  cityDue: "",
  clarificationDue: "",
  noticeDue: "",
  rounds: 0,
  place: "",
  fit: true,
  jury: "absent",
  chair: false,
  appointment: "absent",
  conflict: "absent",
  review: "absent",
  sheetDue: "",
  counts: false,
  session: "absent",
  minutesDue: "",
  late: false,
  evidence: "absent",
  uploadDue: "",
  scanDue: "",
  queryDue: "",
  complaint: "absent",
};

export const nothingYet = (regions: number): World => ({
  edition: "absent",
  returnTo: "",
  announceAt: "",
  regions: Array.from({ length: regions }, () => ({ ...untouched })),
});

/** Two worlds with the same key are the same. */
export const keyOf = ({ regions, ...edition }: World): string =>
  [Object.values(edition), ...regions.map((region) => Object.values(region))].join();

const away = ["declined", "lapsed", "ended", "replaced"];
const runsOnlyIn: [due: keyof Region, subject: InRegion, states: readonly string[]][] = [
  ["scoringDue", "track", ["scoring"]],
  [
    "noticeDue",
    "nomination",
    ["withCommission", "endorsed", "inClarification", "eligible", "underReview", "placed"],
  ],
  ["clarificationDue", "nomination", ["inClarification"]],
  ["sheetDue", "review", ["assigned", "inProgress", "submitted", "abstained", "unlocked"]],
  ["minutesDue", "session", ["closed"]],
  ["uploadDue", "evidence", ["uploading"]],
  ["scanDue", "evidence", ["scanning"]],
  ["queryDue", "evidence", ["queried"]],
];

/**
 * Forgets what can no longer matter, so that the walk ends: a seat that somebody has left, a sitting
 * that is minuted, a file that is gone and a settled complaint make room for the next one.
 */
export function settled(region: Region): Region {
  const next = { ...region };
  if (away.includes(next.appointment)) {
    Object.assign(next, { appointment: "absent", conflict: "absent", review: "absent" });
    Object.assign(next, { counts: false, chair: false });
  }
  if (next.review === "recused") Object.assign(next, { review: "absent", counts: false });
  if (["minuted", "cancelled"].includes(next.session))
    Object.assign(next, { session: "absent", late: false });
  if (["aborted", "removed", "superseded", "purged"].includes(next.evidence))
    next.evidence = "absent";
  if (["dismissed", "upheld", "rejected", "closed"].includes(next.complaint))
    next.complaint = "absent";
  for (const [due, subject, states] of runsOnlyIn)
    if (!states.includes(next[subject])) Object.assign(next, { [due]: "" });
  if (next.track !== "nominating") Object.assign(next, { commissionDue: "", cityDue: "" });
  return next;
}

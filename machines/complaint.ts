import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";

/**
 * Against a fact or the procedure, never the merit. While open it holds decision and release; the director
 * can always end it.
 */
export const ComplaintContext = z.object({
  about: z.enum(["fact", "procedure"]),
  filedAt: instant,
  endedAt: instant,
});
export type ComplaintContext = z.infer<typeof ComplaintContext>;

export const complaintRules: Rules<ComplaintContext> = alwaysFirst<ComplaintContext>(
  "editionRunning",
  { except: ["complaint.dismiss", "complaint.reject", "complaint.close"] },
  {
    "complaint.file": {
      by: ["coordinator", "mayor", "commission"],
      when: [
        "nominationIneligible",
        "withinContestDays",
        "factNamed",
        "noOpenComplaintHere",
        "beforeTrackDecision",
        "notReleased",
      ],
      set: ({ at }) => ({ about: "fact", filedAt: at }),
      effects: ["mailOfficer", "mailDirector"],
    },
    "complaint.fileProcedural": {
      by: ["mayor", "commission"],
      when: [
        "resultsNotPublic",
        "notReleased",
        "procedureNamed",
        "noOpenComplaintHere",
        "beforeTrackDecision",
      ],
      set: ({ at }) => ({ about: "procedure", filedAt: at }),
      effects: ["mailOfficer", "mailDirector"],
    },
    "complaint.admit": {
      by: ["officer"],
      when: ["notAuthorOfVerdict"],
      effects: ["mailCity"],
    },
    "complaint.dismiss": {
      by: ["director"],
      when: ["reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission"],
    },
    "complaint.uphold": {
      by: ["director"],
      when: ["notAuthorOfVerdict", "reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission", "mailOfficer"],
    },
    "complaint.reject": {
      by: ["director"],
      when: ["reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailCity", "mailCommission"],
    },
    "complaint.close": {
      by: ["coordinator", "mayor", "commission"],
      causedBy: [
        "edition.cancel",
        "edition.cancelSuspended",
        "nomination.withdraw",
        "track.discontinue",
      ],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailOfficer"],
    },
  },
);

const initial: ComplaintContext = {
  about: "fact",
  filedAt: null,
  endedAt: null,
};

const exit = exitsOf(complaintRules);

export const complaintMachine = life.createMachine({
  id: "complaint",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("complaint.file", "filed"),
        ...exit("complaint.fileProcedural", "filed"),
      },
    },
    filed: {
      on: {
        ...exit("complaint.admit", "admitted"),
        ...exit("complaint.dismiss", "dismissed"),
        ...exit("complaint.reject", "rejected"),
        ...exit("complaint.close", "closed"),
      },
    },
    admitted: {
      on: {
        ...exit("complaint.uphold", "upheld"),
        ...exit("complaint.reject", "rejected"),
        ...exit("complaint.close", "closed"),
      },
    },
    dismissed: { type: "final" },
    upheld: { type: "final" },
    rejected: { type: "final" },
    closed: { type: "final" },
  },
});

import type { eventConditions } from "#machines/conditions/event.ts";
import { DAY, NOW, type Sample, type Told, WORDS } from "./told.ts";

const said = (field: string): Sample => ({
  holds: { data: { [field]: WORDS } },
  fails: { data: { [field]: "too short" } },
});
const some = (field: string, ...values: unknown[]): Sample => ({
  holds: { data: { [field]: values } },
  fails: { data: { [field]: [] } },
});
const ahead = (field: string): Sample => ({
  holds: { data: { [field]: NOW + DAY } },
  fails: { data: { [field]: NOW } },
});
const profile = {
  title: "Report",
  language: "en",
  dated: "2026",
  rights: "own",
  criteria: ["plan"],
};
const comments = { plan: WORDS, access: WORDS, overall: WORDS };
const findings = [{ code: "weightNotPositive" }];
const clash: Told = { facts: { currentHash: "hash-1" }, data: { previousHash: "hash-0" } };

export const event = {
  reasonGiven: said("reason"),
  sourceGiven: some("sources", "unesdoc:1"),
  factNamed: said("fact"),
  procedureNamed: said("procedure"),
  failingRuleCited: some("failed", "memberMonths"),
  statementGiven: said("statement"),
  datesGiven: {
    holds: { data: { from: NOW, until: NOW + DAY } },
    fails: { data: { from: NOW, until: NOW } },
  },
  effectiveOnGiven: {
    holds: {
      data: { effectiveOn: { precision: "day", earliest: "2027-04-01", latest: "2027-04-01" } },
    },
    fails: { data: { effectiveOn: { precision: "unknown", earliest: null, latest: null } } },
  },
  conferredOnGiven: {
    holds: { data: { conferredOn: "2027-06-20" } },
    fails: { data: { conferredOn: "" } },
  },
  nominationsNamed: some("nominations", "n1"),
  described: {
    holds: { data: profile },
    fails: { data: { ...profile, rights: "" } },
  },
  formalGapOnly: {
    holds: { data: { items: ["consent", "contact"] } },
    fails: { data: { items: ["consent", "impact"] } },
  },
  namesPreviousHash: {
    holds: { facts: { currentHash: "hash-1" }, data: { previousHash: "hash-1" } },
    fails: clash,
  },
  versionFresh: {
    holds: { context: { revision: 4 }, data: { revision: 4 } },
    fails: { context: { revision: 4 }, data: { revision: 3 } },
  },
  addendumSigned: {
    holds: { data: { addendum: { hash: "h", signedBy: "m1" } } },
    fails: { data: { addendum: { hash: "h", signedBy: null } } },
  },
  undertakingSigned: {
    holds: { data: { undertaking: "signed-1" } },
    fails: { data: { undertaking: null }, context: { undertaking: null } },
  },
  orderedByChairOrDirector: {
    holds: { data: { order: { by: "chair" } } },
    fails: { data: { order: { by: "officer" } } },
  },
  erasureGrounds: {
    holds: { data: { grounds: "rightsClaim" } },
    fails: { data: { grounds: "untidy" } },
  },
  factErrorProven: said("proof"),

  scoresInRange: {
    holds: { data: { scores: { plan: 0, access: 9 } } },
    fails: { data: { scores: { plan: 11 } } },
  },
  everyCriterionScored: {
    holds: { data: { scores: { plan: 6, access: 7 } } },
    fails: { data: { scores: { plan: 6, access: 6.5 } } },
  },
  extremesExplained: {
    holds: { data: { scores: { plan: 10, access: 7 }, comments } },
    fails: { data: { scores: { plan: 10, access: 7 }, comments: { ...comments, plan: "" } } },
  },

  typeAllowed: { holds: { data: { kind: "link" } }, fails: { data: { kind: "svg" } } },
  withinFileLimits: { holds: { data: { size: 1000 } }, fails: { data: { size: 1001 } } },
  sizeAsDeclared: {
    holds: { context: { size: 700 }, data: { size: 700 } },
    fails: { context: { size: 700 }, data: { size: 701 } },
  },
  scanClean: { holds: { data: { verdict: "clean" } }, fails: { data: { verdict: "unreadable" } } },
  scanDirty: { holds: { data: { verdict: "infected" } }, fails: { data: { verdict: "clean" } } },
  rightsCleared: {
    holds: { data: { rightsCleared: true } },
    fails: { data: { rightsCleared: "yes" } },
  },

  newCityDueAhead: {
    holds: { facts: { commissionDue: NOW + 30 * DAY }, data: { cityDue: NOW + 23 * DAY } },
    fails: { facts: { commissionDue: NOW + 30 * DAY }, data: { cityDue: NOW + 31 * DAY } },
  },
  sheetDueAhead: ahead("sheetDue"),
  scoringDueAhead: ahead("scoringDue"),
  announceAtAhead: ahead("announceAt"),
  onlyLater: { holds: {}, fails: { facts: { calendarChange: [{ code: "earlier" }] } } },

  electionCarried: {
    holds: { data: { election: { for: 3, against: 2 } } },
    fails: { data: { election: { for: 2, against: 2 } } },
  },
  confirmedByElectors: {
    holds: {
      context: { electors: ["a1", "a2", "a3", "a4"] },
      data: { confirmedBy: ["a1", "a2", "a3"] },
    },
    fails: {
      context: { electors: ["a1", "a2", "a3", "a4"] },
      data: { confirmedBy: ["a1", "a2", "a9"] },
    },
  },
  settledByConsensusOrBallot: {
    holds: { data: { settledBy: { consensus: ["a1", "a2", "a3"] } } },
    fails: { data: { settledBy: { consensus: ["a1", "a2"] } } },
  },
  departuresReasoned: {
    holds: {
      context: { recommendation: { at: NOW, recommended: ["n1"], reserves: ["n2"] } },
      data: { awards: ["n2"], departures: { n1: WORDS, n2: WORDS } },
    },
    fails: {
      context: { recommendation: { at: NOW, recommended: ["n1"], reserves: ["n2"] } },
      data: { awards: ["n2"], departures: { n1: WORDS, n2: "" } },
    },
  },
  assignmentReproducible: { holds: {}, fails: { facts: { planFindings: [{ code: "seed" }] } } },
  minutesComplete: {
    holds: { data: { minutes: { attendance: ["a1"], items: ["n1"], hash: "m" } } },
    fails: { data: { minutes: { attendance: ["a1"], items: null, hash: "m" } } },
  },
  compositionReported: {
    holds: { data: { composition: { regions: 3, languages: 2, gender: 2, nationalities: 5 } } },
    fails: { data: { composition: { regions: 3, languages: 2, gender: 2, nationalities: 0 } } },
  },
  checklistPassedOrWaived: {
    holds: {
      facts: { checklist: [{ rule: "memberMonths", verdict: "unknown" }] },
      data: { waivers: { memberMonths: WORDS } },
    },
    fails: {
      facts: { checklist: [{ rule: "memberMonths", verdict: "unknown" }] },
      data: { waivers: { memberMonths: "" } },
    },
  },
  rubricSound: { holds: {}, fails: { facts: { rulebook: { findings } } } },
  calendarOrdered: { holds: {}, fails: { facts: { calendar: { findings } } } },
  limitsSet: { holds: {}, fails: { facts: { rulebook: { limits: [{ code: "unsourced" }] } } } },
} satisfies Record<keyof typeof eventConditions, Sample>;

import type { deadlineConditions } from "#machines/conditions/deadlines.ts";
import type { FactName } from "#machines/facts.ts";
import { NOW, type Sample } from "./told.ts";

// The due instant is exclusive: one millisecond before it is in time, the instant itself is not.
const before = (kind: FactName): Sample => ({
  holds: { facts: { [kind]: NOW + 1 } },
  fails: { facts: { [kind]: NOW } },
});
const from = (kind: FactName): Sample => ({
  holds: { facts: { [kind]: NOW } },
  fails: { facts: { [kind]: NOW + 1 } },
});

export const deadlines = {
  openReached: from("opens"),
  beforeCityDue: before("cityDue"),
  cityDuePassed: from("cityDue"),
  beforeCommissionDue: before("commissionDue"),
  commissionDuePassed: from("commissionDue"),
  beforeClarificationDue: before("clarificationDue"),
  clarificationDuePassed: from("clarificationDue"),
  noticeRunning: before("noticeDue"),
  noticeElapsed: from("noticeDue"),
  inviteDuePassed: from("inviteDue"),
  declarationDuePassed: from("declarationDue"),
  scoringDuePassed: from("scoringDue"),
  beforeSheetDue: before("sheetDue"),
  sheetDuePassed: from("sheetDue"),
  minutesDuePassed: from("minutesDue"),
  proposalDuePassed: from("proposalDue"),
  uploadDuePassed: from("uploadDue"),
  scanDuePassed: from("scanDue"),
  beforeQueryDue: before("queryDue"),
  queryDuePassed: from("queryDue"),
  offerDuePassed: from("offerDue"),
  mandateEndPassed: from("mandateEnd"),
  effectiveReached: from("effective"),
  announceReached: from("announceAt"),
  retentionPassed: from("retention"),
} satisfies Record<keyof typeof deadlineConditions, Sample>;

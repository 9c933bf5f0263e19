import type { FactMap } from "#machines/facts.ts";
import { reads } from "./asked.ts";

/**
 * Read from a deadline row (process section 2). The due instant is exclusive: in time is `at < dueAt`,
 * and what the deadline brings is true from `dueAt` on. Where no row is armed neither side holds.
 */

type Due = {
  [K in keyof FactMap]: [number | null] extends [FactMap[K]]
    ? [FactMap[K]] extends [number | null]
      ? K
      : never
    : never;
}[keyof FactMap];

const before = (kind: Due) =>
  reads([kind], (facts, { at }) => {
    const dueAt = facts[kind] as number | null;
    return (dueAt !== null && at < dueAt) || { kind, dueAt, at };
  });
const from = (kind: Due) =>
  reads([kind], (facts, { at }) => {
    const dueAt = facts[kind] as number | null;
    return (dueAt !== null && at >= dueAt) || { kind, dueAt, at };
  });

export const deadlineConditions = {
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
};

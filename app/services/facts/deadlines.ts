import { calendarDue, due, type Readers } from "./reader.ts";

/** The due instants, each with its subject; those of the calendar before their row is armed. */
export const deadlineReaders: Readers<
  | "opens"
  | "cityDue"
  | "commissionDue"
  | "clarificationDue"
  | "noticeDue"
  | "inviteDue"
  | "declarationDue"
  | "scoringDue"
  | "sheetDue"
  | "minutesDue"
  | "proposalDue"
  | "uploadDue"
  | "scanDue"
  | "queryDue"
  | "offerDue"
  | "mandateEnd"
  | "effective"
  | "announceAt"
  | "retention"
> = {
  opens: { sql: due("opens", "track") },
  // While no nomination exists the track's own date stands.
  cityDue: {
    sql: (id) => `coalesce(${due("cityDue", "nomination")(id)}, ${calendarDue("cityDue")(id)})`,
  },
  commissionDue: {
    sql: (id) =>
      `coalesce(${due("commissionDue", "track")(id)}, ${calendarDue("commissionDue")(id)})`,
  },
  clarificationDue: { sql: due("clarificationDue", "nomination") },
  noticeDue: { sql: due("noticeDue", "nomination") },
  inviteDue: { sql: due("inviteDue", "appointment") },
  declarationDue: { sql: due("declarationDue", "conflict") },
  scoringDue: {
    sql: (id) => `coalesce(${due("scoringDue", "track")(id)}, ${calendarDue("scoringDue")(id)})`,
  },
  sheetDue: { sql: due("sheetDue", "review") },
  minutesDue: { sql: due("minutesDue", "session") },
  proposalDue: { sql: due("proposalDue", "proposal") },
  uploadDue: { sql: due("uploadDue", "evidence") },
  scanDue: { sql: due("scanDue", "evidence") },
  queryDue: { sql: due("queryDue", "evidence") },
  offerDue: { sql: due("offerDue", "mandate") },
  mandateEnd: { sql: due("mandateEnd", "mandate") },
  effective: { sql: due("effective", "membership") },
  announceAt: { sql: due("announceAt", "edition") },
  retention: { sql: due("retention", "evidence") },
};

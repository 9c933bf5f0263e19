/**
 * What conditions read from rows, under locks, in the shape the log keeps. Instants are
 * milliseconds, ids are strings. A fact that an event's conditions do not need is absent.
 */

export type Finding = { code: string } & Record<string, unknown>;

export type FactMap = {
  // ---- edition and calendar
  edition: {
    id: string;
    state: string;
    returnTo: string | null;
    releasedAt: number | null;
    announceAt: number | null;
    shift: number;
  };
  sameName: string[];
  countryPlaced: { country: string; known: boolean };
  placements: { unplaced: string[]; trackless: string[] };
  juries: { without: string[]; double: string[] };
  confirmedTracks: string[];
  tracks: { id: string; region: string; state: string }[];
  open: Record<string, number>;
  awardees: number;
  rulebook: { hash: string; findings: Finding[]; limits: Finding[] };
  calendar: { hash: string; findings: Finding[] };
  calendarChange: Finding[];
  currentHash: string | null;
  limits: Limits;
  /** The version of the process that judges. */
  process: number;

  // ---- track
  track: { id: string; region: string; state: string };
  /** Null before anybody has named one, as on the page that asks which. */
  namedTrack: { id: string; state: string } | null;
  openComplaints: string[];
  openComplaintsHere: string[];
  pending: { nomination: string; state: string }[];
  live: { eligible: number; undecided: number };
  unplaced: string[];
  placings: Placing[];
  named: Named[];
  awarded: number;
  reserves: { nomination: string; n: number; state: string; skipped: boolean }[];
  ties: Finding[];
  coverage: Coverage[];
  planFindings: Finding[];
  sheets: { review: string; state: string }[];
  outliers: string[];

  // ---- jury, appointment, conflict, review
  jury: {
    id: string;
    state: string;
    active: number;
    minimum: number;
    chair: string | null;
    deputy: string | null;
    chairActive: boolean;
    deputyActive: boolean;
    vacantSince: number | null;
    electionDays: number;
  };
  candidate: { appointment: string; state: string; sameJury: boolean } | null;
  pendingDeclarations: { appointment: string; nomination: string; dueAt: number | null }[];
  staffRole: string | null;
  liveAppointment: string | null;
  substitute: { appointment: string; state: string; sameJury: boolean } | null;
  /** Null before anybody has named one, as `namedTrack`. */
  appointment: { id: string; state: string; covers: boolean } | null;
  pair: {
    juryServesTrack: boolean;
    trackState: string;
    nominationState: string;
    appointmentState: string;
    covers: boolean;
    exists: boolean;
  };
  automaticRule: string | null;
  conflict: { state: string } | null;
  presiding: { appointment: string; conflict: string | null } | null;
  criteria: string[];
  liveSheet: string | null;

  // ---- session and ballot
  openSessions: string[];
  openBallots: string[];
  session: { id: string; state: string; present: number; active: number; need: number };
  item: { nomination: string; present: string[]; clear: number; need: number; out: string[] };
  itemBallot: { ballot: string; state: string; covers: boolean; carried: boolean } | null;
  quorumOf: { electors: number; need: number; cast: number };
  /** `electors`: those clear for every option. */
  electorate: { sameForAll: boolean; nominations: string[]; electors: string[] };
  elector: { listed: boolean; clear: boolean; cast: boolean };
  count: {
    options: Record<string, number>;
    for: number;
    against: number;
    abstained: number;
    /** SHA-256 over the choices in the order of their receipts. */
    choicesHash: string;
  };

  // ---- nomination, evidence, complaint
  /** Null before anybody has named one, as `namedTrack`. */
  nomination: {
    id: string;
    state: string;
    publicFiles: boolean;
    noticeAt: number | null;
  } | null;
  city: { id: string; country: string; membership: string | null } | null;
  otherNomination: string | null;
  actorCountry: { actor: string[]; country: string };
  slots: { quota: number; held: { slot: number; nomination: string }[] };
  form: { missing: string[]; over: { question: string; words: number; limit: number }[] };
  consent: boolean;
  evidenceCount: { have: number; need: number };
  unreadyFiles: { evidence: string; state: string }[];
  manifest: { frozen: string | null; now: string };
  signatory: { mandate: string; role: string; confirmedAt: number | null } | null;
  silence: { since: number | null; days: number };
  checklist: { rule: string; verdict: string; detail?: unknown }[];
  fileRules: {
    kinds: string[];
    maxBytes: number;
    maxFiles: number;
    maxTotalBytes: number;
    files: number;
    totalBytes: number;
  };
  successor: { evidence: string; state: string } | null;
  consentWithdrawn: boolean;
  verdictAuthors: string[];

  // ---- proposal, membership, mandate
  sameProposal: string | null;
  target: { refusal: unknown };
  secondHolds: { role: string; holds: boolean; officers: number };
  proposerHolds: boolean;
  liveMembership: string | null;
  holders: number;
  successorMandate: string | null;
  otherHolders: number;

  // ---- deadlines: the due instant of the row, null where none is armed
  opens: number | null;
  cityDue: number | null;
  commissionDue: number | null;
  clarificationDue: number | null;
  noticeDue: number | null;
  inviteDue: number | null;
  declarationDue: number | null;
  scoringDue: number | null;
  sheetDue: number | null;
  minutesDue: number | null;
  proposalDue: number | null;
  uploadDue: number | null;
  scanDue: number | null;
  queryDue: number | null;
  offerDue: number | null;
  mandateEnd: number | null;
  effective: number | null;
  announceAt: number | null;
  retention: number | null;
};
export type FactName = keyof FactMap;
export type Facts = Partial<FactMap>;

/** The numbers of the rulebook in force that conditions count against. */
export type Limits = {
  seats: number;
  perCountryAwards: number;
  returns: number;
  reopenings: number;
  clarificationRounds: number;
  runOffs: number;
  returnMarginDays: number;
  contestDays: number;
  castingVoteAllowed: boolean;
  delegationAllowed: boolean;
  substituteAllowed: boolean;
  complaints: boolean;
};

/** Where the jury put a nomination, in which session, and whether that item had its quorum. */
export type Placing = {
  nomination: string;
  place: "recommended" | "reserve" | "notRecommended";
  n: number | null;
  session: string;
  quorate: boolean;
};

/** A nomination that the event would reward, with what the rules ask of it. */
export type Named = {
  nomination: string;
  country: string;
  state: string;
  sheets: number;
  needSheets: number;
  failing: string[];
};

/** Sheets of one nomination: what it can have, what is planned or counted, what it needs. */
export type Coverage = {
  nomination: string;
  clear: number;
  sheets: number;
  need: number;
  minimum: number;
  floor: number;
  accepted: boolean;
};

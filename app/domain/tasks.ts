import type { Subject } from "#machines/index.ts";

/**
 * A kind of work that waits for somebody: a thing in one of these states goes on by this act. Whose it is, the
 * policy says for each person (`roleToAct` and its neighbours); whether it can be done now, the machine.
 */
export type Task = {
  subject: Subject;
  states: readonly string[];
  act: string;
  /** SQL over the thing's row `s`, where its state alone does not say that somebody must act. */
  when?: string;
  /** The deadline that ends the time for it: of the thing itself, or of its track. */
  due?: { kind: string; of: "self" | "track" };
  /** Other acts come before it in this state: it is not the first that its page offers. */
  last?: true;
};

/** Whether this act is what a thing that stands in one of `states` waits for, so that its page offers it first. */
export const isNext = (subject: Subject, states: readonly string[], act: string): boolean =>
  tasks.some(
    (task) =>
      task.subject === subject &&
      task.act === act &&
      !task.last &&
      states.every((state) => task.states.includes(state)),
  );

const trackIn = (...states: string[]) =>
  `exists(select from track t where t.id = s.track_id and t.state in (${states.map((state) => `'${state}'`).join(", ")}))`;
const none = (of: string, states: string) =>
  `not exists(select from ${of} n where n.track_id = s.id and n.state in (${states}))`;
/** `$1` is the person who asks. */
const ownSeat = "s.appointment_id in (select a.id from appointment a where a.person_id = $1)";
/** A city of the person who asks lies in this region and has not begun. */
const ownCityWithout = `exists(select from mandate m join city c on c.id = m.body_id
  join placement p on p.country = c.country and p.track_id = s.id
  where m.person_id = $1 and m.role = 'coordinator' and m.state = 'active' and m.body_kind = 'city'
    and not exists(select from nomination n where n.edition_id = s.edition_id and n.city_id = c.id))`;
const inPlay =
  "'draft', 'awaitingSignature', 'returned', 'withCommission', 'endorsed', 'inClarification'";
const noTrackIn = (states: string) =>
  `not exists(select from track t where t.edition_id = s.id and t.state not in (${states}))`;

/** In the order in which they are named to somebody with nothing due. */
export const tasks: readonly Task[] = [
  {
    subject: "mandate",
    states: ["offered"],
    act: "mandate.accept",
    when: "s.person_id = $1",
    due: { kind: "offerDue", of: "self" },
  },
  {
    subject: "proposal",
    states: ["open"],
    act: "proposal.approve",
    due: { kind: "proposalDue", of: "self" },
  },
  { subject: "complaint", states: ["filed"], act: "complaint.admit" },
  { subject: "complaint", states: ["admitted"], act: "complaint.uphold" },

  {
    subject: "track",
    states: ["nominating"],
    act: "nomination.create",
    when: ownCityWithout,
  },
  {
    subject: "nomination",
    states: ["draft", "returned"],
    act: "signature.request",
    due: { kind: "cityDue", of: "self" },
  },
  {
    subject: "nomination",
    states: ["awaitingSignature"],
    act: "nomination.sign",
    due: { kind: "cityDue", of: "self" },
  },
  {
    subject: "nomination",
    states: ["withCommission"],
    act: "nomination.endorse",
    due: { kind: "commissionDue", of: "track" },
  },
  {
    subject: "nomination",
    states: ["inClarification"],
    act: "clarification.answer",
    due: { kind: "clarificationDue", of: "self" },
  },
  {
    subject: "nomination",
    states: ["endorsed"],
    act: "eligibility.confirm",
    when: trackIn("eligibility", "declaring", "assigning", "scoring", "deliberation"),
  },
  {
    subject: "evidence",
    states: ["queried"],
    act: "evidence.answer",
    due: { kind: "queryDue", of: "self" },
  },
  {
    subject: "evidence",
    states: ["quarantined"],
    act: "scan.repeat",
    when: "exists(select from nomination n where n.id = s.nomination_id and n.state in ('draft', 'returned'))",
  },
  {
    subject: "mandate",
    states: ["active"],
    act: "mandate.confirm",
    when: "s.role = 'mayor' and s.context ->> 'confirmedAt' is null and s.body_kind = 'city'",
  },

  {
    subject: "appointment",
    states: ["invited"],
    act: "appointment.accept",
    when: "s.person_id = $1",
    due: { kind: "inviteDue", of: "self" },
  },
  { subject: "appointment", states: ["accepted"], act: "appointment.activate" },
  {
    subject: "jury",
    states: ["forming"],
    act: "jury.constitute",
    when: "(select count(*) from appointment a where a.jury_id = s.id and a.state = 'active') > 0",
  },
  {
    subject: "conflict",
    states: ["undeclared", "lapsed"],
    act: "conflict.declareNone",
    when: `${ownSeat} and ${trackIn("declaring", "assigning", "scoring", "deliberation")}`,
    due: { kind: "declarationDue", of: "self" },
  },
  {
    subject: "review",
    states: ["assigned"],
    act: "review.start",
    when: ownSeat,
    due: { kind: "sheetDue", of: "self" },
  },
  {
    subject: "review",
    states: ["inProgress"],
    act: "review.submit",
    when: ownSeat,
    due: { kind: "sheetDue", of: "self" },
  },
  {
    subject: "review",
    states: ["unlocked"],
    act: "review.relock",
    when: ownSeat,
    due: { kind: "sheetDue", of: "self" },
  },

  {
    subject: "track",
    states: ["eligibility"],
    act: "declarations.open",
    when: `${none("nomination", inPlay)} and exists(select from nomination n where n.track_id = s.id and n.state = 'eligible')`,
  },
  {
    subject: "track",
    states: ["declaring"],
    act: "inputs.close",
    when: none("conflict", "'undeclared'"),
  },
  { subject: "track", states: ["assigning"], act: "assignment.confirm" },
  { subject: "track", states: ["deliberation"], act: "recommendation.make" },
  { subject: "track", states: ["recommended"], act: "decision.take" },
  { subject: "track", states: ["noAwardRecommended"], act: "decision.acceptNone" },
  { subject: "session", states: ["called"], act: "session.open" },
  { subject: "session", states: ["adjourned"], act: "session.resume" },
  { subject: "session", states: ["open"], act: "session.close", last: true },
  {
    subject: "session",
    states: ["closed"],
    act: "minutes.sign",
    due: { kind: "minutesDue", of: "self" },
  },
  { subject: "ballot", states: ["prepared"], act: "ballot.open" },
  {
    subject: "ballot",
    states: ["open"],
    act: "ballot.cast",
    when: "not exists(select from ballot_cast b join appointment a on a.id = b.elector where b.ballot_id = s.id and a.person_id = $1)",
  },

  { subject: "edition", states: ["draft"], act: "edition.publish" },
  {
    subject: "edition",
    states: ["published"],
    act: "results.release",
    when: `s.context ->> 'releasedAt' is null and ${noTrackIn("'decided', 'empty', 'discontinued'")}`,
  },
  { subject: "edition", states: ["announced"], act: "edition.confer" },
  { subject: "membership", states: ["applied"], act: "membership.admit" },
];

/** Whose turn it is with a thing that waits, by what its reader is told of it: a key of `turn.*`. */
export const turns: Partial<Record<Subject, Readonly<Record<string, string>>>> = {
  nomination: {
    draft: "coordinator",
    returned: "coordinator",
    "being prepared": "city",
    awaitingSignature: "mayor",
    withCommission: "commission",
    endorsed: "officer",
    inClarification: "coordinator",
    eligible: "officer",
    "in selection": "jury",
  },
  proposal: { open: "second" },
  appointment: { invited: "juror", accepted: "director" },
  complaint: { filed: "officer", admitted: "director" },
  membership: { applied: "director" },
};

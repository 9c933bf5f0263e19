import { dated } from "#app/domain/dated.ts";
import { minutes } from "#app/rehearsal/deliberation.ts";
import { DAY, reason } from "#app/rehearsal/stage.ts";
import type { Data } from "#machines/life.ts";
import type { Award } from "#tests/services/award.ts";
import type { Chooser } from "./chooser.ts";
import type { Thing } from "./things.ts";

/**
 * What somebody might say with an event: of the right shape, as a form would let it through, and now and
 * then without its reason, with a date that is over, or about another thing than it should be.
 */
export type Saying = { award: Award; things: readonly Thing[]; at: number; choose: Chooser };

export function payloadOf(type: string, thing: Thing | null, saying: Saying): Data {
  const { award, at, choose } = saying;
  const some = (subject: string, ...states: string[]) =>
    of(saying, subject, (one) => states.length === 0 || states.includes(one.state));
  const reasoned = choose.once(12) ? { reason: "no" } : { reason };
  const ahead = at + (choose.pick([1, 3, 10, 30, 90, -2]) ?? 1) * DAY;
  const nomination = some("nomination", "eligible", "underReview", "placed");
  const appointment = some("appointment", "active");
  const reviewable = () =>
    saying.things
      .filter(({ subject, state }) => subject === "nomination" && /eligible|under/.test(state))
      .map(({ id }) => id);
  const jurors = () =>
    saying.things
      .filter(({ subject, state }) => subject === "appointment" && state === "active")
      .map(({ id }) => id);

  const made: Record<string, () => Data> = {
    "calendar.amend": () => ({
      calendar: { [choose.pick(["cityDue", "commissionDue", "scoringDue"]) ?? "cityDue"]: ahead },
      previousHash: previousHash(saying),
    }),
    "calendar.amendEdition": () => ({ previousHash: previousHash(saying) }),
    "rulebook.amend": () => ({ rulebook: award.rulebook, previousHash: "none" }),
    "country.place": () => ({ country: "FRA", region: "ENA" }),
    "results.release": () => ({ announceAt: ahead }),
    "edition.confer": () => ({ conferredOn: "2027-06-01" }),
    "inputs.close": () => ({ inputsHash: "x" }),
    "shortage.accept": () => ({
      shortages: Object.fromEntries(reviewable().map((id) => [id, { sheets: 1, quorum: 1 }])),
    }),
    "assignment.confirm": () => ({ plan: [], seed: "x", planHash: "x" }),
    "assignment.add": () => ({ nomination, appointment }),
    "scoring.reopen": () => ({ scoringDue: ahead }),
    "decision.take": () => ({ awards: choose.once(4) ? reviewable() : recommended(thing) }),
    "reserve.promote": () => ({ nomination: some("nomination", "notAwarded") }),
    "jury.serve": () => ({ track: award.track, leave: choose.once(2) }),
    "chair.elect": () => ({ appointment, election: { for: 3, against: 1 } }),
    "deputy.elect": () => ({ appointment, election: { for: 3, against: 1 } }),
    "chair.designate": () => ({ appointment }),
    "chair.vacate": () => ({ appointment }),
    "jury.constitute": () => ({
      composition: { regions: ["all"], languages: ["en"], gender: "b", nationalities: "d" },
    }),
    "appointment.accept": () => ({ undertaking: "signed", profile: profile(choose) }),
    "appointment.correctProfile": () => ({ profile: profile(choose) }),
    "appointment.replace": () => ({ substitute: appointment }),
    "appointment.borrow": () => ({ nominations: reviewable().slice(0, 1) }),
    "conflict.force": () => ({ order: { by: "chair", text: reason } }),
    "review.save": () => ({ ...sheet(award, choose) }),
    "review.submit": () => sheet(award, choose),
    "review.resubmit": () => sheet(award, choose),
    "review.submitLate": () => sheet(award, choose),
    "review.relock": () => sheet(award, choose),
    "review.extend": () => ({ sheetDue: ahead }),
    "review.unlock": () => ({
      sheetDue: ahead,
      reasonCode: choose.pick(["clericalError", "newEvidence"]),
    }),
    "revision.record": () => ({ ...sheet(award, choose), session: some("session", "open") }),
    "session.call": () => ({ calledFor: ahead, present: jurors() }),
    "session.open": () => ({ present: present(jurors(), choose) }),
    "session.resume": () => ({ present: present(jurors(), choose) }),
    "attendance.record": () => ({ present: present(jurors(), choose) }),
    "item.take": () => ({ nomination: nomination ?? "none" }),
    "item.settle": () => ({
      nomination: nomination ?? "none",
      place: choose.pick(["recommended", "reserve", "notRecommended"]),
      ...(choose.once(2) ? { n: 1 } : {}),
      settledBy: { consensus: jurors() },
      ...(choose.once(2) ? { order: reviewable() } : {}),
    }),
    "minutes.sign": () => minutes,
    "ballot.prepare": () => {
      const kind = choose.pick(["yesNo", "yesNo", "choice", "rubricOrder"]);
      return { kind, options: kind === "yesNo" ? reviewable().slice(0, 1) : reviewable() };
    },
    "rubricOrder.confirm": () => ({ order: reviewable(), confirmedBy: jurors() }),
    "castingVote.give": () => ({ order: reviewable() }),
    "nomination.edit": () => ({
      revision: choose.once(3) ? 0 : (thing?.context.revision ?? 0),
      questions: [],
      contentHash: "x",
    }),
    "comment.add": () => ({ text: reason }),
    "nomination.return": () => ({ cityDue: ahead }),
    "nomination.extend": () => ({ cityDue: ahead }),
    "nomination.revive": () => ({ cityDue: ahead }),
    "nomination.endorse": () => ({ statement: reason }),
    "clarification.ask": () => ({ items: [choose.once(5) ? "merit" : "contact"] }),
    "clarification.answer": () => ({ text: reason }),
    "eligibility.confirm": () => ({
      ...(choose.once(2) ? { waivers: { E7: reason } } : {}),
    }),
    "eligibility.reject": () => ({ failed: ["membershipMonths"] }),
    "eligibility.reinstate": () => ({ proof: reason }),
    "evidence.begin": () => ({ ...file(choose), storageKey: "incoming/x" }),
    "link.add": () => ({
      ...file(choose),
      size: 0,
      kind: "link",
      url: `https://example.org/${choose.pick(["plan", "report"])}`,
    }),
    "evidence.complete": () => ({ size: choose.once(4) ? 9 : 10 }),
    "evidence.describe": () => file(choose),
    "evidence.replace": () => ({ successor: some("evidence", "ready") }),
    "evidence.answer": () => ({ addendum: { hash: "a", signedBy: "m" } }),
    "evidence.erase": () => ({ grounds: "personalData" }),
    "evidence.publish": () => ({ rightsCleared: !choose.once(3) }),
    "scan.pass": () => ({
      verdict: "clean",
      sha256: "f",
      scanner: "none",
      storageKey: "evidence/x",
    }),
    "scan.fail": () => ({ verdict: choose.pick(["infected", "wrongType"]), sha256: "f" }),
    "complaint.file": () => ({ fact: reason }),
    "complaint.fileProcedural": () => ({ procedure: reason }),
    "complaint.uphold": () => ({}),
    "certificate.reissue": () => ({}),
    "mandate.offer": () => ({ person: person(saying), role: "collaborator" }),
    "mandate.grant": () => ({ person: person(saying), role: "officer" }),
    "mandate.found": () => ({ person: person(saying), role: "officer" }),
    "mandate.delegate": () => ({
      person: person(saying),
      role: "mayor",
      wording: "delegate",
      from: at,
      until: ahead,
    }),
    "mandate.substitute": () => ({
      person: person(saying),
      role: "commission",
      wording: "delegation",
    }),
    "membership.record": () => ({
      periods: [{ from: dated("2018"), to: null, inactive: [], source: "list" }],
      sources: ["list"],
    }),
    "membership.recordAward": () => ({
      edition: "2019",
      announced: dated("2019-01-31"),
      conferred: dated("2019-09-30"),
      sources: ["list"],
    }),
    "membership.correct": () => ({}),
  };
  const effective = type.startsWith("membership.") ? { effectiveOn: dated("2027-05-01") } : {};
  return { ...reasoned, ...effective, ...made[type]?.() };
}

const of = ({ things, choose }: Saying, subject: string, fits: (thing: Thing) => boolean) =>
  choose.pick(things.filter((thing) => thing.subject === subject && fits(thing)))?.id;

const previousHash = ({ things }: Saying) =>
  String(things.find(({ subject }) => subject === "edition")?.context.calendarHash ?? "none");

/** Somebody who has or had a role here. */
const person = (saying: Saying) =>
  String(
    saying.choose.pick(saying.things.filter(({ subject }) => subject === "mandate"))?.ids.holder,
  );

const recommended = (track: Thing | null): string[] =>
  (track?.context.recommendation as { recommended?: string[] } | undefined)?.recommended ?? [];

const present = (jurors: string[], choose: Chooser) =>
  choose.once(5) ? jurors.slice(0, 1) : jurors;

const profile = (choose: Chooser) => {
  const country = choose.pick(["FRA", "KEN", "JPN", "BRA"]);
  return {
    nationalities: [country],
    residence: country,
    languages: ["en"],
    commissions: [],
    employments: [],
  };
};

const file = (choose: Chooser) => ({
  kind: choose.once(9) ? "exe" : "pdf",
  size: 10,
  title: "Report",
  language: "en",
  dated: "2026",
  rights: "City",
  criteria: ["plan"],
  publicationConsent: true,
});

function sheet({ rulebook }: Award, choose: Chooser): Data {
  const scores = Object.fromEntries(
    rulebook.criteria.map(({ key }) => [key, choose.pick([3, 5, 6, 7, 8, 9]) ?? 5]),
  );
  const [first] = rulebook.criteria;
  if (first && choose.once(8)) scores[first.key] = 10;
  return { scores, comments: { overall: reason } };
}

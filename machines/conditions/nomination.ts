import { DAY, none, reads, says } from "./asked.ts";

/** What a city's file needs before it may move on, and what its Commission may do. */

const nominationIn = (...states: string[]) =>
  reads(
    ["nomination"],
    ({ nomination }) =>
      states.includes(nomination?.state ?? "") || {
        nomination: nomination?.id ?? null,
        state: nomination?.state ?? null,
      },
  );

export const nominationConditions = {
  nominationReviewable: nominationIn("eligible", "underReview"),
  nominationUnderExamination: nominationIn(
    "endorsed",
    "inClarification",
    "eligible",
    "underReview",
    "placed",
  ),
  nominationWritable: nominationIn("draft", "returned"),
  nominationIneligible: nominationIn("ineligible"),
  nominationAwarded: nominationIn("awarded"),
  notAwardeeFile: reads(
    ["nomination"],
    ({ nomination }, { context }) =>
      nomination?.state !== "awarded" ||
      !context.everPublished || { nomination: nomination.id, state: nomination.state },
  ),

  cityInRegister: reads(
    ["city"],
    ({ city }) => Boolean(city?.membership) || { city: city?.id ?? null },
  ),
  noOtherNomination: reads(
    ["otherNomination"],
    ({ otherNomination }) => otherNomination === null || { nomination: otherNomination },
  ),
  ownCountry: reads(
    ["actorCountry"],
    ({ actorCountry: { actor, country } }) => actor.includes(country) || { country, yours: actor },
  ),
  withinNationalQuota: reads(
    ["slots"],
    ({ slots: { quota, held } }) => held.length < quota || { used: held.length, quota, held },
  ),
  sectionsComplete: reads(["form"], ({ form }) => none("questions", form.missing)),
  withinWordLimits: reads(["form"], ({ form }) => none("questions", form.over)),
  consentGiven: reads(["consent"], ({ consent }) => consent || { field: "consent" }),
  evidenceEnough: reads(
    ["evidenceCount"],
    ({ evidenceCount: { have, need } }) => have >= need || { have, need },
  ),
  filesReady: reads(["unreadyFiles"], ({ unreadyFiles }) => none("files", unreadyFiles)),
  manifestUnchanged: reads(
    ["manifest"],
    ({ manifest: { frozen, now } }) => (frozen !== null && frozen === now) || { frozen, now },
  ),
  signatoryNamed: reads(
    ["signatory"],
    ({ signatory }) => signatory !== null || { signatory: null },
  ),
  signatoryConfirmed: reads(
    ["signatory"],
    ({ signatory }) => Boolean(signatory?.confirmedAt) || { signatory: signatory?.mandate ?? null },
  ),
  beforeReturnGrace: reads(["commissionDue", "limits"], ({ commissionDue, limits }, { at }) => {
    const dueAt = commissionDue === null ? null : commissionDue - limits.returnMarginDays * DAY;
    return (dueAt !== null && at < dueAt) || { kind: "returnGrace", dueAt, at };
  }),
  commissionSilent: reads(["silence"], ({ silence: { since, days } }, { at }) => {
    const dueAt = since === null ? null : since + days * DAY;
    return (dueAt !== null && at >= dueAt) || { kind: "commissionSilent", dueAt, at };
  }),
  withinContestDays: reads(["nomination", "limits"], ({ nomination, limits }, { at }) => {
    const since = nomination?.noticeAt ?? null;
    const dueAt = since === null ? null : since + limits.contestDays * DAY;
    return (
      (limits.complaints && dueAt !== null && at < dueAt) || {
        kind: "contest",
        dueAt,
        at,
        complaints: limits.complaints,
      }
    );
  }),
  roundsLeft: reads(
    ["limits"],
    ({ limits }, { context }) =>
      context.rounds < limits.clarificationRounds || {
        used: context.rounds,
        allowed: limits.clarificationRounds,
      },
  ),
  noOpenComplaintHere: reads(["openComplaintsHere"], ({ openComplaintsHere }) =>
    none("complaints", openComplaintsHere),
  ),
  publicationConsent: reads(
    ["consentWithdrawn"],
    ({ consentWithdrawn }, { context }) =>
      (context.publicationConsent === true && !consentWithdrawn) || { field: "publicationConsent" },
  ),
  successorReady: reads(
    ["successor"],
    ({ successor }) => successor?.state === "ready" || { successor },
  ),
  notAuthorOfVerdict: reads(["verdictAuthors"], ({ verdictAuthors }, { by }) => {
    const person = by.kind === "person" ? by.person : null;
    return (person !== null && !verdictAuthors.includes(person)) || { field: "author" };
  }),
  isSignatory: says(
    ({ context }) =>
      ["mayor", "delegate"].includes(context.wording) || { wording: context.wording },
  ),
};

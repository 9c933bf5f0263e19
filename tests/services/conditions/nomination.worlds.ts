import { hashOf } from "#app/domain/canonical.ts";
import type { FormDefinition } from "#app/domain/rulebook.ts";
import type { nominationConditions } from "#machines/conditions/nomination.ts";
import { rows, rowsDecide } from "./rows-decide.ts";
import {
  as,
  city,
  clock,
  complaint,
  DAY,
  deadline,
  evidence,
  ground,
  mandate,
  membership,
  NOW,
  nomination,
  review,
  said,
  type Worlds,
} from "./world.ts";

/** The nomination n1 in the state, beside one whose state says the opposite. */
const inState = (state: string, other: string) =>
  rows(
    () => nomination({ state }),
    () => nomination({ id: "n2", state: other }),
  );
const mayorOf = (body: string, holder: string, over: Parameters<typeof mandate>[0] = {}) =>
  mandate({ holder, role: "mayor", bodyKind: "city", body, ...over });
const commissionOf = (body: string, over: Parameters<typeof mandate>[0] = {}) =>
  mandate({ id: `commission-${body}`, role: "commission", bodyKind: "country", body, ...over });

const form: FormDefinition = {
  version: "test/1",
  sections: [
    {
      key: "profile",
      questions: [
        { key: "summary", required: true, wordLimit: 4 },
        { key: "area", required: false, wordLimit: null },
      ],
    },
  ],
};
const requesting = { type: "signature.request", ids: { nomination: "n1" } };
const draft = rows(
  () => ground({ rules: { form, evidenceMinimum: 2 } }),
  nomination,
  () => nomination({ id: "n2" }),
  () => said("profile.summary", "", { nomination: "n2", revision: 11 }),
);
const summary = (first: string, last: string) =>
  rows(
    () => said("profile.summary", last, { revision: 10 }),
    () => said("profile.summary", first, { revision: 9 }),
  );

const described = {
  title: "Report",
  language: "en",
  dated: "2026",
  rights: "own",
  criteria: ["plan"],
};
/** Text and files as they were when n1 was frozen for its signature. */
const frozen = hashOf({
  answers: [{ question: "profile.summary", text: "A city that learns", language: "en" }],
  files: [{ id: "v1", sha256: "f1", kind: "pdf", described }],
});

const filing = {
  type: "complaint.file",
  ids: { complaint: "k9", edition: "e1", track: "t1", nomination: "n1" },
  by: as("coordinator"),
};
const publishing = { type: "evidence.publish", ids: { evidence: "v1" } };
const creating = {
  type: "nomination.create",
  ids: { nomination: "n9", edition: "e1", track: "t1", country: "KEN", city: "city-n1" },
  by: as("coordinator"),
};

export const worlds = {
  nominationReviewable: rowsDecide(
    "nominationReviewable",
    { type: "review.extend", ids: { review: "r-a1-n1" } },
    {
      both: rows(ground, () => review({ state: "lapsed" })),
      holds: inState("underReview", "placed"),
      fails: inState("placed", "underReview"),
      says: { nomination: "n1", state: "placed" },
    },
  ),
  nominationUnderExamination: rowsDecide(
    "nominationUnderExamination",
    { type: "evidence.query", ids: { evidence: "v1" } },
    {
      both: rows(ground, () => evidence({ state: "frozen" })),
      holds: inState("inClarification", "withCommission"),
      fails: inState("withCommission", "inClarification"),
      says: { nomination: "n1", state: "withCommission" },
    },
  ),
  nominationWritable: rowsDecide(
    "nominationWritable",
    { type: "evidence.remove", ids: { evidence: "v1" } },
    {
      both: rows(ground, evidence),
      holds: inState("returned", "awaitingSignature"),
      fails: inState("awaitingSignature", "returned"),
      says: { nomination: "n1", state: "awaitingSignature" },
    },
  ),
  nominationIneligible: rowsDecide("nominationIneligible", filing, {
    both: ground,
    holds: inState("ineligible", "eligible"),
    fails: inState("eligible", "ineligible"),
    says: { nomination: "n1", state: "eligible" },
  }),
  nominationAwarded: rowsDecide("nominationAwarded", publishing, {
    both: rows(ground, () => evidence({ state: "frozen" })),
    holds: inState("awarded", "notAwarded"),
    fails: inState("notAwarded", "awarded"),
    says: { nomination: "n1", state: "notAwarded" },
  }),
  notAwardeeFile: rowsDecide(
    "notAwardeeFile",
    { type: "evidence.purge", ids: { evidence: "v1" }, by: clock },
    {
      both: rows(ground, () => nomination({ state: "awarded" })),
      holds: () => evidence({ state: "frozen", context: { everPublished: false } }),
      fails: () => evidence({ state: "frozen", context: { everPublished: true } }),
      says: { nomination: "n1", state: "awarded" },
    },
  ),

  cityInRegister: rowsDecide("cityInRegister", creating, {
    both: rows(
      ground,
      city,
      () => membership({ id: "m1", state: "applied" }),
      () => membership({ id: "m2", city: "city-n2" }),
    ),
    holds: () => membership({ id: "m3", state: "withdrawn", changedAt: NOW - DAY }),
    fails: () => membership({ id: "m3", state: "refused" }),
    says: { city: "city-n1" },
  }),
  noOtherNomination: rowsDecide("noOtherNomination", creating, {
    both: rows(
      ground,
      () => nomination({ id: "n0", edition: "e0", track: "t0", city: "city-n1" }),
      () => nomination({ id: "n2" }),
    ),
    holds: rows(),
    fails: () => nomination({ id: "n1", state: "withdrawn" }),
    says: { nomination: "n1" },
  }),
  ownCountry: rowsDecide(
    "ownCountry",
    { type: "nomination.endorse", ids: { nomination: "n1" }, by: as("commission") },
    {
      both: rows(
        ground,
        () => nomination({ state: "withCommission" }),
        () => commissionOf("UGA"),
        () => commissionOf("KEN", { id: "another", holder: "berta" }),
      ),
      holds: () => commissionOf("KEN"),
      fails: () => commissionOf("KEN", { state: "ended" }),
      says: { country: "KEN", yours: ["UGA"] },
    },
  ),
  withinNationalQuota: rowsDecide(
    "withinNationalQuota",
    { type: "nomination.endorse", ids: { nomination: "n1" }, by: as("commission") },
    {
      both: rows(
        () => ground({ rules: { nationalQuota: 2 } }),
        () => nomination({ state: "withCommission" }),
        () => nomination({ id: "n2", state: "endorsed", context: { slot: 1 } }),
        () => nomination({ id: "n3", country: "UGA", context: { slot: 2 } }),
        () => nomination({ id: "n4", edition: "e0", track: "t0", context: { slot: 2 } }),
      ),
      holds: () => nomination({ id: "n5", state: "withdrawn" }),
      fails: () => nomination({ id: "n5", state: "withdrawn", context: { slot: 2 } }),
      says: { used: 2, quota: 2 },
    },
  ),

  sectionsComplete: rowsDecide("sectionsComplete", requesting, {
    both: draft,
    holds: summary(" ", "A city that learns"),
    fails: summary("A city that learns", " "),
    says: { questions: ["profile.summary"] },
  }),
  withinWordLimits: rowsDecide("withinWordLimits", requesting, {
    both: rows(draft, () => said("profile.area", "far more words than four", { revision: 1 })),
    holds: summary("A city that never stops", "A city that learns"),
    fails: summary("A city that learns", "A city that never stops"),
    says: { questions: [{ question: "profile.summary", words: 5, limit: 4 }] },
  }),
  consentGiven: rowsDecide("consentGiven", requesting, {
    both: rows(
      draft,
      () => said("consent.accuracy", "yes"),
      () => said("consent.dataUse", "yes"),
      () => said("consent.dataUse", "no", { revision: 2 }),
      () => said("consent.dataUse", "yes", { revision: 3, nomination: "n2" }),
    ),
    holds: () => said("consent.dataUse", "yes", { revision: 3 }),
    fails: rows(),
    says: { field: "consent" },
  }),
  evidenceEnough: rowsDecide("evidenceEnough", requesting, {
    both: rows(
      draft,
      () => evidence({ id: "v1" }),
      () => evidence({ id: "v2", nomination: "n2" }),
      () => evidence({ id: "v3", state: "quarantined" }),
      () => evidence({ id: "v4", state: "superseded" }),
    ),
    holds: () => evidence({ id: "v5" }),
    fails: () => evidence({ id: "v5", state: "removed" }),
    says: { have: 1, need: 2 },
  }),
  filesReady: rowsDecide("filesReady", requesting, {
    both: rows(
      draft,
      () => evidence({ id: "v1" }),
      () => evidence({ id: "v2", state: "superseded" }),
      () => evidence({ id: "v3", state: "removed" }),
      () => evidence({ id: "v4", state: "aborted" }),
      () => evidence({ id: "v5", state: "uploading", nomination: "n2" }),
    ),
    holds: rows(),
    fails: () => evidence({ id: "v6", state: "scanning" }),
    says: { files: [{ evidence: "v6", state: "scanning" }] },
  }),
  manifestUnchanged: rowsDecide(
    "manifestUnchanged",
    { type: "nomination.sign", ids: { nomination: "n1" }, by: as("mayor") },
    {
      both: rows(
        ground,
        () => nomination({ state: "awaitingSignature", context: { manifest: frozen } }),
        () => said("profile.summary", "A town", { revision: 1 }),
        () => said("profile.summary", "A city that learns", { revision: 2 }),
        () => evidence({ id: "v2", state: "removed" }),
        () => evidence({ id: "v3", state: "frozen", nomination: "n2" }),
      ),
      holds: () => ownFile("f1"),
      fails: () => ownFile("f2"),
      says: { frozen },
    },
  ),

  signatoryNamed: rowsDecide("signatoryNamed", requesting, {
    both: rows(
      draft,
      () => mayorOf("city-n2", "berta"),
      () => mayorOf("city-n1", "carla", { state: "offered" }),
      () => mayorOf("city-n1", "dora", { role: "coordinator" }),
    ),
    holds: () => mayorOf("city-n1", "emma"),
    fails: rows(),
    says: { signatory: null },
  }),
  signatoryConfirmed: rowsDecide(
    "signatoryConfirmed",
    { type: "nomination.sign", ids: { nomination: "n1" }, by: as("mayor", "anna") },
    {
      both: rows(ground, () => nomination({ state: "awaitingSignature" })),
      holds: rows(
        () => confirmed("anna", NOW - DAY),
        () => confirmed("berta", null),
      ),
      fails: rows(
        () => confirmed("anna", null),
        () => confirmed("berta", NOW - DAY),
      ),
      says: { signatory: "mayor-anna" },
    },
  ),
  beforeReturnGrace: rowsDecide(
    "beforeReturnGrace",
    { type: "nomination.return", ids: { nomination: "n1" }, by: as("commission") },
    {
      both: rows(
        () => ground({ rules: { returnMarginDays: 7 } }),
        () => nomination({ state: "withCommission" }),
      ),
      holds: () => deadline("commissionDue", "track", "t1", NOW + 7 * DAY + 1),
      fails: () => deadline("commissionDue", "track", "t1", NOW + 7 * DAY),
      says: { kind: "returnGrace", dueAt: NOW, at: NOW },
    },
  ),
  commissionSilent: rowsDecide(
    "commissionSilent",
    { type: "commission.alert", ids: { nomination: "n1" }, by: clock },
    {
      both: () => ground({ rules: { silentDays: 14 } }),
      holds: () => signed({ commissionActAt: NOW - 15 * DAY }),
      fails: () => signed({ commissionActAt: NOW - 13 * DAY }),
      says: { kind: "commissionSilent", dueAt: null },
    },
  ),
  withinContestDays: rowsDecide("withinContestDays", filing, {
    both: () => ground({ rules: { complaints: true, contestDays: 10 } }),
    holds: () => judged(NOW - 10 * DAY + 1),
    fails: () => judged(NOW - 10 * DAY),
    says: { kind: "contest", dueAt: NOW, at: NOW, complaints: true },
  }),
  roundsLeft: rowsDecide(
    "roundsLeft",
    { type: "clarification.ask", ids: { nomination: "n1" } },
    {
      both: () => ground({ rules: { clarificationRounds: 2 } }),
      holds: () => nomination({ state: "endorsed", context: { rounds: 1 } }),
      fails: () => nomination({ state: "endorsed", context: { rounds: 2 } }),
      says: { used: 2, allowed: 2 },
    },
  ),
  noOpenComplaintHere: rowsDecide("noOpenComplaintHere", filing, {
    both: rows(
      ground,
      () => nomination({ state: "ineligible" }),
      () => complaint({ id: "k1", state: "dismissed" }),
      () => complaint({ id: "k2", nomination: "n2" }),
    ),
    holds: rows(),
    fails: () => complaint({ id: "k3", state: "admitted" }),
    says: { complaints: ["k3"] },
  }),
  publicationConsent: rowsDecide("publicationConsent", publishing, {
    both: rows(
      ground,
      () => evidence({ state: "frozen", context: { publicationConsent: true } }),
      () => said("consent.publication", "no", { revision: 2 }),
      () => said("consent.publication", "yes", { revision: 1 }),
    ),
    holds: () => said("consent.publication", "yes", { revision: 3 }),
    fails: () => said("consent.publication", "yes", { revision: 3, nomination: "n2" }),
    says: { field: "publicationConsent" },
  }),
  successorReady: rowsDecide(
    "successorReady",
    { type: "evidence.replace", ids: { evidence: "v1" }, data: { successor: "v2" } },
    {
      both: rows(ground, evidence),
      holds: () => evidence({ id: "v2" }),
      fails: () => evidence({ id: "v2", nomination: "n2" }),
      says: { successor: null },
    },
  ),
  notAuthorOfVerdict: rowsDecide(
    "notAuthorOfVerdict",
    { type: "complaint.admit", ids: { complaint: "k1" }, by: as("officer", "anna") },
    {
      both: rows(ground, complaint, () =>
        nomination({ id: "n2", context: { verdictBy: ["anna", "berta"] } }),
      ),
      holds: () => nomination({ context: { verdictBy: ["berta", "carla"] } }),
      fails: () => nomination({ context: { verdictBy: ["anna", "berta"] } }),
      says: { field: "author" },
    },
  ),
  isSignatory: rowsDecide(
    "isSignatory",
    { type: "mandate.confirm", ids: { mandate: "m1" }, by: as("commission") },
    {
      holds: () => mayorOf("city-n1", "berta", { id: "m1", context: { wording: "delegate" } }),
      fails: () => mandate({ id: "m1", holder: "berta", role: "coordinator" }),
      says: { wording: "coordinator" },
    },
  ),
} satisfies Record<keyof typeof nominationConditions, Worlds>;

function ownFile(sha256: string) {
  return evidence({ id: "v1", state: "frozen", context: { kind: "pdf", sha256, described } });
}

function confirmed(holder: string, confirmedAt: number | null) {
  const context = { person: holder, role: "mayor", wording: "mayor", confirmedAt };
  return mayorOf("city-n1", holder, { context });
}

function signed(context: { commissionActAt: number }) {
  return nomination({
    state: "withCommission",
    context: { signedAt: NOW - 14 * DAY, ...context },
  });
}

function judged(verdictAt: number) {
  return nomination({ state: "ineligible", context: { verdictAt } });
}

import { describe, expect, test } from "vitest";
import { rows, rowsDecide } from "./rows-decide.ts";
import { settledTwice } from "./track.worlds.ts";
import {
  appointment,
  as,
  ballot,
  city,
  conflict,
  DAY,
  edition,
  evidence,
  ground,
  inWorld,
  jury,
  mandate,
  membership,
  NOW,
  nomination,
  proposal,
  session,
  track,
  type Worlds,
} from "./world.ts";

/** Facts that are read in more ways than one: for each further way a world where it holds and one where not. */

const seat = (id: string, over: Parameters<typeof appointment>[0] = {}) =>
  appointment({ id, ...over });
const confirming = {
  type: "mandate.confirmForSilent",
  ids: { mandate: "mayor-berta" },
};
const mayorOfN1 = rows(
  () => ground({ rules: { silentDays: 14 } }),
  city,
  () => mandate({ holder: "berta", role: "mayor", bodyKind: "city", body: "city-n1" }),
);
/** A mayor, or whoever signs, since an instant. */
const inOffice = (holder: string, acceptedAt: number, body = "city-n1", more = {}) =>
  mandate({
    holder,
    role: "mayor",
    bodyKind: "city",
    body,
    context: { role: "mayor", wording: "mayor", acceptedAt, ...more },
  });
/** Another city's nomination of the same country, reminded of so long ago. */
const reminded = (days: number, over: Parameters<typeof nomination>[0] = {}) =>
  nomination({
    id: "n2",
    state: "withCommission",
    context: { signedAt: NOW - 60 * DAY, alertedAt: NOW - days * DAY },
    ...over,
  });
const recommending = { type: "recommendation.make", ids: { track: "t1" } };
const eligibility = (proposer: { person: string; role: string }) =>
  proposal({
    kind: "eligibility.confirm",
    targetSubject: "nomination",
    target: "n1",
    context: { kind: "eligibility.confirm", proposer },
  });
const directing = { type: "proposal.refuse", ids: { proposal: "p1" }, by: as("director", "carla") };
const chairing = { type: "proposal.approve", ids: { proposal: "p1" }, by: as("officer", "carla") };
const declaring = {
  type: "conflict.declareNone",
  ids: { conflict: "c-a1-n1" },
  by: as("juror", "juror-a1"),
};
const profile = {
  nationalities: ["UGA"],
  residence: "UGA",
  languages: ["en"],
  commissions: [] as string[],
  employments: [],
};
const pair = rows(
  ground,
  () => nomination({ state: "eligible" }),
  () => conflict({ state: "undeclared" }),
);
const opening = {
  type: "conflict.open",
  ids: {
    conflict: "c9",
    edition: "e1",
    track: "t1",
    jury: "j1",
    nomination: "n1",
    appointment: "a1",
  },
};
const casting = { type: "castingVote.give", ids: { ballot: "b1" }, by: as("chair", "juror-a1") };
const counted = rows(
  () => ground({ track: { state: "deliberation" } }),
  session,
  () => ballot({ state: "counted", nomination: null, context: { options: ["n1", "n2"] } }),
  () => conflict({ nomination: "n1" }),
  () => conflict({ nomination: "n2" }),
);

const ways: Record<string, Worlds> = {
  "a Commission is silent towards a mandate fourteen days after the first reminder": rowsDecide(
    "commissionSilent",
    confirming,
    {
      both: mayorOfN1,
      holds: () => reminded(14),
      fails: () => reminded(13),
      says: { dueAt: NOW + DAY },
    },
  ),
  "whatever a Commission does after the first reminder ends its silence": rowsDecide(
    "commissionSilent",
    confirming,
    {
      both: rows(mayorOfN1, () => reminded(20)),
      holds: () => endorsed(NOW - 21 * DAY),
      fails: () => endorsed(NOW - 19 * DAY),
      says: { dueAt: null },
    },
  ),
  "a country's first city waits for its Commission from the day its mayor took office": rowsDecide(
    "commissionSilent",
    confirming,
    {
      both: rows(() => ground({ rules: { silentDays: 14 } }), city),
      holds: () => inOffice("berta", NOW - 14 * DAY),
      fails: () => inOffice("berta", NOW - 13 * DAY),
      says: { dueAt: NOW + DAY },
    },
  ),
  "a Commission that confirms another signatory of its country is not silent": rowsDecide(
    "commissionSilent",
    confirming,
    {
      both: rows(
        () => ground({ rules: { silentDays: 14 } }),
        city,
        () => city({ id: "city-n2" }),
        () => inOffice("berta", NOW - 20 * DAY),
      ),
      // What the secretariat did in its place is no act of the Commission.
      holds: () =>
        inOffice("carla", NOW - 30 * DAY, "city-n2", {
          confirmedAt: NOW - 2 * DAY,
          confirmedForSilent: true,
        }),
      fails: () => inOffice("carla", NOW - 30 * DAY, "city-n2", { confirmedAt: NOW - 2 * DAY }),
      says: { dueAt: null },
    },
  ),
  "a reminder in a cancelled edition or to another country counts for nothing": rowsDecide(
    "commissionSilent",
    confirming,
    {
      both: rows(
        mayorOfN1,
        () => edition({ id: "e0", state: "cancelled" }),
        () => reminded(400, { id: "n3", edition: "e0", track: "t0" }),
        () => reminded(30, { id: "n4", country: "UGA" }),
      ),
      holds: () => reminded(15),
      fails: rows(),
      says: { dueAt: null },
    },
  ),

  "a director is the second for eligibility where one officer is in office alone": rowsDecide(
    "secondRoleHeld",
    directing,
    {
      both: rows(
        ground,
        () => eligibility({ person: "anna", role: "officer" }),
        () => mandate({ holder: "carla", role: "director" }),
        () => mandate({ holder: "anna" }),
        () => mandate({ id: "again", holder: "anna" }),
      ),
      holds: () => mandate({ holder: "berta", state: "offered" }),
      fails: () => mandate({ holder: "berta" }),
      says: { role: "director", officers: 2 },
    },
  ),
  "a chair who proposed is still chair or deputy of a jury": rowsDecide(
    "proposerStillHolds",
    chairing,
    {
      both: rows(
        ground,
        () => jury({ id: "j2", context: { tracks: ["t2"], chair: "a2" } }),
        () => seat("a1", { juror: "dora" }),
        () =>
          proposal({
            kind: "scoring.reopen",
            targetSubject: "track",
            target: "t1",
            context: { kind: "scoring.reopen", proposer: { person: "dora", role: "chair" } },
          }),
      ),
      holds: () => seat("a2", { juror: "dora", jury: "j2" }),
      fails: () => seat("a2", { juror: "dora", jury: "j2", state: "ended" }),
      says: { field: "proposer" },
    },
  ),

  "a Commission the juror says to sit on counts without a mandate": rowsDecide(
    "notAutomatic",
    declaring,
    {
      both: pair,
      holds: () => seat("a1", { context: { profile: { ...profile, commissions: ["UGA"] } } }),
      fails: () => seat("a1", { context: { profile: { ...profile, commissions: ["KEN"] } } }),
      says: { rule: "commission" },
    },
  ),
  "a nationality among several counts": rowsDecide("notAutomatic", declaring, {
    both: pair,
    holds: () => seat("a1", { context: { profile } }),
    fails: () =>
      seat("a1", { context: { profile: { ...profile, nationalities: ["UGA", "KEN"] } } }),
    says: { rule: "nationality" },
  }),
  "a pair is opened once": rowsDecide("pairListed", opening, {
    both: rows(
      () => ground({ track: { state: "declaring" } }),
      () => nomination({ state: "eligible" }),
      () => seat("a1"),
    ),
    holds: () => conflict({ appointment: "a2" }),
    fails: () => conflict({ state: "lapsed" }),
    says: { juryServesTrack: true, exists: true },
  }),
  "a pair needs a juror whose scope covers the nomination": rowsDecide("pairListed", opening, {
    both: rows(
      () => ground({ track: { state: "declaring" } }),
      () => nomination({ state: "eligible" }),
    ),
    holds: () => seat("a1", { context: { scope: ["n1"] } }),
    fails: () => seat("a1", { context: { scope: ["n2"] } }),
    says: { covers: false },
  }),
  "a pair needs declarations to be open": rowsDecide("pairListed", opening, {
    both: rows(
      () => edition(),
      () => jury(),
      () => nomination({ state: "eligible" }),
      () => seat("a1"),
    ),
    holds: () => track({ state: "declaring" }),
    fails: () => track({ state: "eligibility" }),
    says: { trackState: "eligibility" },
  }),
  "a chair whose seat has ended presides over nothing": rowsDecide("chairClear", casting, {
    both: counted,
    holds: () => seat("a1"),
    fails: () => seat("a1", { state: "ended" }),
    says: { presiding: null },
  }),
  "a chair of another jury presides over nothing here": rowsDecide("chairClear", casting, {
    both: counted,
    holds: () => seat("a1"),
    fails: () => seat("a1", { jury: "j2" }),
    says: { presiding: null },
  }),
  "a seat that is not active is no candidate": rowsDecide(
    "candidateActive",
    { type: "deputy.elect", ids: { jury: "j1" }, data: { appointment: "a2" } },
    {
      both: ground,
      holds: () => seat("a2"),
      fails: () => seat("a2", { state: "accepted" }),
      says: { candidate: { state: "accepted" } },
    },
  ),
  "nobody is the own substitute": rowsDecide(
    "substituteActive",
    { type: "appointment.replace", ids: { appointment: "a1" }, data: { substitute: "a2" } },
    {
      both: rows(ground, () => seat("a1")),
      holds: () => seat("a2"),
      fails: () => seat("a2", { jury: "j2" }),
      says: { substitute: { sameJury: false } },
    },
  ),
  "a juror is active only while the seat is": rowsDecide(
    "jurorActive",
    { type: "conflict.declareNone", ids: { conflict: "c-a1-n1" } },
    {
      both: pair,
      holds: () => seat("a1"),
      fails: () => seat("a1", { state: "replaced" }),
      says: { state: "replaced" },
    },
  ),
  "of two sessions the later one decides a tie, by vote or by consensus": rowsDecide(
    "tiesResolved",
    recommending,
    {
      holds: () => settledTwice({ votes: { n1: 1, n2: 3 } }, { agreed: ["n1", "n2"] }),
      fails: () => settledTwice({ agreed: ["n1", "n2"] }, { votes: { n1: 1, n2: 3 } }),
      says: { ties: [{ inside: "n1", outside: "n2" }] },
    },
  ),
  "in one session a vote stands over what was agreed before it": rowsDecide(
    "tiesResolved",
    recommending,
    {
      holds: () => settledTwice({ agreed: ["n2", "n1"], votes: { n1: 3, n2: 1 } }),
      fails: () => settledTwice({ agreed: ["n1", "n2"], votes: { n1: 1, n2: 3 } }),
      says: { ties: [{ inside: "n1", outside: "n2" }] },
    },
  ),
  "a file that quarantine holds is no successor": rowsDecide(
    "successorReady",
    { type: "evidence.replace", ids: { evidence: "v1" }, data: { successor: "v2" } },
    {
      both: rows(ground, evidence),
      holds: () => evidence({ id: "v2" }),
      fails: () => evidence({ id: "v2", state: "quarantined" }),
      says: { successor: { evidence: "v2", state: "quarantined" } },
    },
  ),
  "an applicant is not in the register yet": rowsDecide(
    "cityInRegister",
    {
      type: "nomination.create",
      ids: { nomination: "n9", edition: "e1", track: "t1", country: "KEN", city: "city-n1" },
    },
    {
      both: rows(ground, city),
      holds: () => membership({ state: "admitted" }),
      fails: () => membership({ state: "applied" }),
    },
  ),
};

function endorsed(commissionActAt: number) {
  return nomination({ id: "n5", state: "endorsed", context: { commissionActAt } });
}

describe("also", () => {
  test.each(Object.entries(ways))("%s", async (_, { holds, fails, says }) => {
    const holding = await inWorld(holds);
    const failing = await inWorld(fails);

    expect(holding.answer).toBe(true);
    expect(failing.answer).toMatchObject({ ...says });
    expect(failing.answer).not.toBe(true);
    expect(failing.question).toEqual(holding.question);
  });
});

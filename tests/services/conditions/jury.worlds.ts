import type { JurorProfile } from "#machines/appointment.ts";
import type { juryConditions } from "#machines/conditions/jury.ts";
import { rows, rowsDecide } from "./rows-decide.ts";
import {
  appointment,
  as,
  ballot,
  conflict,
  DAY,
  ground,
  jury,
  mandate,
  NOW,
  nomination,
  review,
  session,
  track,
  type Worlds,
} from "./world.ts";

const day = (date: string) => ({ precision: "day" as const, earliest: date, latest: date });
/** A juror from Uganda, with one employer in the past. */
const profile = (body = "Makerere", to = "2020-06-30"): JurorProfile => ({
  nationalities: ["UGA"],
  residence: "UGA",
  languages: ["en"],
  commissions: [],
  employments: [
    { kind: body === "Makerere" ? "other" : "city", body, from: day("2012-01-01"), to: day(to) },
  ],
});

const forming = (context: Parameters<typeof jury>[0] = {}) =>
  ground({
    rules: { juryMinimum: 3, chairElectionDays: 14 },
    jury: { state: "forming", ...context },
  });
const seated = (...jurors: string[]) => rows(...jurors.map((id) => () => appointment({ id })));
const scoring = () => ground({ track: { state: "scoring" } });
const found = rows(
  () => ground({ rules: { conflictYears: 3 } }),
  () => nomination({ state: "eligible" }),
  () => conflict({ state: "undeclared" }),
);
const inSession = rows(
  () => ground({ track: { state: "deliberation" } }),
  () => session({ context: { present: ["a1", "a2"] } }),
  seated("a1", "a2"),
);
const inviting = {
  type: "appointment.invite",
  ids: { appointment: "a9", edition: "e1", jury: "j1", juror: "berta" },
};

export const worlds = {
  juryConstituted: rowsDecide(
    "juryConstituted",
    { type: "declarations.open", ids: { track: "t1" } },
    {
      both: () => track({ id: "t2", region: "EUR" }),
      holds: rows(() => jury({ id: "j2", state: "forming", context: { tracks: ["t2"] } }), ground),
      fails: rows(() => jury({ id: "j2", context: { tracks: ["t2"] } }), forming),
      says: { jury: "j1", state: "forming" },
    },
  ),
  membersAtMinimum: rowsDecide(
    "membersAtMinimum",
    { type: "jury.constitute", ids: { jury: "j1" } },
    {
      both: rows(
        forming,
        seated("a1", "a2"),
        () => appointment({ id: "a4", state: "accepted" }),
        () => appointment({ id: "a5", state: "ended" }),
        () => appointment({ id: "a6", jury: "j2" }),
      ),
      holds: seated("a3"),
      fails: rows(),
      says: { have: 2, need: 3 },
    },
  ),
  chairInPlace: rowsDecide(
    "chairInPlace",
    { type: "jury.constitute", ids: { jury: "j1" } },
    {
      both: rows(() => appointment({ id: "a1", state: "ended" }), seated("a2")),
      holds: () => forming({ context: { tracks: ["t1"], chair: "a1", deputy: "a2" } }),
      fails: () => forming({ context: { tracks: ["t1"], chair: "a1" } }),
      says: { chair: "a1" },
    },
  ),
  chairVacant: rowsDecide(
    "chairVacant",
    { type: "chair.designate", ids: { jury: "j1" }, data: { appointment: "a3" } },
    {
      both: rows(
        () => forming({ context: { tracks: ["t1"], chair: "a1", deputy: "a2" } }),
        () => appointment({ id: "a1", state: "ended" }),
        seated("a3"),
      ),
      holds: () => appointment({ id: "a2", state: "replaced" }),
      fails: seated("a2"),
    },
  ),
  electionOverdue: rowsDecide(
    "electionOverdue",
    { type: "chair.designate", ids: { jury: "j1" } },
    {
      holds: () => forming({ context: { tracks: ["t1"], vacantSince: NOW - 14 * DAY } }),
      fails: () => forming({ context: { tracks: ["t1"], vacantSince: NOW - 14 * DAY + 1 } }),
      says: { dueAt: NOW + 1, at: NOW },
    },
  ),
  heldByThisJuror: rowsDecide(
    "heldByThisJuror",
    { type: "chair.vacate", ids: { jury: "j1" }, data: { appointment: "a2" } },
    {
      both: seated("a1", "a2", "a3"),
      holds: () => forming({ context: { tracks: ["t1"], chair: "a1", deputy: "a2" } }),
      fails: () => forming({ context: { tracks: ["t1"], chair: "a1", deputy: "a3" } }),
      says: { appointment: "a2" },
    },
  ),
  candidateActive: rowsDecide(
    "candidateActive",
    { type: "chair.elect", ids: { jury: "j1" }, data: { appointment: "a2" } },
    {
      both: rows(forming, seated("a1")),
      holds: seated("a2"),
      fails: () => appointment({ id: "a2", jury: "j2" }),
      says: { candidate: { appointment: "a2", state: "active", sameJury: false } },
    },
  ),

  jurorNotStaff: rowsDecide("jurorNotStaff", inviting, {
    both: rows(
      ground,
      () => mandate({ holder: "carla" }),
      () => mandate({ holder: "berta", role: "coordinator", bodyKind: "city", body: "city-n1" }),
      () => mandate({ holder: "berta", role: "director", state: "ended" }),
    ),
    holds: rows(),
    fails: () => mandate({ holder: "berta", state: "offered" }),
    says: { role: "officer" },
  }),
  notOnThisJury: rowsDecide("notOnThisJury", inviting, {
    both: rows(
      ground,
      () => appointment({ id: "a1", juror: "berta", state: "declined" }),
      () => appointment({ id: "a2", juror: "berta", jury: "j2" }),
      () => appointment({ id: "a3", juror: "carla" }),
    ),
    holds: rows(),
    fails: () => appointment({ id: "a4", juror: "berta", state: "accepted" }),
    says: { appointment: "a4" },
  }),
  profileComplete: rowsDecide(
    "profileComplete",
    { type: "appointment.activate", ids: { appointment: "a1" }, by: as("director") },
    {
      both: ground,
      holds: () => appointment({ state: "accepted", context: { profile: profile() } }),
      fails: () =>
        appointment({
          state: "accepted",
          context: { profile: { ...profile(), nationalities: [], residence: "" } },
        }),
      says: { fields: ["nationalities", "residence"] },
    },
  ),
  substituteActive: rowsDecide(
    "substituteActive",
    { type: "appointment.replace", ids: { appointment: "a1" }, data: { substitute: "a2" } },
    {
      both: rows(ground, seated("a1")),
      holds: seated("a2"),
      fails: () => appointment({ id: "a2", state: "accepted" }),
      says: { substitute: { appointment: "a2", state: "accepted", sameJury: true } },
    },
  ),
  jurorActive: rowsDecide(
    "jurorActive",
    { type: "review.start", ids: { review: "r-a1-n1" } },
    {
      both: rows(
        scoring,
        () => appointment({ id: "a0", state: "accepted" }),
        () => review({ state: "assigned" }),
      ),
      holds: () => appointment({ context: { scope: ["n2", "n1"] } }),
      fails: () => appointment({ context: { scope: ["n2"] } }),
      says: { appointment: "a1", state: "active", covers: false },
    },
  ),

  pairListed: rowsDecide(
    "pairListed",
    {
      type: "conflict.open",
      ids: {
        conflict: "c9",
        edition: "e1",
        track: "t1",
        jury: "j1",
        nomination: "n1",
        appointment: "a1",
      },
    },
    {
      both: rows(
        seated("a1", "a2"),
        () => nomination({ state: "eligible" }),
        () => nomination({ id: "n2", state: "eligible" }),
        () => conflict({ appointment: "a2" }),
        () => conflict({ nomination: "n2" }),
      ),
      holds: () => ground({ track: { state: "declaring" } }),
      fails: () => ground({ track: { state: "declaring" }, jury: { context: { tracks: ["t2"] } } }),
      says: { juryServesTrack: false, exists: false },
    },
  ),
  sharesCountryOrEmployer: rowsDecide(
    "sharesCountryOrEmployer",
    { type: "conflict.find", ids: { conflict: "c-a1-n1" } },
    {
      both: found,
      holds: () => appointment({ context: { profile: profile("city-n1", "2024-03-16") } }),
      fails: () => appointment({ context: { profile: profile("city-n1", "2024-03-15") } }),
      says: { rule: null },
    },
  ),
  notAutomatic: rowsDecide(
    "notAutomatic",
    { type: "conflict.declareNone", ids: { conflict: "c-a1-n1" }, by: as("juror", "juror-a1") },
    {
      both: rows(
        found,
        () => appointment({ context: { profile: profile() } }),
        () => commission("juror-a2", "KEN"),
        () => mandate({ holder: "juror-a1", role: "observer", bodyKind: "country", body: "KEN" }),
      ),
      holds: () => commission("juror-a1", "UGA"),
      fails: () => commission("juror-a1", "KEN"),
      says: { rule: "commission" },
    },
  ),
  jurorClear: rowsDecide(
    "jurorClear",
    { type: "review.start", ids: { review: "r-a1-n1" } },
    {
      both: rows(
        scoring,
        seated("a1", "a2"),
        () => review({ state: "assigned" }),
        () => conflict({ nomination: "n2", state: "clear" }),
        () => conflict({ appointment: "a2", state: "undeclared" }),
      ),
      holds: () => conflict({ state: "clear" }),
      fails: () => conflict({ state: "lapsed" }),
      says: { state: "lapsed" },
    },
  ),
  chairClear: rowsDecide(
    "chairClear",
    { type: "castingVote.give", ids: { ballot: "b1" }, by: as("chair", "juror-a1") },
    {
      both: rows(
        inSession,
        () => ballot({ state: "counted", nomination: null, context: { options: ["n1", "n2"] } }),
        () => conflict({ nomination: "n1" }),
        () => conflict({ nomination: "n3", state: "declared" }),
      ),
      holds: () => conflict({ nomination: "n2" }),
      fails: () => conflict({ nomination: "n2", state: "declared" }),
      says: { presiding: { appointment: "a1", conflict: "declared" } },
    },
  ),
  presidedByClear: rowsDecide(
    "presidedByClear",
    {
      type: "item.take",
      ids: { session: "s1" },
      data: { nomination: "n1" },
      by: as("deputy", "juror-a2"),
    },
    {
      both: rows(inSession, () => conflict({ nomination: "n2", appointment: "a2" })),
      holds: rows(
        () => conflict({ appointment: "a2" }),
        () => conflict({ state: "declared" }),
      ),
      fails: () => conflict({ appointment: "a1" }),
      says: { presiding: { appointment: "a2", conflict: "undeclared" } },
    },
  ),

  noLiveSheet: rowsDecide(
    "noLiveSheet",
    {
      type: "assignment.add",
      ids: { track: "t1" },
      data: { nomination: "n1", appointment: "a1" },
    },
    {
      both: rows(
        scoring,
        () => review({ appointment: "a2" }),
        () => review({ nomination: "n2" }),
      ),
      holds: () => review({ state: "recused" }),
      fails: () => review({ state: "lapsed" }),
      says: { review: "r-a1-n1" },
    },
  ),
  unlockReasonUnused: rowsDecide(
    "unlockReasonUnused",
    { type: "review.unlock", ids: { review: "r-a1-n1" }, data: { reasonCode: "misread" } },
    {
      both: scoring,
      holds: () => review({ state: "locked", context: { unlockReasons: ["newFact"] } }),
      fails: () => review({ state: "locked", context: { unlockReasons: ["newFact", "misread"] } }),
      says: { reasonCode: "misread" },
    },
  ),
} satisfies Record<keyof typeof juryConditions, Worlds>;

function commission(holder: string, body: string) {
  return mandate({ holder, role: "commission", bodyKind: "country", body });
}

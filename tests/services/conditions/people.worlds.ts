import type { Rulebook } from "#app/domain/rulebook.ts";
import type { peopleConditions } from "#machines/conditions/people.ts";
import { questionDecides, rows, rowsDecide } from "./rows-decide.ts";
import {
  as,
  conflict,
  DAY,
  edition,
  ground,
  mandate,
  membership,
  NOW,
  proposal,
  rulebook,
  WORDS,
  type Worlds,
} from "./world.ts";

const officer = (holder: string, state = "active") => mandate({ holder, state });
const director = (holder: string, state = "active") => mandate({ holder, role: "director", state });

/** The lifting of a conflict, open as p1: its target takes it until the track has recommended. */
const lifting = (proposer = { person: "anna", role: "officer" }) =>
  proposal({
    kind: "conflict.lift",
    targetSubject: "conflict",
    target: "c-a1-n1",
    context: { kind: "conflict.lift", proposer, payload: { reason: WORDS } },
  });
const target = (state: string) =>
  rows(
    () => ground({ track: { state } }),
    () => conflict({ state: "declared" }),
  );
const refused = {
  refusal: {
    because: "conditions",
    unmet: [{ condition: "beforeTrackRecommendation", state: "recommended" }],
  },
};
const approving = {
  type: "proposal.approve",
  ids: { proposal: "p1" },
  by: as("director", "carla"),
};

/** What counts for no edition: neither older rules, nor a draft's, nor an earlier version. */
const inForce = (now: Partial<Rulebook>, elsewhere: Partial<Rulebook>) => async () => {
  await edition({ id: "e0", state: "archived", context: { publishedAt: NOW - 900 * DAY } });
  await edition({ id: "e1" });
  await edition({ id: "e2", state: "draft", context: { publishedAt: null } });
  await rulebook(elsewhere, "e0");
  await rulebook(elsewhere, "e1", 1);
  await rulebook(now, "e1", 2);
  await rulebook(elsewhere, "e2");
};

export const worlds = {
  kindNeedsTwo: questionDecides("kindNeedsTwo", () => ground(), {
    holds: { type: "proposal.open", ids: {}, data: { kind: "edition.publish" } },
    fails: { type: "proposal.open", ids: {}, data: { kind: "scoring.reopen" } },
    says: { kind: "scoring.reopen", first: ["chair"] },
  }),
  noSameProposalOpen: rowsDecide(
    "noSameProposalOpen",
    {
      type: "proposal.open",
      ids: { proposal: "p9", kind: "edition.cancel", targetSubject: "edition", target: "e1" },
      data: { kind: "edition.cancel", payload: { reason: WORDS } },
    },
    {
      both: rows(
        ground,
        () => proposal({ id: "p2", kind: "edition.cancel", state: "lapsed" }),
        () => proposal({ id: "p3", kind: "edition.cancel", target: "e2" }),
        () => proposal({ id: "p4", kind: "rulebook.amend" }),
      ),
      holds: rows(),
      fails: () => proposal({ id: "p5", kind: "edition.cancel" }),
      says: { proposal: "p5" },
    },
  ),
  targetWouldAccept: rowsDecide(
    "targetWouldAccept",
    {
      type: "proposal.open",
      ids: {
        proposal: "p9",
        kind: "conflict.lift",
        targetSubject: "conflict",
        target: "c-a1-n1",
      },
      data: { kind: "conflict.lift", payload: { reason: WORDS } },
    },
    { holds: target("deliberation"), fails: target("recommended"), says: refused },
  ),
  targetAccepts: rowsDecide("targetAccepts", approving, {
    both: lifting,
    holds: target("deliberation"),
    fails: target("recommended"),
    says: refused,
  }),
  notTheProposer: rowsDecide(
    "notTheProposer",
    { ...approving, by: as("officer", "anna") },
    {
      both: target("scoring"),
      holds: () => lifting({ person: "berta", role: "officer" }),
      fails: () => lifting({ person: "anna", role: "officer" }),
      says: { field: "proposer" },
    },
  ),
  isTheProposer: rowsDecide(
    "isTheProposer",
    { type: "proposal.withdraw", ids: { proposal: "p1" }, by: as("officer", "anna") },
    {
      both: target("scoring"),
      holds: () => lifting({ person: "anna", role: "officer" }),
      fails: () => lifting({ person: "berta", role: "officer" }),
      says: { field: "proposer" },
    },
  ),
  secondRoleHeld: rowsDecide("secondRoleHeld", approving, {
    both: rows(
      target("scoring"),
      lifting,
      () => officer("anna"),
      () => officer("carla"),
      () => director("berta"),
    ),
    holds: () => director("carla"),
    fails: () => director("carla", "handedOver"),
    says: { role: "director", seconds: ["director"] },
  }),
  proposerStillHolds: rowsDecide("proposerStillHolds", approving, {
    both: rows(
      target("scoring"),
      lifting,
      () => officer("berta"),
      () => director("anna"),
    ),
    holds: () => officer("anna"),
    fails: () => officer("anna", "ended"),
    says: { field: "proposer" },
  }),

  noLiveMembership: rowsDecide(
    "noLiveMembership",
    {
      type: "membership.apply",
      ids: { membership: "m9", city: "city-n1", country: "KEN" },
    },
    {
      both: rows(
        () => membership({ id: "m1", state: "withdrawn" }),
        () => membership({ id: "m2", state: "refused" }),
        () => membership({ id: "m3", city: "city-n2" }),
      ),
      holds: rows(),
      fails: () => membership({ id: "m4", state: "inactive" }),
      says: { membership: "m4" },
    },
  ),
  roleMayBeOfferedByActor: questionDecides("roleMayBeOfferedByActor", rows(), {
    holds: offer("mayor"),
    fails: offer("observer"),
    says: { role: "observer", by: "commission" },
  }),
  roleIsOfficerOrDirector: questionDecides("roleIsOfficerOrDirector", rows(), {
    holds: found("director"),
    fails: found("auditor"),
    says: { role: "auditor" },
  }),
  noHolderInOffice: rowsDecide("noHolderInOffice", found("director"), {
    both: rows(
      () => officer("anna"),
      () => director("berta", "lapsed"),
    ),
    holds: rows(),
    fails: () => director("carla", "offered"),
    says: { holders: 1 },
  }),
  delegationAllowed: rowsDecide(
    "delegationAllowed",
    { type: "mandate.delegate", ids: { mandate: "m9" }, by: as("mayor") },
    {
      holds: inForce({ delegationAllowed: true }, { delegationAllowed: false }),
      fails: inForce({ delegationAllowed: false }, { delegationAllowed: true }),
      says: { allowed: false },
    },
  ),
  substituteAllowed: rowsDecide(
    "substituteAllowed",
    { type: "mandate.substitute", ids: { mandate: "m9" } },
    {
      holds: inForce({ substituteAllowed: true }, { substituteAllowed: false }),
      fails: inForce({ substituteAllowed: false }, { substituteAllowed: true }),
      says: { allowed: false },
    },
  ),
  isTheOffered: rowsDecide(
    "isTheOffered",
    { type: "mandate.accept", ids: { mandate: "m1" }, by: as("officer", "anna") },
    {
      holds: () => mandate({ id: "m1", holder: "anna", state: "offered" }),
      fails: () => mandate({ id: "m1", holder: "berta", state: "offered" }),
      says: { field: "person" },
    },
  ),
  successorActive: rowsDecide(
    "successorActive",
    { type: "mandate.handOver", ids: { mandate: "mayor-anna" }, by: as("mayor", "anna") },
    {
      both: rows(
        () => mayor("anna", "city-n1"),
        () => mandate({ ...of("anna", "city-n1"), id: "again" }),
        () => mandate({ ...of("berta", "city-n1"), id: "other", role: "coordinator" }),
        () => mayor("carla", "city-n2"),
      ),
      holds: () => mayor("berta", "city-n1"),
      fails: () => mandate({ ...of("berta", "city-n1"), state: "offered" }),
      says: { successor: null },
    },
  ),
  notLastHolder: rowsDecide(
    "notLastHolder",
    { type: "mandate.end", ids: { mandate: "director-anna" }, by: as("director", "anna") },
    {
      both: rows(
        () => director("anna"),
        () => officer("berta"),
      ),
      holds: () => director("berta"),
      fails: () => director("berta", "ended"),
      says: { role: "director", others: 0 },
    },
  ),
} satisfies Record<keyof typeof peopleConditions, Worlds>;

function offer(role: string) {
  return { type: "mandate.offer", ids: { mandate: "m9" }, data: { role }, by: as("commission") };
}

function found(role: string) {
  return {
    type: "mandate.found",
    ids: { mandate: "m9", role, holder: "anna" },
    data: { role },
    by: { kind: "operator" } as const,
  };
}

function of(holder: string, body: string) {
  return { holder, role: "mayor", bodyKind: "city", body };
}

function mayor(holder: string, body: string) {
  return mandate(of(holder, body));
}

import { type Actor, asRole, type By, type Role } from "#machines/actors.ts";
import type { peopleConditions } from "#machines/conditions/people.ts";
import type { Sample } from "./told.ts";

/** For each role that may approve, an act it approves and who proposed it. */
const approvable: Partial<Record<By, { kind: string; first: Role }>> = {
  director: { kind: "decision.reopen", first: "officer" },
  officer: { kind: "review.unlock", first: "chair" },
  auditor: { kind: "mandate.grant", first: "director" },
};
/** For each role that may propose, an act that it proposes. */
const proposable: Partial<Record<By, string>> = {
  officer: "edition.publish",
  chair: "scoring.reopen",
  director: "mandate.grant",
};
/** For each role that may offer, a role that it offers. */
const offerable: Partial<Record<By, Role>> = {
  coordinator: "collaborator",
  mayor: "coordinator",
  commission: "mayor",
  officer: "auditor",
};
const approving = (by: Actor) => approvable[asRole(by)] ?? { kind: "none", first: "public" };
const proposer = (by: Actor, person: string) => ({ person, role: approving(by).first });

export const people = {
  kindNeedsTwo: {
    holds: (by) => ({ data: { kind: proposable[asRole(by)] } }),
    fails: { data: { kind: "nomination.sign" } },
  },
  noSameProposalOpen: { holds: {}, fails: { facts: { sameProposal: "p2" } } },
  targetWouldAccept: {
    holds: {},
    fails: { facts: { target: { refusal: { because: "state", state: "draft" } } } },
  },
  targetAccepts: {
    holds: {},
    fails: { facts: { target: { refusal: { because: "state", state: "draft" } } } },
  },
  notTheProposer: {
    holds: (by) => ({ context: { proposer: proposer(by, "carla") } }),
    fails: (by) => ({ context: { proposer: proposer(by, "anna") } }),
  },
  isTheProposer: {
    holds: (by) => ({ context: { proposer: proposer(by, "anna") } }),
    fails: (by) => ({ context: { proposer: proposer(by, "carla") } }),
  },
  secondRoleHeld: {
    holds: (by) => ({
      context: { kind: approving(by).kind, proposer: proposer(by, "carla") },
      facts: { secondHolds: { holds: true } },
    }),
    fails: (by) => ({
      context: { kind: approving(by).kind, proposer: proposer(by, "carla") },
      facts: { secondHolds: { holds: false } },
    }),
  },
  proposerStillHolds: { holds: {}, fails: { facts: { proposerHolds: false } } },

  noLiveMembership: { holds: {}, fails: { facts: { liveMembership: "x1" } } },
  roleMayBeOfferedByActor: {
    holds: (by) => ({ data: { role: offerable[asRole(by)] } }),
    fails: { data: { role: "director" } },
  },
  roleIsOfficerOrDirector: {
    holds: { data: { role: "director" } },
    fails: { data: { role: "auditor" } },
  },
  noHolderInOffice: { holds: {}, fails: { facts: { holders: 1 } } },
  delegationAllowed: { holds: {}, fails: { facts: { limits: { delegationAllowed: false } } } },
  substituteAllowed: { holds: {}, fails: { facts: { limits: { substituteAllowed: false } } } },
  isTheOffered: { holds: { context: { person: "anna" } }, fails: { context: { person: "carla" } } },
  successorActive: { holds: {}, fails: { facts: { successorMandate: null } } },
  notLastHolder: {
    holds: { context: { role: "mayor" }, facts: { otherHolders: 0 } },
    fails: { context: { role: "director" }, facts: { otherHolders: 0 } },
  },
} satisfies Record<keyof typeof peopleConditions, Sample>;

import type { Actor } from "#machines/actors.ts";
import { pairsOf } from "#machines/pairs.ts";
import { reads, says } from "./asked.ts";

/** Acts of two persons, the register of members, and who holds a role. */

const personOf = (by: Actor) => (by.kind === "person" ? by.person : null);

/** Who may offer which role (process 4.15). */
const offers: Record<string, readonly string[]> = {
  coordinator: ["collaborator"],
  mayor: ["coordinator"],
  commission: ["coordinator", "mayor", "commission"],
  officer: ["commission", "observer", "auditor"],
};

export const peopleConditions = {
  kindNeedsTwo: says(({ data, by }) => {
    const pairs = pairsOf[data.kind] ?? [];
    const role = by.kind === "person" ? by.role : null;
    return (
      pairs.some(([first]) => first === role) || {
        kind: data.kind ?? null,
        first: pairs.map(([first]) => first),
      }
    );
  }),
  noSameProposalOpen: reads(
    ["sameProposal"],
    ({ sameProposal }) => sameProposal === null || { proposal: sameProposal },
  ),
  targetWouldAccept: reads(
    ["target"],
    ({ target }) => target.refusal === null || { refusal: target.refusal },
  ),
  targetAccepts: reads(
    ["target"],
    ({ target }) => target.refusal === null || { refusal: target.refusal },
  ),
  notTheProposer: says(
    ({ context, by }) => personOf(by) !== context.proposer?.person || { field: "proposer" },
  ),
  isTheProposer: says(
    ({ context, by }) => personOf(by) === context.proposer?.person || { field: "proposer" },
  ),
  secondRoleHeld: reads(["secondHolds"], ({ secondHolds }, { context, by }) => {
    const role = by.kind === "person" ? by.role : null;
    const seconds = pairsOf[context.kind]
      ?.filter(([first]) => first === context.proposer.role)
      .map(([, second]) => second);
    if (!secondHolds.holds || !seconds?.includes(role as never)) return { role, seconds };
    // Two officers where there are two; where one is in office alone, the director is the second.
    const stands =
      context.kind.startsWith("eligibility.") && role === "director"
        ? secondHolds.officers < 2
        : true;
    return stands || { role, officers: secondHolds.officers };
  }),
  proposerStillHolds: reads(
    ["proposerHolds"],
    ({ proposerHolds }) => proposerHolds || { field: "proposer" },
  ),

  noLiveMembership: reads(
    ["liveMembership"],
    ({ liveMembership }) => liveMembership === null || { membership: liveMembership },
  ),
  roleMayBeOfferedByActor: says(({ data, by }) => {
    const role = by.kind === "person" ? by.role : null;
    return (
      (role !== null && Boolean(offers[role]?.includes(data.role))) || {
        role: data.role ?? null,
        by: role,
      }
    );
  }),
  roleIsOfficerOrDirector: says(
    ({ data }) => ["officer", "director"].includes(data.role) || { role: data.role ?? null },
  ),
  noHolderInOffice: reads(["holders"], ({ holders }) => holders === 0 || { holders }),
  delegationAllowed: reads(
    ["limits"],
    ({ limits }) => limits.delegationAllowed || { allowed: false },
  ),
  substituteAllowed: reads(
    ["limits"],
    ({ limits }) => limits.substituteAllowed || { allowed: false },
  ),
  isTheOffered: says(({ context, by }) => personOf(by) === context.person || { field: "person" }),
  successorActive: reads(
    ["successorMandate"],
    ({ successorMandate }) => successorMandate !== null || { successor: null },
  ),
  notLastHolder: reads(
    ["otherHolders"],
    ({ otherHolders }, { context }) =>
      !["officer", "director"].includes(context.role) ||
      otherHolders > 0 || { role: context.role, others: otherHolders },
  ),
};

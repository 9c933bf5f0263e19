import { type MandateRole, rolesOf, type Thing, type Viewer } from "#app/domain/viewer.ts";
import type { Role } from "#machines/actors.ts";
import { type Denial, forbidden } from "./denial.ts";

/** Who may offer what; officers and directors are granted by two persons. */
export const offers: Partial<Record<Role, readonly MandateRole[]>> = {
  coordinator: ["collaborator", "viewer", "commenter"],
  mayor: ["coordinator", "delegate"],
  commission: ["coordinator", "mayor", "commission"],
  officer: ["commission", "observer", "auditor"],
};

/** Why this viewer may not offer this role in this city, country, edition or instance. */
export function whyNotOffer(viewer: Viewer, role: MandateRole, body: Thing): Denial | null {
  if (viewer.person === null) return forbidden("notSignedIn");
  const may = rolesOf(viewer, body).some((held) => offers[held]?.includes(role));
  return may ? null : forbidden("roleMissing");
}

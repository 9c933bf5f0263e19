import type { Viewer } from "#app/domain/viewer.ts";

export const isOfficer = ({ mandates }: Viewer): boolean =>
  mandates.some(({ role }) => role === "officer");

/** Lists and acts of the secretariat: to others they are not there. */
export function requireOfficer(viewer: Viewer): string {
  if (viewer.person === null || !isOfficer(viewer)) throw new Response(null, { status: 404 });
  return viewer.person;
}

const internal: readonly string[] = ["officer", "director", "auditor"];

/** Lists that the secretariat reads, with the auditor. */
export function requireInternal({ mandates }: Viewer): void {
  if (!mandates.some(({ role }) => internal.includes(role)))
    throw new Response(null, { status: 404 });
}

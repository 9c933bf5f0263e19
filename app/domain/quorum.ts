/**
 * How many of `members` must be present: more than half and at least `quorumFloor`, or the number
 * that an accepted shortage names; never 0 (process.md 5.2). Members are the active jurors for a
 * session, those clear for it for an item, the electors for a ballot.
 */
export function quorum(
  members: number,
  quorumFloor: number,
  acceptedShortage?: number | null,
): number {
  const need = acceptedShortage ?? Math.max(Math.floor(members / 2) + 1, quorumFloor);
  return Math.max(1, need);
}

/** True, or the figures of what is missing. */
export function quorumMet(
  present: number,
  members: number,
  quorumFloor: number,
  acceptedShortage?: number | null,
): true | { have: number; need: number } {
  const need = quorum(members, quorumFloor, acceptedShortage);
  return present >= need || { have: present, need };
}

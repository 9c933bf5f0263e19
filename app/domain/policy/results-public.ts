export type Release = {
  releasedAt: Date | number | null;
  announceAt: Date | number | null;
};

/**
 * Whether the results may be told: released, and the hour has come. A predicate asked at reading,
 * never the work of a job: a late `edition.announce` neither hides nor shows anything.
 */
export function resultsPublic(release: Release, at: Date | number): boolean {
  const from = publicFrom(release);
  return from !== null && Number(at) >= from;
}

/** The instant, in milliseconds UTC, from which results are told; `null` while none is set. */
export function publicFrom({ releasedAt, announceAt }: Release): number | null {
  return releasedAt === null || announceAt === null ? null : Number(announceAt);
}

/** S3 writes ETags in quotes; the project keeps them without. */
export const bare = (etag: string | undefined): string => (etag ?? "").replace(/^"|"$/g, "");

/** Whether the service said that the thing asked for does not exist. */
export function isMissing(error: unknown): boolean {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return status === 404;
}

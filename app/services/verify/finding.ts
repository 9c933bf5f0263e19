/**
 * What verify-log found in one place. `erased`: a payload that was deleted, as it may be; what hung on
 * it alone is not judged. Names of fields and figures only, never what somebody wrote.
 */
export type Finding = {
  verdict: "broken" | "erased";
  table: string;
  /** The row's key, as far as it names one thing. */
  row: string;
  /** What does not hold. */
  what: string;
  detail?: Record<string, unknown>;
};
export type Report = (finding: Finding) => void;

export function lineOf({ verdict, table, row, what, detail }: Finding): string {
  const figures = detail ? ` ${JSON.stringify(detail)}` : "";
  return `${verdict} ${table} ${row}: ${what}${figures}`;
}

/** A reporter for one table's broken rows. */
export const broken =
  (report: Report, table: string) =>
  (row: string, what: string, detail?: Record<string, unknown>): void =>
    report({ verdict: "broken", table, row, what, ...(detail ? { detail } : {}) });

/** The same value after a trip through JSON, in whatever order its members stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}

/** Names of the members that differ. */
export function differing(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.filter((key) => !sameJson(a[key], b[key]));
}

import type { Actor } from "#machines/actors.ts";
import type { Facts } from "#machines/facts.ts";
import type { Data } from "#machines/life.ts";

type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Part<T[K]> }
    : T;

/** What a condition is asked about, as far as it matters; the rest is `ground`. */
export type Told = { facts?: Part<Facts>; data?: Data; context?: Data; at?: number };

/** One case where a condition holds and one where it does not; some depend on who acts. */
export type Sample = {
  holds: Told | ((by: Actor) => Told);
  fails: Told | ((by: Actor) => Told);
};

export const NOW = Date.UTC(2027, 2, 15, 9, 30);
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Long enough to count as said. */
export const WORDS = "as the enclosed letter explains";

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Objects grow together, everything else is replaced; `undefined` leaves what stands. */
export function merge<T>(under: T, over: unknown): T {
  if (over === undefined) return under;
  if (!isPlain(under) || !isPlain(over)) return over as T;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(merged[key], value);
  return merged as T;
}

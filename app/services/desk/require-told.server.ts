import type { Denial } from "#app/domain/policy/denial.ts";

/** Passes where the policy has nothing against it; else throws 404 where existence is the secret, 403 elsewhere. */
export function requireTold(denial: Denial | null): void {
  if (denial) throw new Response(null, { status: denial.existenceIsSecret ? 404 : 403 });
}

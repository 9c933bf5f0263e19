/** A slot of a country's quota in one edition and the nomination that holds it. */
export type HeldSlot = { slot: number; nomination: string };

export type QuotaSlots = { free: number | null; quota: number; held: HeldSlot[] };

/**
 * The lowest free slot in 1..`nationalQuota`, or null, with who holds which (process.md 4.9). A slot
 * held beyond the quota (it was lowered by an amendment) still counts against it.
 */
export function quotaSlots(nationalQuota: number, held: readonly HeldSlot[]): QuotaSlots {
  const taken = new Set(held.map(({ slot }) => slot));
  const sorted = held.toSorted((a, b) => a.slot - b.slot);
  let free: number | null = null;
  if (taken.size < nationalQuota) {
    free = 1;
    while (taken.has(free)) free++;
  }
  return { free, quota: nationalQuota, held: sorted };
}

/** The condition `withinNationalQuota`: true, or the quota and who uses it up. */
export function withinNationalQuota(
  nationalQuota: number,
  held: readonly HeldSlot[],
): true | { quota: number; held: HeldSlot[] } {
  const slots = quotaSlots(nationalQuota, held);
  return slots.free !== null || { quota: nationalQuota, held: slots.held };
}

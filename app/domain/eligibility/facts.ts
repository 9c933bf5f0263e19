import { z } from "zod";
import { Dated } from "#app/domain/dated.ts";

/** A time in which an active member was set inactive; `to` null: still is. */
export const InactiveSpell = z.strictObject({ from: Dated, to: Dated.nullable() });

/** `to` is the first day outside the network; null: still in it. */
export const MembershipPeriod = z.strictObject({
  from: Dated,
  to: Dated.nullable(),
  inactive: z.array(InactiveSpell),
  source: z.string(),
});
export type MembershipPeriod = z.infer<typeof MembershipPeriod>;

/** Periods in the order of time; an empty list: in the register without any known period. */
export const MembershipFacts = z.strictObject({ periods: z.array(MembershipPeriod) });
export type MembershipFacts = z.infer<typeof MembershipFacts>;

/**
 * An award of another edition. A revoked one was received, so it still bars; a declined one was
 * never received, so it does not. `conferred` null: not conferred yet, or nobody wrote it down.
 */
export const AwardFact = z.strictObject({
  edition: z.string(),
  announced: Dated.nullable(),
  conferred: Dated.nullable(),
  standing: z.enum(["live", "declined", "revoked"]),
  source: z.string(),
});
export type AwardFact = z.infer<typeof AwardFact>;

/** What the checklist reads of the nomination itself; null is "the system does not know". Instants in ms UTC. */
export const DossierFacts = z.strictObject({
  country: z.strictObject({
    code: z.string(),
    memberState: z.boolean().nullable(),
    source: z.string(),
  }),
  signature: z.strictObject({
    signedAt: z.int().nullable(),
    signatoryConfirmed: z.boolean(),
    manifestUnchanged: z.boolean(),
  }),
  consentSignedAt: z.int().nullable(),
  endorsement: z.strictObject({
    endorsedAt: z.int().nullable(),
    slot: z.int().nullable(),
    commissionDue: z.int(),
  }),
  /** Arrival of the act that handed the dossier to the Commission, and the city's own due instant. */
  received: z.strictObject({ at: z.int().nullable(), cityDue: z.int() }),
  city: z.strictObject({ inhabitants: z.int().nullable(), source: z.string() }),
});
export type DossierFacts = z.infer<typeof DossierFacts>;

/** The day each looking-back rule looks back from; usually a whole day, a month where no more is fixed. */
export type ReferenceDates = { months: Dated; coolDown: Dated };

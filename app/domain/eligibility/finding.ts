import { z } from "zod";

/** The checklist E1 to E9 of award.md 5.c, in its order. */
export const checklistRules = [
  "activeMember",
  "membershipMonths",
  "coolDown",
  "memberState",
  "mayorSignature",
  "consent",
  "endorsement",
  "receivedInTime",
  "population",
] as const;
export type ChecklistRule = (typeof checklistRules)[number];

/** The rules a city can be judged by before it writes a word. */
export type StandingRule = "activeMember" | "membershipMonths" | "coolDown";

export const Outcome = z.enum(["pass", "fail", "unknown", "warn"]);
export type Outcome = z.infer<typeof Outcome>;

/** `by` is the pseudonym of the officer who waived it; the reason is shown to the city. */
export const Waiver = z.strictObject({ reason: z.string(), by: z.string() });
export type Waiver = z.infer<typeof Waiver>;

/**
 * One rule, judged, with everything it read: the checklist is stored so that a later change of the
 * register never alters a verdict already given (process.md 4.14). Codes, never sentences.
 */
export const Finding = z.strictObject({
  rule: z.enum([...checklistRules, "rulesUnknown"]),
  outcome: Outcome,
  /** Reason code, the key of the sentence in the catalogues. */
  because: z.string(),
  /** Dates and numbers of the sentence. */
  figures: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** First day (YYYY-MM-DD) on which this rule would pass by lapse of time alone; null where unknown. */
  whenEligible: z.string().nullable(),
  /** Where the fact was read; empty where nothing was. */
  source: z.string(),
  waiver: Waiver.optional(),
});
export type Finding = z.infer<typeof Finding>;

export type Figures = Finding["figures"];

/** A finding with the members that most rules leave empty. */
export const finding = (
  rule: Finding["rule"],
  outcome: Outcome,
  because: string,
  figures: Figures = {},
  rest: { whenEligible?: string | null; source?: string } = {},
): Finding => ({
  rule,
  outcome,
  because,
  figures,
  whenEligible: rest.whenEligible ?? null,
  source: rest.source ?? "",
});

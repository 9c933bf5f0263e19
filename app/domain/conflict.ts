import { type Dated, datedText, isNotAfter, monthsLater } from "./dated.ts";

/** An employment: by a city (its id) or by a National Commission (its country's code); `to` null: still there. */
export type Employment = {
  kind: "city" | "commission" | "other";
  body: string;
  from: Dated;
  to: Dated | null;
};

/** Country codes are those of the register (ISO 3166 alpha-3). */
export type JurorProfile = {
  nationalities: readonly string[];
  residence: string;
  /** The National Commissions the juror sits on today, by country. */
  commissions: readonly string[];
  employments: readonly Employment[];
};

export type ConflictFound =
  | { rule: "nationality" | "residence" | "commission"; country: string }
  | { rule: "employer"; kind: "city" | "commission"; body: string; until: string | null };

/**
 * The rules that make a conflict by themselves, empty = none (process.md 5.2): nationality,
 * residence or Commission of the nomination's country; the city or its Commission as employer at
 * any time in the `conflictYears` before `on`. An employment whose dates leave it open counts:
 * to let a doubtful juror in is the worse error.
 */
export function automaticConflict(
  juror: JurorProfile,
  nomination: { city: string; country: string },
  conflictYears: number,
  on: Dated,
): ConflictFound[] {
  const { city, country } = nomination;
  const found: ConflictFound[] = [];
  if (juror.nationalities.includes(country)) found.push({ rule: "nationality", country });
  if (juror.residence === country) found.push({ rule: "residence", country });
  if (juror.commissions.includes(country)) found.push({ rule: "commission", country });
  for (const { kind, body, from, to } of juror.employments) {
    if (kind === "other" || body !== (kind === "city" ? city : country)) continue;
    const begun = isNotAfter(from, on);
    // Free on the anniversary of the last day, as the six-year bar is.
    const over = to === null ? false : isNotAfter(monthsLater(to, 12 * conflictYears), on);
    if (begun === false || over === true) continue;
    found.push({ rule: "employer", kind, body, until: to && datedText(to) });
  }
  return found;
}

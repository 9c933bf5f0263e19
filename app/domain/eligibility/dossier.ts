import type { Rulebook } from "#app/domain/rulebook.ts";
import type { DossierFacts } from "./facts.ts";
import { type Finding, finding } from "./finding.ts";

/** E4: the country is a Member State; anything else needs a waiver with its reason (award.md 2, 5.c). */
export function memberState({ country }: DossierFacts): Finding {
  const figures = { country: country.code };
  const rest = { source: country.source };
  if (country.memberState === null) {
    return finding("memberState", "unknown", "standingOpen", figures, rest);
  }
  return country.memberState
    ? finding("memberState", "pass", "memberState", figures, rest)
    : finding("memberState", "fail", "notMemberState", figures, rest);
}

/** E5: signed by a confirmed mayor or delegate, over the very manifest that lies here. */
export function mayorSignature({ signature }: DossierFacts): Finding {
  const figures = { signedAt: signature.signedAt };
  if (signature.signedAt === null) return finding("mayorSignature", "fail", "notSigned", figures);
  if (!signature.signatoryConfirmed) {
    return finding("mayorSignature", "fail", "signatoryNotConfirmed", figures);
  }
  if (!signature.manifestUnchanged) {
    return finding("mayorSignature", "fail", "manifestChanged", figures);
  }
  return finding("mayorSignature", "pass", "signed", figures);
}

/** E6: the consent form is signed. */
export function consent({ consentSignedAt }: DossierFacts): Finding {
  const figures = { signedAt: consentSignedAt };
  return consentSignedAt === null
    ? finding("consent", "fail", "noConsent", figures)
    : finding("consent", "pass", "consentSigned", figures);
}

/** E7: endorsed by the National Commission in time, in one of its `nationalQuota` slots. */
export function endorsement(
  { endorsement: { endorsedAt, slot, commissionDue } }: DossierFacts,
  { nationalQuota }: Pick<Rulebook, "nationalQuota">,
): Finding {
  const figures = { endorsedAt, slot, quota: nationalQuota, dueAt: commissionDue };
  if (endorsedAt === null) return finding("endorsement", "fail", "notEndorsed", figures);
  if (slot === null || slot < 1 || slot > nationalQuota) {
    return finding("endorsement", "fail", "outsideQuota", figures);
  }
  if (endorsedAt >= commissionDue) {
    return finding("endorsement", "fail", "endorsedLate", figures);
  }
  return finding("endorsement", "pass", "endorsed", figures);
}

/** E8: received before the exclusive due instant of the city (its own where it was extended). */
export function receivedInTime({ received: { at, cityDue } }: DossierFacts): Finding {
  const figures = { receivedAt: at, dueAt: cityDue };
  if (at === null) return finding("receivedInTime", "fail", "notReceived", figures);
  return at < cityDue
    ? finding("receivedInTime", "pass", "inTime", figures)
    : finding("receivedInTime", "fail", "late", figures);
}

/** E9: at least `minInhabitants`; only ever a warning, for the texts disagree (award.md 1.3). */
export function population(
  { city: { inhabitants, source } }: DossierFacts,
  { minInhabitants }: Pick<Rulebook, "minInhabitants">,
): Finding {
  const figures = { inhabitants, least: minInhabitants };
  if (minInhabitants === null) return finding("population", "pass", "noFloor", figures, { source });
  if (inhabitants === null) {
    return finding("population", "warn", "inhabitantsOpen", figures, { source });
  }
  return inhabitants >= minInhabitants
    ? finding("population", "pass", "largeEnough", figures, { source })
    : finding("population", "warn", "belowFloor", figures, { source });
}

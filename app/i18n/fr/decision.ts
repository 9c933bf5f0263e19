import type { decision as english } from "#app/i18n/en/decision.ts";

export const decision = {
  "decision.title": "Décision : {region}",
  "decision.lead": "{label}.",
  "decision.none": "Le jury n’a pas encore formulé de recommandation",
  "decision.noneText":
    "Sa recommandation, avec les motifs et le procès-verbal, apparaît ici dès que la présidence l’a formulée.",
  "decision.notYet": "La décision ne peut pas encore être prise",
  "decision.recommendation": "Ce que le jury recommande",
  "decision.recommendedAt": "Recommandé à {when}.",
  "decision.decidedAt": "Décidé à {when}.",
  "decision.rules":
    "Le règlement prévoit pour cette région {seats, plural, one {# distinction} many {# de distinctions} other {# distinctions}}, et par pays {perCountry, plural, one {# distinction} many {# de distinctions} other {# distinctions}} au plus.",
  "decision.nobody": "Le jury ne recommande personne.",
  "decision.how":
    "Les cases sont cochées selon la recommandation du jury. Si vous vous en écartez, ouvrez la ligne sous la ville et donnez votre motif ; il est conservé avec la décision.",
  "decision.place.recommended":
    "{n, plural, =0 {Recommandée} one {Recommandée, rang #} many {Recommandée, rang #} other {Recommandée, rang #}}",
  "decision.place.reserve":
    "{n, plural, =0 {En réserve} one {En réserve, rang #} many {En réserve, rang #} other {En réserve, rang #}}",
  "decision.place.notRecommended": "Non recommandée",
  "decision.sheets":
    "{n, plural, =0 {Aucune fiche ne compte.} one {# fiche compte.} many {# fiches comptent.} other {# fiches comptent.}}",
  "decision.noReason": "Le motif du jury n’est plus conservé.",
  "decision.awarded": "La distinction est attribuée.",
  "decision.notAwarded": "Pas de distinction.",
  "decision.departed": "La direction s’écarte de la recommandation, pour ce motif :",
  "decision.award": "Distinction pour {city}",
  "decision.read": "Lire la candidature de {city}",
  "decision.whyNotGiven": "Si vous ne suivez pas le jury pour {city} : votre motif",
  "decision.whyGiven": "Si vous attribuez tout de même la distinction à {city} : votre motif",
  "decision.reason": "Motif de l’écart, {city}",
  "decision.minutes": "Procès-verbaux",
  "decision.sitting": "{label}. {when}",
  "decision.minutesHash": "Scellé sous {hash}",
} satisfies Record<keyof typeof english, string>;

/** The director's desk for a region: what the jury says, and what is decided. */
export const decision = {
  "decision.title": "Decision: {region}",
  "decision.lead": "{label}.",
  "decision.none": "The jury has not recommended yet",
  "decision.noneText":
    "Its recommendation, with the reasons and the minutes, stands here as soon as the chair has made it.",
  "decision.notYet": "The decision cannot be taken yet",
  "decision.recommendation": "What the jury recommends",
  "decision.recommendedAt": "Recommended at {when}.",
  "decision.decidedAt": "Decided at {when}.",
  "decision.rules":
    "The rules give this region {seats, plural, one {# award} other {# awards}}, and a country {perCountry, plural, one {# award} other {# awards}} at most.",
  "decision.nobody": "The jury recommends nobody.",
  "decision.how":
    "The boxes stand as the jury recommends. Where you depart from it, open the line below the city and give your reason; it is kept with the decision.",
  "decision.place.recommended":
    "{n, plural, =0 {Recommended} one {Recommended, place #} other {Recommended, place #}}",
  "decision.place.reserve":
    "{n, plural, =0 {Reserve} one {Reserve, place #} other {Reserve, place #}}",
  "decision.place.notRecommended": "Not recommended",
  "decision.sheets":
    "{n, plural, =0 {No score sheet counts.} one {# score sheet counts.} other {# score sheets count.}}",
  "decision.noReason": "The jury’s reason is no longer kept.",
  "decision.awarded": "The award is given.",
  "decision.notAwarded": "No award.",
  "decision.departed": "The director departs from the recommendation, for this reason:",
  "decision.award": "Award for {city}",
  "decision.read": "Read the nomination of {city}",
  "decision.whyNotGiven": "If you do not follow the jury on {city}: your reason",
  "decision.whyGiven": "If you give {city} the award all the same: your reason",
  "decision.reason": "Reason for departing, {city}",
  "decision.minutes": "Minutes",
  "decision.sitting": "{label}. {when}",
  "decision.minutesHash": "Sealed under {hash}",
} as const;

/** What an observer or an auditor is let see. */
export const scope = {
  "scope.region": "{region}, in every edition",
  "scope.track": "{region} in {edition}",
  "scope.title": "What you may see",
  "scope.lead":
    "You look on and change nothing. Each page shows what your role lets you see at this point of the award.",
  "field.scope": "What the person may see",
  "field.scope.help":
    "The whole award, one edition, one region of an edition, or one region in every edition.",
} as const;

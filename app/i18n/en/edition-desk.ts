/** The secretariat's desks of an edition: setting it up, its rules and dates, its board. */
export const editionDesk = {
  "editionDesk.listLead": "The editions you are told of, and where each stands.",
  "editionDesk.none": "There is no edition yet.",

  "field.edition.create.name": "Name of the edition",
  "field.edition.create.name.help": "As people will read it, for example “Award 2027”.",
  "field.edition.create.slug": "Address",
  "field.edition.create.slug.help":
    "The last part of the public address: small letters, figures and hyphens, for example 2027.",
  "field.edition.create.preset": "Rules to begin with",
  "field.edition.create.preset.help":
    "Limits, criteria, weights, seats and deadlines. All of it can be changed in the draft. The rules of past editions hold values that no source states: each has to be confirmed before publication.",
  "field.edition.create.opensOn": "Day on which the call opens",
  "field.edition.create.opensOn.help":
    "It opens at 00:00. Cities then have 39 days, National Commissions 67, and scoring ends after 137. Every date can be changed for each region afterwards.",
  "field.edition.create.zone": "Time zone",
  "field.edition.create.zone.help":
    "In which days begin and end, as Europe/Berlin. It cannot be changed later.",
  "option.preset.2027-proposal": "Proposal for 2027",
  "option.preset.2024": "As in 2024",
  "option.preset.2021": "As in 2021",
  "option.preset.2019": "As in 2019",
  "option.preset.2017": "As in 2017",
  "newEdition.wrong.slug":
    "Write small letters, figures and single hyphens only, without spaces: for example 2027.",
  "newEdition.wrong.slugTaken": "Another edition has this address. Choose a different one.",
  "newEdition.wrong.zone": "This time zone is not known. Write it as in Europe/Berlin.",
} as const;

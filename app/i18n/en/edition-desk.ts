/** The secretariat's desks of an edition: setting it up, its rules and dates, its board. */
export const editionDesk = {
  "editionDesk.listLead": "The editions you are told of, and where each stands.",
  "editionDesk.none": "There is no edition yet.",

  "editionDesk.save": "Save the draft",
  "editionDesk.missing": "Before it can be published",
  "editionDesk.nothingMissing":
    "Nothing is missing. Publication is proposed by the secretariat and approved by the director.",
  "editionDesk.parts": "Parts of the draft",
  "editionDesk.rulebook": "Rules and criteria",
  "editionDesk.calendar": "Calendar of the regions",
  "editionDesk.preview": "Preview for cities and jurors",

  "missing.rubricSound": "The criteria do not fit together yet",
  "missing.calendarOrdered": "The dates are not in order",
  "missing.everyCountryInOneTrack": "A country has no region",
  "missing.everyTrackHasJury": "A region has no jury of its own",
  "missing.limitsSet": "The rules are not complete",
  "missing.unplaced":
    "These countries have member cities and no region in this edition: {countries}.",
  "missing.trackless": "The region of these countries is not part of this edition: {countries}.",
  "missing.without": "No jury serves these regions: {regions}.",
  "missing.double": "More than one jury serves these regions: {regions}.",
  "missing.act.rulebook": "Change the rules",
  "missing.act.calendar": "Change the dates",
  "missing.act.placement": "Place a country",
  "missing.act.jury": "Form a jury",

  "check.noCriterion": "There is no criterion to score by.",
  "check.weightNotPositive": "The weight of {key} must be a whole number above zero.",
  "check.keyTwice": "{key} stands in the criteria twice.",
  "check.tieKeyUnknown": "Ties are to be settled by {key}, which is not among the criteria.",
  "check.tieKeyTwice": "Ties are to be settled by {key} twice: choose two different criteria.",
  "check.noCriterionInA":
    "A zero in part A is to be pointed out, and no criterion belongs to part A.",
  "check.unconfirmed":
    "{count, plural, one {No source states this value; confirm it:} other {No source states these # values; confirm each:}} {names}.",
  "check.tooSmall": "{parameter}: {have, number} is too few, it takes at least {need, number}.",
  "check.tooLarge": "{parameter}: {have, number} is too many, at most {most, number} fit.",
  "check.empty": "{parameter}: nothing is set.",
  "check.zoneUnknown": "The time zone {zone} is not known.",
  "check.contestWithoutComplaints":
    "Days to contest a verdict are set although complaints are not admitted.",
  "check.criterionWithoutSection": "The form for cities has no section on {key}.",
  "check.sectionTwice": "The form for cities has the section {key} twice.",
  "check.questionTwice": "The form for cities asks {key} twice.",
  "check.malformed": "What stands at {at} cannot be read.",
  "check.noTrack": "No region takes part.",
  "check.notInOrder": "{track}: “{later}” has to come after “{earlier}”.",
  "check.trackMissing": "{track}: its dates are missing.",
  "check.trackAdded": "{track} is not part of this edition.",
  "check.zoneChanged": "The time zone of a published edition cannot change.",
  "check.notLater": "{track}: “{moment}” can only move to a later day.",
  "check.alreadyFired": "{track}: “{moment}” has passed already.",
  "check.notAhead": "{track}: “{moment}” has to lie ahead.",
  "check.nothingMoved": "No date has been changed.",

  "moment.opensAt": "Call opens",
  "moment.cityDue": "Cities sign by",
  "moment.commissionDue": "National Commissions endorse by",
  "moment.scoringDue": "Scoring ends",

  "board.title": "How the regions stand",
  "board.jury": "Its jury",
  "board.sheets": "Score sheets",
  "board.declarations": "Declarations of the jury",
  "board.noNominations": "No nomination is listed here.",
  "board.all": "Show all nominations",
  "board.anywhere": "Anywhere",
  "board.sort": "Order",
  "board.sort.city": "By city",
  "board.sort.region": "By region",
  "board.sort.since": "Waiting longest first",
  "board.late.silent":
    "{count, plural, one {A National Commission has kept silent on # nomination} other {National Commissions have kept silent on # nominations}}",
  "board.late.unanswered":
    "{count, plural, one {# question to a city is overdue} other {# questions to cities are overdue}}",
  "board.late.stuck":
    "{count, plural, one {# deadline has passed and could not take effect} other {# deadlines have passed and could not take effect}}",
  "board.waits.waiting": "Waits for the day on which the call opens.",
  "board.waits.nominating":
    "Waits for cities to sign and for National Commissions to endorse, until their deadline.",
  "board.waits.eligibility":
    "Waits for the secretariat: a verdict on every nomination, and a jury that is constituted.",
  "board.waits.declaring":
    "Waits for the jurors’ declarations, then for the secretariat to close them.",
  "board.waits.assigning": "Waits for the secretariat to confirm who scores what.",
  "board.waits.scoring": "Waits for the jurors’ score sheets, until scoring ends.",
  "board.waits.deliberation": "Waits for the jury: its sessions, its minutes, its recommendation.",
  "board.waits.recommended": "Waits for the director to decide when every region has come so far.",
  "board.waits.noAwardRecommended":
    "Waits for the director to decide when every region has come so far.",
  "board.waits.decided": "Waits for the release of the results of all regions.",
  "board.waits.announced": "Waits for nothing: its results are announced.",
  "board.waits.empty": "Waits for nothing: there was no nomination.",
  "board.waits.discontinued": "Waits for nothing: it ended without a selection.",

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

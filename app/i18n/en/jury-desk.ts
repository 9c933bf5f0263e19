/** The desks of a jury: profile, declarations, plan, sheets, ballots. */
export const juryDesk = {
  "profile.nth": "{what} {n, number}",
  "profile.nationality": "Nationality",
  "profile.residence": "Country of residence",
  "profile.language": "Language you read well",
  "profile.commission": "National Commission you sit on today, number",
  "profile.employers.city": "Member cities you work or worked for",
  "profile.employers.commission": "National Commissions you work or worked for",
  "profile.employers.other": "Other employers",
  "profile.employersHelp":
    "Leave empty what does not apply. A date is a day, a month or a year, such as 2021-09-30, 2021-09 or 2021; leave the end empty where you still work there.",
  "profile.employer.city": "City",
  "profile.employer.commission": "National Commission",
  "profile.employer.other": "Employer",
  "profile.from": "From",
  "profile.to": "Until",
  "profile.undertaking": "Terms and undertaking",
  "profile.undertakingText":
    "You read what is given to you, score it by the criteria of the edition and by nothing else, and declare every conflict of interest as soon as you know of it. You keep files, scores and what is said in the jury to yourself, before and after the results, and give files to nobody.",
  "profile.sign": "I accept these terms and sign the undertaking",
  "profile.wrong.date":
    "An employer needs a beginning, and dates look like 2021-09-30, 2021-09 or 2021.",
  "profile.wrong.body":
    "There are dates without an employer. Name the employer, or empty the dates.",
  "profile.wrong.order": "An employment ends before it begins.",
  "profile.wrong.undertaking": "Tick that you sign the undertaking; without it nobody can serve.",

  "plan.title": "Who reads what",
  "plan.lead":
    "First it is fixed who may read which nomination. Then the plan follows from a seed that the secretariat and the chair make together, so that neither chooses it; anybody can make it again from the same numbers.",
  "plan.closeText":
    "From now on it is fixed who may read what, until the plan is confirmed or the declarations are opened again.",
  "plan.confirmText":
    "The secret, the contribution of the chair and what was fixed give the seed. Every juror is then given the score sheets of the plan.",
  "plan.secret": "Secret of the secretariat",
  "plan.secretHelp":
    "Chosen before the chair has sent anything; at least 8 characters. It is written into the log when the plan is confirmed.",
  "plan.contribution": "Contribution of the chair",
  "plan.contributionHelp": "Any words that the chair has sent; at least 8 characters.",
  "plan.secretsShort": "Secret and contribution need at least 8 characters each.",
  "plan.nominations": "Nominations and their readers",
  "plan.nomination": "Nomination",
  "plan.clear": "Jurors who may read it",
  "plan.sheets": "Sheets by the plan",
  "plan.enough": "Enough",
  "plan.isEnough": "enough",
  "plan.isShort": "too few: the rules want {need, number}",
  "plan.jurors": "Jurors and their load",
  "plan.juror": "Juror",

  "sheet.title": "Score sheet: {city}",
  "sheet.dossier": "What the city says",
  "sheet.noDossier": "The file of this nomination is closed to you.",
  "sheet.rubric": "Your scores",
  "sheet.help":
    "From 0 to 5 in half points. A comment is needed at 0 and at 5, and one on the whole. Nobody sees what you write before the sheets are locked.",
  "sheet.criterion": "{criterion} (weight {weight, number})",
  "sheet.comment": "Comment",
  "sheet.overall": "Comment on the whole",
  "sheet.noScore": "no score",

  "cast.choice": "Your vote",
  "cast.yes": "Yes",
  "cast.no": "No",
  "cast.abstain": "Abstain",
  "cast.receipt":
    "This is your receipt. It is shown now and never again; with it you alone can find your vote among the counted ones.",
  "cast.voted": "You have voted in this ballot.",
  "cast.none": "You are not among those who may vote in this ballot.",

  "jury.members": "Members",
  "jury.minimum": "The rules want at least {minimum, number} in office.",
  "jury.nobody": "Nobody sits here yet",
  "jury.nobodyText":
    "Members stand here once they are invited or in office, as far as you are told.",
  "jury.office": "Office",
  "jury.borrowed": "for some nominations only",
  "jury.progress": "How far the work is",
  "jury.counted": "{what}: {label}",
  "jury.composition": "Balance as it was reported",

  "declarations.title": "Declare conflicts of interest",
  "declarations.empty": "Nothing waits for a declaration of yours.",
  "declarations.none": "No conflict: {city}",
  "declarations.conflict": "Declare a conflict with {city}",
  "declarations.submit": "Declare no conflict for those ticked",

  "queue.title": "Your score sheets",
  "queue.lead": "What is open comes first, by its deadline.",
  "queue.empty": "No score sheet was given to you yet.",

  "room.minutes": "Attendance and items",
  "room.item": "Taken up now",
  "room.none": "none",
  "room.nothingSettled": "No place is settled yet.",
  "room.place":
    "{place, select, recommended {Recommended, number {n, number}} reserve {On the reserve, number {n, number}} other {Not recommended}}",
  "room.settledBy": "Settled by",
  "room.byBallot": "ballot",
  "room.byConsensus": "consensus",
  "room.out": "Left for it",
  "room.count": "Count",
  "room.abstained": "Abstained",
  "room.order": "Order that was recorded",

  "ranking.title": "Totals and places",
  "ranking.lead":
    "Means of the sheets that count, of 100. The region has {seats, number} seats at most. The order advises the jury and decides nothing; ties are settled by the jury.",
  "ranking.none": "No total is yours to read yet.",
  "ranking.total": "Total",
  "ranking.sheets": "Sheets",
  "ranking.tie": "Tie",
  "ranking.tied": "tied with the one above",
  "ranking.to": "See totals and places",
} as const;

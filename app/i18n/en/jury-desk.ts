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
} as const;

/** The log behind a thing, and what observers and auditors have read. */
export const audit = {
  "access.title": "What observers and auditors have read",
  "access.leadAll":
    "Every page of a desk that an observer or an auditor asks for is written down here.",
  "access.leadOwn":
    "Every page of a desk that you ask for is written down. The director sees the same list.",
  "access.when": "When",
  "access.who": "Who",
  "access.page": "Page",
  "access.none": "Nothing has been read yet",
  "access.noneText": "A page that an observer or an auditor opens stands here from then on.",

  "log.title": "Log: {name}",
  "log.lead":
    "{n, plural, one {# line} other {# lines}}, the latest first. People stand here under their pseudonyms.",
  "log.holds": "Each line holds on to the one before it, and nothing has been altered.",
  "log.broken": "This log does not hold: a line has been altered, or one is missing.",
  "log.verify":
    "Checked as this page was made. The whole log with all that hangs on it is checked by the command npm run verify-log, on the server.",
  "log.line": "{version, number}. {what}",
  "log.chained": "Its hash holds.",
  "log.unchained": "Its hash does not hold.",
  "log.kept": "What was said is kept as it was promised.",
  "log.erased": "What was said has been erased; that it was said remains.",
  "log.altered": "What was said has been altered.",
  "log.type": "Event",
  "log.at": "Instant",
  "log.actor": "Pseudonym",
  "log.commitment": "Promise of what was said",
  "log.previous": "Hash of the line before",
  "log.hash": "Hash",
  "log.cause": "Caused by",
  "log.process": "Version of the process",
} as const;

/** The announcement: who and when, the letters, the certificates. */
export const results = {
  "related.title": "Also about this",
  "related.results": "Announcement of the results",
  "related.decision": "Recommendation and decision",
  "related.eligibility": "Check of eligibility",
  "related.letter": "Letter about the result",
  "related.certificate": "Public page of the certificate",
  "related.log": "The log behind it",
  "related.questions": "Questions and answers",

  "results.title": "Announcement: {edition}",
  "results.public": "The results are public.",
  "results.scheduled":
    "The results become public by themselves at the minute that two persons have set.",
  "results.closed":
    "Nothing is scheduled. Until two persons release the results nobody else is told of them.",
  "results.since": "Public since {when}",
  "results.at": "Becomes public at {when}",
  "results.result": "Result",
  "results.letter": "Letter",
  "results.letterTo": "Letter to {city}",
  "results.nothing": "No award in this region.",

  "letter.subject": "{edition}: the result for {city}",
  "letter.greeting": "To the mayor of {city}",
  "letter.awarded.first":
    "{city} is among the learning cities that receive the award of {edition} in the region {region}. The results were announced on {date}. We congratulate your city and everybody in it who learns, teaches and makes learning possible.",
  "letter.awarded.second":
    "The award is a certificate. You will be told when and where it is conferred. Until then you may say that your city has been awarded.",
  "letter.notAwarded.first":
    "The results of {edition} were announced on {date}. Your nomination in the region {region} does not receive the award in this edition.",
  "letter.notAwarded.second":
    "We thank {city} for the work that its nomination shows. It stays with your city, and your city may stand again in a later edition under the rules of that edition.",
  "letter.awardNotTakenUp.first":
    "The results of {edition} were announced on {date}. {city} received the award in the region {region} and has told us that it does not take it up.",
  "letter.awardNotTakenUp.second":
    "The public page of the results says so. We thank your city for its nomination.",
  "letter.awardRevoked.first":
    "The results of {edition} were announced on {date}. The award of {city} in the region {region} has since been revoked.",
  "letter.awardRevoked.second":
    "The certificate stays verifiable as revoked. The page of your nomination tells when this was decided and why.",
  "letter.results": "All results of this edition",
  "letter.certificate": "The page that verifies your certificate",
  "letter.closing": "The secretariat of the award",
  "letter.print": "This page is made to be printed.",

  "certificate.title": "Certificate {number}",
  "certificate.lead": "Anybody who holds a certificate can check it here by its number.",
  "certificate.isValid": "This certificate is genuine.",
  "certificate.isRevoked": "This certificate has been revoked. It is no longer valid.",
  "certificate.note":
    "The fingerprint is kept in the record of the award, which nobody can change unseen.",
  "certificate.announced": "Announced",
  "certificate.conferred": "Conferred",
  "certificate.ended": "Revoked or replaced",
  "certificate.version": "Version",
  "certificate.hash": "Fingerprint",
} as const;

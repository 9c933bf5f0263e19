/** What is told of an edition. */
export const editionMails = {
  "mail.edition.publish.subject": "{edition} is published",
  "mail.edition.publish.mailCommissions":
    "{edition} is published, with its rules and its calendar for every region. You may tell the cities of your country when their call opens and how many nominations you may endorse.",
  "mail.edition.publish.mailMembers":
    "{edition} is published, with its rules and its calendar for every region. You may read what a nomination asks for and begin yours when the call of your region opens.",
  "mail.rulebook.amend.subject": "Rules of {edition} amended",
  "mail.rulebook.amend.mailEverybody":
    "The rules of {edition} have been amended before any scoring began. You may read what changed and why.",
  "mail.calendar.amendEdition.subject": "Calendar of {edition} amended",
  "mail.calendar.amendEdition.mailEverybody":
    "The calendar of {edition} has been amended; dates were only moved to later. You may look up the dates that now hold for you.",
  "mail.edition.suspend.subject": "{edition} is suspended",
  "mail.edition.suspend.mailEverybody":
    "{edition} is suspended. Nothing can be handed in until it resumes, and every deadline moves by as much time as the suspension lasts.",
  "mail.edition.suspendConferral.subject": "Conferral of {edition} suspended",
  "mail.edition.suspendConferral.mailEverybody":
    "The conferral of {edition} is suspended. You need do nothing; you will be told when it resumes.",
  "mail.edition.resume.subject": "{edition} resumes",
  "mail.edition.resume.mailEverybody":
    "{edition} has resumed, and every open deadline has moved by the time it was suspended. You may look up the dates that now hold for you and go on where you were.",
  "mail.edition.resumeConferral.subject": "Conferral of {edition} resumes",
  "mail.edition.resumeConferral.mailEverybody":
    "The preparation of the conferral of {edition} has resumed. You may look up what comes next.",
  "mail.edition.cancel.subject": "{edition} is cancelled",
  "mail.edition.cancel.mailEverybody":
    "{edition} is cancelled. No award will be made in it, nothing more can be handed in, and the files will be deleted when the time for keeping them is over.",
  "mail.edition.cancelSuspended.subject": "{edition} is cancelled",
  "mail.edition.cancelSuspended.mailEverybody":
    "{edition}, which was suspended, is cancelled. No award will be made in it, nothing more can be handed in, and the files will be deleted when the time for keeping them is over.",
  "mail.release.withdraw.subject": "Release of {edition} withdrawn",
  "mail.release.withdraw.mailOfficer":
    "The release of the results of {edition} has been withdrawn, and the announcement no longer stands. When what caused it is settled, you may propose the release again.",
  "mail.edition.announce.subject": "The results of {edition} are out",
  "mail.edition.announce.mailResults":
    "The results of {edition} have been announced for all regions. You may read them on its page.",
  "mail.edition.confer.subject": "The award of {edition} is conferred",
  "mail.edition.confer.mailAwardees":
    "The award of {edition} has been conferred on your city. You may look up the entry of your city and its certificate.",
} as const;

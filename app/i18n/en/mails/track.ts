const recommended = {
  subject: "Deliberation closed in {region} ({edition})",
  officer:
    "The jury of {region} has closed its deliberation in {edition} and passed its recommendation on. You may check that its record is complete; the director decides when the way is open.",
  director:
    "The jury of {region} has closed its deliberation in {edition} and passed its recommendation on to you. You may decide on it, or return it to the jury with your reasons.",
} as const;

const decided = {
  subject: "Decision taken for {region} ({edition})",
  officer:
    "The director has decided on {region} in {edition}. When every region is decided, you may propose the release of the results.",
} as const;

const decisionReopened = {
  subject: "Decision opened again for {region} ({edition})",
  officer:
    "The decision on {region} in {edition} has been opened again, and the director will decide anew. Nothing is asked of you until then.",
} as const;

/** What is told of a region in an edition. What differs by its result alone shares its words. */
export const trackMails = {
  "mail.track.open.subject": "Call open in {region} ({edition})",
  "mail.track.open.mailCities":
    "The call of {edition} is open in {region}. You may begin the nomination of your city and have it signed by the mayor before the deadline for cities.",
  "mail.track.open.mailCommissions":
    "The call of {edition} is open in {region}. Signed nominations of your country will come to you, and you may endorse, return or decline each before your deadline.",
  "mail.calendar.amend.subject": "Calendar of {region} amended ({edition})",
  "mail.calendar.amend.mailTrack":
    "The calendar of {region} in {edition} has been amended; dates were only moved to later. You may look up the dates that now hold for you.",
  "mail.track.beginEligibility.subject": "Nominations closed in {region} ({edition})",
  "mail.track.beginEligibility.mailCommissions":
    "The time for endorsements in {region} is over in {edition}, and the secretariat checks what was endorsed. You may follow the nominations of your country; questions about formalities come to the cities.",
  "mail.track.beginEligibility.mailOfficer":
    "Nominations in {region} are closed in {edition}. You may begin to check the eligibility of those that were endorsed.",
  "mail.declarations.open.subject":
    "Please declare your conflicts of interest: {region} ({edition})",
  "mail.declarations.open.mailJurors":
    "The nominations of {region} in {edition} are listed for your jury. Please declare for each whether you have a conflict of interest; until you do, you cannot open its file.",
  "mail.inputs.reopen.subject": "Declarations opened again in {region} ({edition})",
  "mail.inputs.reopen.mailChair":
    "The secretariat has opened the declarations of conflicts in {region} again, in {edition}. The assignment of nominations waits until they are closed; you need do nothing now.",
  "mail.shortage.accept.subject": "Fewer jurors accepted in {region} ({edition})",
  "mail.shortage.accept.mailChair":
    "For some nominations in {region} of {edition} too few jurors are free of conflicts, and a smaller number has been accepted. You may read for which and why, and go on.",
  "mail.assignment.confirm.subject": "Scoring has begun in {region} ({edition})",
  "mail.assignment.confirm.mailJurors":
    "The nominations of {region} in {edition} have been assigned, and scoring has begun. You may open the files given to you and fill in your score sheets before the deadline.",
  "mail.assignment.add.subject": "Score sheet added in {region} ({edition})",
  "mail.assignment.add.mailJurors":
    "A further nomination in {region} of {edition} has been given to you. You may open its file and fill in the score sheet before its deadline.",
  "mail.assignment.add.mailChair":
    "A further score sheet has been given out in {region} of {edition}. You may read why; nothing else is asked of you.",
  "mail.scoring.close.subject": "Scoring closed in {region} ({edition})",
  "mail.scoring.close.mailChair":
    "Scoring in {region} is closed in {edition}. You may call a session of the jury, and see what was left open.",
  "mail.scoring.closeEarly.subject": "Scoring closed in {region} ({edition})",
  "mail.scoring.closeEarly.mailOfficer":
    "The chair has closed scoring in {region} of {edition} before its date, as every score sheet was settled. You may help to call the session of the jury.",
  "mail.scoring.reopen.subject": "Scoring opened again in {region} ({edition})",
  "mail.scoring.reopen.mailJurors":
    "Scoring in {region} of {edition} is open again, until a new deadline. You may look up which of your score sheets are open.",
  "mail.recommendation.make.subject": recommended.subject,
  "mail.recommendation.make.mailOfficer": recommended.officer,
  "mail.recommendation.make.mailDirector": recommended.director,
  "mail.recommendation.makeNone.subject": recommended.subject,
  "mail.recommendation.makeNone.mailOfficer": recommended.officer,
  "mail.recommendation.makeNone.mailDirector": recommended.director,
  "mail.recommendation.return.subject": "Returned to the jury of {region} ({edition})",
  "mail.recommendation.return.mailChair":
    "The director has returned the recommendation for {region} in {edition} to the jury, with reasons. You may read them and call a session.",
  "mail.recommendation.reopenForLate.subject": "Deliberation open again in {region} ({edition})",
  "mail.recommendation.reopenForLate.mailChair":
    "A nomination in {region} of {edition} came back into selection after the jury had closed its deliberation, which is open again. You may call a session for it.",
  "mail.decision.take.subject": decided.subject,
  "mail.decision.take.mailOfficer": decided.officer,
  "mail.decision.acceptNone.subject": decided.subject,
  "mail.decision.acceptNone.mailOfficer": decided.officer,
  "mail.decision.reopen.subject": decisionReopened.subject,
  "mail.decision.reopen.mailOfficer": decisionReopened.officer,
  "mail.decision.reopenNone.subject": decisionReopened.subject,
  "mail.decision.reopenNone.mailOfficer": decisionReopened.officer,
  "mail.reserve.promote.subject": "Decision changed for {region} ({edition})",
  "mail.reserve.promote.mailOfficer":
    "The director has changed the decision on {region} in {edition}. You may read what changed and why before the release is proposed.",
  "mail.track.markEmpty.subject": "Nothing left to decide in {region} ({edition})",
  "mail.track.markEmpty.mailOfficer":
    "No nomination is left in {region} of {edition}, so there is nothing to decide there. The other regions go on; nothing more is asked of you for this one.",
  "mail.track.markEmpty.mailChair":
    "No nomination is left in {region} of {edition}, so the work of the jury there has ended. Nothing more is asked of you for this region.",
  "mail.track.revive.subject": "{region} is taken up again ({edition})",
  "mail.track.revive.mailOfficer":
    "A nomination in {region} of {edition} was reinstated, and the region is taken up again. You may open the declarations of the jury.",
  "mail.track.revive.mailChair":
    "A nomination in {region} of {edition} was reinstated, and the region is taken up again. The secretariat will ask your jury for its declarations.",
  "mail.track.discontinue.subject": "{region} ended without selection ({edition})",
  "mail.track.discontinue.mailTrack":
    "The region {region} has been ended without a selection in {edition}. You may read why; nothing more is asked of you in it.",
} as const;

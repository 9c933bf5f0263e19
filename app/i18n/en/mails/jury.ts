const invited = {
  subject: "Invitation to a jury ({edition})",
  juror:
    "You are invited to serve on a jury of {edition}. You may accept by signing the undertaking and completing your profile, or decline, before the invitation lapses.",
} as const;

/** Why a juror is recused is not told to the jury. */
const recused = {
  subject: "Recusal in {region} ({edition})",
  chair:
    "A juror is recused from a nomination in {region} of {edition}. You may see whether enough jurors are left for it.",
} as const;

/** What is told of a jury, its members and its work. */
export const juryMails = {
  "mail.chair.elect.subject": "Chair of the jury elected ({edition})",
  "mail.chair.elect.mailJurors":
    "Your jury in {edition} has elected its chair. You may see who holds the seat.",
  "mail.deputy.elect.subject": "Deputy chair of the jury elected ({edition})",
  "mail.deputy.elect.mailJurors":
    "Your jury in {edition} has elected its deputy chair. You may see who holds the seat.",
  "mail.chair.designate.subject": "Chair of the jury designated ({edition})",
  "mail.chair.designate.mailJurors":
    "As no chair was elected in time, the director has designated one for your jury in {edition}. You may see who it is.",
  "mail.chair.vacate.subject": "Seat of a jury's chair or deputy vacant ({edition})",
  "mail.chair.vacate.mailOfficer":
    "The seat of the chair or the deputy of a jury in {edition} is vacant. You may arrange an election.",
  "mail.jury.constitute.subject": "Your jury is constituted ({edition})",
  "mail.jury.constitute.mailJurors":
    "Your jury in {edition} is constituted. You will be asked to declare conflicts of interest when its nominations are known.",

  "mail.appointment.invite.subject": invited.subject,
  "mail.appointment.invite.mailJurors": invited.juror,
  "mail.appointment.inviteAgain.subject": invited.subject,
  "mail.appointment.inviteAgain.mailJurors": invited.juror,
  "mail.appointment.borrow.subject": "Invitation to help a jury out ({edition})",
  "mail.appointment.borrow.mailJurors":
    "You are invited to help out on a further jury of {edition}, for a few nominations only. You may accept or decline before the invitation lapses.",
  "mail.appointment.accept.subject": "Invitation to a jury accepted ({edition})",
  "mail.appointment.accept.mailOfficer":
    "An invitation to a jury of {edition} has been accepted. The director may now appoint the juror.",
  "mail.appointment.decline.subject": "Invitation to a jury declined ({edition})",
  "mail.appointment.decline.mailOfficer":
    "An invitation to a jury of {edition} has been declined. You may invite somebody else.",
  "mail.appointment.lapse.subject": "Invitation to a jury lapsed ({edition})",
  "mail.appointment.lapse.mailOfficer":
    "An invitation to a jury of {edition} was not answered in time. You may invite the person again, or somebody else.",
  "mail.appointment.activate.subject": "You are a juror of {edition}",
  "mail.appointment.activate.mailJurors":
    "You have been appointed to a jury of {edition}. You may see what your jury has before it and take part from now on.",
  "mail.appointment.end.subject": "Appointment to a jury ended ({edition})",
  "mail.appointment.end.mailJurors":
    "Your appointment to a jury of {edition} has ended, and its files are closed to you. You may read the reason given.",
  "mail.appointment.end.mailChair":
    "The appointment of a juror of your jury in {edition} has ended. You may see whether the jury is still large enough.",
  "mail.appointment.resign.subject": "Juror resigned ({edition})",
  "mail.appointment.resign.mailOfficer":
    "A juror of {edition} has resigned. You may give open score sheets to others or invite a further juror.",
  "mail.appointment.resign.mailChair":
    "A juror of your jury in {edition} has resigned. You may see whether the jury is still large enough.",
  "mail.appointment.replace.subject": "Juror replaced ({edition})",
  "mail.appointment.replace.mailJurors":
    "Another juror has taken your seat on a jury of {edition}, and its files are closed to you. You may read the reason given.",
  "mail.appointment.replace.mailChair":
    "A juror of your jury in {edition} has been replaced. You may see who sits on it now.",

  "mail.conflict.open.subject":
    "Please declare a conflict of interest, or none: {region} ({edition})",
  "mail.conflict.open.mailJurors":
    "A nomination in {region} of {edition} waits for your declaration. Please say whether you have a conflict of interest with it; until you do, you cannot open its file.",
  "mail.conflict.find.subject": recused.subject,
  "mail.conflict.find.mailChair": recused.chair,
  "mail.conflict.declare.subject": recused.subject,
  "mail.conflict.declare.mailOfficer":
    "A juror has declared a conflict of interest in {region} of {edition} and is recused from that nomination. You may see whether enough jurors are left for it.",
  "mail.conflict.declare.mailChair": recused.chair,
  "mail.conflict.force.subject": recused.subject,
  "mail.conflict.force.mailJurors":
    "You cannot take part for one nomination in {region} of {edition}, because you are recused from it. You need do nothing; your other nominations stay open to you.",
  "mail.conflict.force.mailChair": recused.chair,
  "mail.conflict.lift.subject": "Declaration asked for anew: {region} ({edition})",
  "mail.conflict.lift.mailJurors":
    "Your recusal from a nomination in {region} of {edition} has been lifted. Please declare anew whether you have a conflict of interest with it.",
  "mail.conflict.lift.mailChair":
    "A juror's recusal from a nomination in {region} of {edition} has been lifted, and the juror is asked to declare anew. You need do nothing now.",
  "mail.conflict.lapse.subject": "Declaration missing in {region} ({edition})",
  "mail.conflict.lapse.mailOfficer":
    "A juror has not declared in time whether there is a conflict of interest in {region} of {edition}, and cannot open that file. The declaration may still be made; you may remind the juror or plan without.",

  "mail.review.abstain.subject": "Juror abstained in {region} ({edition})",
  "mail.review.abstain.mailOfficer":
    "A juror abstains from a nomination in {region} of {edition}. You may give it to another juror.",
  "mail.review.abstain.mailChair":
    "A juror abstains from a nomination in {region} of {edition}. You may see whether enough jurors are left for it.",
  "mail.review.lapse.subject": "Score sheet not handed in: {region} ({edition})",
  "mail.review.lapse.mailOfficer":
    "A score sheet in {region} of {edition} was not handed in by its deadline. You may give it more time or give the nomination to another juror.",
  "mail.review.lapse.mailChair":
    "A score sheet in {region} of {edition} was not handed in by its deadline. The secretariat may give it more time; you may see what is still open.",
  "mail.review.extend.subject": "More time for a score sheet: {region} ({edition})",
  "mail.review.extend.mailJurors":
    "One of your score sheets in {region} of {edition} is open again. You may fill it in and hand it in before its new deadline.",
  "mail.review.unlock.subject": "Score sheet opened for you: {region} ({edition})",
  "mail.review.unlock.mailJurors":
    "One of your score sheets in {region} of {edition} has been opened so that you can correct it. You may hand it in again with your reason before its deadline; otherwise it stays as it was.",
  "mail.review.recuse.subject": "Score sheet out of the count: {region} ({edition})",
  "mail.review.recuse.mailOfficer":
    "A score sheet in {region} of {edition} no longer counts, because its juror is recused. You may see whether the nomination still has enough sheets.",

  "mail.session.call.subject": "Session of your jury: {region} ({edition})",
  "mail.session.call.mailJurors":
    "A session of your jury on {region} in {edition} has been called. You may look up when it is and prepare what you wish to say.",
  "mail.session.cancel.subject": "Session of your jury cancelled: {region} ({edition})",
  "mail.session.cancel.mailJurors":
    "The session of your jury on {region} in {edition} is cancelled. You may read why; another can be called.",
  "mail.minutes.markLate.subject": "Minutes missing: {region} ({edition})",
  "mail.minutes.markLate.mailDirector":
    "The minutes of a session of the jury on {region} in {edition} were not signed in time. You may attest them in the chair's place.",
} as const;

const eligibility = {
  subject: "Eligibility of {city} checked ({edition})",
  city: "The eligibility of the nomination of {city} for {edition} has been checked. You may read what was found, rule by rule, and what you can do if a fact in it is wrong.",
  commission:
    "The eligibility of the nomination of {city} for {edition} has been checked. You may read what was found, rule by rule.",
} as const;

const complaintDecided = {
  subject: "Complaint about the nomination of {city} decided ({edition})",
  city: "The complaint about the nomination of {city} for {edition} has been decided. You may read the decision and its reasons.",
  commission:
    "The complaint about the nomination of {city} for {edition} has been decided. You may read the decision and its reasons.",
} as const;

const filed = {
  subject: "Complaint about the nomination of {city} ({edition})",
  officer:
    "A complaint about the nomination of {city} for {edition} has been filed. You may admit it, unless the verdict it contests is your own; until it is decided, its region cannot be.",
  director:
    "A complaint about the nomination of {city} for {edition} has been filed. You may decide on it; until then its region cannot be decided.",
} as const;

/** What is told of a nomination, its files and complaints about it. Verdicts are read where the link leads. */
export const nominationMails = {
  "mail.signature.request.subject": "Your signature is asked for: {city} ({edition})",
  "mail.signature.request.mailMayor":
    "The nomination of {city} for {edition} is ready, and its text and files are sealed for your signature. You may read and sign it, or refuse with a reason, before the deadline for cities.",
  "mail.signature.refuse.subject": "Signature refused: {city} ({edition})",
  "mail.signature.refuse.mailCity":
    "The signature under the nomination of {city} for {edition} was refused, and the nomination is a draft again. You may read the reason, change the text and ask again before the deadline for cities.",
  "mail.nomination.sign.subject": "Nomination of {city} signed ({edition})",
  "mail.nomination.sign.receipt":
    "This is your receipt: the nomination of {city} for {edition} was signed and received, with its text and files as sealed. You may keep this message and look up the seal at any time.",
  "mail.nomination.sign.mailCity":
    "The nomination of {city} for {edition} is signed and with your National Commission. You may still recall it before the deadline for cities, with a reason.",
  "mail.nomination.sign.mailCommission":
    "The signed nomination of {city} for {edition} waits for you. You may endorse it, return it to the city or decline it before your deadline.",
  "mail.nomination.sign.mailOfficer":
    "The nomination of {city} for {edition} is signed and with its National Commission. Nothing is asked of you yet.",
  "mail.nomination.recall.subject": "Nomination of {city} recalled ({edition})",
  "mail.nomination.recall.mailCommission":
    "The city has recalled the nomination of {city} for {edition} and may sign it anew. You need do nothing until it comes back to you.",
  "mail.nomination.return.subject": "Nomination of {city} returned to you ({edition})",
  "mail.nomination.return.mailCity":
    "Your National Commission has returned the nomination of {city} for {edition} with a reason and a new deadline. You may change it and have it signed again before then.",
  "mail.nomination.decline.subject": "Nomination of {city} not endorsed ({edition})",
  "mail.nomination.decline.mailCity":
    "Your National Commission does not endorse the nomination of {city} for {edition}. You may read its reason; it can change its mind until its deadline.",
  "mail.nomination.undecline.subject": "Nomination of {city} taken up again ({edition})",
  "mail.nomination.undecline.mailCity":
    "Your National Commission has taken up the nomination of {city} for {edition} again. You need do nothing; it may endorse it until its deadline.",
  "mail.nomination.endorse.subject": "Nomination of {city} endorsed ({edition})",
  "mail.nomination.endorse.mailCity":
    "Your National Commission has endorsed the nomination of {city} for {edition}. You need do nothing until the secretariat has checked it, unless it asks you a question.",
  "mail.nomination.endorse.mailOfficer":
    "The nomination of {city} for {edition} is endorsed by its National Commission. You may check its eligibility when nominations in {region} are closed.",
  "mail.nomination.unendorse.subject": "Endorsement of {city} taken back ({edition})",
  "mail.nomination.unendorse.mailCity":
    "Your National Commission has taken back its endorsement of the nomination of {city} for {edition}. You may read its reason; it can endorse it again until its deadline.",
  "mail.nomination.unendorse.mailOfficer":
    "The endorsement of the nomination of {city} for {edition} has been taken back by its National Commission, where it now waits. Nothing is asked of you.",
  "mail.commission.alert.subject": "Nomination of {city} waits for its Commission ({edition})",
  "mail.commission.alert.mailCommission":
    "The nomination of {city} for {edition} has been with you for some time without an answer. You may endorse, return or decline it; without an endorsement it expires at your deadline.",
  "mail.commission.alert.mailOfficer":
    "The National Commission of {city} has not answered its nomination for {edition} for some time. You may get in touch with it.",
  "mail.nomination.expire.subject": "Nomination of {city} expired ({edition})",
  "mail.nomination.expire.mailCity":
    "The nomination of {city} for {edition} was not signed by the deadline for cities and has expired. While nominations in {region} are open, you may ask the secretariat to open it again.",
  "mail.nomination.expire.mailCommission":
    "The nomination of {city} for {edition} was not signed by the deadline for cities and has expired. Nothing is asked of you.",
  "mail.nomination.expireUnendorsed.subject": "Nomination of {city} expired ({edition})",
  "mail.nomination.expireUnendorsed.mailCity":
    "The nomination of {city} for {edition} was not endorsed by the deadline for National Commissions and has expired. You may ask your National Commission why, and nominate again in a later edition.",
  "mail.nomination.expireUnendorsed.mailCommission":
    "The nomination of {city} for {edition} was not endorsed by your deadline and has expired. You may tell the city why.",
  "mail.nomination.extend.subject": "More time for {city} ({edition})",
  "mail.nomination.extend.mailCity":
    "The nomination of {city} for {edition} has been given a later deadline. You may work on it and have it signed until then.",
  "mail.nomination.extend.mailCommission":
    "The nomination of {city} for {edition} has been given a later deadline for the city. Yours stays as it is.",
  "mail.nomination.revive.subject": "Nomination of {city} opened again ({edition})",
  "mail.nomination.revive.mailCity":
    "The nomination of {city} for {edition}, which had expired, is open again with a new deadline. You may finish it and have it signed until then.",
  "mail.nomination.revive.mailCommission":
    "The nomination of {city} for {edition}, which had expired, is open again with a new deadline for the city. Your own deadline stays as it is.",
  "mail.nomination.reopen.subject": "Nomination of {city} taken up again ({edition})",
  "mail.nomination.reopen.mailCommission":
    "The city has taken up the withdrawn nomination of {city} for {edition} again. You need do nothing until it comes to you signed.",
  "mail.clarification.ask.subject": "Question about the nomination of {city} ({edition})",
  "mail.clarification.ask.mailCity":
    "The secretariat has a question about the formalities of the nomination of {city} for {edition}. You may answer it until its deadline.",
  "mail.clarification.ask.mailCommission":
    "The secretariat has asked the city a question about the formalities of the nomination of {city} for {edition}. You may help the city to answer in time.",
  "mail.clarification.answer.subject": "Question answered: {city} ({edition})",
  "mail.clarification.answer.mailOfficer":
    "The question about the nomination of {city} for {edition} has been answered. You may go on with its eligibility.",
  "mail.clarification.lapse.subject": "Question not answered: {city} ({edition})",
  "mail.clarification.lapse.mailCity":
    "The question about the nomination of {city} for {edition} was not answered in time. The check of eligibility goes on with what is there; nothing can be added now.",
  "mail.clarification.lapse.mailOfficer":
    "The question about the nomination of {city} for {edition} was not answered in time. You may go on with its eligibility on what is there.",
  "mail.eligibility.confirm.subject": eligibility.subject,
  "mail.eligibility.confirm.mailCity": eligibility.city,
  "mail.eligibility.confirm.mailCommission": eligibility.commission,
  "mail.eligibility.reject.subject": eligibility.subject,
  "mail.eligibility.reject.mailCity": eligibility.city,
  "mail.eligibility.reject.mailCommission": eligibility.commission,
  "mail.eligibility.reinstate.subject": "Nomination of {city} in selection again ({edition})",
  "mail.eligibility.reinstate.mailCity":
    "The nomination of {city} for {edition} has been taken back into selection. You may read why; nothing is asked of you.",
  "mail.eligibility.reinstate.mailCommission":
    "The nomination of {city} for {edition} has been taken back into selection. You may read why; nothing is asked of you.",
  "mail.eligibility.reinstate.mailOfficer":
    "The nomination of {city} for {edition} has been taken back into selection. You may see what its jury now needs to declare and to read.",
  "mail.withdrawal.notify.subject": "Withdrawal of {city} announced ({edition})",
  "mail.withdrawal.notify.mailCity":
    "Your National Commission has given notice that it withdraws the nomination of {city} for {edition}. You may object before the notice ends; otherwise the nomination is withdrawn then.",
  "mail.withdrawal.notify.mailOfficer":
    "The National Commission has given notice that it withdraws the nomination of {city} for {edition}. The city may object; nothing is asked of you.",
  "mail.withdrawal.object.subject": "Objection to the withdrawal of {city} ({edition})",
  "mail.withdrawal.object.mailOfficer":
    "The city has objected to the withdrawal of the nomination of {city} for {edition}, which goes on. Nothing is asked of you.",
  "mail.withdrawal.object.mailCommission":
    "The city has objected to the withdrawal of the nomination of {city} for {edition}, which goes on. You may speak with the city.",
  "mail.nomination.withdraw.subject": "Nomination withdrawn in {region} ({edition})",
  "mail.nomination.withdraw.mailCommission":
    "The mayor has withdrawn the nomination of {city} for {edition}. You may read the reason given.",
  "mail.nomination.withdraw.mailOfficer":
    "The mayor has withdrawn the nomination of {city} for {edition}. You may read the reason given.",
  "mail.nomination.withdraw.mailChair":
    "A nomination in {region} of {edition} is no longer in selection. You may see what your jury has before it now.",
  "mail.nomination.withdrawByNotice.subject": "Nomination withdrawn in {region} ({edition})",
  "mail.nomination.withdrawByNotice.mailCity":
    "The notice of your National Commission has ended without an objection, and the nomination of {city} for {edition} is withdrawn. You may nominate your city again in a later edition.",
  "mail.nomination.withdrawByNotice.mailOfficer":
    "The notice of the National Commission has ended without an objection, and the nomination of {city} for {edition} is withdrawn. Nothing is asked of you.",
  "mail.nomination.withdrawByNotice.mailChair":
    "A nomination in {region} of {edition} is no longer in selection. You may see what your jury has before it now.",
  "mail.nomination.discontinue.subject": "Nomination of {city} ended with its region ({edition})",
  "mail.nomination.discontinue.mailCity":
    "The region {region} has been ended without a selection in {edition}, and the nomination of {city} with it. You may read why, and nominate your city again in a later edition.",
  "mail.nomination.discontinue.mailCommission":
    "The region {region} has been ended without a selection in {edition}, and the nomination of {city} with it. You may read why.",
  "mail.award.decline.subject": "Award not taken up: {city} ({edition})",
  "mail.award.decline.mailOfficer":
    "The mayor has declared that {city} does not take up the award of {edition}; the public page says so. You may read the reason given.",
  "mail.award.decline.mailDirector":
    "The mayor has declared that {city} does not take up the award of {edition}; the public page says so. You may read the reason given.",
  "mail.nomination.revoke.subject": "Award of {city} revoked ({edition})",
  "mail.nomination.revoke.mailCity":
    "The award of {city} in {edition} has been revoked; the public page says so. You may read the reasons.",
  "mail.nomination.revoke.mailCommission":
    "The award of {city} in {edition} has been revoked; the public page says so. You may read the reasons.",

  "mail.scan.fail.subject": "A file was set aside: {city} ({edition})",
  "mail.scan.fail.mailCity":
    "A file of the nomination of {city} for {edition} did not pass the safety check and was set aside. You may remove it and upload another.",
  "mail.scan.timeOut.subject": "Safety check of a file did not end: {city} ({edition})",
  "mail.scan.timeOut.mailOfficer":
    "The safety check of a file of the nomination of {city} for {edition} did not end in time. You may have it checked again.",
  "mail.evidence.query.subject": "Question about a file: {city} ({edition})",
  "mail.evidence.query.mailCity":
    "The secretariat has a question about a file of the nomination of {city} for {edition}. You may answer it with a signed addendum until its deadline.",
  "mail.evidence.answer.subject": "Question about a file answered: {city} ({edition})",
  "mail.evidence.answer.mailOfficer":
    "The question about a file of the nomination of {city} for {edition} has been answered. You may read the addendum.",
  "mail.evidence.lapseQuery.subject": "Question about a file not answered: {city} ({edition})",
  "mail.evidence.lapseQuery.mailOfficer":
    "The question about a file of the nomination of {city} for {edition} was not answered in time. You may go on with what is there.",

  "mail.complaint.file.subject": filed.subject,
  "mail.complaint.file.mailOfficer": filed.officer,
  "mail.complaint.file.mailDirector": filed.director,
  "mail.complaint.fileProcedural.subject": filed.subject,
  "mail.complaint.fileProcedural.mailOfficer": filed.officer,
  "mail.complaint.fileProcedural.mailDirector": filed.director,
  "mail.complaint.admit.subject": "Complaint about the nomination of {city} admitted ({edition})",
  "mail.complaint.admit.mailCity":
    "The complaint about the nomination of {city} for {edition} has been admitted, and the director will decide on it. You need do nothing; you may close it if it is settled.",
  "mail.complaint.dismiss.subject": complaintDecided.subject,
  "mail.complaint.dismiss.mailCity": complaintDecided.city,
  "mail.complaint.dismiss.mailCommission": complaintDecided.commission,
  "mail.complaint.uphold.subject": complaintDecided.subject,
  "mail.complaint.uphold.mailCity": complaintDecided.city,
  "mail.complaint.uphold.mailCommission": complaintDecided.commission,
  "mail.complaint.uphold.mailOfficer":
    "The complaint about the nomination of {city} for {edition} has been decided. You may read the decision and see what follows from it.",
  "mail.complaint.reject.subject": complaintDecided.subject,
  "mail.complaint.reject.mailCity": complaintDecided.city,
  "mail.complaint.reject.mailCommission": complaintDecided.commission,
  "mail.complaint.close.subject": "Complaint about the nomination of {city} closed ({edition})",
  "mail.complaint.close.mailOfficer":
    "The complaint about the nomination of {city} for {edition} has been closed without a decision. It no longer holds up its region; nothing is asked of you.",
} as const;

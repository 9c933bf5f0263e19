/** What people do with a jury, its seats and its declarations. */
export const juryActs = {
  "act.jury.form": "Set up a jury",
  "act.jury.form.means":
    "A jury without members is added to the draft edition, for the regions you choose. Nobody is told. Its regions can be changed until their nominations are checked.",
  "act.jury.form.done":
    "The jury is there. Its members can be invited once the edition is published.",
  "act.jury.serve": "Change its regions",
  "act.jury.serve.means":
    "The jury takes on a region or gives it up. Nobody is told. It can be changed back until jurors are asked for their declarations.",
  "act.jury.serve.done": "The regions of the jury are changed. Each region needs exactly one jury.",
  "act.chair.elect": "Record the election of the chair",
  "act.chair.elect.means":
    "The juror who was elected takes the chair. The whole jury is told by mail. A new election can be recorded at any time.",
  "act.chair.elect.done": "The chair is elected, and the jury has been told.",
  "act.deputy.elect": "Record the election of the deputy",
  "act.deputy.elect.means":
    "The juror who was elected becomes deputy chair, and presides where the chair cannot. The whole jury is told by mail. A new election can be recorded at any time.",
  "act.deputy.elect.done": "The deputy chair is elected, and the jury has been told.",
  "act.chair.designate": "Name the chair",
  "act.chair.designate.means":
    "No chair was elected in time, so you name one of the jurors. The whole jury is told by mail. The jury can elect another at any time.",
  "act.chair.designate.done": "The chair is named, and the jury has been told.",
  "act.chair.vacate": "Give up the chair",
  "act.chair.vacate.means":
    "You stay a juror, but no longer preside; the deputy does until a chair is elected. The secretariat is told by mail. Only an election brings you back.",
  "act.chair.vacate.done": "You have given up the chair, and the secretariat has been told.",
  "act.jury.constitute": "Constitute the jury",
  "act.jury.constitute.means":
    "The jury may begin its work, and the balance you report is kept with it. The jurors are told by mail. This is not taken back; jurors can still leave and join.",
  "act.jury.constitute.done":
    "The jury is constituted. It is asked for its declarations when its nominations are known.",

  "act.appointment.invite": "Send the invitation",
  "act.appointment.invite.means":
    "The person is invited by mail to serve on this jury, and may accept or decline until the invitation lapses. You can end the invitation with a reason.",
  "act.appointment.invite.done": "The invitation is sent. You are told of the answer.",
  "act.appointment.borrow": "Invite for these nominations",
  "act.appointment.borrow.means":
    "The person is invited by mail to help this jury out, for the nominations you name and no others. You can end the invitation with a reason.",
  "act.appointment.borrow.done": "The invitation is sent. You are told of the answer.",
  "act.appointment.accept": "Accept the invitation",
  "act.appointment.accept.means":
    "You sign the undertaking, and your profile is kept so that conflicts of interest can be found. The secretariat is told by mail. You can still decline until the director has appointed you, and resign later.",
  "act.appointment.accept.done":
    "Thank you. The director appoints you next, and you are told by mail.",
  "act.appointment.decline": "Decline the invitation",
  "act.appointment.decline.means":
    "You will not serve on this jury. The secretariat is told by mail; the cities are never told that you were asked. Only a new invitation opens this again.",
  "act.appointment.decline.done": "You have declined, and the secretariat has been told.",
  "act.appointment.inviteAgain": "Invite again",
  "act.appointment.inviteAgain.means":
    "The person is invited by mail once more, with new time to answer. You can end the invitation with a reason.",
  "act.appointment.inviteAgain.done": "The invitation is sent. You are told of the answer.",
  "act.appointment.activate": "Appoint the juror",
  "act.appointment.activate.means":
    "The person becomes a juror, is told by mail, and is asked to declare where nominations are listed already. An appointment can be ended with a reason.",
  "act.appointment.activate.done": "The juror is appointed and has been told.",
  "act.appointment.correctProfile": "Correct the profile",
  "act.appointment.correctProfile.means":
    "The profile is changed, and conflicts of interest are looked for anew; a rule may then recuse the juror from a nomination. The profile can be corrected again.",
  "act.appointment.correctProfile.done": "The profile is saved.",
  "act.appointment.end": "End the appointment",
  "act.appointment.end.means":
    "The juror leaves, and the files of the jury are closed to him or her. Open score sheets lapse; sheets handed in stay as the rules say. The juror and the chair are told by mail. This cannot be undone.",
  "act.appointment.end.done":
    "The appointment has ended. Check whether the jury is still large enough.",
  "act.appointment.resign": "Resign from the jury",
  "act.appointment.resign.means":
    "You leave the jury and its files are closed to you. Your open score sheets lapse. The secretariat and the chair are told by mail. This cannot be undone.",
  "act.appointment.resign.done": "You have left the jury. Thank you for your work.",
  "act.appointment.replace": "Replace the juror",
  "act.appointment.replace.means":
    "The juror leaves and the other juror you choose takes the seat. The files are closed to the one who leaves, and open score sheets lapse. The juror and the chair are told by mail. This cannot be undone.",
  "act.appointment.replace.done":
    "The juror is replaced. Give the open nominations to the other juror.",

  "act.conflict.find": "Recuse by rule",
  "act.conflict.find.means":
    "The profile shows a shared country or employer, so the juror is out for this nomination: the file closes and a sheet no longer counts. The chair is told by mail, without the reason. Only two persons can lift it.",
  "act.conflict.find.done": "The juror is recused. Check whether enough jurors are left.",
  "act.conflict.declareNone": "Declare: no conflict",
  "act.conflict.declareNone.means":
    "You declare that nothing ties you to this city or its people that could sway your judgement. The file opens when it is given to you. If you learn of a conflict later, declare it at once.",
  "act.conflict.declareNone.done":
    "Your declaration is recorded. You may take part for this nomination.",
  "act.conflict.declare": "Declare a conflict",
  "act.conflict.declare.means":
    "You are out for this nomination: its file closes, and a sheet of yours no longer counts. The secretariat and the chair are told by mail; your reason is read by the secretariat and the director only. You cannot take this back yourself.",
  "act.conflict.declare.done":
    "Your declaration is recorded. Your other nominations stay open to you.",
  "act.conflict.force": "Order the recusal",
  "act.conflict.force.means":
    "The juror is out for this nomination by order of the chair or the director: the file closes and a sheet no longer counts. The juror and the chair are told by mail, without the reason. Only two persons can lift it.",
  "act.conflict.force.done": "The juror is recused. Check whether enough jurors are left.",
  "act.conflict.lift": "Propose to lift the recusal",
  "act.conflict.lift.means":
    "The juror is asked by mail to declare anew, and takes part again only after declaring no conflict. The chair is told too. The director must approve. A sheet that was taken out stays out.",
  "act.conflict.lift.done":
    "Your proposal waits for the director. The recusal stands until it is approved.",
  "act.conflict.flag": "Make a note",
  "act.conflict.flag.means":
    "It is noted for the secretariat that the dossier names this juror. Nothing else changes, and nobody is told.",
  "act.conflict.flag.done": "The note is made.",
} as const;

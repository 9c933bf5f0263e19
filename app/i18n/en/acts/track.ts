/** What people do with a region of an edition. */
export const trackActs = {
  "act.track.create": "Add the region",
  "act.track.create.means":
    "The region becomes part of the draft edition, with a calendar of its own. Nobody is told. A region that is added cannot be taken out of the draft again.",
  "act.track.create.done": "The region is added. Give it a jury and place its countries.",
  "act.track.open": "Open the call",
  "act.track.open.means":
    "Its day has come: the cities of the region can begin their nominations. Member cities and National Commissions are told by mail. The call cannot be closed again before its deadline.",
  "act.track.open.done": "The call is open, and cities and National Commissions have been told.",
  "act.calendar.amend": "Propose the new dates",
  "act.calendar.amend.means":
    "Dates of this region move to later, never to earlier, and everybody in the region is told by mail. The director must approve. A date that has moved cannot be moved back.",
  "act.calendar.amend.done":
    "Your proposal waits for the director. The present dates hold until it is approved.",
  "act.declarations.open": "Ask for declarations",
  "act.declarations.open.means":
    "Every juror is asked by mail to declare, for each eligible nomination, whether there is a conflict of interest. No file opens before that. This step is not taken back.",
  "act.declarations.open.done":
    "The jurors have been asked. When all have answered or their time is over, close the declarations.",
  "act.inputs.close": "Close the declarations",
  "act.inputs.close.means":
    "It is fixed who may read which nomination, and the plan is made from that. Nobody is told. You can open the declarations again, with a reason, until the plan is confirmed.",
  "act.inputs.close.done": "The declarations are closed. Make the plan and confirm it.",
  "act.inputs.reopen": "Open the declarations again",
  "act.inputs.reopen.means":
    "Jurors can declare again, and the plan has to be made anew. The chair is told by mail. You can close the declarations again at any time.",
  "act.inputs.reopen.done":
    "The declarations are open again. Close them when nothing is missing any more.",
  "act.shortage.accept": "Propose to accept fewer jurors",
  "act.shortage.accept.means":
    "For the nominations you choose, the smaller numbers of sheets and jurors are enough. The chair is told by mail. The director must approve. The numbers can be set anew in the same way.",
  "act.shortage.accept.done":
    "Your proposal waits for the director. The numbers of the rules hold until it is approved.",
  "act.assignment.confirm": "Confirm the plan",
  "act.assignment.confirm.means":
    "Every juror is given score sheets by the plan, and scoring begins. The jurors are told by mail. The plan cannot be taken back; single sheets can be added later.",
  "act.assignment.confirm.done":
    "Scoring has begun, and the jurors have been told. It closes at its deadline.",
  "act.assignment.add": "Give out the sheet",
  "act.assignment.add.means":
    "One more juror reads and scores this nomination. The jurors and the chair are told by mail. A sheet that is given out cannot be taken back; the juror can abstain from it.",
  "act.assignment.add.done": "The sheet is given out, and the juror has been told.",
  "act.scoring.closeEarly": "Close scoring now",
  "act.scoring.closeEarly.means":
    "All sheets are settled, so scoring ends before its deadline and the sheets are locked. The secretariat is told by mail. Only the chair and the secretariat together can open scoring again.",
  "act.scoring.closeEarly.done": "Scoring is closed and the sheets are locked. Call a session.",
  "act.scoring.reopen": "Propose to open scoring again",
  "act.scoring.reopen.means":
    "Sheets that lapsed or were abstained from are open again until the day you set. The jurors are told by mail. The secretariat must approve. The rules say how often this may be done.",
  "act.scoring.reopen.done":
    "Your proposal waits for the secretariat. Scoring stays closed until it is approved.",
  "act.recommendation.make": "Hand in the recommendation",
  "act.recommendation.make.means":
    "The places your jury settled go to the director as its recommendation, and the deliberation is closed. The director and the secretariat are told by mail, without names. Only the director can return it to you.",
  "act.recommendation.make.done":
    "The recommendation is with the director, who decides when every region is ready.",
  "act.recommendation.makeNone": "Recommend no award",
  "act.recommendation.makeNone.means":
    "Your jury recommends no nomination of this region for the award, and the deliberation is closed. The director and the secretariat are told by mail, without the outcome. Only the director can return it to you.",
  "act.recommendation.makeNone.done":
    "The recommendation is with the director, who decides when every region is ready.",
  "act.recommendation.return": "Return to the jury",
  "act.recommendation.return.means":
    "The jury deliberates again and makes a new recommendation. The chair is told by mail and reads your reasons. The rules say how often this may be done.",
  "act.recommendation.return.done":
    "The recommendation is with the jury again. You are told when it comes back.",
  "act.recommendation.reopenForLate": "Open the deliberation again",
  "act.recommendation.reopenForLate.means":
    "A nomination came back into selection after the jury had closed its deliberation. The jury looks at it and makes its recommendation anew. The chair is told by mail.",
  "act.recommendation.reopenForLate.done":
    "The deliberation is open again. The jury declares, reads and recommends anew.",
  "act.decision.take": "Decide",
  "act.decision.take.means":
    "The nominations you choose are awarded when the results are announced. Where you depart from the recommendation you give a reason. The secretariat is told by mail; cities learn nothing yet. Two persons can open the decision again until the results are public.",
  "act.decision.take.done":
    "The region is decided. The results can be released when every region is.",
  "act.decision.acceptNone": "Decide: no award",
  "act.decision.acceptNone.means":
    "No nomination of this region is awarded, as the jury recommends. The secretariat is told by mail, without the outcome; cities learn nothing yet. Two persons can open the decision again until the results are public.",
  "act.decision.acceptNone.done":
    "The region is decided. The results can be released when every region is.",
  "act.decision.reopen": "Propose to open the decision again",
  "act.decision.reopen.means":
    "The decision of this region falls and is taken anew, and a release of the results is withdrawn. The secretariat is told by mail. The director must approve.",
  "act.decision.reopen.done":
    "Your proposal waits for the director. The decision stands until it is approved.",
  "act.decision.reopenNone": "Propose to open the decision again",
  "act.decision.reopenNone.means":
    "The decision of this region falls and is taken anew, and a release of the results is withdrawn. The secretariat is told by mail. The director must approve.",
  "act.decision.reopenNone.done":
    "Your proposal waits for the director. The decision stands until it is approved.",
  "act.reserve.promote": "Promote from the reserve",
  "act.reserve.promote.means":
    "A seat of this region is free, and the nomination you choose takes it. The secretariat is told by mail, without its name. Two persons can open the decision again until the results are public.",
  "act.reserve.promote.done": "The nomination has the seat. The results can be released.",
  "act.track.markEmpty": "End the region as empty",
  "act.track.markEmpty.means":
    "No nomination is left to decide on, so the region ends in this edition and its sheets and sessions are closed. The secretariat and the chair are told by mail. It is taken up again only if a complaint brings a nomination back.",
  "act.track.markEmpty.done": "The region has ended. The other regions go on.",
  "act.track.discontinue": "Propose to end the region",
  "act.track.discontinue.means":
    "The region ends without a selection, and with it all its nominations, sheets and sessions. Everybody in the region is told by mail. The director must approve. This is the last resort and cannot be undone.",
  "act.track.discontinue.done":
    "Your proposal waits for the director. The region goes on until it is approved.",
} as const;

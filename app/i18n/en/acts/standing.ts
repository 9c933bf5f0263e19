/** What is done with proposals, certificates, memberships and roles. */
export const standingActs = {
  "act.proposal.open": "Propose",
  "act.proposal.open.means":
    "This act needs two persons. A different person is asked by mail to approve it, and nothing changes until then. You can withdraw the proposal; without an answer it lapses.",
  "act.proposal.open.done": "The proposal waits for a second person.",
  "act.proposal.approve": "Approve and carry out",
  "act.proposal.approve.means":
    "What is proposed is done at once, exactly as it is written here, and everybody it concerns is told as it says. Only a different person from the one who proposed it can approve.",
  "act.proposal.approve.done": "It is approved and done.",
  "act.proposal.refuse": "Refuse the proposal",
  "act.proposal.refuse.means":
    "Nothing changes. The person who proposed it is told by mail, reads your reason, and can propose it anew.",
  "act.proposal.refuse.done":
    "The proposal is refused, and the person who made it has been told why.",
  "act.proposal.withdraw": "Withdraw the proposal",
  "act.proposal.withdraw.means":
    "Nobody can approve it any more, and nothing changes. Nobody is told by mail. It can be proposed anew.",
  "act.proposal.withdraw.done": "The proposal is withdrawn.",

  "act.certificate.reissue": "Issue a new version",
  "act.certificate.reissue.means":
    "A new version with the same number and day of conferral takes the place of this one, which is then no longer valid. Nobody is told by mail. This cannot be undone.",
  "act.certificate.reissue.done": "The new version is issued. Send it to the city.",

  "act.membership.apply": "Apply for membership",
  "act.membership.apply.means":
    "The city asks to join the network of learning cities. The secretariat is told by mail, and the director decides. The application can be withdrawn with a reason.",
  "act.membership.apply.done":
    "The application is with the secretariat. The city is told by mail how it is decided.",
  "act.membership.refuse": "Refuse the application",
  "act.membership.refuse.means":
    "The city does not join the network. It is told by mail, reads your reason, and may apply again. This application cannot be taken up again.",
  "act.membership.refuse.done": "The application is refused, and the city has been told why.",
  "act.membership.admit": "Admit the city",
  "act.membership.admit.means":
    "The city joins the network from the date you give, and is told by mail. A wrong date can be corrected with a reason.",
  "act.membership.admit.done": "The city is admitted. Its membership counts from the date given.",
  "act.membership.record": "Record the membership",
  "act.membership.record.means":
    "A membership from before this system is entered with its source. It is public in the register. It can be corrected with a reason.",
  "act.membership.record.done": "The membership is in the register.",
  "act.membership.recordAward": "Record the past award",
  "act.membership.recordAward.means":
    "An award from before this system is entered with its source. It counts for the waiting time before another award. It can be corrected with a reason.",
  "act.membership.recordAward.done": "The past award is in the register.",
  "act.membership.activate": "Let it take effect",
  "act.membership.activate.means":
    "Its date has come, and the membership counts from then on. The system does this by itself; you need to only if it has not.",
  "act.membership.activate.done": "The membership has taken effect.",
  "act.membership.deactivate": "Set inactive",
  "act.membership.deactivate.means":
    "The city stays in the network, but is inactive from the date you give. The city and its National Commission are told by mail and can read your reason. It can be made active again.",
  "act.membership.deactivate.done": "The membership is inactive, and the city has been told.",
  "act.membership.reactivate": "Make active again",
  "act.membership.reactivate.means":
    "The membership is active again from the date you give. The city is told by mail.",
  "act.membership.reactivate.done": "The membership is active again, and the city has been told.",
  "act.membership.withdraw": "End the membership",
  "act.membership.withdraw.means":
    "The city leaves the network on the date you give. The city is told by mail. Only a new admission by the director brings it back.",
  "act.membership.withdraw.done": "The membership has ended, and the city has been told.",
  "act.membership.readmit": "Admit again",
  "act.membership.readmit.means":
    "The city is in the network again from the date you give, and is told by mail. Its months of membership may count from there, as the rules of an edition say.",
  "act.membership.readmit.done":
    "The city is admitted again. Its membership counts from the date given.",
  "act.membership.correct": "Correct the record",
  "act.membership.correct.means":
    "What the register says of the last period is put right, with your reason. The earlier entry is kept in the log. Verdicts already given do not change.",
  "act.membership.correct.done": "The record is corrected.",

  "act.mandate.offer": "Offer the role",
  "act.mandate.offer.means":
    "The person is asked by mail to accept the role, and has no rights until then. Without an answer the offer lapses.",
  "act.mandate.offer.done": "The offer is sent. You are told if it is refused or lapses.",
  "act.mandate.grant": "Propose the role",
  "act.mandate.grant.means":
    "The person is offered the role of officer or director by mail. A second person must approve: the director, or an auditor where the director proposes.",
  "act.mandate.grant.done":
    "Your proposal waits for a second person. Nothing is offered until it is approved.",
  "act.mandate.delegate": "Delegate the signature",
  "act.mandate.delegate.means":
    "The person is asked by mail to sign nominations in your place between the days you give. Before the first signature your National Commission has to confirm it. You can end it at any time.",
  "act.mandate.delegate.done": "The offer is sent. You are told if it is refused or lapses.",
  "act.mandate.substitute": "Name the substitute",
  "act.mandate.substitute.means":
    "The National Commission has kept silent, so the person is asked by mail to stand in for it. It can be ended with a reason.",
  "act.mandate.substitute.done": "The offer is sent. You are told if it is refused or lapses.",
  "act.mandate.accept": "Accept the role",
  "act.mandate.accept.means":
    "From now on you can do what the role allows and see what it is told. You can hand it over to a successor later.",
  "act.mandate.accept.done": "The role is yours. Your desk shows what waits for you.",
  "act.mandate.refuse": "Refuse the role",
  "act.mandate.refuse.means":
    "The offer ends. Whoever made it is told by mail and can offer the role to somebody else. This cannot be undone; you may be offered it anew.",
  "act.mandate.refuse.done": "You have refused, and whoever offered you the role has been told.",
  "act.mandate.confirm": "Confirm the signatory",
  "act.mandate.confirm.means":
    "You confirm that this person is the mayor of the city or the mayor's delegate, so that the nomination can be signed. Nobody is told by mail. You can end the role with a reason.",
  "act.mandate.confirm.done": "The signatory is confirmed and can sign.",
  "act.mandate.confirmForSilent": "Confirm for the Commission",
  "act.mandate.confirmForSilent.means":
    "The National Commission has kept silent, so you confirm this signatory in its place. It stays marked that you did. Nobody is told by mail.",
  "act.mandate.confirmForSilent.done": "The signatory is confirmed and can sign.",
  "act.mandate.handOver": "Hand over the role",
  "act.mandate.handOver.means":
    "Your role ends now and your successor goes on alone. You keep reading only what you signed; open proposals of yours lapse. The secretariat and whoever offered you the role are told by mail. This cannot be undone.",
  "act.mandate.handOver.done": "The role is handed over. Thank you for your work.",
  "act.mandate.end": "End the role",
  "act.mandate.end.means":
    "The person can no longer act in this role; open proposals of theirs lapse. The secretariat and whoever offered the role are told by mail. This cannot be undone; the role can be offered anew.",
  "act.mandate.end.done": "The role has ended.",
} as const;

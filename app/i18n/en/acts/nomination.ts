/** What people do with a nomination, its files and complaints about it. */
export const nominationActs = {
  "act.nomination.create": "Begin the nomination",
  "act.nomination.create.means":
    "A draft is opened for your city, which only the people of your city can read. You write and add evidence until the mayor signs. Nobody is told, and you can discard it.",
  "act.nomination.create.done":
    "The draft is there. Fill in its sections, add evidence, then ask the mayor to sign.",
  "act.nomination.edit": "Write the text",
  "act.nomination.edit.means":
    "What you wrote is kept for the people of your city. Nothing is handed in. You can change it until the deadline for cities.",
  "act.nomination.edit.done": "Saved. The nomination is still a draft.",
  "act.comment.add": "Add the comment",
  "act.comment.add.means":
    "The people of your city can read your comment beside the draft. It is not part of the nomination and cannot be taken back. Nobody is told by mail.",
  "act.comment.add.done": "Your comment is beside the draft.",
  "act.signature.request": "Ask for the signature",
  "act.signature.request.means":
    "Text and files are sealed as they are now, and the mayor is asked by mail to sign. You can take the request back and go on writing until the deadline for cities.",
  "act.signature.request.done":
    "The mayor has been asked to sign. You are told when it is signed or refused.",
  "act.signature.cancel": "Take the request back",
  "act.signature.cancel.means":
    "The nomination is a draft again and you can change it. The mayor is not told by mail. You can ask again until the deadline for cities.",
  "act.signature.cancel.done":
    "The nomination is a draft again. Ask for the signature when it is ready.",
  "act.signature.refuse": "Refuse to sign",
  "act.signature.refuse.means":
    "The nomination is a draft again and your city can change it. Your people are told by mail and can read your reason. They can ask you again until the deadline for cities.",
  "act.signature.refuse.done":
    "You have not signed. Your city has been told why and can ask again.",
  "act.nomination.sign": "Sign and send to the National Commission",
  "act.nomination.sign.means":
    "You sign the text and files as they are sealed, and the nomination goes to your National Commission. The Commission, your city and the secretariat are told by mail, and you get a receipt. You can recall it, with a reason, until the deadline for cities.",
  "act.nomination.sign.done":
    "The nomination is signed and with your National Commission. Your receipt is on its way by mail. The Commission now endorses it, returns it or declines.",
  "act.nomination.recall": "Recall the nomination",
  "act.nomination.recall.means":
    "The nomination comes back to your city as a draft, and the signature no longer holds. The National Commission is told by mail. It has to be signed anew before the deadline for cities.",
  "act.nomination.recall.done":
    "The nomination is a draft again. Have it signed anew before the deadline for cities.",
  "act.nomination.return": "Return to the city",
  "act.nomination.return.means":
    "The city can change its nomination until the day you set and has to sign it anew. The city is told by mail and reads your reason. You cannot take the return back; the nomination comes to you again when it is signed.",
  "act.nomination.return.done":
    "The nomination is with the city again. You are told when it is signed anew.",
  "act.nomination.decline": "Do not endorse",
  "act.nomination.decline.means":
    "The nomination does not go on. The city is told by mail and reads your reason. You can take it up again until your deadline.",
  "act.nomination.decline.done":
    "The nomination is not endorsed, and the city has been told. You can take it up again until your deadline.",
  "act.nomination.undecline": "Take it up again",
  "act.nomination.undecline.means":
    "The nomination waits for you again, and you can endorse it, return it or decline until your deadline. The city is told by mail.",
  "act.nomination.undecline.done":
    "The nomination waits for you again. Endorse it before your deadline.",
  "act.nomination.endorse": "Endorse the nomination",
  "act.nomination.endorse.means":
    "Your country stands behind this city, and one of your country's slots is taken. The city and the secretariat are told by mail. You can take the endorsement back until your deadline.",
  "act.nomination.endorse.done":
    "The nomination is endorsed. The secretariat checks its eligibility after your deadline.",
  "act.nomination.unendorse": "Take the endorsement back",
  "act.nomination.unendorse.means":
    "The slot is free again and the nomination waits for you. The city and the secretariat are told by mail, and the city reads your reason. You can endorse it again until your deadline.",
  "act.nomination.unendorse.done": "The endorsement is taken back and the slot is free.",
  "act.nomination.extend": "Propose more time",
  "act.nomination.extend.means":
    "This city can work and sign until the day you set. The city and its National Commission are told by mail; the Commission's deadline does not move. The director must approve.",
  "act.nomination.extend.done":
    "Your proposal waits for the director. The present deadline holds until it is approved.",
  "act.nomination.revive": "Propose to open it again",
  "act.nomination.revive.means":
    "The expired nomination is a draft again until the day you set. The city and its National Commission are told by mail. The director must approve.",
  "act.nomination.revive.done":
    "Your proposal waits for the director. The nomination stays expired until it is approved.",
  "act.nomination.discard": "Discard the draft",
  "act.nomination.discard.means":
    "Your city does not go on with this nomination. Nobody is told. You can open it again while nominations are open.",
  "act.nomination.discard.done":
    "The draft is withdrawn. You can open it again until the deadline for cities.",
  "act.nomination.reopen": "Open it again",
  "act.nomination.reopen.means":
    "The withdrawn nomination is a draft again, with its text and files. The National Commission is told by mail. It has to be signed anew.",
  "act.nomination.reopen.done":
    "The nomination is a draft again. Have it signed before the deadline for cities.",
  "act.clarification.ask": "Send the question",
  "act.clarification.ask.means":
    "The city is asked about a gap of form, never about its merit. The city and its National Commission are told by mail, and a term to answer runs. The question cannot be taken back.",
  "act.clarification.ask.done":
    "The question is sent. You are told of the answer, or when the term has passed.",
  "act.clarification.answer": "Send the answer",
  "act.clarification.answer.means":
    "Your answer goes to the secretariat, which is told by mail and goes on with its check. It cannot be changed afterwards.",
  "act.clarification.answer.done":
    "Your answer is with the secretariat. Nothing more is asked of you now.",
  "act.eligibility.confirm": "Propose: eligible",
  "act.eligibility.confirm.means":
    "The checklist has passed, or you give a reason for each rule that may be waived, and the nomination goes to the jury. The city and its National Commission are told by mail. A second officer must approve, or the director where you are the only one.",
  "act.eligibility.confirm.done":
    "Your proposal waits for a second person. Nothing has changed until it is approved.",
  "act.eligibility.reject": "Propose: not eligible",
  "act.eligibility.reject.means":
    "The nomination does not go to the jury, because of the rules you name. The city and its National Commission are told by mail and can complain about a wrong fact. A second officer must approve, or the director where you are the only one.",
  "act.eligibility.reject.done":
    "Your proposal waits for a second person. Nothing has changed until it is approved.",
  "act.eligibility.reinstate": "Reinstate the nomination",
  "act.eligibility.reinstate.means":
    "A fact in the verdict was wrong, so the nomination goes to the jury after all. The city, its National Commission and the secretariat are told by mail. If the jury has recommended already, it deliberates again. This cannot be undone.",
  "act.eligibility.reinstate.done":
    "The nomination is in selection again. The jurors are asked for their declarations.",
  "act.withdrawal.notify": "Give notice of withdrawal",
  "act.withdrawal.notify.means":
    "The nomination is withdrawn when the notice ends, unless the city objects. The city and the secretariat are told by mail, and the city reads your reason. You cannot take the notice back.",
  "act.withdrawal.notify.done":
    "The notice runs. The city can object; otherwise the nomination is withdrawn when it ends.",
  "act.withdrawal.object": "Object to the withdrawal",
  "act.withdrawal.object.means":
    "The notice ends and the nomination goes on. The National Commission and the secretariat are told by mail. The Commission can give notice again.",
  "act.withdrawal.object.done": "Your objection is recorded, and the nomination goes on.",
  "act.nomination.withdraw": "Withdraw the nomination",
  "act.nomination.withdraw.means":
    "Your city leaves this edition. The National Commission and the secretariat are told by mail and read your reason; the jury is told only that a nomination has left. A slot becomes free only before the Commissions' deadline. After the deadline for cities this cannot be undone.",
  "act.nomination.withdraw.done":
    "The nomination is withdrawn. Your city can take part in a later edition.",
  "act.award.decline": "Do not take up the award",
  "act.award.decline.means":
    "Your city gives up the award, its certificate is revoked, and the public pages say that the award was not taken up. The secretariat and the director are told by mail. This cannot be undone.",
  "act.award.decline.done":
    "It is recorded that your city does not take up the award, and the public pages say so.",
  "act.nomination.revoke": "Propose to revoke the award",
  "act.nomination.revoke.means":
    "The city loses the award, its certificate is marked as revoked, and the public pages say so. The city and its National Commission are told by mail and read your reason. The director must approve. This cannot be undone.",
  "act.nomination.revoke.done":
    "Your proposal waits for the director. The award stands until it is approved.",

  "act.evidence.begin": "Add evidence",
  "act.evidence.begin.means":
    "You describe a file and upload it. It is checked for viruses before it can be part of the nomination. You can remove it until the signature is asked for.",
  "act.evidence.begin.done": "The upload has begun. Keep this page open until it is complete.",
  "act.link.add": "Add a link",
  "act.link.add.means":
    "You name a page that everybody can reach, and say what it shows. Nobody here opens it for the readers: they see its address and what you say of it. It counts as a piece of evidence, and you can remove it until the signature is asked for.",
  "act.link.add.done": "The link is part of the evidence.",
  "act.evidence.complete": "Finish the upload",
  "act.evidence.complete.means":
    "The file is complete and is checked for viruses. You can ask for the signature when the check has passed.",
  "act.evidence.complete.done": "The file is uploaded and being checked.",
  "act.evidence.abort": "Stop the upload",
  "act.evidence.abort.means":
    "The upload ends and nothing of the file is kept. You can add the file again.",
  "act.evidence.abort.done": "The upload is stopped.",
  "act.scan.repeat": "Check the file again",
  "act.scan.repeat.means":
    "The file is checked for viruses once more. It is part of the nomination only if the check passes.",
  "act.scan.repeat.done": "The file is being checked again.",
  "act.evidence.describe": "Save the description",
  "act.evidence.describe.means":
    "Title, date, language, rights and criteria of this evidence are changed; the file stays. You can change them until the signature is asked for.",
  "act.evidence.describe.done": "The description is saved.",
  "act.evidence.replace": "Replace the file",
  "act.evidence.replace.means":
    "The other file you choose takes the place of this one, which is no longer part of the nomination.",
  "act.evidence.replace.done": "The file is replaced.",
  "act.evidence.remove": "Remove the file",
  "act.evidence.remove.means":
    "The file is no longer part of the nomination. It cannot be brought back, but you can add it again.",
  "act.evidence.remove.done": "The file is removed.",
  "act.evidence.query": "Send the question",
  "act.evidence.query.means":
    "The city is asked by mail about this evidence, and a term to answer runs. The file itself does not change. The question cannot be taken back.",
  "act.evidence.query.done":
    "The question is sent. You are told of the answer, or when the term has passed.",
  "act.evidence.answer": "Send the answer",
  "act.evidence.answer.means":
    "Your answer is kept beside the sealed file as a signed addendum; the file does not change. The secretariat is told by mail. It cannot be changed afterwards.",
  "act.evidence.answer.done": "Your answer is with the secretariat.",
  "act.evidence.assess": "Record the assessment",
  "act.evidence.assess.means":
    "Your note about this evidence is kept for the secretariat and the director. The city and the jury do not see it. You can add another.",
  "act.evidence.assess.done": "The assessment is recorded.",
  "act.evidence.publish": "Publish the file",
  "act.evidence.publish.means":
    "Everybody can read this file of an awarded city on the public pages. You can take it down again.",
  "act.evidence.publish.done": "The file is public.",
  "act.evidence.unpublish": "Take the file down",
  "act.evidence.unpublish.means":
    "The file is no longer on the public pages. Copies that others made are beyond our reach. You can publish it again.",
  "act.evidence.unpublish.done": "The file is no longer public.",
  "act.evidence.erase": "Propose to erase the file",
  "act.evidence.erase.means":
    "The file and its description are deleted for good; only its hash is kept, so that the record stays whole. The director must approve. This cannot be undone.",
  "act.evidence.erase.done":
    "Your proposal waits for the director. The file stays until it is approved.",

  "act.complaint.file": "Contest the verdict",
  "act.complaint.file.means":
    "You say which fact in the check of eligibility is wrong. The secretariat and the director are told by mail, and the region cannot be decided until your complaint is settled. You can close it yourself at any time.",
  "act.complaint.file.done": "Your complaint is filed. You are told by mail how it is decided.",
  "act.complaint.fileProcedural": "Complain about the procedure",
  "act.complaint.fileProcedural.means":
    "You say where the procedure was not followed; a judgement of merit cannot be contested. The secretariat and the director are told by mail, and the region cannot be decided until your complaint is settled. You can close it yourself at any time.",
  "act.complaint.fileProcedural.done":
    "Your complaint is filed. You are told by mail how it is decided.",
  "act.complaint.admit": "Admit the complaint",
  "act.complaint.admit.means":
    "The complaint is to be decided on its substance by the director. The city is told by mail. Who took part in the verdict it contests cannot do this.",
  "act.complaint.admit.done": "The complaint is admitted. The director decides on it.",
  "act.complaint.dismiss": "Dismiss the complaint",
  "act.complaint.dismiss.means":
    "The complaint is not looked into, because it is not of a kind that can be. The city and its National Commission are told by mail and read your reason. This cannot be undone.",
  "act.complaint.dismiss.done": "The complaint is dismissed, and the city has been told why.",
  "act.complaint.uphold": "Uphold the complaint",
  "act.complaint.uphold.means":
    "The complaint is right. About a fact, the nomination comes back into selection; about the procedure, you then return or end what went wrong. The city, its National Commission and the secretariat are told by mail and read your reason. This cannot be undone.",
  "act.complaint.uphold.done": "The complaint is upheld, and the city has been told.",
  "act.complaint.reject": "Reject the complaint",
  "act.complaint.reject.means":
    "The complaint is not right, and nothing changes. The city and its National Commission are told by mail and read your reason. This cannot be undone.",
  "act.complaint.reject.done": "The complaint is rejected, and the city has been told why.",
  "act.complaint.close": "Close the complaint",
  "act.complaint.close.means":
    "Your complaint is taken back and nothing is decided on it. The secretariat is told by mail. This cannot be undone.",
  "act.complaint.close.done": "The complaint is closed. The region can go on.",
} as const;

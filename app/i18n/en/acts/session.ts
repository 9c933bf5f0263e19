/** What is done in a session of a jury and in its ballots. */
export const sessionActs = {
  "act.session.call": "Call the session",
  "act.session.call.means":
    "The jury is invited by mail to meet at the time you set. The session can be cancelled with a reason until it is opened.",
  "act.session.call.done": "The session is called, and the jurors have been told.",
  "act.session.open": "Open the session",
  "act.session.open.means":
    "Those you tick are present, and the jury can take up its nominations. There must be a quorum. Nobody is told by mail.",
  "act.session.open.done": "The session is open. Take up the first nomination.",
  "act.attendance.record": "Record who is present",
  "act.attendance.record.means":
    "The list of those present is replaced. It decides whether there is a quorum and is part of the minutes.",
  "act.attendance.record.done": "The attendance is recorded.",
  "act.item.take": "Take up the nomination",
  "act.item.take.means":
    "The jury now speaks about this nomination. Jurors who are not free of conflicts leave, and the minutes say so. Another nomination can be taken up at any time.",
  "act.item.take.done": "The nomination is taken up. Settle its place, or take up another.",
  "act.item.settle": "Settle the place",
  "act.item.settle.means":
    "The place of this nomination is recorded with its reasons, by consensus of those present or by a counted ballot. It can be settled anew until the recommendation is handed in.",
  "act.item.settle.done": "The place is settled. Take up the next nomination.",
  "act.session.adjourn": "Adjourn",
  "act.session.adjourn.means":
    "The session pauses. What was settled stays. You can resume it at any time.",
  "act.session.adjourn.done": "The session is adjourned.",
  "act.session.resume": "Resume the session",
  "act.session.resume.means": "The session goes on with those you tick. There must be a quorum.",
  "act.session.resume.done": "The session goes on.",
  "act.session.close": "Close the session",
  "act.session.close.means":
    "The session ends, its minutes are drafted, and the time for signing them runs. It cannot be opened again, but another can be called.",
  "act.session.close.done": "The session is closed. The chair signs the minutes next.",
  "act.session.cancel": "Cancel the session",
  "act.session.cancel.means":
    "The session does not take place. The jurors are told by mail and can read why. Another can be called.",
  "act.session.cancel.done": "The session is cancelled, and the jurors have been told.",
  "act.minutes.sign": "Sign the minutes",
  "act.minutes.sign.means":
    "You confirm attendance, items and outcomes of the session, and the minutes are sealed. This cannot be undone.",
  "act.minutes.sign.done": "The minutes are signed and sealed.",
  "act.minutes.attest": "Attest the minutes",
  "act.minutes.attest.means":
    "Nobody signed the minutes in time, so you confirm the draft in the chair's place and say why. It is sealed. This cannot be undone.",
  "act.minutes.attest.done": "The minutes are attested and sealed.",

  "act.ballot.prepare": "Prepare the ballot",
  "act.ballot.prepare.means":
    "The question and the list of those who may vote are fixed. Nobody can vote until the ballot is opened, and it can be voided.",
  "act.ballot.prepare.done": "The ballot is prepared. Open it when everybody is ready.",
  "act.ballot.open": "Open the ballot",
  "act.ballot.open.means":
    "Those on the list can now vote, each once and in secret. There must be a quorum.",
  "act.ballot.open.done": "The ballot is open. Close it when the votes are in.",
  "act.ballot.cast": "Cast my vote",
  "act.ballot.cast.means":
    "Your vote is secret: it is kept that you voted, never how. You vote once and cannot change it. The receipt you are shown finds your vote among the counted ones.",
  "act.ballot.cast.done": "Your vote is cast. Keep the receipt; it is shown only now.",
  "act.ballot.close": "Close and count",
  "act.ballot.close.means":
    "Voting ends, the votes are counted, and the totals are shown to the jury. Who has not voted yet no longer can. This cannot be undone.",
  "act.ballot.close.done": "The ballot is counted.",
  "act.ballot.void": "Void the ballot",
  "act.ballot.void.means":
    "The ballot ends uncounted and the votes cast so far are erased. This cannot be undone; a new ballot can be prepared.",
  "act.ballot.void.done": "The ballot is void. Nobody will learn how anybody voted.",
  "act.ballot.orderRunOff": "Order a run-off",
  "act.ballot.orderRunOff.means":
    "No nomination had more than half of the votes. A ballot between the two you name is prepared, for those who are free of conflicts for both.",
  "act.ballot.orderRunOff.done": "The run-off is prepared. Open it when everybody is ready.",
  "act.rubricOrder.confirm": "Record the order",
  "act.rubricOrder.confirm.means":
    "The tie is resolved by the order of the criteria, because more than half of those who may vote confirm it. The order is kept with the ballot. This cannot be undone.",
  "act.rubricOrder.confirm.done": "The order is recorded. Settle the places by it.",
  "act.castingVote.give": "Give the casting vote",
  "act.castingVote.give.means":
    "The tie is resolved by your vote as chair, and the order is kept with the ballot. This cannot be undone.",
  "act.castingVote.give.done": "The order is recorded. Settle the places by it.",
} as const;

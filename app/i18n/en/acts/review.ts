/** What jurors and the secretariat do with a score sheet. */
export const reviewActs = {
  "act.review.start": "Open the file",
  "act.review.start.means":
    "You begin this score sheet and can read the nomination with its evidence. Nobody sees what you write until the sheets are locked.",
  "act.review.start.done": "The sheet is open. It is saved as you write.",
  "act.review.save": "Save",
  "act.review.save.means":
    "What you have written is kept. It is not handed in and does not count yet.",
  "act.review.save.done": "Saved. The sheet is not handed in yet.",
  "act.review.submit": "Hand in the sheet",
  "act.review.submit.means":
    "Your scores count for this nomination. You can change and hand them in again until scoring closes; until then no other juror sees them.",
  "act.review.submit.done": "The sheet is handed in. You can change it until scoring closes.",
  "act.review.resubmit": "Hand in again",
  "act.review.resubmit.means":
    "The new scores take the place of those you handed in before. You can do this again until scoring closes.",
  "act.review.resubmit.done": "The new sheet is handed in.",
  "act.review.submitLate": "Hand in the sheet",
  "act.review.submitLate.means":
    "Scoring has closed, so your sheet is locked as soon as it is handed in, and the jury sees it. You cannot change it afterwards by yourself.",
  "act.review.submitLate.done": "The sheet is handed in and locked.",
  "act.review.abstain": "Abstain",
  "act.review.abstain.means":
    "You give no scores for this nomination; that is not a zero, it simply does not count. The secretariat and the chair are told by mail. You can take the sheet up again until its deadline.",
  "act.review.abstain.done":
    "You abstain from this nomination. You may take the sheet up again until its deadline.",
  "act.review.takeUp": "Take the sheet up again",
  "act.review.takeUp.means":
    "You no longer abstain, and the sheet is open with what you had written. It counts once you hand it in.",
  "act.review.takeUp.done": "The sheet is open. Hand it in before its deadline.",
  "act.review.extend": "Give more time",
  "act.review.extend.means":
    "The sheet is open again until the day you set. The juror is told by mail. If it is not handed in by then, it lapses once more.",
  "act.review.extend.done": "The sheet is open again, and the juror has been told.",
  "act.review.unlock": "Propose to open the sheet",
  "act.review.unlock.means":
    "The juror can correct this locked sheet until the day you set; otherwise it stays as it was. The juror is told by mail. The secretariat must approve. Each ground can be used once for a sheet.",
  "act.review.unlock.done":
    "Your proposal waits for the secretariat. The sheet stays locked until it is approved.",
  "act.review.relock": "Hand in the correction",
  "act.review.relock.means":
    "The corrected sheet takes the place of the old one, which is kept, and is locked again. Your reason is kept with it.",
  "act.review.relock.done": "The corrected sheet is handed in and locked.",
  "act.revision.record": "Record the revised scores",
  "act.revision.record.means":
    "Your scores after the discussion are kept beside your first ones, with your reason. The first ones do not change.",
  "act.revision.record.done": "The revised scores are recorded.",
} as const;

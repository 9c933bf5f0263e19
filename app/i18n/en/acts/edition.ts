/** What people do with an edition: the button, what it means, and what is told afterwards. */
export const editionActs = {
  "act.edition.create": "Set up an edition",
  "act.edition.create.means":
    "A draft is made with the rules, calendar, regions and juries you choose. Only the secretariat and the director see it. You can change or discard it until it is published.",
  "act.edition.create.done":
    "The draft is there. Check its rules, calendar and countries, then propose to publish it.",
  "act.edition.edit": "Change the draft",
  "act.edition.edit.means":
    "The name, the rules and the calendar of the draft are changed. Nobody is told, and you can change them again until the edition is published.",
  "act.edition.edit.done": "The draft is saved.",
  "act.country.place": "Propose this region",
  "act.country.place.means":
    "The country takes part in the region you choose, in this edition only. The director must approve. It can be changed until the edition is published.",
  "act.country.place.done":
    "Your proposal waits for the director. The country stays where it is until it is approved.",
  "act.edition.publish": "Propose to publish",
  "act.edition.publish.means":
    "The rules and the calendar are sealed and public, and member cities and National Commissions are told by mail. The director must approve. An edition that is published cannot go back to a draft; it can only be amended, suspended or cancelled.",
  "act.edition.publish.done":
    "Your proposal waits for the director. The edition stays a draft until it is approved.",
  "act.edition.discard": "Discard the draft",
  "act.edition.discard.means":
    "The draft ends for good and its juries are dissolved. Nobody is told by mail. This cannot be undone.",
  "act.edition.discard.done": "The draft is discarded. You can set up a new edition at any time.",
  "act.rulebook.amend": "Propose the amendment",
  "act.rulebook.amend.means":
    "The amended rules replace the ones in force, and everybody in the edition is told by mail. The director must approve. It is only possible before scoring has begun in any region.",
  "act.rulebook.amend.done":
    "Your proposal waits for the director. The present rules hold until it is approved.",
  "act.calendar.amendEdition": "Propose the new dates",
  "act.calendar.amendEdition.means":
    "Dates of the edition move to later, never to earlier, and everybody is told by mail. The director must approve. A date that has moved cannot be moved back.",
  "act.calendar.amendEdition.done":
    "Your proposal waits for the director. The present dates hold until it is approved.",
  "act.edition.suspend": "Suspend the edition",
  "act.edition.suspend.means":
    "Everything stops: nothing can be handed in, decided or announced, and a release of results is withdrawn. Everybody is told by mail. You can resume the edition; every open deadline then moves by the time it stood still.",
  "act.edition.suspend.done":
    "The edition is suspended and everybody has been told. It goes on when you resume it.",
  "act.edition.suspendConferral": "Suspend the conferral",
  "act.edition.suspendConferral.means":
    "The announced results stay public, but the award cannot be conferred. Everybody is told by mail. You can resume at any time.",
  "act.edition.suspendConferral.done":
    "The conferral is suspended and everybody has been told. It goes on when you resume it.",
  "act.edition.resume": "Resume the edition",
  "act.edition.resume.means":
    "Work goes on where it stopped, and every open deadline moves by the time the edition was suspended. Everybody is told by mail.",
  "act.edition.resume.done":
    "The edition goes on. Its calendar shows the dates that now hold. Released results have to be released again.",
  "act.edition.resumeConferral": "Resume the conferral",
  "act.edition.resumeConferral.means":
    "The award can be conferred again. Everybody is told by mail.",
  "act.edition.resumeConferral.done": "The conferral can go on. The secretariat records its day.",
  "act.edition.cancel": "Propose to cancel the edition",
  "act.edition.cancel.means":
    "The edition ends without an award. Nothing more can be handed in, juries are dissolved, and files are deleted when the time for keeping them is over. Everybody is told by mail. The director must approve. This cannot be undone.",
  "act.edition.cancel.done":
    "Your proposal waits for the director. The edition goes on until it is approved.",
  "act.edition.cancelSuspended": "Propose to cancel the edition",
  "act.edition.cancelSuspended.means":
    "The suspended edition ends without an award. Juries are dissolved, and files are deleted when the time for keeping them is over. Everybody is told by mail. The director must approve. This cannot be undone.",
  "act.edition.cancelSuspended.done":
    "Your proposal waits for the director. The edition stays suspended until it is approved.",
  "act.results.release": "Propose the release",
  "act.results.release.means":
    "At the minute you set, the results of all regions become public by themselves, and cities and National Commissions are told by mail. The director must approve. Until that minute the director can withdraw the release; afterwards nothing takes the results back.",
  "act.results.release.done":
    "Your proposal waits for the director. Nothing is announced until it is approved.",
  "act.release.withdraw": "Withdraw the release",
  "act.release.withdraw.means":
    "The results are not announced at the minute that was set. The secretariat is told by mail. They can be released again by two persons.",
  "act.release.withdraw.done":
    "The release is withdrawn. The results stay closed until they are released again.",
  "act.edition.announce": "Announce now",
  "act.edition.announce.means":
    "The minute of the release has passed and the results are public. This sends the mails and issues the certificates, if the system has not done it by itself. It cannot be undone.",
  "act.edition.announce.done":
    "The results are announced: mails are on their way and certificates are issued. The conferral comes next.",
  "act.edition.confer": "Record the conferral",
  "act.edition.confer.means":
    "The certificates are given the day on which the award was handed over, and the awarded cities are told by mail. From that day the waiting time before another award runs. This cannot be undone.",
  "act.edition.confer.done":
    "The conferral is recorded and the certificates show its day. The edition can be archived when nothing is open.",
  "act.edition.archive": "Archive the edition",
  "act.edition.archive.means":
    "The edition is closed for good, its record is sealed and its juries are dissolved. From today the time runs after which files are deleted. This cannot be undone.",
  "act.edition.archive.done":
    "The edition is archived. Its public pages stay; its files are deleted when their time is over.",
  "act.edition.archiveUnconferred": "Archive without a conferral",
  "act.edition.archiveUnconferred.means":
    "No award is left to confer. The edition is closed for good, its record is sealed, and the time runs after which files are deleted. This cannot be undone.",
  "act.edition.archiveUnconferred.done":
    "The edition is archived. Its public pages stay; its files are deleted when their time is over.",
} as const;

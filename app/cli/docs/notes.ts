import type { Subject } from "#machines/index.ts";

/** What the tables cannot say, in a few sentences for each subject. */
export const notes: Record<Subject, string> = {
  edition: `One award. Its rulebook is frozen and hashed when it is published; a change is a new version that
names the hash of the one before. Publishing, amending, cancelling and releasing need two persons. The
stage that readers see (open, nominating, with the jury) is derived from the regions and guards
nothing. Suspending withdraws a release that has not come out yet; resuming moves every deadline that
has not fired by the length of the suspension. A cancelled edition is complete: whatever state its
things are in, they keep it.`,
  track: `One region in one edition, and the heart of it: its own calendar, its own pace, its own jury. When the
deadline of scoring has come it closes, whoever is missing. The chair may close earlier once every sheet
is submitted, abstained, recused or lapsed; a reopened round that still has locked sheets ends at its deadline.
A recommendation does not wait for
the minutes. If an awardee withdraws before the announcement, the next reserve is promoted or the seat
stays empty. A recusal after the decision may take an awardee's last sheet away: the release asks
again, and reopening the decision is the way out. Discontinuing is for a region that can get no jury;
it is announced as that, and judges nobody.`,
  jury: `A jury serves one region or several. Falling below its minimum does not change its state: how many are
there is a condition wherever it matters. If the chair is vacant the deputy presides; if both are, the
jury elects, and after some days the director designates.`,
  appointment: `A juror's seat. A borrowed juror's scope names nominations, every other covers all. What an ended juror
has submitted stays and is locked when scoring closes; what was still open is released. Who declined or
let the invitation lapse can be invited again.`,
  conflict: `One juror and one nomination. Only \`clear\` opens a file, takes a sheet, votes, and counts in a
denominator. Silence is not clear, and so it never holds the jury up. A conflict that is lifted needs a
new declaration before it is clear. The juror being named somewhere in the dossier is a flag for the
officer and no more.`,
  review: `One score sheet. Revising a submitted sheet keeps it submitted: the last complete version stands if the
juror does not finish. To abstain is no zero; the sheet leaves the denominator. After the discussion a
second layer may stand beside the first, with its reasons; the rulebook says which one orders. A sheet
released while it was unlocked falls back to the version before and still counts.`,
  session: `A sitting. Its quorum counts the active jurors, that of an item the jurors who are clear for it; who is
not clear leaves for the item, and the system writes that into the minutes. If the chair never signs
the minutes, the clock marks them late and the director may attest them.`,
  ballot: `A secret vote. The machine knows who has voted and, once closed, how many for what; never who chose what.
Abstentions are counted apart, neither for nor against. Ties are resolved in one order: consensus,
secret ballot, run-off, the order of the rubric confirmed by the electors, a casting vote where the
rulebook has one. What is still tied then is not recommended. No program breaks a tie.`,
  nomination: `One per city and edition. Where the jury has placed it is context and not a state, so that a reopened
decision leads back to exactly one state. The Commission of a country holds numbered slots, as many as
the national quota; a slot comes back only by taking an endorsement back or by a withdrawal before the
Commissions' deadline. Nothing endorsed is decided before that deadline, so a slot can still be
used. An awardee who steps back withdraws before the announcement and declines the award after it.`,
  evidence: `A file or a link. A link is its text and date: nobody fetches it, it is ready at once. Files are scanned,
frozen with the manifest that the mayor signs, and thawed when the nomination comes back. A byte that
differs from the manifest is a fault and no refusal. An answer to a query is a signed file of its own
beside the manifest. What is purged keeps its description and its hash. Uploads and scans end even when
the edition stands still.`,
  complaint: `Against a fact or the procedure, never against the merit. While one is open, neither decision nor release
is taken; the director can always end it. If a fact was wrong, the nomination is reinstated; if the
procedure was, the director returns or discontinues, and no score changes.`,
  proposal: `An act that needs two persons. What is proposed is fixed and hashed when it opens; approving carries it out in
the same transaction, or is refused with what the act itself refuses. Where two officers are asked for and only one is
in office, the director is the second. Open proposals of somebody who leaves the role lapse.`,
  certificate: `Issued at the announcement, conferred with its date. A reissue keeps number and date and adds a
version; a revoked one can still be verified, as revoked.`,
  membership: `A city in the network, not bound to any edition. What was before this system enters by
\`membership.record\` and \`membership.recordAward\`, with its sources. Dates are known to the day, the month,
the year or not at all, and where that leaves a rule open the verdict is unknown and an officer settles
it. A correction never changes a verdict that was given: the checklist keeps what it read.`,
  mandate: `Who holds a role for which body. Rights follow mandates, not persons; who has left keeps reading what he
signed. Each role is offered by those above it, the first officer and director are founded at the
command line, later ones granted by two persons, and the last of either can only hand over. A mayor
who changes after signing leaves the signature valid; before signing, the new one is confirmed first.`,
};

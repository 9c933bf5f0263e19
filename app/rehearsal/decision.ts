import { approveProposal } from "#app/services/propose.server.ts";
import type { Staff } from "./cast.ts";
import type { Nomination } from "./nominating.ts";
import { byMayor } from "./nominating.ts";
import {
  DAY,
  must,
  mustNot,
  past,
  proposed,
  reason,
  rows,
  type Stage,
  tick,
  together,
} from "./stage.ts";

/** The director decides, two persons release, the clock announces; then the awards are conferred. */

export async function recommendedIn(
  track: string,
): Promise<{ recommended: string[]; reserves: string[] }> {
  const [row] = await rows<{ recommended: string[]; reserves: string[] }>(
    "select context -> 'recommendation' -> 'recommended' as recommended, context -> 'recommendation' -> 'reserves' as reserves from track where id = $1",
    [track],
  );
  return row ?? { recommended: [], reserves: [] };
}

/** As recommended, or with a reserve in the place of the last: then with reasons for both. */
export async function decide(
  stage: Stage,
  track: string,
  { director }: Staff,
  depart: boolean,
): Promise<string[]> {
  const { recommended, reserves } = await recommendedIn(track);
  const reserve = reserves.at(-1);
  const last = recommended.at(-1);
  if (!depart || !reserve || !last) {
    await must(
      stage,
      { type: "decision.take", id: track, data: { awards: recommended } },
      director,
    );
    return recommended;
  }
  const awards = [...recommended.slice(0, -1), reserve];
  await mustNot(stage, { type: "decision.take", id: track, data: { awards } }, director);
  const departures = { [last]: reason, [reserve]: reason };
  await must(stage, { type: "decision.take", id: track, data: { awards, departures } }, director);
  return awards;
}

const pair = (edition: string, { officer, director }: Staff) => ({
  edition,
  first: officer,
  second: director,
});

export const reopen = (stage: Stage, edition: string, track: string, staff: Staff, none = false) =>
  together(
    stage,
    { type: none ? "decision.reopenNone" : "decision.reopen", id: track, data: { reason } },
    pair(edition, staff),
  );

/** An awardee withdraws before anybody is told: the next reserve takes the seat. */
export async function withdrawAndPromote(
  stage: Stage,
  track: string,
  awardee: Nomination,
  { director }: Staff,
): Promise<void> {
  await byMayor(stage, awardee, "nomination.withdraw");
  const [next] = await rows<{ id: string }>(
    `select n.id from nomination n where n.track_id = $1 and n.state = 'notAwarded' and n.context -> 'place' ->> 'place' = 'reserve' order by (n.context -> 'place' ->> 'n')::int limit 1`,
    [track],
  );
  if (next)
    await must(
      stage,
      { type: "reserve.promote", id: track, data: { nomination: next.id, reason } },
      director,
    );
}

/** Released, withdrawn once, released again; nobody announces before the instant. */
export async function announce(stage: Stage, edition: string, staff: Staff): Promise<void> {
  const release = async () => {
    const announceAt = stage.at + 3 * DAY;
    await together(
      stage,
      { type: "results.release", id: edition, data: { announceAt } },
      pair(edition, staff),
    );
    return announceAt;
  };
  await release();
  await must(stage, { type: "release.withdraw", id: edition }, staff.director);
  const announceAt = await release();
  await mustNot(stage, { type: "edition.announce", id: edition }, staff.officer);
  await past(stage, announceAt);
}

/** Published files, a reissued certificate, an award not taken up, one revoked. */
export async function afterwards(
  stage: Stage,
  edition: string,
  staff: Staff,
  awardees: Nomination[],
): Promise<void> {
  const { officer } = staff;
  const files = await rows<{ id: string; nomination: string }>(
    "select v.id, v.nomination_id as nomination from evidence v join nomination n on n.id = v.nomination_id where n.edition_id = $1 and n.state = 'awarded' and v.state = 'frozen' order by v.id",
    [edition],
  );
  for (const { id } of files)
    await must(stage, { type: "evidence.publish", id, data: { rightsCleared: true } }, officer);
  const certificates = await rows<{ id: string }>(
    "select id from certificate where edition_id = $1 and state = 'issued' order by context ->> 'number'",
    [edition],
  );
  const [first] = certificates;
  if (first)
    await must(stage, { type: "certificate.reissue", id: first.id, data: { reason } }, officer);
  const [declining, revoked, kept] = awardees;
  if (kept) {
    const mine = files.find(({ nomination }) => nomination === kept.id);
    if (mine) await must(stage, { type: "evidence.unpublish", id: mine.id }, officer);
  }
  if (awardees.length < 3) return;
  if (declining) await byMayor(stage, declining, "award.decline");
  if (revoked)
    await together(
      stage,
      { type: "nomination.revoke", id: revoked.id, data: { reason } },
      pair(edition, staff),
    );
}

export async function confer(
  stage: Stage,
  edition: string,
  { officer, director }: Staff,
  conferredOn: string,
): Promise<void> {
  await must(stage, { type: "edition.suspendConferral", id: edition, data: { reason } }, director);
  await must(stage, { type: "edition.resumeConferral", id: edition }, director);
  await must(stage, { type: "edition.confer", id: edition, data: { conferredOn } }, officer);
}

/** Erased on request by two persons, the rest when the time to keep files is over. */
export async function archive(
  stage: Stage,
  edition: string,
  staff: Staff,
  keepMonths: number,
): Promise<void> {
  const [file] = await rows<{ id: string }>(
    "select id from evidence where edition_id = $1 and state = 'frozen' order by id limit 1",
    [edition],
  );
  if (file)
    await together(
      stage,
      { type: "evidence.erase", id: file.id, data: { grounds: "personalData", reason } },
      pair(edition, staff),
    );
  await must(stage, { type: "edition.archive", id: edition }, staff.officer);
  await past(stage, stage.at + (keepMonths * 31 + 5) * DAY);
}

/** Acts of two persons that come to nothing: refused, taken back, forgotten, and void with their proposer's office. */
export async function proposalsInVain(
  stage: Stage,
  edition: string,
  staff: Staff,
  leaver: { by: Staff["officer"]; mandate: string },
): Promise<void> {
  const cancel = { type: "edition.cancel", id: edition, data: { reason } };
  const refused = await proposed(stage, cancel, edition, staff.officer);
  const alone = await approveProposal(refused, staff.officer, tick(stage), stage.newId);
  if (alone.ok) throw new Error("one person approved an own proposal");
  stage.refused.add("proposal.approve");
  await must(stage, { type: "proposal.refuse", id: refused, data: { reason } }, staff.director);
  const withdrawn = await proposed(stage, cancel, edition, staff.officer);
  await must(stage, { type: "proposal.withdraw", id: withdrawn }, staff.officer);
  await proposed(stage, cancel, edition, staff.officer);
  await past(stage, stage.at + 8 * DAY);
  await proposed(stage, cancel, edition, leaver.by);
  await must(stage, { type: "mandate.end", id: leaver.mandate, data: { reason } }, staff.director);
}

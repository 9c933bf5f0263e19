import { person } from "./cast.ts";
import {
  afterwards,
  announce,
  confer,
  decide,
  proposalsInVain,
  reopen,
  withdrawAndPromote,
} from "./decision.ts";
import {
  attestMinutes,
  ballot,
  call,
  clearFor,
  close,
  contested,
  notYet,
  open,
  placesFor,
  prepareAndVoid,
  type Room,
  ranking,
  recommend,
  revise,
  settleAll,
  signMinutes,
} from "./deliberation.ts";
import type { Play, Region } from "./edition.ts";
import { uphold } from "./eligibility.ts";
import { chairOf, conflictsOf } from "./jury.ts";
import { add, marks } from "./scoring.ts";
import { inState, type Waiting } from "./selection.ts";
import { as, DAY, must, mustNot, reason, rows, type Stage, together } from "./stage.ts";

/** Deliberation, decision, announcement, conferral. */

const roomOf = (
  { edition, staff }: Play,
  { track, jury }: Region,
  rulebook: Play["rulebook"],
): Room => ({ track, edition: edition.id, jury, rulebook, staff });

export async function deliberate(play: Play, waiting: Waiting): Promise<void> {
  const { stage, staff, rulebook, regions } = play;
  for (const region of regions) {
    if (region.part === "empty") continue;
    const room = roomOf(play, region, rulebook);
    if (region.part === "full") await eventful(stage, room);
    if (region.part === "second") await overtaken(stage, room);
    const session = await call(stage, room);
    await open(stage, session, room);
    if (region.part === "full") await revise(stage, session, room);
    await notYet(stage, room);
    await settleAll(
      stage,
      session,
      room,
      placesFor(await ranking(room), rulebook, region.part === "none"),
    );
    await close(stage, session, room);
    if (region.part === "second") await attestMinutes(stage, session, room);
    else await signMinutes(stage, session, room);
    await recommend(stage, room, region.part === "none");
    const late = waiting.get(region.track);
    if (late) await cameLate(play, region, room, late);
    if (region.part === "second") {
      await must(
        stage,
        { type: "recommendation.return", id: region.track, data: { reason } },
        staff.director,
      );
      await recommend(stage, room);
    }
  }
}

/** A sitting that is cancelled, and one with everything that may happen in a room. */
async function eventful(stage: Stage, room: Room): Promise<void> {
  const chair = chairOf(room.jury.members);
  await must(
    stage,
    { type: "session.cancel", id: await call(stage, room), data: { reason } },
    chair,
  );
  const session = await call(stage, room);
  await open(stage, session, room);
  const present = room.jury.members.map(({ appointment }) => appointment);
  await must(stage, { type: "attendance.record", id: session, data: { present } }, chair);
  const ranked = (await ranking(room)).map(({ id }) => id);
  const everybody = await clearForMost(room, ranked);
  if (everybody[0]) {
    await prepareAndVoid(stage, session, room, everybody[0]);
    await ballot(stage, session, room, "yesNo", [everybody[0]], (_, i) =>
      i === 0 ? "abstain" : "yes",
    );
  }
  if (everybody.length >= 3) await contested(stage, session, room, everybody.slice(0, 3));
  await must(stage, { type: "session.adjourn", id: session }, chair);
  await must(stage, { type: "session.resume", id: session, data: { present } }, chair);
  await close(stage, session, room);
  await signMinutes(stage, session, room);
}

/** Nominations that share one electorate with the first: a choice needs that. */
async function clearForMost(room: Room, ids: readonly string[]): Promise<string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = (await clearFor(id, room))
      .map(({ appointment }) => appointment)
      .sort()
      .join();
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** A juror finds a conflict while the ballot is open: it is void, and the sheet goes. */
async function overtaken(stage: Stage, room: Room): Promise<void> {
  const session = await call(stage, room);
  await open(stage, session, room);
  const chair = chairOf(room.jury.members);
  for (const { id } of await ranking(room)) {
    const clear = await clearFor(id, room);
    const last = clear.at(-1);
    if (clear.length < 5 || !last) continue;
    const ballotId = stage.newId();
    const refs = {
      edition: room.edition,
      track: room.track,
      jury: room.jury.id,
      session,
      nomination: id,
    };
    await must(
      stage,
      { type: "ballot.prepare", id: ballotId, data: { kind: "yesNo", options: [id] }, refs },
      chair,
    );
    await must(stage, { type: "ballot.open", id: ballotId }, chair);
    const pair = (await conflictsOf(room.track)).find(
      ({ nomination, appointment }) => nomination === id && appointment === last.appointment,
    );
    await must(stage, { type: "conflict.declare", id: pair?.id ?? "", data: { reason } }, last.by);
    break;
  }
  await close(stage, session, room);
  await signMinutes(stage, session, room);
}

/** The complaint is upheld when the jury has spoken: it reads one more dossier and speaks again. */
async function cameLate(
  { stage, staff, rulebook }: Play,
  { track }: Region,
  room: Room,
  { complaint, nomination }: { complaint: string; nomination: { id: string } },
): Promise<void> {
  await uphold(stage, complaint, staff);
  const jurors = new Map(room.jury.members.map((juror) => [juror.appointment, juror]));
  for (const { id, nomination: of, appointment, state } of await conflictsOf(track)) {
    const juror = jurors.get(appointment);
    if (of === nomination.id && state === "undeclared" && juror)
      await must(stage, { type: "conflict.declareNone", id }, juror.by);
  }
  for (const juror of await clearFor(nomination.id, room)) {
    const sheet = await add(stage, track, nomination.id, juror, staff, stage.at + 5 * DAY);
    await must(stage, { type: "review.start", id: sheet.id }, juror.by);
    await must(
      stage,
      { type: "review.submitLate", id: sheet.id, data: marks(stage, rulebook, nomination.id) },
      juror.by,
    );
  }
  const session = await call(stage, room);
  await open(stage, session, room);
  await settleAll(stage, session, room, placesFor(await ranking(room), rulebook, false));
  await close(stage, session, room);
  await signMinutes(stage, session, room);
  await recommend(stage, room);
}

export async function decideAll(play: Play): Promise<void> {
  const { stage, staff, edition, regions } = play;
  for (const region of regions) {
    const { track, part } = region;
    if (part === "empty") continue;
    if (part === "none") {
      await must(stage, { type: "decision.acceptNone", id: track }, staff.director);
      await reopen(stage, edition.id, track, staff, true);
      await must(stage, { type: "decision.acceptNone", id: track }, staff.director);
      continue;
    }
    await decide(stage, track, staff, false);
    if (part === "full") {
      await reopen(stage, edition.id, track, staff);
      await decide(stage, track, staff, true);
    }
    if (part === "second") {
      const [awardee] = await inState(region, "awarded");
      if (awardee) await withdrawAndPromote(stage, track, awardee, staff);
    }
  }
}

export async function release(play: Play): Promise<void> {
  const { stage, staff, edition, names, regions } = play;
  const leaver = await leavingOfficer(stage, names, play);
  await proposalsInVain(stage, edition.id, staff, leaver);
  const [city] = regions.find(({ part }) => part === "none")?.cities ?? [];
  if (city)
    await mustNot(
      stage,
      { type: "award.decline", id: regions[0]?.nominations[0]?.id ?? "", data: { reason } },
      city.mayor,
    );
  await announce(stage, edition.id, staff);
}

async function leavingOfficer(stage: Stage, names: Play["names"], { staff }: Play) {
  const holder = await person(stage, names);
  const id = stage.newId();
  const refs = { holder, role: "officer", bodyKind: "instance", body: "award" };
  const grant = {
    type: "mandate.grant",
    id,
    data: { person: holder, role: "officer", reason },
    refs,
  };
  await together(stage, grant, { edition: null, first: staff.officer, second: staff.director });
  await must(stage, { type: "mandate.accept", id }, as(holder, "officer"));
  return { by: as(holder, "officer"), mandate: id };
}

export async function conferral({ stage, staff, edition, regions }: Play): Promise<void> {
  const awardees = [];
  for (const region of regions) awardees.push(...(await inState(region, "awarded")));
  await afterwards(stage, edition.id, staff, awardees);
  const [any] = await rows("select 1 from nomination where edition_id = $1 and state = 'awarded'", [
    edition.id,
  ]);
  if (any) await confer(stage, edition.id, staff, "2027-12-01");
}

import { city, commissionOf, type Staff } from "./cast.ts";
import { ballot, call, close, electorsOf, open, type Room, signMinutes } from "./deliberation.ts";
import { complain, reject, uphold } from "./eligibility.ts";
import { assign, chairOf, constitute, declare, electChairs, type Jury, seat } from "./jury.ts";
import type { Names } from "./names.ts";
import { endorse, start, submit } from "./nominating.ts";
import { scoreAll, sheetsOf } from "./scoring.ts";
import { type Made, makeEdition, pairOf, publish, type Setup } from "./side-lines.ts";
import { DAY, dueOf, must, past, reason, rows, type Stage, together } from "./stage.ts";

/**
 * A second, small edition with one jury for all: its only region with nominations is emptied and
 * revived by a complaint, ties down to the chair's casting vote, and is discontinued in the middle
 * of a sitting. It announces no award and is archived unconferred.
 */
export async function makePilot(
  stage: Stage,
  setup: Setup,
  { officer, ...staff }: Staff,
  opensInDays: number,
): Promise<Made> {
  const rulebook = {
    ...setup.rulebook,
    juries: "one" as const,
    castingVoteAllowed: true,
    substituteAllowed: true,
  };
  const made = await makeEdition(stage, "Pilot", { ...setup, rulebook }, officer, opensInDays);
  await publish(stage, made.id, { officer, ...staff });
  return made;
}

export async function playPilot(
  stage: Stage,
  names: Names,
  setup: Setup,
  staff: Staff,
  made: Made,
): Promise<void> {
  const edition = made.id;
  const { id: track, region } = made.tracks[0] as { id: string; region: string };
  const codes = await rows<{ code: string }>(
    "select p.country as code from placement p join country c on c.code = p.country where p.edition_id = $1 and p.track_id = $2 and c.status = 'member_state' and not exists(select from membership m where m.country = p.country) order by 1",
    [edition, track],
  );
  const country = await commissionOf(stage, names, codes[0]?.code ?? "", region, staff.officer);
  const cities = [
    await city(stage, names, country, "2018-05-10"),
    await city(stage, names, country, "2019-05-10"),
  ];
  await past(stage, await dueOf("opens", track));
  const nominations = [];
  for (const each of cities) nominations.push(await start(stage, edition, track, each, country));
  await submit(stage, nominations, setup.rulebook);
  for (const nomination of nominations) await endorse(stage, nomination);
  const jury = await oneJury(
    stage,
    names,
    made,
    staff,
    codes.slice(1, 6).map(({ code }) => code),
  );
  await past(stage, await dueOf("commissionDue", track));

  for (const nomination of nominations) await reject(stage, nomination, staff);
  for (const nomination of nominations)
    await uphold(stage, await complain(stage, nomination), staff);
  await declare(stage, track, jury, staff, { declared: [] });
  await assign(stage, track, edition, staff);
  await scoreAll(stage, track, { rulebook: setup.rulebook, jury }, false);
  await must(stage, { type: "scoring.closeEarly", id: track }, chairOf(jury.members));

  const room: Room = { track, edition, jury, rulebook: setup.rulebook, staff };
  const session = await call(stage, room);
  await open(stage, session, room);
  await castingVote(
    stage,
    session,
    room,
    nominations.map(({ id }) => id),
  );
  await close(stage, session, room);
  await signMinutes(stage, session, room);
  await breakOff(stage, room, nominations[0] as (typeof nominations)[number]);

  const announceAt = stage.at + DAY;
  await together(
    stage,
    { type: "results.release", id: edition, data: { announceAt } },
    pairOf(edition, staff),
  );
  await past(stage, announceAt);
  await must(stage, { type: "edition.archiveUnconferred", id: edition }, staff.officer);
}

/** Jurors from countries that have no city here. */
async function oneJury(
  stage: Stage,
  names: Names,
  { id, juries }: Made,
  staff: Staff,
  passports: string[],
): Promise<Jury> {
  const jury: Jury = { id: juries[0]?.id ?? "", edition: id, members: [] };
  for (const passport of passports)
    jury.members.push(await seat(stage, names, jury, passport, staff));
  await electChairs(stage, jury, staff.officer);
  await constitute(stage, jury, staff.director);
  return jury;
}

async function castingVote(
  stage: Stage,
  session: string,
  room: Room,
  options: string[],
): Promise<void> {
  const last = room.jury.members.length - 1;
  const id = await ballot(stage, session, room, "choice", options, (_, i) =>
    i === last ? "abstain" : (options[i % 2] ?? "abstain"),
  );
  if ((await electorsOf(id)).length !== last + 1)
    throw new Error("the electorate is not the whole jury");
  await must(
    stage,
    { type: "castingVote.give", id, data: { order: options } },
    chairOf(room.jury.members),
  );
}

/** A sitting is open, a ballot prepared, a sheet unlocked, a file in question, a complaint filed: all end with the track. */
async function breakOff(
  stage: Stage,
  room: Room,
  nomination: Parameters<typeof complain>[1],
): Promise<void> {
  const { track, edition, jury, staff } = room;
  const chair = chairOf(jury.members);
  const session = await call(stage, room);
  await open(stage, session, room);
  const refs = { edition, track, jury: jury.id, session, nomination: nomination.id };
  await must(
    stage,
    {
      type: "ballot.prepare",
      id: stage.newId(),
      data: { kind: "yesNo", options: [nomination.id] },
      refs,
    },
    chair,
  );
  const locked = (await sheetsOf(track)).find(({ state }) => state === "locked");
  const unlock = {
    type: "review.unlock",
    id: locked?.id ?? "",
    data: { reasonCode: "clericalError", reason, sheetDue: stage.at + 3 * DAY },
  };
  await together(stage, unlock, { edition, first: chair, second: staff.officer });
  const [file] = await rows<{ id: string }>(
    "select id from evidence where nomination_id = $1 and state = 'frozen' order by id",
    [nomination.id],
  );
  await must(
    stage,
    { type: "evidence.query", id: file?.id ?? "", data: { reason } },
    staff.officer,
  );
  await complain(stage, nomination, "procedure");
  await together(
    stage,
    { type: "track.discontinue", id: track, data: { reason } },
    pairOf(edition, staff),
  );
}

import type { Rulebook } from "#app/domain/rulebook.ts";
import { compareTotals, type Total, totalOf } from "#app/domain/scoring.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Staff } from "./cast.ts";
import { chairOf, type Juror, type Jury } from "./jury.ts";
import { marks } from "./scoring.ts";
import { DAY, granted, must, mustNot, reason, rows, type Stage, tick, wait } from "./stage.ts";

/** The room: sittings, items, ballots, the recommendation. */

export type Room = { track: string; edition: string; jury: Jury; rulebook: Rulebook; staff: Staff };
export type Ranked = { id: string; country: string; total: Total };

/** The reviewed nominations of the track, best total first. */
export async function ranking({ track, rulebook }: Room): Promise<Ranked[]> {
  const found = await rows<{ id: string; country: string; sheets: Record<string, number>[] }>(
    `select n.id, n.country, coalesce(jsonb_agg(r.context -> 'sealed' -> 'scores' order by r.id) filter (where r.id is not null), '[]') as sheets
     from nomination n left join review r on r.nomination_id = n.id and r.context ->> 'counts' = 'true' and r.state = 'locked'
     where n.track_id = $1 and n.state in ('eligible', 'underReview') group by n.id order by n.id`,
    [track],
  );
  return found
    .map(({ id, country, sheets }) => ({ id, country, total: totalOf(rulebook.criteria, sheets) }))
    .sort(
      (a, b) =>
        (a.total.sheets === 0 ? 1 : b.total.sheets === 0 ? -1 : compareTotals(a.total, b.total)) ||
        (a.id < b.id ? -1 : 1),
    );
}

export type Place = {
  id: string;
  place: "recommended" | "reserve" | "notRecommended";
  n: number | null;
};

/** The first of each country to the seats, the next two as reserves. */
export function placesFor(
  ranked: readonly Ranked[],
  { seats, minSheets }: Rulebook,
  noAward: boolean,
): Place[] {
  const countries = new Set<string>();
  let seated = 0;
  let reserves = 0;
  return ranked.map(({ id, country, total }) => {
    const fits = !noAward && total.sheets >= minSheets && !countries.has(country);
    if (fits && seated < seats) {
      countries.add(country);
      return { id, place: "recommended", n: ++seated };
    }
    if (fits && reserves < 2) return { id, place: "reserve", n: ++reserves };
    return { id, place: "notRecommended", n: null };
  });
}

export async function call(stage: Stage, { track, edition, jury }: Room): Promise<string> {
  const id = stage.newId();
  await must(
    stage,
    {
      type: "session.call",
      id,
      data: { calledFor: stage.at + DAY },
      refs: { edition, track, jury: jury.id },
    },
    chairOf(jury.members),
  );
  return id;
}

export async function open(stage: Stage, session: string, { jury }: Room): Promise<void> {
  await must(
    stage,
    { type: "session.open", id: session, data: { present: presentOf(jury) } },
    chairOf(jury.members),
  );
}

const presentOf = ({ members }: Jury) => members.map(({ appointment }) => appointment);

/** Present jurors who are clear for a nomination: they alone decide about it. */
export async function clearFor(nomination: string, { jury }: Room): Promise<Juror[]> {
  const clear = await rows<{ id: string }>(
    "select appointment_id as id from conflict c join appointment a on a.id = c.appointment_id where c.nomination_id = $1 and c.state = 'clear' and a.state = 'active'",
    [nomination],
  );
  const ids = new Set(clear.map(({ id }) => id));
  return jury.members.filter(({ appointment }) => ids.has(appointment));
}

/** Chair or deputy, whoever is clear for the item. */
export async function presiding(nomination: string, room: Room): Promise<Actor | null> {
  const clear = new Set((await clearFor(nomination, room)).map(({ appointment }) => appointment));
  const [chair, deputy] = room.jury.members;
  if (chair && clear.has(chair.appointment)) return role(chair, "chair");
  return deputy && clear.has(deputy.appointment) ? role(deputy, "deputy") : null;
}
const role = ({ by }: Juror, as: "chair" | "deputy"): Actor => ({ ...by, role: as }) as Actor;

export async function settle(
  stage: Stage,
  session: string,
  room: Room,
  { id, place, n }: Place,
  order?: string[],
): Promise<void> {
  const by = (await presiding(id, room)) as Actor;
  await must(stage, { type: "item.take", id: session, data: { nomination: id } }, by);
  const consensus = (await clearFor(id, room)).map(({ appointment }) => appointment);
  const data = {
    nomination: id,
    place,
    ...(n ? { n } : {}),
    settledBy: { consensus },
    reason,
    ...(order ? { order } : {}),
  };
  await must(stage, { type: "item.settle", id: session, data }, by);
}

/** All items of a sitting; the last one records the whole order, so that no seat splits a tie in silence. */
export async function settleAll(
  stage: Stage,
  session: string,
  room: Room,
  places: readonly Place[],
): Promise<void> {
  const order = places.map(({ id }) => id);
  for (const [i, place] of places.entries())
    await settle(stage, session, room, place, i === places.length - 1 ? order : undefined);
}

export type Vote = (juror: Juror, i: number) => string;

/** A ballot from preparation to count; its id. */
export async function ballot(
  stage: Stage,
  session: string,
  room: Room,
  kind: string,
  options: string[],
  vote: Vote,
): Promise<string> {
  const id = stage.newId();
  const [nomination = ""] = options;
  const refs = {
    edition: room.edition,
    track: room.track,
    jury: room.jury.id,
    session,
    ...(kind === "yesNo" ? { nomination } : {}),
  };
  await must(
    stage,
    { type: "ballot.prepare", id, data: { kind, options }, refs },
    chairOf(room.jury.members),
  );
  await vote1(stage, id, nomination, room, vote);
  return id;
}

/** Opens a prepared ballot, takes every elector's vote, counts. */
export async function vote1(
  stage: Stage,
  id: string,
  nomination: string,
  room: Room,
  vote: Vote,
): Promise<void> {
  const by = ((await presiding(nomination, room)) ?? chairOf(room.jury.members)) as Actor;
  await must(stage, { type: "ballot.open", id }, by);
  const [row] = await rows<{ electors: string[] }>(
    "select context -> 'electors' as electors from ballot where id = $1",
    [id],
  );
  const electors = room.jury.members.filter(({ appointment }) =>
    row?.electors.includes(appointment),
  );
  for (const [i, juror] of electors.entries()) {
    const cast = { ballot: id, elector: juror.appointment, choice: vote(juror, i) };
    granted(await castBallot(cast, juror.by, tick(stage)), { type: "ballot.cast", id });
    if (i === 0) {
      const twice = await castBallot(cast, juror.by, tick(stage));
      if (twice.ok) throw new Error("a juror voted twice");
      stage.refused.add("ballot.cast");
    }
  }
  await must(stage, { type: "ballot.close", id }, by);
}

/** A choice without majority, its run-off, and an order that the electors confirm where that is a tie too. */
export async function contested(
  stage: Stage,
  session: string,
  room: Room,
  options: string[],
): Promise<void> {
  const chair = chairOf(room.jury.members);
  const first = await ballot(
    stage,
    session,
    room,
    "choice",
    options,
    (_, i) => options[i % options.length] ?? "abstain",
  );
  const before = new Set((await ballotsOf(session)).map(({ id }) => id));
  await must(
    stage,
    { type: "ballot.orderRunOff", id: first, data: { pair: options.slice(0, 2) } },
    chair,
  );
  const runOff = (await ballotsOf(session)).find(({ id }) => !before.has(id))?.id ?? "";
  const electors = await electorsOf(runOff);
  const pair = options.slice(0, 2);
  // An even electorate ties; of an odd one the last abstains, so that it does too.
  await vote1(stage, runOff, options[0] ?? "", room, (_, i) =>
    electors.length % 2 === 1 && i === electors.length - 1 ? "abstain" : (pair[i % 2] ?? "abstain"),
  );
  await must(
    stage,
    { type: "rubricOrder.confirm", id: runOff, data: { order: pair, confirmedBy: electors } },
    chair,
  );
}

export const ballotsOf = (session: string) =>
  rows<{ id: string }>("select id from ballot where session_id = $1 order by id", [session]);
export async function electorsOf(id: string): Promise<string[]> {
  const [row] = await rows<{ electors: string[] }>(
    "select context -> 'electors' as electors from ballot where id = $1",
    [id],
  );
  return row?.electors ?? [];
}

/** A prepared ballot that nobody needs. */
export async function prepareAndVoid(
  stage: Stage,
  session: string,
  { edition, track, jury }: Room,
  nomination: string,
): Promise<void> {
  const id = stage.newId();
  const refs = { edition, track, jury: jury.id, session, nomination };
  await must(
    stage,
    { type: "ballot.prepare", id, data: { kind: "yesNo", options: [nomination] }, refs },
    chairOf(jury.members),
  );
  await must(stage, { type: "ballot.void", id }, chairOf(jury.members));
}

/** A juror revises after discussion: a second layer beside the first. */
export async function revise(stage: Stage, session: string, room: Room): Promise<void> {
  for (const juror of room.jury.members) {
    const [sheet] = await rows<{ id: string; nomination: string }>(
      "select r.id, r.nomination_id as nomination from review r join conflict c on c.id = r.conflict_id where r.track_id = $1 and r.appointment_id = $2 and r.state = 'locked' and c.state = 'clear' order by r.id limit 1",
      [room.track, juror.appointment],
    );
    if (!sheet) continue;
    const data = { ...marks(stage, room.rulebook, sheet.nomination), session, reason };
    return void (await must(stage, { type: "revision.record", id: sheet.id, data }, juror.by));
  }
}

export const minutes = {
  minutes: { attendance: "as recorded", items: "as settled", hash: "minutes-1" },
};

export async function close(stage: Stage, session: string, { jury }: Room): Promise<void> {
  await must(stage, { type: "session.close", id: session }, chairOf(jury.members));
}
export const signMinutes = (stage: Stage, session: string, { jury }: Room) =>
  must(stage, { type: "minutes.sign", id: session, data: minutes }, chairOf(jury.members));

/** Nobody signs: after a week the director is told, and attests. */
export async function attestMinutes(stage: Stage, session: string, { staff }: Room): Promise<void> {
  await wait(stage, 9 * DAY);
  await must(stage, { type: "minutes.attest", id: session, data: { reason } }, staff.director);
}

export const recommend = (stage: Stage, { track, jury }: Room, none = false) =>
  must(
    stage,
    { type: none ? "recommendation.makeNone" : "recommendation.make", id: track },
    chairOf(jury.members),
  );

export const notYet = (stage: Stage, { track, jury }: Room) =>
  mustNot(stage, { type: "recommendation.make", id: track }, chairOf(jury.members));

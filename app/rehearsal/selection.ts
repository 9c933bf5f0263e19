import type { Play, Region } from "./edition.ts";
import { seatJury } from "./edition.ts";
import {
  clarifications,
  complain,
  confirm,
  notices,
  queries,
  reject,
  turnDown,
} from "./eligibility.ts";
import {
  assign,
  chairOf,
  constitute,
  declare,
  designateChair,
  electChairs,
  hesitations,
  orders,
} from "./jury.ts";
import { byMayor, type Nomination } from "./nominating.ts";
import {
  afterClose,
  changesOfSeat,
  recuseLate,
  reopenRound,
  type Scoring,
  scoreAll,
} from "./scoring.ts";
import { DAY, dueOf, must, past, reason, rows, type Stage, until } from "./stage.ts";

/** From the eligibility check to the close of scoring. */

export async function juries(play: Play): Promise<void> {
  const { stage, names, staff, regions } = play;
  for (const region of regions) {
    if (region.part === "empty") continue;
    await seatJury(play, region);
    if (region.part === "full") await hesitations(stage, names, region.jury, staff);
    if (region.part === "none") await designateChair(stage, region.jury, staff);
    else await electChairs(stage, region.jury, staff.officer);
    await constitute(stage, region.jury, staff.director);
  }
}

const inState = async (region: Region, ...states: string[]): Promise<Nomination[]> => {
  const found = await rows<{ id: string }>(
    "select id from nomination where track_id = $1 and state = any($2) order by id",
    [region.track, states],
  );
  return found
    .map(({ id }) => region.nominations.find((nomination) => nomination.id === id))
    .filter((n): n is Nomination => n !== undefined);
};

export { inState };

/** Complaints that wait until the jury has recommended. */
export type Waiting = Map<string, { complaint: string; nomination: Nomination }>;

export async function eligibility({ stage, staff, regions }: Play): Promise<Waiting> {
  const waiting: Waiting = new Map();
  for (const region of regions) {
    const endorsed = await inState(region, "endorsed");
    const spare = Math.max(0, endorsed.length - 4);
    const rejected = endorsed.slice(
      0,
      region.part === "full" ? Math.min(3, spare) : region.part === "late" ? Math.min(1, spare) : 0,
    );
    for (const nomination of rejected) await reject(stage, nomination, staff);
    if (region.part === "full") await turnDown(stage, rejected, staff);
    if (region.part === "late" && rejected[0])
      waiting.set(region.track, {
        complaint: await complain(stage, rejected[0]),
        nomination: rejected[0],
      });
    if (region.part === "second" && spare > 2) await leaving(stage, endorsed.slice(0, 3), staff);
    if (region.part === "full" && spare > 0) await questions(stage, region, staff);
    for (const nomination of await inState(region, "endorsed"))
      await confirm(stage, nomination, staff);
  }
  return waiting;
}

/** One objects to its Commission's notice, one does not, one mayor withdraws while a file is in question. */
async function leaving(
  stage: Stage,
  [objecting, silent, third]: Nomination[],
  staff: Play["staff"],
): Promise<void> {
  if (third) {
    const [file] = await filesOf(third.id);
    if (file)
      await must(stage, { type: "evidence.query", id: file, data: { reason } }, staff.officer);
    await byMayor(stage, third, "nomination.withdraw");
  }
  await notices(
    stage,
    [objecting, silent].filter((n): n is Nomination => n !== undefined),
  );
}

const filesOf = async (nomination: string): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      "select id from evidence where nomination_id = $1 and state = 'frozen' order by id",
      [nomination],
    )
  ).map(({ id }) => id);

async function questions(stage: Stage, region: Region, staff: Play["staff"]): Promise<void> {
  const endorsed = await inState(region, "endorsed");
  await clarifications(stage, endorsed.slice(0, 2), staff);
  const files: { id: string; nomination: Nomination }[] = [];
  for (const nomination of endorsed.slice(0, 2)) {
    const [id] = await filesOf(nomination.id);
    if (id) files.push({ id, nomination });
  }
  await queries(stage, files, staff);
}

const playing = ({ regions }: Play) => regions.filter(({ part }) => part !== "empty");

/** Declarations and plans; on the second jury one dossier has too few who may read it. */
export async function assignments(play: Play): Promise<void> {
  const { stage, staff, edition } = play;
  for (const region of playing(play)) {
    const [nomination] = await inState(region, "eligible");
    const members = region.jury.members;
    const declared: [string, string][] =
      region.part === "second" && nomination
        ? members.slice(2, 5).map(({ appointment }) => [nomination.id, appointment])
        : [];
    await declare(stage, region.track, region.jury, staff, {
      declared,
      silent: region.part === "full" ? members.at(-1)?.appointment : undefined,
    });
    if (region.part === "full") await orders(stage, region.track, staff, edition.id, members);
    await assign(stage, region.track, edition.id, staff);
  }
}

export async function scoring(play: Play): Promise<void> {
  const { stage, staff, edition, names, rulebook, passports } = play;
  for (const { part, track, jury } of playing(play)) {
    const sheets: Scoring = { rulebook, jury };
    await scoreAll(stage, track, sheets, part === "full" || part === "second");
    if (part === "full") {
      await changesOfSeat(stage, names, track, sheets, staff, passports.at(-1) ?? "");
      await recuseLate(stage, track, sheets);
    }
    if (part === "none" || part === "late")
      await must(stage, { type: "scoring.closeEarly", id: track }, chairOf(jury.members));
  }
  const dues = await Promise.all(playing(play).map(({ track }) => dueOf("scoringDue", track)));
  await past(stage, Math.max(...dues));
  for (const { part, track, jury } of playing(play)) {
    if (part === "full") await afterClose(stage, track, edition.id, { rulebook, jury }, staff);
    if (part === "second") await reopenRound(stage, track, edition.id, { rulebook, jury }, staff);
  }
  await until(stage, stage.at + DAY);
}

import type { Rulebook } from "#app/domain/rulebook.ts";
import type { Actor } from "#machines/actors.ts";
import type { Staff } from "./cast.ts";
import { chairOf, conflictsOf, type Juror, type Jury, seat } from "./jury.ts";
import type { Names } from "./names.ts";
import { DAY, must, mustNot, past, reason, rows, type Stage, together } from "./stage.ts";

/** Sheets: written, handed in, revised, abstained from, taken over, opened again. */

export type Sheet = { id: string; nomination: string; appointment: string; state: string };

export const sheetsOf = (track: string): Promise<Sheet[]> =>
  rows(
    "select id, nomination_id as nomination, appointment_id as appointment, state from review where track_id = $1 order by nomination_id, appointment_id",
    [track],
  );

/** Half points around the quality of the dossier, which a seed gives each city. */
export function marks(stage: Stage, rulebook: Rulebook, nomination: string) {
  const quality = 3 + stage.random.fork(`quality ${nomination}`).int(6);
  const scores: Record<string, number> = {};
  const comments: Record<string, string> = { overall: "Read in full; the evidence supports it." };
  for (const { key } of rulebook.criteria) {
    const score = Math.max(0, Math.min(10, quality + stage.random.int(4) - 1));
    scores[key] = score;
    if (score === 0 || score === 10)
      comments[key] = "At the end of the scale, because of the evidence.";
  }
  return { scores, comments };
}

export type Scoring = { rulebook: Rulebook; jury: Jury };

export async function handIn(
  stage: Stage,
  { id, nomination }: Sheet,
  by: Actor,
  rulebook: Rulebook,
): Promise<void> {
  await must(stage, { type: "review.start", id }, by);
  const sheet = marks(stage, rulebook, nomination);
  const [first = ""] = Object.keys(sheet.scores);
  await must(
    stage,
    { type: "review.save", id, data: { scores: { [first]: sheet.scores[first] }, comments: {} } },
    by,
  );
  await must(stage, { type: "review.submit", id, data: sheet }, by);
}

/** All sheets, with what goes otherwise: a revision, an abstention taken back, one left undone. */
export async function scoreAll(
  stage: Stage,
  track: string,
  { rulebook, jury }: Scoring,
  leaveUndone: boolean,
): Promise<void> {
  const jurors = new Map(jury.members.map(({ appointment, by }) => [appointment, by]));
  const sheets = await sheetsOf(track);
  for (const [i, sheet] of sheets.entries()) {
    const by = jurors.get(sheet.appointment);
    if (!by || sheet.state !== "assigned") continue;
    if (leaveUndone && i === sheets.length - 1) continue;
    await handIn(stage, sheet, by, rulebook);
    if (i === 0) {
      await must(
        stage,
        { type: "review.resubmit", id: sheet.id, data: marks(stage, rulebook, sheet.nomination) },
        by,
      );
      await mustNot(
        stage,
        { type: "review.submit", id: sheet.id, data: marks(stage, rulebook, sheet.nomination) },
        by,
      );
    }
    if (i === 1) {
      await must(stage, { type: "review.abstain", id: sheet.id, data: { reason } }, by);
      await must(stage, { type: "review.takeUp", id: sheet.id }, by);
      await must(
        stage,
        { type: "review.submit", id: sheet.id, data: marks(stage, rulebook, sheet.nomination) },
        by,
      );
    }
  }
}

/** A juror learns of a conflict late: the sheet goes, and so does the juror from that nomination. */
export async function recuseLate(stage: Stage, track: string, { jury }: Scoring): Promise<void> {
  const last = jury.members.at(-1);
  const pair = (await conflictsOf(track)).find(
    ({ appointment, state }) => appointment === last?.appointment && state === "clear",
  );
  if (pair && last)
    await must(stage, { type: "conflict.declare", id: pair.id, data: { reason } }, last.by);
}

/** Three jurors leave, in the three ways there are; a substitute comes, and one is borrowed for a single dossier. */
export async function changesOfSeat(
  stage: Stage,
  names: Names,
  track: string,
  { rulebook, jury }: Scoring,
  staff: Staff,
  nationality: string,
): Promise<void> {
  const joins = async (borrowedFor: string[] | null = null) => {
    const juror = await seat(stage, names, jury, nationality, staff, borrowedFor);
    for (const { id, appointment, state } of await conflictsOf(track))
      if (appointment === juror.appointment && state === "undeclared")
        await must(stage, { type: "conflict.declareNone", id }, juror.by);
    return juror;
  };
  const [resigning, replaced, ended] = [await joins(), await joins(), await joins()];
  const substitute = await joins();
  await must(
    stage,
    { type: "appointment.correctProfile", id: substitute.appointment },
    substitute.by,
  );
  const open = (
    await rows<{ id: string }>(
      "select id from nomination where track_id = $1 and state = 'underReview' order by id",
      [track],
    )
  ).map(({ id }) => id);
  const [nomination = ""] = open;
  await add(stage, track, nomination, resigning, staff);
  await must(stage, { type: "appointment.resign", id: resigning.appointment }, resigning.by);
  await must(
    stage,
    {
      type: "appointment.replace",
      id: replaced.appointment,
      data: { substitute: substitute.appointment, reason },
    },
    staff.director,
  );
  await must(
    stage,
    { type: "appointment.end", id: ended.appointment, data: { reason } },
    staff.officer,
  );
  const borrowed = await joins([nomination]);
  for (const juror of [substitute, borrowed]) {
    const review = await add(stage, track, nomination, juror, staff);
    await handIn(stage, review, juror.by, rulebook);
  }
  jury.members.push(substitute, borrowed);
}

export async function add(
  stage: Stage,
  track: string,
  nomination: string,
  { appointment }: Juror,
  { officer }: Staff,
  sheetDue?: number,
): Promise<Sheet> {
  await must(
    stage,
    {
      type: "assignment.add",
      id: track,
      data: { nomination, appointment, reason, ...(sheetDue ? { sheetDue } : {}) },
    },
    officer,
  );
  const found = (await sheetsOf(track)).find(
    (sheet) =>
      sheet.nomination === nomination &&
      sheet.appointment === appointment &&
      sheet.state === "assigned",
  );
  if (!found) throw new Error("the sheet was not assigned");
  return found;
}

/** After the close: a lapsed sheet is extended and handed in late, one is opened again, one opened in vain. */
export async function afterClose(
  stage: Stage,
  track: string,
  edition: string,
  { rulebook, jury }: Scoring,
  { officer }: Staff,
): Promise<void> {
  const jurors = new Map(jury.members.map(({ appointment, by }) => [appointment, by]));
  const sheetDue = stage.at + 3 * DAY;
  const sheets = await sheetsOf(track);
  const lapsed = sheets.find(
    ({ state, appointment }) => state === "lapsed" && jurors.has(appointment),
  );
  if (lapsed) {
    const by = jurors.get(lapsed.appointment) as Actor;
    await must(
      stage,
      { type: "review.extend", id: lapsed.id, data: { sheetDue, reason } },
      officer,
    );
    await must(stage, { type: "review.start", id: lapsed.id }, by);
    await must(
      stage,
      { type: "review.submitLate", id: lapsed.id, data: marks(stage, rulebook, lapsed.nomination) },
      by,
    );
  }
  const [again, inVain] = sheets.filter(
    ({ state, appointment }) => state === "locked" && jurors.has(appointment),
  );
  const unlock = async (id: string) =>
    together(
      stage,
      { type: "review.unlock", id, data: { reasonCode: "clericalError", reason, sheetDue } },
      { edition, first: chairOf(jury.members), second: officer },
    );
  if (again) {
    await unlock(again.id);
    const data = { ...marks(stage, rulebook, again.nomination), reason };
    await must(
      stage,
      { type: "review.relock", id: again.id, data },
      jurors.get(again.appointment) as Actor,
    );
  }
  if (inVain) {
    await unlock(inVain.id);
    await past(stage, sheetDue);
  }
}

/** The chair asks for one more round; it closes by itself. */
export async function reopenRound(
  stage: Stage,
  track: string,
  edition: string,
  scoring: Scoring,
  { officer }: Staff,
): Promise<void> {
  const scoringDue = stage.at + 5 * DAY;
  await together(
    stage,
    { type: "scoring.reopen", id: track, data: { scoringDue, reason } },
    { edition, first: chairOf(scoring.jury.members), second: officer },
  );
  const jurors = new Map(scoring.jury.members.map(({ appointment, by }) => [appointment, by]));
  for (const sheet of await sheetsOf(track)) {
    const by = jurors.get(sheet.appointment);
    if (sheet.state === "assigned" && by) await handIn(stage, sheet, by, scoring.rulebook);
  }
  await past(stage, scoringDue);
}

import { dated } from "#app/domain/dated.ts";
import { closeInputs, confirmAssignment } from "#app/services/assign-reviews.server.ts";
import type { Actor } from "#machines/actors.ts";
import { person, type Staff } from "./cast.ts";
import type { Names } from "./names.ts";
import {
  as,
  DAY,
  granted,
  must,
  mustNot,
  reason,
  rows,
  type Stage,
  tick,
  together,
  wait,
} from "./stage.ts";

/** A jury comes together, declares its conflicts, and is given its sheets. */

export type Juror = { appointment: string; by: Actor };
export type Jury = { id: string; edition: string; members: Juror[] };

const profileOf = (nationality: string) => ({
  nationalities: [nationality],
  residence: nationality,
  languages: ["en", "fr"],
  commissions: [],
  employments: [{ kind: "other" as const, body: "a university", from: dated("2015"), to: null }],
});

/** Invited, accepted, appointed. */
export async function seat(
  stage: Stage,
  names: Names,
  jury: Pick<Jury, "id" | "edition">,
  nationality: string,
  { officer, director }: Staff,
  borrowedFor: string[] | null = null,
): Promise<Juror> {
  const holder = await person(stage, names);
  const appointment = stage.newId();
  const refs = { edition: jury.edition, jury: jury.id, juror: holder };
  const type = borrowedFor ? "appointment.borrow" : "appointment.invite";
  await must(
    stage,
    { type, id: appointment, data: borrowedFor ? { nominations: borrowedFor, reason } : {}, refs },
    officer,
  );
  const by = as(holder, "juror");
  await must(
    stage,
    {
      type: "appointment.accept",
      id: appointment,
      data: { undertaking: "signed-1", profile: profileOf(nationality) },
    },
    by,
  );
  await must(stage, { type: "appointment.activate", id: appointment }, director);
  return { appointment, by };
}

/** Somebody says no, somebody does not answer and is asked again. */
export async function hesitations(
  stage: Stage,
  names: Names,
  jury: Jury,
  { officer }: Staff,
): Promise<void> {
  const invite = async () => {
    const holder = await person(stage, names);
    const id = stage.newId();
    await must(
      stage,
      {
        type: "appointment.invite",
        id,
        refs: { edition: jury.edition, jury: jury.id, juror: holder },
      },
      officer,
    );
    return { id, by: as(holder, "juror") };
  };
  const no = await invite();
  await must(stage, { type: "appointment.decline", id: no.id }, no.by);
  const silent = await invite();
  await wait(stage, 16 * DAY);
  await must(stage, { type: "appointment.inviteAgain", id: silent.id }, officer);
  await must(stage, { type: "appointment.decline", id: silent.id }, silent.by);
}

const election = { election: { for: 4, against: 0 } };

export async function electChairs(
  stage: Stage,
  { id, members }: Jury,
  officer: Actor,
): Promise<void> {
  const [chair, deputy] = members;
  await must(
    stage,
    { type: "chair.elect", id, data: { appointment: chair?.appointment, ...election } },
    officer,
  );
  await must(
    stage,
    { type: "deputy.elect", id, data: { appointment: deputy?.appointment, ...election } },
    chairOf(members),
  );
}

export const chairOf = (members: readonly Juror[]): Actor => inRole(members[0], "chair");
export const deputyOf = (members: readonly Juror[]): Actor => inRole(members[1], "deputy");

export function inRole(juror: Juror | undefined, role: "chair" | "deputy"): Actor {
  if (juror?.by.kind !== "person") throw new Error("no such juror");
  return as(juror.by.person, role);
}

const composition = {
  composition: {
    regions: ["all"],
    languages: ["en", "fr"],
    gender: "balanced",
    nationalities: "different",
  },
};

export const constitute = (stage: Stage, { id }: Jury, director: Actor) =>
  must(stage, { type: "jury.constitute", id, data: composition }, director);

export type Pairs = { id: string; nomination: string; appointment: string; state: string }[];
export const conflictsOf = (track: string): Promise<Pairs> =>
  rows(
    "select id, nomination_id as nomination, appointment_id as appointment, state from conflict where track_id = $1 order by nomination_id, appointment_id",
    [track],
  );

/** `declared`: pairs (nomination, appointment) with a conflict; `silent`: a juror who lets the week pass. */
export type Declaring = { declared: [nomination: string, appointment: string][]; silent?: string };

export async function declare(
  stage: Stage,
  track: string,
  jury: Jury,
  staff: Staff,
  { declared, silent }: Declaring,
): Promise<void> {
  await must(stage, { type: "declarations.open", id: track }, staff.officer);
  const jurors = new Map(jury.members.map(({ appointment, by }) => [appointment, by]));
  for (const { id, nomination, appointment, state } of await conflictsOf(track)) {
    const by = jurors.get(appointment);
    if (state !== "undeclared" || !by || appointment === silent) continue;
    const conflicted = declared.some(([n, a]) => n === nomination && a === appointment);
    await must(
      stage,
      conflicted
        ? { type: "conflict.declare", id, data: { reason } }
        : { type: "conflict.declareNone", id },
      by,
    );
  }
  if (silent)
    await mustNot(
      stage,
      { type: "inputs.close", id: track, data: { inputsHash: "x" } },
      staff.officer,
    );
  // Silence is not clear, and never stops the jury: the week passes, and the juror may still speak.
  await wait(stage, 9 * DAY);
  for (const { id, appointment, state } of await conflictsOf(track)) {
    const by = jurors.get(appointment);
    if (appointment === silent && state === "lapsed" && by)
      await must(stage, { type: "conflict.declareNone", id }, by);
  }
}

/** The officer acts on what others know: a flag, an order, and a mistake that two persons mend. */
export async function orders(
  stage: Stage,
  track: string,
  { officer, director }: Staff,
  edition: string,
  members: readonly Juror[],
): Promise<void> {
  const pair = (await conflictsOf(track)).find(({ state }) => state === "clear");
  if (!pair) return;
  const { id } = pair;
  await must(stage, { type: "conflict.flag", id }, officer);
  await must(
    stage,
    { type: "conflict.force", id, data: { order: { by: "chair", text: "by letter" }, reason } },
    officer,
  );
  await together(
    stage,
    { type: "conflict.lift", id, data: { reason } },
    { edition, first: officer, second: director },
  );
  const juror = members.find(({ appointment }) => appointment === pair.appointment);
  if (juror) await must(stage, { type: "conflict.declareNone", id }, juror.by);
}

/** Closes the inputs, reopens and closes them once more, accepts what is short, and confirms the plan. */
export async function assign(
  stage: Stage,
  track: string,
  edition: string,
  { officer, director }: Staff,
): Promise<void> {
  granted(await closeInputs(track, officer, tick(stage)), { type: "inputs.close", id: track });
  await must(stage, { type: "inputs.reopen", id: track, data: { reason } }, officer);
  granted(await closeInputs(track, officer, tick(stage)), { type: "inputs.close", id: track });
  const short = await rows<{ id: string; clear: number }>(
    `select n.id, (select count(*) from conflict c join appointment a on a.id = c.appointment_id where c.nomination_id = n.id and c.state = 'clear' and a.state = 'active') as clear
     from nomination n where n.track_id = $1 and n.state in ('eligible', 'underReview') order by n.id`,
    [track],
  );
  const shortages = Object.fromEntries(
    short
      .filter(({ clear }) => clear < 3)
      .map(({ id, clear }) => [id, { sheets: Math.max(1, clear), quorum: Math.max(1, clear) }]),
  );
  if (Object.keys(shortages).length > 0)
    await together(
      stage,
      { type: "shortage.accept", id: track, data: { shortages, reason } },
      { edition, first: officer, second: director },
    );
  const secrets = { secret: stage.newId(), contribution: stage.newId() };
  granted(await confirmAssignment(track, secrets, officer, tick(stage), stage.newId), {
    type: "assignment.confirm",
    id: track,
  });
}

/** Everybody invited says no, nobody is elected: after two weeks the director designates. */
export async function designateChair(
  stage: Stage,
  { id, members }: Jury,
  { director, officer }: Staff,
): Promise<void> {
  await electChairs(stage, { id, edition: "", members }, officer);
  await must(
    stage,
    { type: "chair.vacate", id, data: { appointment: members[0]?.appointment } },
    chairOf(members),
  );
  await must(
    stage,
    { type: "chair.vacate", id, data: { appointment: members[1]?.appointment } },
    chairOf(members),
  );
  const command = { type: "chair.designate", id, data: { appointment: members[0]?.appointment } };
  await mustNot(stage, command, director);
  await wait(stage, 15 * DAY);
  await must(stage, command, director);
}

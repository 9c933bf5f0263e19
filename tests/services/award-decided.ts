import { decide } from "#app/rehearsal/decision.ts";
import {
  close,
  placesFor,
  ranking,
  recommend,
  settleAll,
  signMinutes,
} from "#app/rehearsal/deliberation.ts";
import { past, together } from "#app/rehearsal/stage.ts";
import { type Award, inSession, roomOf } from "./award.ts";

/** From the jury's room to the recommendation of its one region, minutes signed. */
export async function recommended(award: Award): Promise<void> {
  const room = roomOf(award);
  const session = await inSession(award);
  const places = placesFor(await ranking(room), award.rulebook, false);
  await settleAll(award.stage, session, room, places);
  await close(award.stage, session, room);
  await signMinutes(award.stage, session, room);
  await recommend(award.stage, room);
}

/** Decided as recommended; who is awarded. */
export const decided = ({ stage, track, staff }: Award): Promise<string[]> =>
  decide(stage, track, staff, false);

/** Two persons release the results for an instant. */
export const released = ({ stage, edition, staff }: Award, announceAt: number): Promise<void> =>
  together(
    stage,
    { type: "results.release", id: edition.id, data: { announceAt } },
    { edition: edition.id, first: staff.officer, second: staff.director },
  );

/** The clock announces, as the worker would. */
export const announced = ({ stage }: Award, announceAt: number): Promise<void> =>
  past(stage, announceAt);

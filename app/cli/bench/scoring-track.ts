import { randomFrom } from "#app/domain/random.ts";
import { presets } from "#app/domain/rulebook.ts";
import { staff as castStaff, city, commissionOf } from "#app/rehearsal/cast.ts";
import { confirm } from "#app/rehearsal/eligibility.ts";
import { assign, constitute, declare, electChairs, type Jury, seat } from "#app/rehearsal/jury.ts";
import { namesFrom } from "#app/rehearsal/names.ts";
import { endorse, start, submit } from "#app/rehearsal/nominating.ts";
import { makeEdition, publish } from "#app/rehearsal/side-lines.ts";
import { dueOf, past, rows, type Stage } from "#app/rehearsal/stage.ts";
import type { Store } from "#app/storage/store.server.ts";
import { seedReference } from "#prisma/seed.ts";

/** One region of invented cities, played up to the scoring: `cities` nominations and a jury of five. */
export async function scoringTrack(cities: number, store: Store) {
  const random = randomFrom("bench");
  const stage: Stage = {
    random,
    newId: () => random.uuid(),
    store,
    at: Date.UTC(2027, 0, 1),
    refused: new Set(),
    say: () => {},
    scannerAway: false,
  };
  await seedReference(new Date(stage.at));
  const names = namesFrom(random.fork("names"));
  const staff = await castStaff(stage, names);
  const rulebook = presets["2027-proposal"];
  const codes = await rows<{ code: string }>(
    "select code from country where region = 'ENA' and status = 'member_state' order by code",
  );
  const countries = [];
  for (const { code } of codes.slice(0, Math.ceil(cities / 2)))
    countries.push(await commissionOf(stage, names, code, "ENA", staff.officer));
  const own = [];
  for (let i = 0; i < cities; i++)
    own.push(
      await city(
        stage,
        names,
        countries[i % countries.length] as (typeof countries)[number],
        "2018-02-01",
      ),
    );
  const made = await makeEdition(
    stage,
    "Bench",
    { rulebook, regions: ["ENA"], zone: rulebook.zone },
    staff.officer,
  );
  await publish(stage, made.id, staff);
  const track = made.tracks[0]?.id as string;
  const jury: Jury = { id: made.juries[0]?.id as string, edition: made.id, members: [] };
  for (let i = 0; i < 5; i++)
    jury.members.push(
      await seat(stage, names, jury, ["GHA", "JPN", "CHL", "TUN", "KEN"][i] as string, staff),
    );
  await electChairs(stage, jury, staff.officer);
  await constitute(stage, jury, staff.director);
  await past(stage, await dueOf("opens", track));
  const nominations = [];
  for (const [i, each] of own.entries())
    nominations.push(
      await start(
        stage,
        made.id,
        track,
        each,
        countries[i % countries.length] as (typeof countries)[number],
      ),
    );
  await submit(stage, nominations, rulebook);
  for (const nomination of nominations) await endorse(stage, nomination);
  await past(stage, await dueOf("commissionDue", track));
  for (const nomination of nominations) await confirm(stage, nomination, staff);
  await declare(stage, track, jury, staff, { declared: [] });
  await assign(stage, track, made.id, staff);
  return { stage, track, jury, rulebook, staff, edition: made.id };
}

import { randomFrom } from "#app/domain/random.ts";
import { presets } from "#app/domain/rulebook.ts";
import { staff as castStaff, city, commissionOf } from "#app/rehearsal/cast.ts";
import { namesFrom } from "#app/rehearsal/names.ts";
import {
  endorse,
  type Nomination,
  requestSignature,
  sign,
  start,
  write,
} from "#app/rehearsal/nominating.ts";
import { makeEdition, publish } from "#app/rehearsal/side-lines.ts";
import { dueOf, past, rows, type Stage } from "#app/rehearsal/stage.ts";
import type { Store } from "#app/storage/store.server.ts";
import { seedReference } from "#prisma/seed.ts";

const REGIONS = ["AFR", "APA", "ARB", "ENA", "LAC"];
const DAYS = 60 * 86_400_000;

/** An edition in five regions with so many nominations of invented cities: drafts, signed and endorsed ones. */
export async function largeEdition(nominations: number, store: Store) {
  const random = randomFrom("pages");
  const stage: Stage = {
    random,
    newId: () => random.uuid(),
    store,
    at: Date.now() - DAYS,
    refused: new Set(),
    say: () => {},
    scannerAway: true,
  };
  await seedReference(new Date(stage.at));
  const names = namesFrom(random.fork("names"));
  const staff = await castStaff(stage, names);
  const rulebook = { ...presets["2027-proposal"], evidenceMinimum: 0 };
  const setup = { rulebook, regions: REGIONS, zone: rulebook.zone };
  const made = await makeEdition(stage, "Pages", setup, staff.officer);
  await publish(stage, made.id, staff);
  const cities = [];
  for (const region of REGIONS) {
    const codes = await rows<{ code: string }>(
      "select code from country where region = $1 and status = 'member_state' order by code limit 20",
      [region],
    );
    const share = nominations / REGIONS.length;
    for (const [i, { code }] of codes.entries()) {
      const country = await commissionOf(stage, names, code, region, staff.officer);
      for (let n = i; n < share; n += codes.length)
        cities.push({ country, region, own: await city(stage, names, country, "2018-02-01") });
    }
  }
  for (const { id } of made.tracks) await past(stage, await dueOf("opens", id));
  const all: Nomination[] = [];
  for (const [i, { country, region, own }] of cities.entries()) {
    const track = made.tracks.find((one) => one.region === region)?.id ?? "";
    const nomination = await start(stage, made.id, track, own, country);
    all.push(nomination);
    if (i % 4 === 0) continue;
    await write(stage, nomination, rulebook);
    await requestSignature(stage, nomination);
    if (i % 4 > 1) await sign(stage, nomination);
  }
  const endorsed = all.find((_, i) => i % 4 === 2) as Nomination;
  await endorse(stage, endorsed);
  return { edition: made.id, nomination: endorsed.id, officer: staff.officer };
}

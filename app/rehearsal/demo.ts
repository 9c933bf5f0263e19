import { addDays, dayOf, dueInstant, startOf } from "#app/domain/civil-time.ts";
import { randomFrom } from "#app/domain/random.ts";
import { confirmParameters, parameters, presets } from "#app/domain/rulebook.ts";
import { createEdition } from "#app/services/create-edition.server.ts";
import type { Store } from "#app/storage/store.server.ts";
import { asOne } from "#prisma/transaction.ts";
import { staff as castStaff, city, commissionOf, offered, type Staff } from "./cast.ts";
import {
  call,
  close,
  open,
  placesFor,
  type Room,
  ranking,
  recommend,
  settleAll,
  signMinutes,
} from "./deliberation.ts";
import { confirm, reject } from "./eligibility.ts";
import { assign, constitute, declare, electChairs, type Jury, seat } from "./jury.ts";
import { type Names, namesFrom } from "./names.ts";
import {
  attach,
  endorse,
  type Nomination,
  requestSignature,
  start,
  submit,
  write,
} from "./nominating.ts";
import { handIn, scoreAll, sheetsOf } from "./scoring.ts";
import { publish } from "./side-lines.ts";
import { DAY, granted, must, reason, rows, runJobs, type Stage, tick, until } from "./stage.ts";

/**
 * The demonstration: one edition of invented cities whose five regions stand at five points of the
 * life on the day it is made. It was played through the services on a clock that ran up to now.
 */
type Scene = {
  stage: Stage;
  names: Names;
  staff: Staff;
  edition: string;
  now: number;
  tracks: Map<string, string>;
  juries: Map<string, Jury>;
};
type Played = { nominations: Nomination[] };

/** Days from today: opening, city's and Commission's due dates, end of scoring. */
const calendars: Record<string, readonly [number, number, number, number]> = {
  AFR: [-200, -161, -133, -40],
  APA: [-130, -91, -63, 12],
  ARB: [-75, -36, -8, 62],
  ENA: [-20, 19, 47, 117],
  LAC: [30, 69, 97, 167],
};
const countriesOf: Record<string, string[]> = {
  AFR: ["GHA", "KEN", "SEN"],
  APA: ["JPN", "NPL", "VNM"],
  ARB: ["JOR", "OMN", "TUN"],
  ENA: ["FIN", "GRC", "PRT"],
  LAC: ["CHL", "URY"],
};
const name = "Learning City Award, demonstration edition";

/** Once: a database that has the demonstration keeps it as it has become. */
export async function playDemo(store: Store, at: Date): Promise<void> {
  const [made] = await rows("select 1 from edition where context ->> 'name' = $1", [name]);
  if (made) return;
  await asOne(() => perform(store, at.getTime()));
}

async function perform(store: Store, now: number): Promise<void> {
  const random = randomFrom("demonstration");
  const stage: Stage = {
    random,
    newId: () => random.uuid(),
    store,
    at: now - 260 * DAY,
    refused: new Set(),
    say: () => {},
    scannerAway: false,
    atOnce: true,
  };
  const names = namesFrom(random.fork("names"));
  const staff = await castStaff(stage, names);
  const scene: Scene = { stage, names, staff, now, ...(await made(stage, staff, now)) };
  const played = new Map<string, Played>();
  for (const region of ["AFR", "APA", "ARB", "ENA", "LAC"])
    played.set(region, await people(scene, region));
  const part = (region: string) => (played.get(region) as Played).nominations;
  for (const region of ["AFR", "APA"]) await seatJury(scene, region);

  await on(scene, -190);
  await nominate(scene, "AFR", part("AFR"));
  await on(scene, -129);
  await toScoring(scene, "AFR", part("AFR"));
  await on(scene, -112);
  await nominate(scene, "APA", part("APA"));
  await on(scene, -100);
  await scoreAll(stage, track(scene, "AFR"), sheetsFor(scene, "AFR"), false);
  await on(scene, -61);
  await toScoring(scene, "APA", part("APA"));
  await on(scene, -48);
  await nominate(scene, "ARB", part("ARB"));
  await on(scene, -38);
  await recommendation(scene, "AFR");
  await on(scene, -30);
  await halfScored(scene, "APA");
  await on(scene, -15);
  await underWay(scene, part("ENA"));
  await on(scene, -6);
  await checking(scene, part("ARB"));
  await watched(scene);
  await until(stage, now - 121_000);
}

const on = ({ stage, now }: Scene, days: number) =>
  until(stage, Math.max(stage.at, now + days * DAY));
const track = ({ tracks }: Scene, region: string) => tracks.get(region) as string;
const sheetsFor = (scene: Scene, region: string) => ({
  rulebook,
  jury: scene.juries.get(region) as Jury,
});

/** Our own demonstration decides by its own rules: nothing here waits for a confirmation. */
const rulebook = confirmParameters(presets["2027-proposal"], parameters);

async function made(stage: Stage, { officer, ...staff }: Staff, now: number) {
  const { zone } = rulebook;
  const today = dayOf(now, zone);
  const tracks = Object.fromEntries(
    Object.entries(calendars).map(([region, [opens, city, commission, scoring]]) => [
      region,
      {
        opensAt: startOf(addDays(today, opens), zone),
        cityDue: dueInstant(addDays(today, city), zone),
        commissionDue: dueInstant(addDays(today, commission), zone),
        scoringDue: dueInstant(addDays(today, scoring), zone),
      },
    ]),
  );
  const edition = {
    id: stage.newId(),
    name,
    slug: "demonstration",
    preset: rulebook.name,
    rulebook,
    calendar: { zone, tracks },
    demonstration: true,
  };
  const done = await createEdition(edition, officer, tick(stage), stage.newId);
  granted(done, { type: "edition.create", id: edition.id });
  await publish(stage, edition.id, { officer, ...staff });
  const juries = new Map<string, Jury>();
  for (const { id, tracks: served } of done.juries) {
    const region = done.tracks.find((made) => served.includes(made.id))?.region ?? "";
    juries.set(region, { id, edition: edition.id, members: [] });
  }
  return {
    edition: edition.id,
    tracks: new Map(done.tracks.map(({ id, region }) => [region, id])),
    juries,
  };
}

/** Two cities in the first country, one in each other; nominations exist only once their track is open. */
async function people(scene: Scene, region: string): Promise<Played> {
  const { stage, names, staff, edition } = scene;
  const nominations: Nomination[] = [];
  for (const [i, code] of (countriesOf[region] ?? []).entries()) {
    const country = await commissionOf(stage, names, code, region, staff.officer);
    for (let n = 0; n < (i === 0 ? 2 : 1); n++) {
      const joinedOn = `${2016 + ((i + n) % 6)}-0${1 + i}-15`;
      const own = await city(stage, names, country, joinedOn);
      nominations.push({ id: "", city: own, country, track: track(scene, region), edition });
    }
  }
  return { nominations };
}

async function seatJury({ stage, names, staff, juries }: Scene, region: string): Promise<void> {
  const jury = juries.get(region) as Jury;
  const passports = Object.entries(countriesOf).flatMap(([other, codes]) =>
    other === region ? [] : codes,
  );
  for (const passport of passports.slice(0, 5))
    jury.members.push(await seat(stage, names, jury, passport, staff));
  await electChairs(stage, jury, staff.officer);
  await constitute(stage, jury, staff.director);
}

async function begin({ stage }: Scene, nominations: Nomination[]): Promise<void> {
  for (const nomination of nominations) {
    const { edition, track, city, country } = nomination;
    Object.assign(nomination, await start(stage, edition, track, city, country));
  }
}

async function nominate(scene: Scene, _region: string, nominations: Nomination[]): Promise<void> {
  await begin(scene, nominations);
  await submit(scene.stage, nominations, rulebook);
  for (const nomination of nominations) await endorse(scene.stage, nomination);
}

async function toScoring(scene: Scene, region: string, nominations: Nomination[]): Promise<void> {
  const { stage, staff, edition } = scene;
  for (const nomination of nominations) await confirm(stage, nomination, staff);
  await declare(stage, track(scene, region), scene.juries.get(region) as Jury, staff, {
    declared: [],
  });
  await assign(stage, track(scene, region), edition, staff);
}

async function recommendation(scene: Scene, region: string): Promise<void> {
  const { stage, staff, edition } = scene;
  const jury = scene.juries.get(region) as Jury;
  const room: Room = { track: track(scene, region), edition, jury, rulebook, staff };
  const session = await call(stage, room);
  await open(stage, session, room);
  await settleAll(stage, session, room, placesFor(await ranking(room), rulebook, false));
  await close(stage, session, room);
  await signMinutes(stage, session, room);
  await recommend(stage, room);
}

/** Somebody who looks on, and somebody who audits: one each for the award, and for each of its regions. */
async function watched({ stage, names, staff, tracks }: Scene): Promise<void> {
  const award = { bodyKind: "instance", body: "award" };
  await offered(stage, names, "observer", award, staff.officer);
  for (const body of tracks.values())
    for (const role of ["observer", "auditor"] as const)
      await offered(stage, names, role, { bodyKind: "track", body }, staff.officer);
}

/** Every second sheet is in; the others wait. */
async function halfScored(scene: Scene, region: string): Promise<void> {
  const { members } = scene.juries.get(region) as Jury;
  for (const [i, sheet] of (await sheetsOf(track(scene, region))).entries()) {
    const by = members.find(({ appointment }) => appointment === sheet.appointment)?.by;
    if (by && i % 2 === 0) await handIn(scene.stage, sheet, by, rulebook);
  }
}

/** One endorsed, one with its Commission, one waiting for the mayor, one begun. */
async function underWay(scene: Scene, nominations: Nomination[]): Promise<void> {
  const { stage } = scene;
  await begin(scene, nominations);
  const [endorsed, sent, unsigned, begun] = nominations as [
    Nomination,
    Nomination,
    Nomination,
    Nomination,
  ];
  await submit(stage, [endorsed, sent], rulebook);
  await endorse(stage, endorsed);
  await write(stage, unsigned, rulebook);
  await submitted(stage, unsigned);
  await write(stage, begun, rulebook);
}

async function submitted(stage: Stage, nomination: Nomination): Promise<void> {
  await attach(stage, nomination);
  await runJobs(stage);
  await requestSignature(stage, nomination);
}

/** Two are eligible, one is asked a question, one is not eligible by a formal fact. */
async function checking({ stage, staff }: Scene, nominations: Nomination[]): Promise<void> {
  const [first, second, asked, failed] = nominations as [
    Nomination,
    Nomination,
    Nomination,
    Nomination,
  ];
  await confirm(stage, first, staff);
  await confirm(stage, second, staff);
  await must(
    stage,
    { type: "clarification.ask", id: asked.id, data: { items: ["contact"], reason } },
    staff.officer,
  );
  await reject(stage, failed, staff, ["consent"]);
}

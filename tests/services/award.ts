import { calendarFrom } from "#app/domain/calendar.ts";
import { dueDateOf } from "#app/domain/civil-time.ts";
import { randomFrom } from "#app/domain/random.ts";
import { presets, type Rulebook } from "#app/domain/rulebook.ts";
import {
  type City,
  type Country,
  city,
  commissionOf,
  type Staff,
  staff as staffOf,
} from "#app/rehearsal/cast.ts";
import { call, open, type Room } from "#app/rehearsal/deliberation.ts";
import { confirm } from "#app/rehearsal/eligibility.ts";
import { assign, constitute, declare, electChairs, type Jury, seat } from "#app/rehearsal/jury.ts";
import { type Names, namesFrom } from "#app/rehearsal/names.ts";
import {
  answersFor,
  endorse,
  type Nomination,
  requestSignature,
  revisionOf,
  sign,
  start,
} from "#app/rehearsal/nominating.ts";
import { handIn, sheetsOf } from "#app/rehearsal/scoring.ts";
import { type Made, publish } from "#app/rehearsal/side-lines.ts";
import { DAY, dueOf, granted, past, type Stage, tick } from "#app/rehearsal/stage.ts";
import { createEdition } from "#app/services/create-edition.server.ts";
import { saveAnswers } from "#app/services/save-answers.server.ts";
import type { Store } from "#app/storage/store.server.ts";
import { seedReference } from "#prisma/seed.ts";

/**
 * Small editions brought by the services to where a test begins, with rows that are committed: one
 * region, few cities, no evidence asked for. Each test may have an edition of its own; staff and clock
 * are shared by the file.
 */

const noStore = new Proxy({} as Store, {
  get(_, name) {
    throw new Error(`these tests keep no files: ${String(name)}`);
  },
});

export type Secretariat = { stage: Stage; names: Names; staff: Staff };

/** Reference rows, officers and directors. `at` in milliseconds UTC. */
export async function secretariat(seed: string, at = Date.UTC(2026, 11, 1, 9)) {
  const random = randomFrom(seed);
  const stage: Stage = {
    random,
    newId: () => random.uuid(),
    store: noStore,
    at,
    refused: new Set(),
    say: () => {},
    // No scans are waited for, so no queue is asked.
    scannerAway: true,
  };
  await seedReference(new Date(at));
  const names = namesFrom(random.fork("names"));
  return { stage, names, staff: await staffOf(stage, names) } satisfies Secretariat;
}

export type Award = Secretariat & {
  rulebook: Rulebook;
  edition: Made;
  track: string;
  jury: Jury;
  countries: Country[];
  cities: City[];
  nominations: Nomination[];
};

type Wanted = {
  name: string;
  zone?: string;
  rules?: Partial<Rulebook>;
  /** Cities of each country, by its code. */
  cities?: Record<string, number>;
  /** The day the region opens; else some weeks from now. */
  opensOn?: string;
  offsets?: { cityDue: number; commissionDue: number; scoringDue: number };
};

const region = "ENA";

/** A published edition of one region, not open yet. */
export async function published(of: Secretariat, wanted: Wanted): Promise<Award> {
  const { stage, names, staff } = of;
  const zone = wanted.zone ?? "Europe/Berlin";
  const rulebook: Rulebook = {
    ...presets["2027-proposal"],
    zone,
    evidenceMinimum: 0,
    ...wanted.rules,
  };
  const countries: Country[] = [];
  const cities: City[] = [];
  for (const [code, count] of Object.entries(wanted.cities ?? { FRA: 2, ESP: 1 })) {
    const country = await commissionOf(stage, names, code, region, staff.officer);
    countries.push(country);
    for (let i = 0; i < count; i++)
      cities.push(await city(stage, names, country, `2018-0${1 + (i % 9)}-10`));
  }
  const opensOn = wanted.opensOn ?? dueDateOf(stage.at + 35 * DAY, zone);
  const id = stage.newId();
  const made = await createEdition(
    {
      id,
      name: wanted.name,
      slug: wanted.name.toLowerCase().replaceAll(/\W+/g, "-"),
      preset: rulebook.name,
      rulebook,
      calendar: calendarFrom(opensOn, zone, [region], wanted.offsets),
      demonstration: true,
    },
    staff.officer,
    tick(stage),
    stage.newId,
  );
  granted(made, { type: "edition.create", id });
  await publish(stage, id, staff);
  const jury: Jury = { id: made.juries[0]?.id ?? "", edition: id, members: [] };
  return {
    ...of,
    rulebook,
    edition: { id, tracks: made.tracks, juries: made.juries },
    track: made.tracks[0]?.id ?? "",
    jury,
    countries,
    cities,
    nominations: [],
  };
}

/** Open, with a draft of every city. */
export async function nominating(award: Award): Promise<void> {
  const { stage, edition, track, countries, cities } = award;
  await past(stage, await dueOf("opens", track));
  for (const each of cities) {
    const country = countries.find(({ code }) => code === each.country) as Country;
    award.nominations.push(await start(stage, edition.id, track, each, country));
  }
}

/** From draft or returned to the Commission's desk. */
export async function signed(
  { stage, rulebook }: Award,
  nominations: readonly Nomination[],
): Promise<void> {
  for (const nomination of nominations) {
    const { id, city: of } = nomination;
    const answers = answersFor(rulebook, of.name);
    granted(await saveAnswers(id, answers, await revisionOf(id), of.coordinator, tick(stage)), {
      type: "nomination.edit",
      id,
    });
    await requestSignature(stage, nomination);
    await sign(stage, nomination);
  }
}

/** Every draft signed and endorsed, as far as the quota goes. */
export async function endorsed(award: Award): Promise<void> {
  await signed(award, award.nominations);
  for (const nomination of award.nominations) await endorse(award.stage, nomination);
}

/** The Commissions' deadline has passed and two officers have said yes to every endorsed one. */
export async function eligible(award: Award): Promise<void> {
  const { stage, track, staff, nominations } = award;
  await past(stage, await dueOf("commissionDue", track));
  for (const nomination of nominations) await confirm(stage, nomination, staff);
}

/** Jurors of countries that have no city here; the first is chair, the second deputy. */
export async function seated(award: Award, count = award.rulebook.juryMinimum): Promise<void> {
  const { stage, names, staff, jury } = award;
  const passports = ["KEN", "JPN", "BRA", "EGY", "IND", "MEX", "GHA", "CHL"];
  for (let i = 0; i < count; i++)
    jury.members.push(await seat(stage, names, jury, passports[i] ?? "PER", staff));
  await electChairs(stage, jury, staff.officer);
  await constitute(stage, jury, staff.director);
}

/** Everybody has declared that there is no conflict, and has sheets. */
export async function scoring({ stage, track, jury, staff, edition }: Award): Promise<void> {
  await declare(stage, track, jury, staff, { declared: [] });
  await assign(stage, track, edition.id, staff);
}

export async function sheetsHandedIn({ stage, track, jury, rulebook }: Award): Promise<void> {
  for (const sheet of await sheetsOf(track)) {
    const juror = jury.members.find(({ appointment }) => appointment === sheet.appointment);
    if (juror) await handIn(stage, sheet, juror.by, rulebook);
  }
}

export const roomOf = ({ track, edition, jury, rulebook, staff }: Award): Room => ({
  track,
  edition: edition.id,
  jury,
  rulebook,
  staff,
});

/** A sitting in deliberation that is open; its id. */
export async function inSession(award: Award): Promise<string> {
  const session = await call(award.stage, roomOf(award));
  await open(award.stage, session, roomOf(award));
  return session;
}

/** From a published edition to the jury's room, every sheet handed in. */
export async function deliberating(award: Award): Promise<void> {
  await nominating(award);
  await endorsed(award);
  await eligible(award);
  await seated(award);
  await scoring(award);
  await sheetsHandedIn(award);
  await past(award.stage, await dueOf("scoringDue", award.track));
}

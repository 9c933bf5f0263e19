import type { Rulebook } from "#app/domain/rulebook.ts";
import { type City, type Country, city, commissionOf, type Staff } from "./cast.ts";
import { type Juror, type Jury, seat } from "./jury.ts";
import type { Names } from "./names.ts";
import type { Nomination } from "./nominating.ts";
import { type Made, makeEdition, pairOf, publish, type Setup } from "./side-lines.ts";
import { DAY, must, past, reason, rows, type Stage, together } from "./stage.ts";

/** The main edition: five regions, each with a part to play. */

/**
 * `full`: everything that can happen to a jury; `second`: ties, notices, a return by the director;
 * `none`: no awardee; `late`: a complaint that comes through after the recommendation; `empty`: no
 * nomination at all.
 */
export type Part = "full" | "second" | "none" | "late" | "empty";

export type Region = {
  part: Part;
  region: string;
  track: string;
  jury: Jury;
  countries: Country[];
  cities: City[];
  nominations: Nomination[];
};

export type Play = {
  stage: Stage;
  names: Names;
  staff: Staff;
  setup: Setup;
  rulebook: Rulebook;
  edition: Made;
  regions: Region[];
  /** Countries of other regions, for jurors' passports. */
  passports: string[];
};

const parts: Part[] = ["full", "second", "none", "late", "empty"];

/** Three cities a country at most: the third finds the national quota used. */
const citiesPerCountry = 3;

/** The cities, their countries and their people, shared out over the regions that have any. */
export async function populate(
  stage: Stage,
  names: Names,
  officer: Staff["officer"],
  regions: readonly string[],
  count: number,
) {
  const playing = regions.length - 1;
  const populated: { part: Part; region: string; countries: Country[]; cities: City[] }[] = [];
  for (const [i, region] of stage.random.shuffle(regions).entries()) {
    const part = parts[i] as Part;
    const share =
      part === "empty" ? 0 : Math.floor(count / playing) + (i < count % playing ? 1 : 0);
    const codes = await rows<{ code: string }>(
      "select code from country where region = $1 and status = 'member_state' order by code",
      [region],
    );
    const wanted = Math.min(codes.length, Math.ceil(share / citiesPerCountry));
    const countries: Country[] = [];
    for (const { code } of stage.random.shuffle(codes).slice(0, wanted))
      countries.push(await commissionOf(stage, names, code, region, officer));
    const cities: City[] = [];
    for (let n = 0; n < share; n++) {
      const country = countries[n % countries.length] as Country;
      // Some joined in the last months: too late for this edition.
      cities.push(
        await city(
          stage,
          names,
          country,
          `20${15 + stage.random.int(8)}-0${1 + stage.random.int(9)}-10`,
        ),
      );
    }
    populated.push({ part, region, countries, cities });
  }
  return populated;
}

export async function prepare(
  stage: Stage,
  names: Names,
  staff: Staff,
  setup: Setup,
  populated: Awaited<ReturnType<typeof populate>>,
): Promise<Play> {
  const { officer, director } = staff;
  const edition = await makeEdition(stage, "Rehearsal", setup, officer, 110);
  await must(stage, { type: "edition.edit", id: edition.id, data: {} }, officer);
  const passports: string[] = [];
  const regions = populated.map(({ part, region, countries, cities }): Region => {
    const track = edition.tracks.find((made) => made.region === region)?.id ?? "";
    const jury = edition.juries.find(({ tracks }) => tracks.includes(track))?.id ?? "";
    passports.push(...countries.map(({ code }) => code));
    return {
      part,
      region,
      track,
      jury: { id: jury, edition: edition.id, members: [] },
      countries,
      cities,
      nominations: [],
    };
  });
  const [first, second] = regions as [Region, Region];
  const [quiet] = await rows<{ country: string }>(
    "select p.country from placement p where p.edition_id = $1 and p.track_id = $2 and not exists(select from membership m where m.country = p.country) order by 1 limit 1",
    [edition.id, second.track],
  );
  const place = {
    type: "country.place",
    id: edition.id,
    data: { country: quiet?.country, region: first.region, reason },
  };
  await together(stage, place, pairOf(edition.id, staff));
  for (const leave of [true, false])
    await must(
      stage,
      { type: "jury.serve", id: first.jury.id, data: { track: first.track, leave } },
      officer,
    );
  await publish(stage, edition.id, staff);
  await must(stage, { type: "edition.suspend", id: edition.id, data: { reason } }, director);
  await past(stage, stage.at + 2 * DAY);
  await must(stage, { type: "edition.resume", id: edition.id }, director);
  return { stage, names, staff, setup, rulebook: setup.rulebook, edition, regions, passports };
}

/** Five jurors of five countries; on the second jury one is from a country of its own region. */
export async function seatJury(
  { stage, names, staff, passports, rulebook }: Play,
  { jury, countries, part }: Region,
): Promise<void> {
  const own = new Set(countries.map(({ code }) => code));
  const foreign = stage.random.shuffle(passports.filter((code) => !own.has(code)));
  const members: Juror[] = [];
  for (let i = 0; i < rulebook.juryMinimum; i++) {
    const passport =
      part === "second" && i === rulebook.juryMinimum - 1
        ? countries.at(-1)?.code
        : foreign[i % foreign.length];
    members.push(await seat(stage, names, jury, passport ?? "", staff));
  }
  jury.members = members;
}

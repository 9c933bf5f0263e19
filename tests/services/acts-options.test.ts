import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nobody, type Viewer } from "#app/domain/viewer.ts";
import { recommendedIn } from "#app/rehearsal/decision.ts";
import {
  ballotsOf,
  clearFor,
  close,
  electorsOf,
  placesFor,
  ranking,
  recommend,
  settleAll,
  signMinutes,
} from "#app/rehearsal/deliberation.ts";
import { chairOf, conflictsOf } from "#app/rehearsal/jury.ts";
import { must, reason, tick, together } from "#app/rehearsal/stage.ts";
import { type Source, sources } from "#app/schemas/fields.ts";
import { optionsFor } from "#app/services/acts/options.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Subject } from "#machines/index.ts";
import { disconnect } from "#prisma/transaction.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import {
  type Award,
  deliberating,
  inSession,
  nominating,
  published,
  roomOf,
  secretariat,
} from "./award.ts";

/** Two editions: one in which cities write, one whose jury sits and then decides. */
let writing: Award;
let sitting: Award;
let at: Date;

async function viewerOf(by: Actor | undefined): Promise<Viewer> {
  if (by?.kind !== "person") throw new Error("not a person");
  return (await findVisitor(ask("/", await signedIn(by.person, at)), at)).viewer;
}

async function offered(source: Source, subject: Subject, id: string, by: Actor | undefined) {
  return optionsFor(source, subject, id, await viewerOf(by), at);
}

const names = (options: { name: string }[]) => options.map(({ name }) => name);
const cityNames = (award: Award) => award.nominations.map(({ city }) => city.name).sort();
const now = (award: Award) => {
  at = new Date(tick(award.stage));
};

/** Links are evidence without bytes: nothing has to be stored for them. */
async function link(award: Award, title: string, checked: boolean): Promise<string> {
  const { stage, nominations } = award;
  const [nomination] = nominations;
  if (!nomination) throw new Error("no nomination");
  const id = stage.newId();
  const { coordinator } = nomination.city;
  const refs = { edition: nomination.edition, track: award.track, nomination: nomination.id };
  const described = { title, language: "en", dated: "2026", rights: "City", criteria: ["plan"] };
  const data = { kind: "link", ...described };
  await must(stage, { type: "evidence.begin", id, data, refs }, coordinator);
  await must(stage, { type: "evidence.complete", id, data: { size: 0 } }, coordinator);
  const clean = { verdict: "clean", scanner: "none" };
  if (checked) await must(stage, { type: "scan.pass", id, data: clean }, { kind: "clock" });
  return id;
}
let files: string[];

beforeAll(async () => {
  const staff = await secretariat("options");
  writing = await published(staff, { name: "Options writing", cities: { FRA: 2, ESP: 1 } });
  await nominating(writing);
  files = [
    await link(writing, "Report", true),
    await link(writing, "Survey", true),
    await link(writing, "Not checked yet", false),
  ];
  sitting = await published(staff, {
    name: "Options sitting",
    rules: { seats: 1 },
    cities: { CZE: 1, DEU: 1, ITA: 1, POL: 1 },
  });
  await deliberating(sitting);
  now(sitting);
}, 120_000);
afterAll(disconnect);

describe("whoever is not told of a thing", () => {
  const open: Source[] = ["countries", "languages", "languagesOfSite", "pastEditions", "scopes"];

  test.each(sources)("is offered %s only where they are public", async (source) => {
    const [draft] = writing.nominations;
    const options = await optionsFor(source, "nomination", draft?.id ?? "", nobody, at);
    expect(options.length > 0).toBe(open.includes(source));
  });

  test("is answered as for a thing that is not there", async () => {
    const [, other] = writing.nominations;
    const stranger = sitting.nominations[0]?.city.coordinator;
    const hidden = await offered("signatories", "nomination", other?.id ?? "", stranger);
    expect(hidden).toEqual(await offered("signatories", "nomination", "nowhere", stranger));
  });
});

describe("the city's lists", () => {
  test("name its own mayor for an answer that is signed", async () => {
    const [own] = writing.nominations;
    const found = await offered("signatories", "nomination", own?.id ?? "", own?.city.coordinator);
    expect(found.map(({ value }) => value)).toEqual([own?.city.mayorMandate]);
  });

  test("name its own cities until each has a nomination", async () => {
    const [one] = writing.nominations;
    const done = await offered("ownCities", "track", writing.track, one?.city.coordinator);
    expect(done).toEqual([]);
    const next = await published(sitting, { name: "Options next", cities: { PRT: 1 } });
    const [city] = next.cities;
    now(next);
    const own = await offered("ownCities", "track", next.track, city?.coordinator);
    expect(own).toEqual([{ value: city?.id, name: city?.name }]);
  });

  test("name the people of the city and nobody else", async () => {
    const [one] = writing.nominations;
    const { coordinator, mayor } = one?.city ?? {};
    const found = await offered("people", "mandate", "", coordinator);
    const ids = [coordinator, mayor].map((by) => (by?.kind === "person" ? by.person : ""));
    expect(found.map(({ value }) => value).sort()).toEqual(ids.sort());
    const all = await offered("people", "mandate", "", writing.staff.officer);
    expect(all.length).toBeGreaterThan(20);
  });

  test("name ready files of the nomination, without the one that is replaced", async () => {
    const [one] = writing.nominations;
    const [report = "", survey] = files;
    const found = await offered("filesOfNomination", "evidence", report, one?.city.coordinator);
    expect(found).toEqual([{ value: survey, name: "Survey" }]);
    // Until it is signed, a file is its city's.
    const other = writing.nominations[1]?.city.coordinator;
    expect(await offered("filesOfNomination", "nomination", one?.id ?? "", other)).toEqual([]);
  });
});

describe("lists from rules and registers", () => {
  test("name the criteria and languages of the edition first", async () => {
    const [one] = writing.nominations;
    const criteria = await offered("criteria", "nomination", one?.id ?? "", one?.city.coordinator);
    expect(criteria.map(({ key }) => key)).toEqual(
      writing.rulebook.criteria.map(({ key }) => `criterion.${key}`),
    );
    const languages = await offered(
      "languages",
      "nomination",
      one?.id ?? "",
      one?.city.coordinator,
    );
    expect(names(languages).slice(0, 3)).toEqual(["English", "français", "Afrikaans"]);
  });

  test("name regions with and without a track, and the tracks themselves", async () => {
    const { officer } = writing.staff;
    const edition = writing.edition.id;
    const has = await offered("regionsOfEdition", "edition", edition, officer);
    expect(has.map(({ value }) => value)).toEqual(["ENA"]);
    const lacks = await offered("regionsWithoutTrack", "edition", edition, officer);
    expect(lacks.map(({ value }) => value).sort()).toEqual(["AFR", "APA", "ARB", "LAC"]);
    expect(await offered("tracksOfEdition", "jury", writing.jury.id, officer)).toEqual([
      { value: writing.track, name: "Europe and North America", key: "region.ENA" },
    ]);
    expect(await offered("tracksNotServed", "edition", edition, officer)).toEqual([]);
  });

  test("name cities to apply for, as far as they are one's own", async () => {
    const { officer } = writing.staff;
    const every = await offered("cities", "membership", "", officer);
    const french = await offered("cities", "membership", "", writing.countries[0]?.commission);
    expect(french.length).toBeLessThanOrEqual(every.length);
    const members = new Set(writing.cities.map(({ id }) => id));
    expect(every.filter(({ value }) => members.has(value))).toEqual([]);
  });

  test("name the rules that fail, to those who examine and not to the jury", async () => {
    const [one] = writing.nominations;
    const draft = await offered(
      "checklistFailing",
      "nomination",
      one?.id ?? "",
      one?.city.coordinator,
    );
    expect(draft.map(({ value }) => value)).toContain("mayorSignature");
    const [judged] = sitting.nominations;
    const juror = sitting.jury.members[2]?.by;
    expect(await offered("checklistFailing", "nomination", judged?.id ?? "", juror)).toEqual([]);
  });
});

describe("the jury's lists", () => {
  test("name what is before it, to the jury and to nobody who is told a label", async () => {
    const chair = chairOf(sitting.jury.members);
    expect(names(await offered("nominationsOfTrack", "track", sitting.track, chair))).toEqual(
      cityNames(sitting),
    );
    for (const by of [sitting.nominations[0]?.city.mayor, sitting.countries[0]?.commission])
      expect(await offered("nominationsOfTrack", "track", sitting.track, by)).toEqual([]);
  });

  test("name the other jurors for a seat that is to be filled", async () => {
    const [first] = sitting.jury.members;
    const { officer } = sitting.staff;
    const all = await offered("seatedJurors", "jury", sitting.jury.id, officer);
    expect(all.map(({ value }) => value).sort()).toEqual(
      sitting.jury.members.map(({ appointment }) => appointment).sort(),
    );
    const others = await offered("seatedJurors", "appointment", first?.appointment ?? "", officer);
    expect(others.map(({ value }) => value)).not.toContain(first?.appointment);
    expect(others).toHaveLength(all.length - 1);
    expect(await offered("acceptedJurors", "jury", sitting.jury.id, officer)).toEqual([]);
  });

  test("leave out what a juror is not clear for, and say where too few are", async () => {
    const { stage, jury, track, staff } = sitting;
    const [one] = sitting.nominations;
    const pairs = (await conflictsOf(track)).filter(({ nomination }) => nomination === one?.id);
    expect(await offered("nominationsShort", "track", track, staff.officer)).toEqual([]);
    for (const { appointment, by } of jury.members.slice(2)) {
      const pair = pairs.find((each) => each.appointment === appointment);
      await must(stage, { type: "conflict.declare", id: pair?.id ?? "", data: { reason } }, by);
    }
    now(sitting);
    const out = await offered("nominationsOfTrack", "track", track, jury.members[2]?.by);
    expect(out.map(({ value }) => value)).not.toContain(one?.id);
    expect(out).toHaveLength(3);
    const short = await offered("nominationsShort", "track", track, staff.officer);
    expect(short).toEqual([{ value: one?.id, name: one?.city.name }]);
    expect(await offered("nominationsOfEdition", "jury", jury.id, staff.officer)).toHaveLength(4);
  });

  test("name the options and electors of a ballot to its jury", async () => {
    const room = roomOf(sitting);
    const session = await inSession(sitting);
    const [, second] = sitting.nominations;
    const id = sitting.stage.newId();
    const refs = {
      edition: room.edition,
      track: room.track,
      jury: room.jury.id,
      session,
      nomination: second?.id,
    };
    const chair = chairOf(sitting.jury.members);
    const data = { kind: "yesNo", options: [second?.id] };
    await must(sitting.stage, { type: "ballot.prepare", id, data, refs }, chair);
    expect(await ballotsOf(session)).toEqual([{ id }]);
    now(sitting);
    const options = await offered("ballotOptions", "ballot", id, chair);
    expect(options).toEqual([{ value: second?.id, name: second?.city.name }]);
    const electors = await offered("electors", "ballot", id, chair);
    expect(electors.map(({ value }) => value).sort()).toEqual((await electorsOf(id)).sort());
    expect(electors).toHaveLength((await clearFor(second?.id ?? "", room)).length);
    for (const source of ["ballotOptions", "electors"] as const)
      expect(await offered(source, "ballot", id, second?.city.coordinator)).toEqual([]);
    await must(sitting.stage, { type: "ballot.void", id }, chair);
    await close(sitting.stage, session, room);
    await signMinutes(sitting.stage, session, room);
  });
});

test("the reserve is named to the director in its order, and to the jury not at all", async () => {
  const { stage, track, staff, rulebook } = sitting;
  const room = roomOf(sitting);
  const [short] = sitting.nominations;
  const ranked = (await ranking(room)).filter(({ id }) => id !== short?.id);
  const places = [
    ...placesFor(ranked, { ...rulebook, minSheets: 1 }, false),
    { id: short?.id ?? "", place: "notRecommended" as const, n: null },
  ];
  const shortages = { [short?.id ?? ""]: { sheets: 1, quorum: 1 } };
  await together(
    stage,
    { type: "shortage.accept", id: track, data: { shortages, reason } },
    { edition: sitting.edition.id, first: staff.officer, second: staff.director },
  );
  const session = await inSession(sitting);
  await settleAll(stage, session, room, places);
  await close(stage, session, room);
  await signMinutes(stage, session, room);
  await recommend(stage, room);
  now(sitting);
  const { recommended, reserves } = await recommendedIn(track);
  const chosen = await offered("recommendedOfTrack", "track", track, staff.director);
  expect(chosen.map(({ value }) => value)).toEqual(recommended);
  const chair = chairOf(sitting.jury.members);
  expect(await offered("recommendedOfTrack", "track", track, chair)).toEqual([]);

  await must(
    stage,
    { type: "decision.take", id: track, data: { awards: recommended } },
    staff.director,
  );
  now(sitting);
  const reserve = await offered("reservesOfTrack", "track", track, staff.director);
  expect(reserve.map(({ value }) => value)).toEqual(reserves);
  expect(reserve).toHaveLength(2);
  for (const by of [chair, short?.city.mayor])
    expect(await offered("reservesOfTrack", "track", track, by)).toEqual([]);
});

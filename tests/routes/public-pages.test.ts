import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { presets } from "#app/domain/rulebook.ts";
import { loader as home } from "#app/routes/_index.tsx";
import { loader as city } from "#app/routes/cities.$slug.tsx";
import { loader as editions } from "#app/routes/editions._index.tsx";
import { loader as edition } from "#app/routes/editions.$slug.tsx";
import { loader as region } from "#app/routes/editions.$slug_.$region.tsx";
import { loader as register } from "#app/routes/register.tsx";
import { db } from "#prisma/client.server.ts";
import { seed } from "#prisma/seed.ts";

const DAY = 86_400_000;
const now = new Date("2027-05-20T12:00:00Z");

/** What a visitor's request is answered, as the server calls it. */
const args = (path: string, params: Record<string, string> = {}) =>
  ({
    request: new Request(`http://localhost${path}`),
    params,
    context: { at: now },
  }) as unknown as LoaderFunctionArgs;

const missing = async (answer: Promise<unknown>) =>
  expect(await answer.catch((thrown: Response) => thrown.status)).toBe(404);

const movedTo = async (answer: Promise<unknown>) => {
  const thrown = (await answer.catch((response: Response) => response)) as Response;
  return [thrown.status, thrown.headers.get("location")];
};

beforeAll(() => seed({ demo: false, at: new Date("2026-11-24T00:00:00Z") }));

describe("the register", () => {
  const rows = async (query: string) => (await register(args(`/register${query}`))).rows;

  test("holds every city that a source names, by pages of 50", async () => {
    const first = await register(args("/register"));
    expect([first.total, first.found, first.pages, first.rows.length]).toEqual([251, 251, 6, 50]);
    const last = await register(args("/register?page=6"));
    expect([last.first, last.rows.length]).toEqual([251, 1]);
    expect((await register(args("/register?page=99"))).page).toBe(6);
    expect((await register(args("/register?page=-1"))).page).toBe(1);
  });

  test("finds a name without its accents", async () => {
    expect((await rows("?q=querETARO")).map(({ name }) => name)).toEqual(["Querétaro"]);
  });

  test("is chosen from by region, country and award at once", async () => {
    const found = await rows("?region=ENA&country=IRL&award=2015");
    expect(found.map(({ name }) => name)).toEqual(["Cork"]);
    expect(await rows("?region=AFR&country=IRL")).toEqual([]);
  });

  test("counts every awarded city once, and draws all with a position", async () => {
    const { awarded, map } = await register(args("/register?award=any"));
    expect(awarded).toBe(57); // 58 awards; Cork has two
    expect(map.dots).toHaveLength(241);
    expect(map.dots.filter(({ faint }) => !faint).every(({ awarded: has }) => has)).toBe(true);
  });

  test("leaves out what was invented for demonstration", async () => {
    await db.city.create({
      data: {
        id: "inv",
        slug: "brightwater",
        name: "Brightwater",
        country: "KEN",
        demonstration: true,
      },
    });
    expect(await rows("?q=brightwater")).toEqual([]);
    expect((await city(args("/", { slug: "brightwater" }))).city.demonstration).toBe(true);
    await db.city.delete({ where: { id: "inv" } });
  });
});

describe("the page of a city", () => {
  test("tells both awards of Cork with their sources", async () => {
    const answer = await city(args("/cities/cork", { slug: "cork" }));
    expect(answer.city.awards.map((award) => award.edition)).toEqual(["2015", "2024"]);
    for (const { sources } of answer.city.awards)
      for (const source of sources) expect(answer.sources).toContain(source);
  });

  test("has no standing to tell while no call is ahead", async () => {
    expect((await city(args("/cities/cork", { slug: "cork" }))).city.standing).toBeNull();
  });

  test("is not there for a city nobody knows", () =>
    missing(city(args("/", { slug: "atlantis" }))));
});

describe("an address with capitals leads for good to the one with small letters", () => {
  test("of a city, with what was asked", async () => {
    expect(await movedTo(city(args("/cities/Cork?x=Y", { slug: "Cork" })))).toEqual([
      301,
      "/cities/cork?x=Y",
    ]);
  });

  test("of an edition and its region", async () => {
    expect(await movedTo(edition(args("/", { slug: "Demonstration" })))).toEqual([
      301,
      "/editions/demonstration",
    ]);
    expect(await movedTo(region(args("/", { slug: "2027", region: "AFR" })))).toEqual([
      301,
      "/editions/2027/afr",
    ]);
  });

  test("and never to another site", async () => {
    expect(await movedTo(city(args("/", { slug: "//Evil.example" })))).toEqual([
      301,
      "/cities/%2F%2Fevil.example",
    ]);
  });
});

describe("past editions", () => {
  test("are five with 58 awards, and none in Africa in 2021", async () => {
    const { past } = await editions(args("/editions"));
    expect(past.map(({ name, awardees }) => [name, awardees.length])).toEqual([
      ["2024", 10],
      ["2021", 10],
      ["2019", 10],
      ["2017", 16],
      ["2015", 12],
    ]);
    const africa = past.map(
      ({ awardees }) => awardees.filter((one) => one.region === "AFR").length,
    );
    expect(africa).toEqual([1, 0, 1, 2, 1]);
  });

  test("have a page each, and no page for a region", async () => {
    expect((await edition(args("/", { slug: "2019" }))).kind).toBe("past");
    await missing(edition(args("/", { slug: "2018" })));
    await missing(region(args("/", { slug: "2019", region: "afr" })));
  });
});

describe("the edition under way", () => {
  beforeEach(clear);

  test("is told with where each region is, and a city with how it stands", async () => {
    await running({ AFR: "waiting", ARB: "nominating", ENA: "nominating" });
    const { running: told } = await home(args("/"));
    expect(told?.tracks.map((track) => [track.region, track.label])).toEqual([
      ["AFR", "waiting"],
      ["ARB", "nominating"],
      ["ENA", "nominating"],
    ]);
    const { standing } = (await city(args("/", { slug: "cork" }))).city;
    expect(standing?.verdict.findings.find(({ rule }) => rule === "coolDown")?.outcome).toBe(
      "fail",
    );
  });

  test("is not told while it is a draft", async () => {
    await running({ AFR: "waiting" }, { state: "draft" });
    expect((await home(args("/"))).running).toBeNull();
    await missing(edition(args("/", { slug: "2027" })));
  });

  test("tells the same of a region whatever its jury found, until results are public", async () => {
    const told: string[] = [];
    for (const state of [
      "scoring",
      "recommended",
      "noAwardRecommended",
      "decided",
      "empty",
      "discontinued",
    ]) {
      await running({ AFR: state }, { awarded: state === "decided" });
      const pages = [
        home(args("/")),
        edition(args("/", { slug: "2027" })),
        region(args("/", { slug: "2027", region: "afr" })),
      ];
      told.push(JSON.stringify(await Promise.all(pages)));
    }
    // A jury that went back to scoring has a new date of its own.
    await running({ AFR: "scoring" }, { reopenedUntil: now.getTime() + 5 * DAY });
    const reopened = [
      home(args("/")),
      edition(args("/", { slug: "2027" })),
      region(args("/", { slug: "2027", region: "afr" })),
    ];
    told.push(JSON.stringify(await Promise.all(reopened)));
    expect(new Set(told).size).toBe(1);
  });

  test("does not say that a release is pending", async () => {
    await running({ AFR: "decided" }, { awarded: true });
    const before = JSON.stringify(await edition(args("/", { slug: "2027" })));
    await running({ AFR: "decided" }, { awarded: true, release: now.getTime() + DAY });
    expect(JSON.stringify(await edition(args("/", { slug: "2027" })))).toBe(before);
  });

  test("tells the awarded cities from the announced instant on, whether or not a job has run", async () => {
    await running({ AFR: "decided" }, { awarded: true, release: now.getTime() });
    const answer = await edition(args("/", { slug: "2027" }));
    expect(answer.kind === "own" && answer.awardees.map(({ city: name }) => name)).toEqual([
      "Bouaké",
    ]);
    const { awardees } = await region(args("/", { slug: "2027", region: "afr" }));
    expect(awardees).toHaveLength(1);
  });
});

type Given = { state?: string; awarded?: boolean; release?: number; reopenedUntil?: number };

async function running(tracks: Record<string, string>, given: Given = {}): Promise<void> {
  await clear();
  const at = now.getTime();
  const times = {
    opensAt: at - 20 * DAY,
    cityDue: at + 19 * DAY,
    commissionDue: at + 47 * DAY,
    scoringDue: at + 117 * DAY,
  };
  const row = { version: 1, head: "", changedAt: now };
  await db.edition.create({
    data: {
      ...row,
      id: "e",
      state: given.state ?? "published",
      context: {
        name: "2027",
        slug: "2027",
        preset: "2027-proposal",
        demonstration: false,
        calendar: Object.fromEntries(Object.keys(tracks).map((code) => [code, times])),
        zone: "Europe/Berlin",
        shift: 0,
        rulebookHash: "hash",
        calendarHash: "hash",
        process: 1,
        publishedAt: given.state === "draft" ? null : at - 30 * DAY,
        suspendedAt: null,
        returnTo: null,
        releasedAt: given.release ? at - DAY : null,
        announceAt: given.release ?? null,
        announcedAt: null,
        conferredOn: null,
        closedAt: null,
      },
    },
  });
  await db.rulebook.create({
    data: { editionId: "e", version: 1, hash: "hash", content: presets["2027-proposal"] },
  });
  for (const [code, state] of Object.entries(tracks))
    await db.track.create({
      data: {
        ...row,
        id: code,
        state,
        editionId: "e",
        region: code,
        context: {
          ...trackContext(code),
          ...(given.reopenedUntil ? { calendar: { scoringDue: given.reopenedUntil } } : {}),
        },
      },
    });
  if (given.reopenedUntil)
    await db.deadline.create({
      data: {
        kind: "scoringDue",
        subject: "track",
        subjectId: "AFR",
        editionId: "e",
        dueAt: new Date(given.reopenedUntil),
      },
    });
  if (!given.awarded) return;
  const bouake = await db.city.findUniqueOrThrow({ where: { slug: "bouake" } });
  await db.nomination.create({
    data: {
      ...row,
      id: "n",
      state: "awarded",
      context: {},
      editionId: "e",
      trackId: "AFR",
      country: "CIV",
      cityId: bouake.id,
    },
  });
}

async function clear(): Promise<void> {
  await db.nomination.deleteMany();
  await db.deadline.deleteMany();
  await db.track.deleteMany();
  await db.rulebook.deleteMany();
  await db.edition.deleteMany();
}

const trackContext = (code: string) => ({
  region: code,
  calendar: {},
  calendarHash: null,
  openedAt: null,
  inputsHash: null,
  seed: null,
  planHash: null,
  confirmedAt: null,
  scoringClosedAt: null,
  underReviewed: [],
  outliers: [],
  shortages: {},
  reopenings: 0,
  returns: 0,
  recommendation: null,
  decision: null,
  endedAt: null,
});

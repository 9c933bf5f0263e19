import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Calendar,
  type CalendarFinding,
  calendarFrom,
  calendarHash,
  calendarOrdered,
  type Moment,
  moments,
  onlyLater,
} from "#app/domain/calendar.ts";
import { dueDateOf } from "#app/domain/civil-time.ts";

const zone = "Europe/Berlin";
const regions = ["AFR", "ARB", "APA", "ENA", "LAC"];
const calendar = calendarFrom("2024-04-22", zone, regions);
const day = 86_400_000;

function moved(track: string, moment: Moment, by: number): Calendar {
  const times = calendar.tracks[track];
  if (!times) throw new Error(track);
  return {
    ...calendar,
    tracks: { ...calendar.tracks, [track]: { ...times, [moment]: times[moment] + by } },
  };
}
const codes = (findings: CalendarFinding[]) => findings.map(({ code }) => code);

describe("a calendar from its opening date", () => {
  test("has the spacing of 2024: 22 April, 31 May, 28 June", () => {
    const times = calendar.tracks.AFR;
    expect(new Date(times?.opensAt ?? 0).toISOString()).toBe("2024-04-21T22:00:00.000Z");
    expect(dueDateOf(times?.cityDue ?? 0, zone)).toBe("2024-05-31");
    expect(dueDateOf(times?.commissionDue ?? 0, zone)).toBe("2024-06-28");
    expect(Object.keys(calendar.tracks)).toEqual(regions);
    expect(Calendar.parse(calendar)).toEqual(calendar);
  });

  test("is in order whatever the day and the zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2060 }),
        fc.constantFrom("Europe/Berlin", "Pacific/Kiritimati", "Etc/GMT+12", "Africa/Cairo"),
        (year, somewhere) => {
          const made = calendarFrom(`${year}-03-01`, somewhere, ["AFR"]);
          expect(calendarOrdered(made)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("calendarOrdered", () => {
  test("names the two moments that are out of order", () => {
    expect(calendarOrdered(moved("ARB", "cityDue", 60 * day))).toEqual([
      { code: "notInOrder", track: "ARB", earlier: "cityDue", later: "commissionDue" },
    ]);
    expect(calendarOrdered(moved("ARB", "cityDue", 28 * day))).toHaveLength(1);
  });

  test("an unknown zone or no track is found", () => {
    expect(codes(calendarOrdered({ zone: "Mars/Olympus", tracks: {} }))).toEqual([
      "zoneUnknown",
      "noTrack",
    ]);
  });
});

describe("onlyLater", () => {
  const none = new Set<never>();

  test("takes a later date that has not fired", () => {
    expect(onlyLater(calendar, moved("LAC", "cityDue", day), none)).toEqual([]);
  });

  test.each<[string, Calendar, Set<`${string}.${Moment}`>, string[]]>([
    ["an earlier date", moved("LAC", "cityDue", -1), none, ["notLater"]],
    ["a fired date", moved("LAC", "cityDue", day), new Set(["LAC.cityDue"]), ["alreadyFired"]],
    ["a broken order", moved("LAC", "cityDue", 40 * day), none, ["notInOrder"]],
    ["no change", calendar, none, ["nothingMoved"]],
    ["another zone", { ...calendar, zone: "UTC" }, none, ["zoneChanged"]],
    ["fewer tracks", calendarFrom("2024-04-22", zone, regions.slice(1)), none, ["trackMissing"]],
    ["more tracks", calendarFrom("2024-04-22", zone, [...regions, "X"]), none, ["trackAdded"]],
  ])("refuses %s", (_name, next, fired, expected) => {
    expect(codes(onlyLater(calendar, next, fired))).toEqual(expected);
  });

  test("a date that fired in another track stays movable here", () => {
    expect(onlyLater(calendar, moved("LAC", "cityDue", day), new Set(["AFR.cityDue"]))).toEqual([]);
  });

  test("a new date must lie ahead", () => {
    const next = moved("LAC", "cityDue", day);
    const due = next.tracks.LAC?.cityDue ?? 0;
    expect(onlyLater(calendar, next, none, due - 1)).toEqual([]);
    expect(codes(onlyLater(calendar, next, none, due))).toEqual(["notAhead"]);
  });

  test("what it takes never shortens anybody's time", () => {
    const change = fc.record({
      track: fc.constantFrom(...regions),
      moment: fc.constantFrom(...moments),
      by: fc.integer({ min: -20 * day, max: 20 * day }),
    });
    fc.assert(
      fc.property(change, ({ track, moment, by }) => {
        const next = moved(track, moment, by);
        if (onlyLater(calendar, next, none).length === 0) expect(by).toBeGreaterThan(0);
      }),
    );
  });
});

test("the hash changes with any instant and not with the order of tracks", () => {
  const reversed = {
    zone,
    tracks: Object.fromEntries(Object.entries(calendar.tracks).reverse()),
  };
  expect(calendarHash(reversed)).toBe(calendarHash(calendar));
  expect(calendarHash(moved("AFR", "scoringDue", 1))).not.toBe(calendarHash(calendar));
  expect(calendarHash(calendar)).toMatch(/^[0-9a-f]{64}$/);
});

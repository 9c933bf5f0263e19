import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysAfter,
  dueDateOf,
  dueInstant,
  hoursAfter,
  instantOf,
  isCivilDate,
  isZone,
  momentOf,
  startOf,
} from "#app/domain/civil-time.ts";

const iso = (instant: number) => new Date(instant).toISOString();

describe("the instant at which a due date ends", () => {
  test.each([
    ["summer time in Berlin", "2024-05-31", "Europe/Berlin", "2024-05-31T22:00:00.000Z"],
    ["winter time in Berlin", "2024-12-31", "Europe/Berlin", "2024-12-31T23:00:00.000Z"],
    ["the day summer time begins", "2027-03-28", "Europe/Berlin", "2027-03-28T22:00:00.000Z"],
    [
      "the day before summer time begins",
      "2027-03-27",
      "Europe/Berlin",
      "2027-03-27T23:00:00.000Z",
    ],
    ["the day summer time ends", "2027-10-31", "Europe/Berlin", "2027-10-31T23:00:00.000Z"],
    ["a leap day", "2028-02-29", "Europe/Berlin", "2028-02-29T23:00:00.000Z"],
    ["the day before a leap day", "2028-02-28", "UTC", "2028-02-29T00:00:00.000Z"],
    ["UTC+14, the first to end", "2027-06-01", "Pacific/Kiritimati", "2027-06-01T10:00:00.000Z"],
    ["UTC-12, the last to end", "2027-06-01", "Etc/GMT+12", "2027-06-02T12:00:00.000Z"],
    ["a quarter hour's zone", "2027-06-01", "Asia/Kathmandu", "2027-06-01T18:15:00.000Z"],
    // Cairo skipped 00:00 to 01:00 on 26 April 2024.
    ["a midnight that is skipped", "2024-04-25", "Africa/Cairo", "2024-04-25T22:00:00.000Z"],
    // Havana went from 01:00 back to 00:00 on 3 November 2024: no one saw the old day again.
    ["a midnight that comes twice", "2024-11-02", "America/Havana", "2024-11-03T04:00:00.000Z"],
    // St John's went from 00:01 back to 23:01 of the day before on 1 November 2009.
    ["a day that comes back", "2009-10-31", "America/St_Johns", "2009-11-01T03:30:00.000Z"],
    [
      "the day before a day that never was",
      "2011-12-29",
      "Pacific/Apia",
      "2011-12-30T10:00:00.000Z",
    ],
    ["a day that never was", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("%s", (_name, date, zone, expected) => {
    expect(iso(dueInstant(date, zone))).toBe(expected);
  });

  test("separates the day from what comes after, for every day of a year in odd zones", () => {
    const zones = fc.constantFrom(
      "Europe/Berlin",
      "America/Havana",
      "Africa/Cairo",
      "Asia/Beirut",
      "America/Santiago",
      "Australia/Lord_Howe",
      "Asia/Tehran",
      "America/St_Johns",
      "Pacific/Kiritimati",
      "Etc/GMT+12",
    );
    const days = fc.integer({ min: 0, max: 30 * 366 }).map((n) => addDays("2005-01-01", n));
    fc.assert(
      fc.property(days, zones, (date, zone) => {
        const due = dueInstant(date, zone);
        expect(dayOf(due - 1, zone)).toBe(date);
        expect(dayOf(due, zone)).toBe(addDays(date, 1));
        for (const later of [1, 60_000, 1_800_000, 5_400_000]) {
          expect(dayOf(due + later, zone) > date).toBe(true);
        }
        expect(dueDateOf(due, zone)).toBe(date);
        expect(startOf(addDays(date, 1), zone)).toBe(due);
      }),
      { numRuns: 150 },
    );
  });

  test("refuses dates and zones that do not exist", () => {
    expect(() => dueInstant("2027-02-29", "UTC")).toThrow(RangeError);
    expect(() => dueInstant("2027-2-1", "UTC")).toThrow(RangeError);
    expect(() => dueInstant("2027-02-01", "Europe/Atlantis")).toThrow(RangeError);
    expect(isZone("Europe/Atlantis")).toBe(false);
    expect(isZone("Etc/GMT+12")).toBe(true);
    expect(isCivilDate("2100-02-29")).toBe(false);
    expect(isCivilDate("2000-02-29")).toBe(true);
  });
});

describe("a term", () => {
  test("of days ends with its last day in the zone, over a change of the clock", () => {
    const asked = Date.parse("2027-03-20T23:30:00Z"); // 21 March, 00:30 in Berlin
    expect(iso(daysAfter(asked, 10, "Europe/Berlin"))).toBe("2027-03-31T22:00:00.000Z");
    expect(iso(daysAfter(asked, 10, "Etc/GMT+12"))).toBe("2027-03-31T12:00:00.000Z");
  });

  test("of hours is elapsed time", () => {
    const begun = Date.parse("2027-03-27T12:00:00Z");
    expect(iso(hoursAfter(begun, 48))).toBe("2027-03-29T12:00:00.000Z");
  });
});

describe("civil arithmetic", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2024-02-14", 12, "2025-02-14"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("six years after 27 October 2021 is 27 October 2027, after a leap day 28 February", () => {
    expect(addYears("2021-10-27", 6)).toBe("2027-10-27");
    expect(addYears("2024-02-29", 6)).toBe("2030-02-28");
  });

  test("adding months never goes backwards", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1990-01-01", n));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 100 }), (a, b, months) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
      }),
    );
  });
});

describe("the instant of a minute that somebody typed", () => {
  test.each([
    ["winter time in Berlin", "2027-01-31T12:00", "Europe/Berlin", "2027-01-31T11:00:00.000Z"],
    ["summer time in Berlin", "2027-05-31T00:00", "Europe/Berlin", "2027-05-30T22:00:00.000Z"],
    ["a minute that is skipped", "2027-03-28T02:30", "Europe/Berlin", "2027-03-28T01:00:00.000Z"],
    ["a minute that comes twice", "2027-10-31T02:30", "Europe/Berlin", "2027-10-31T00:30:00.000Z"],
    [
      "half an hour's summer time",
      "2027-04-04T01:45",
      "Australia/Lord_Howe",
      "2027-04-03T14:45:00.000Z",
    ],
    ["the west", "2027-11-07T01:30", "America/New_York", "2027-11-07T05:30:00.000Z"],
    ["a day that never was", "2011-12-30T10:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("%s", (_name, moment, zone, expected) => {
    expect(iso(instantOf(moment, zone))).toBe(expected);
  });

  test("is shown by the clocks of its zone, in every zone and season", () => {
    const zones = fc.constantFrom(
      "Europe/Berlin",
      "Asia/Kathmandu",
      "America/St_Johns",
      "Pacific/Apia",
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 2_000_000 }), (zone, minute) => {
        const moment = momentOf(Date.UTC(2026, 0, 1) + minute * 60_000, zone);
        expect(momentOf(instantOf(moment, zone), zone)).toBe(moment);
      }),
    );
  });

  test.each(["2027-02-30T12:00", "2027-05-31", "2027-05-31T25:00", "noon"])(
    "is not %s",
    (moment) => {
      expect(() => instantOf(moment, "UTC")).toThrow(RangeError);
    },
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#app/domain/civil-time.ts";
import {
  all,
  any,
  between,
  Dated,
  dated,
  datedText,
  isBefore,
  isNotAfter,
  monthsLater,
  unknownDate,
} from "#app/domain/dated.ts";

describe("reading a date", () => {
  test.each([
    ["2024-02-14", "day", "2024-02-14", "2024-02-14"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2024-12", "month", "2024-12-01", "2024-12-31"],
    ["2022", "year", "2022-01-01", "2022-12-31"],
    [null, "unknown", null, null],
  ])("%s has precision %s", (text, precision, earliest, latest) => {
    expect(dated(text)).toEqual({ precision, earliest, latest });
    expect(Dated.parse(dated(text))).toEqual(dated(text));
    expect(datedText(dated(text))).toBe(text ?? "unknown");
  });

  test.each(["2024-13", "2024-02-30", "24", "", "spring 2018"])("%s is none", (text) => {
    expect(() => dated(text)).toThrow(RangeError);
  });

  test("a range keeps both ends and the finest unit that holds them", () => {
    expect(between("2015-09-28", "2015-09-30")).toEqual({
      precision: "month",
      earliest: "2015-09-28",
      latest: "2015-09-30",
    });
    expect(between("2015-09-28", "2015-10-30").precision).toBe("year");
    expect(between("2015-09-28", "2016-01-01").precision).toBe("unknown");
    expect(datedText(between("2015-09-28", "2015-09-30"))).toBe("2015-09-28/2015-09-30");
    expect(datedText(between(null, "2020-01-01"))).toBe("../2020-01-01");
    expect(() => between("2015-09-30", "2015-09-28")).toThrow(RangeError);
    expect(Dated.safeParse({ precision: "day", earliest: null, latest: null }).success).toBe(false);
  });
});

describe("comparing", () => {
  test.each([
    ["2021", "2022", true],
    ["2022", "2021", false],
    ["2022", "2022", "unknown"],
    ["2024-02-14", "2024-02-14", false],
    ["2024-02", "2024-02-29", "unknown"],
    ["2024-02", "2024-03-01", true],
    ["2024-02", "2024-02-01", false],
    [null, "2024-02-01", "unknown"],
  ])("is %s before %s: %s", (a, b, expected) => {
    expect(isBefore(dated(a), dated(b))).toBe(expected);
  });

  test("an answer other than unknown holds for every pair of days it may stand for", () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays("2024-01-15", n));
    const interval = fc.tuple(day, day).map(([a, b]) => (a < b ? between(a, b) : between(b, a)));
    const daysIn = ({ earliest, latest }: Dated) => {
      const days: string[] = [];
      for (let d = earliest as string; d <= (latest as string); d = addDays(d, 1)) days.push(d);
      return days;
    };
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const pairs = daysIn(a).flatMap((x) => daysIn(b).map((y) => [x, y] as const));
        const truth = (holds: boolean[]) =>
          holds.every(Boolean) ? true : holds.some(Boolean) ? "unknown" : false;
        expect(isBefore(a, b)).toBe(truth(pairs.map(([x, y]) => x < y)));
        expect(isNotAfter(a, b)).toBe(truth(pairs.map(([x, y]) => x <= y)));
      }),
      { numRuns: 60 },
    );
  });

  test("three values combine so that unknown never hides a certain answer", () => {
    expect(all(true, "unknown")).toBe("unknown");
    expect(all(false, "unknown")).toBe(false);
    expect(all()).toBe(true);
    expect(any(true, "unknown")).toBe(true);
    expect(any(false, "unknown")).toBe("unknown");
    expect(any()).toBe(false);
  });

  test("adding months keeps open ends open", () => {
    expect(monthsLater(unknownDate, 12)).toEqual(unknownDate);
    expect(monthsLater(between(null, "2015-09-30"), 72).latest).toBe("2021-09-30");
    expect(monthsLater(dated("2022"), 12)).toEqual(dated("2023"));
  });
});

import { describe, expect, test } from "vitest";
import { between, dated, unknownDate } from "#app/domain/dated.ts";
import { sayDated, sayDue, sayInstant } from "#app/i18n/moment.ts";

const HOUR = 3_600_000;

describe("a deadline", () => {
  const dueAt = Date.UTC(2027, 4, 31, 22); // 00:00 of 1 June in Berlin

  test("is told as the last minute before it, in its zone and in UTC", () => {
    const words = sayDue("en", dueAt, "Europe/Berlin", dueAt - 73 * HOUR);
    expect(words).toEqual({
      left: "in 3 days",
      lead: "in 3 days,",
      exact: "23:59 on 31 May 2027 (Berlin)",
      utc: "21:59 on 31 May UTC",
      also: "· 21:59 on 31 May UTC",
      soon: true,
      over: false,
    });
  });

  test("is told in the reader's zone where he has said which, once where it is the same", () => {
    const told = (reader: string) => sayDue("en", dueAt, "Europe/Berlin", dueAt - HOUR, reader);
    expect(told("Asia/Tokyo")).toMatchObject({
      exact: "23:59 on 31 May 2027 (Berlin)",
      also: "· 06:59 on 1 June (Tokyo)",
    });
    expect(told("Europe/Berlin").also).toBe("");
  });

  test("is over from its instant on", () => {
    expect(sayDue("en", dueAt, "Europe/Berlin", dueAt - 1)).toMatchObject({
      over: false,
      left: "within the hour",
    });
    expect(sayDue("en", dueAt, "Europe/Berlin", dueAt)).toMatchObject({ over: true, soon: false });
  });

  test("of the last day counts hours, and one of next month is not soon", () => {
    expect(sayDue("en", dueAt, "Europe/Berlin", dueAt - 5 * HOUR).left).toBe("in 5 hours");
    expect(sayDue("en", dueAt, "Europe/Berlin", dueAt - 800 * HOUR).soon).toBe(false);
  });

  test("keeps to the zone where the date is another one", () => {
    expect(sayInstant("en", dueAt, "Pacific/Kiritimati")).toBe("12:00 on 1 June 2027 (Kiritimati)");
    expect(sayInstant("en", dueAt, "Etc/GMT+12")).toBe("10:00 on 31 May 2027 (GMT+12)");
  });

  test("in the night of the change to summer time has its own hour", () => {
    expect(sayInstant("en", Date.UTC(2027, 2, 28, 1), "Europe/Berlin")).toBe(
      "03:00 on 28 March 2027 (Berlin)",
    );
  });
});

describe("a date", () => {
  test.each([
    [dated("2024-02-14"), "14 February 2024"],
    [dated("2017-01"), "January 2017"],
    [dated("2022"), "2022"],
    [between("2015-09-28", "2015-09-30"), "28–30 September 2015"],
    [between(null, "2021-10-27"), "not after 27 October 2021"],
    [between("2021-10-27", null), "not before 27 October 2021"],
    [unknownDate, "date not known"],
  ])("is told as exactly as it is known: %o", (date, words) => {
    expect(sayDated("en", date).replaceAll(/[\u2009\u202f]/g, "")).toBe(words);
  });

  test("with the bounds of a whole month but another precision says the month", () => {
    expect(
      sayDated("en", { precision: "month", earliest: "2024-12-01", latest: "2024-12-31" }),
    ).toBe("December 2024");
  });
});

import { describe, expect, test } from "vitest";
import { calendarFrom, type TrackCalendar } from "#app/domain/calendar.ts";
import { changedMoments, dayOfMoment } from "#app/domain/calendar-edit.ts";
import { dueInstant } from "#app/domain/civil-time.ts";
import { presets, Rulebook } from "#app/domain/rulebook.ts";
import { changedRulebook } from "#app/domain/rulebook-edit.ts";

const zone = "Europe/Berlin";
const shown = calendarFrom("2027-04-22", zone, ["ENA"]).tracks.ENA as TrackCalendar;
const days = {
  opensAt: "2027-04-22",
  cityDue: "2027-05-31",
  commissionDue: "2027-06-28",
  scoringDue: "2027-09-06",
};

describe("days of a calendar", () => {
  test("read back as they were set", () => {
    for (const moment of ["opensAt", "cityDue", "commissionDue", "scoringDue"] as const)
      expect(dayOfMoment(moment, shown[moment], zone)).toBe(days[moment]);
  });

  test("that are left alone keep their instant, though a suspension moved it off midnight", () => {
    const moved = { ...shown, cityDue: shown.cityDue + 5 * 3_600_000 };
    const day = dayOfMoment("cityDue", moved.cityDue, zone);
    expect(changedMoments(moved, { ...days, cityDue: day }, zone)).toEqual({});
  });

  test("that are changed end with their day in the zone of the edition", () => {
    expect(changedMoments(shown, { ...days, scoringDue: "2027-12-24" }, zone)).toEqual({
      scoringDue: dueInstant("2027-12-24", zone),
    });
  });
});

describe("rules that are changed", () => {
  const old = presets["2024"];
  const change = (values: Partial<Rulebook>, limits = {}, confirmed: [] | ["tieMargin"] = []) =>
    changedRulebook(old, { values, limits, confirmed });

  test("are the same rules where nothing was changed", () => {
    expect(change({ seats: old.seats, criteria: old.criteria })).toEqual(old);
  });

  test("are our own decision from then on, whatever a source said of them", () => {
    const { marks } = change({ nationalQuota: 4, seats: 4 }, {}, ["tieMargin"]);
    expect([marks.nationalQuota, marks.seats, marks.tieMargin]).toEqual(Array(3).fill("proposal"));
    expect(marks.coolDownYears).toBe("sourced");
    expect(marks.runOffs).toBe("unsourced");
  });

  test("carry the form along: a new section for a new criterion, kept limits, a new version", () => {
    const first = change({}, { "plan.progress": 500 });
    const criteria = [...old.criteria, { key: "habit", part: "B" as const, weight: 2 }];
    const next = changedRulebook(first, { values: { criteria }, limits: {}, confirmed: [] });
    expect(Rulebook.parse(next).form.version).toBe("2024/3");
    const of = (key: string) => next.form.sections.find((section) => section.key === key);
    expect(of("plan")?.questions[0]?.wordLimit).toBe(500);
    expect(of("habit")?.questions.map(({ key }) => key)).toEqual(["description"]);
  });
});

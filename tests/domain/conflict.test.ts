import { describe, expect, test } from "vitest";
import { automaticConflict, type Employment, type JurorProfile } from "#app/domain/conflict.ts";
import { dated } from "#app/domain/dated.ts";

const juror: JurorProfile = {
  nationalities: ["KEN", "GBR"],
  residence: "FRA",
  commissions: ["GHA"],
  employments: [],
};
const on = dated("2027-05-10");
const rulesFor = (city: string, country: string, profile = juror) =>
  automaticConflict(profile, { city, country }, 3, on).map(({ rule }) => rule);
const employed = (
  kind: Employment["kind"],
  body: string,
  from: string | null,
  to: string | null,
) => ({
  ...juror,
  employments: [{ kind, body, from: dated(from), to: to === null ? null : dated(to) }],
});

describe("a conflict by itself", () => {
  test.each([
    ["KEN", ["nationality"]],
    ["GBR", ["nationality"]],
    ["FRA", ["residence"]],
    ["GHA", ["commission"]],
    ["ITA", []],
  ])("with a nomination from %s: %j", (country, expected) => {
    expect(rulesFor("somewhere", country)).toEqual(expected);
  });

  test("names every rule that holds", () => {
    const all = { ...juror, residence: "KEN", commissions: ["KEN"] };
    expect(rulesFor("somewhere", "KEN", all)).toEqual(["nationality", "residence", "commission"]);
  });
});

describe("an employer within three years", () => {
  test.each<[string, string | null, string | null, boolean]>([
    ["still there", "2020", null, true],
    ["left three years ago less a day", "2010", "2024-05-11", true],
    ["left three years ago to the day", "2010", "2024-05-10", false],
    ["left in a year that leaves it open", "2010", "2024", true],
    ["left long ago", "2010", "2020", false],
    ["begins later", "2027-05-11", null, false],
    ["nobody knows since when", null, null, true],
  ])("%s", (_name, from, to, conflict) => {
    const expected = conflict ? ["employer"] : [];
    expect(rulesFor("bari", "ITA", employed("city", "bari", from, to))).toEqual(expected);
    expect(rulesFor("bari", "ITA", employed("commission", "ITA", from, to))).toEqual(expected);
  });

  test("counts for that city or Commission only", () => {
    expect(rulesFor("rome", "ITA", employed("city", "bari", "2020", null))).toEqual([]);
    expect(rulesFor("bari", "ITA", employed("commission", "ESP", "2020", null))).toEqual([]);
    expect(rulesFor("bari", "ITA", employed("other", "bari", "2020", null))).toEqual([]);
  });

  test("says which body and until when", () => {
    const profile = employed("city", "bari", "2020", "2026-03");
    expect(automaticConflict(profile, { city: "bari", country: "ITA" }, 3, on)).toEqual([
      { rule: "employer", kind: "city", body: "bari", until: "2026-03" },
    ]);
  });
});

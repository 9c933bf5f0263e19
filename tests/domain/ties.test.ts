import { describe, expect, test } from "vitest";
import {
  openTies,
  type Placed,
  type RecordedOrder,
  tieSet,
  tiesResolved,
} from "#app/domain/ties.ts";

const rules = { margin: 50, weights: 100, perCountryAwards: 1 };
/** `hundredths` of 100 as a total of ten sheets with W = 100. */
const placed = (
  id: string,
  country: string,
  hundredths: number,
  place: Placed["place"],
): Placed => ({
  id,
  country,
  total: { sum: hundredths, sheets: 10 },
  place,
});
const order = (...ids: string[]): RecordedOrder => ({ by: "ballot", ids });

const a = placed("a", "FRA", 9000, "recommended");
const b = placed("b", "DEU", 8000, "recommended");
const c = placed("c", "ITA", 7960, "reserve");
const d = placed("d", "ESP", 7900, "notRecommended");

describe("the tie set", () => {
  test("is everybody within the margin of the last seat, above and below", () => {
    const near = placed("e", "PRT", 8030, "recommended");
    const set = tieSet([d, c, near, b, a], new Set(["a", "b", "e"]), rules);
    expect(set.map(({ id }) => id)).toEqual(["e", "b", "c"]);
  });

  test("is empty while nobody is inside", () => {
    expect(tieSet([a, b], new Set(), rules)).toEqual([]);
  });
});

describe("ties are resolved", () => {
  test("where the last seat splits nobody tied", () => {
    expect(tiesResolved([a, b, d], [], rules)).toEqual([]);
  });

  test("not while the last seat splits two that are tied", () => {
    expect(tiesResolved([a, b, c, d], [], rules)).toEqual([
      { code: "tieSplit", inside: "b", outside: "c", seat: "last" },
    ]);
  });

  test("by a recorded order that names both, if it puts the seated one first", () => {
    expect(tiesResolved([a, b, c], [order("b", "c")], rules)).toEqual([]);
    expect(tiesResolved([a, b, c], [order("c", "b")], rules)).toHaveLength(1);
    expect(tiesResolved([a, b, c], [order("b", "d")], rules)).toHaveLength(1);
    expect(tiesResolved([a, b, c], [order("c", "b"), order("b", "c")], rules)).toEqual([]);
  });

  test("a jury that seats the lower of two tied needs the order as well", () => {
    const lower = [a, { ...b, place: "reserve" as const }, { ...c, place: "recommended" as const }];
    expect(tiesResolved(lower, [], rules)).toHaveLength(1);
    expect(tiesResolved(lower, [order("c", "b")], rules)).toEqual([]);
  });

  test("a city that its country's other award keeps out is split by no last seat", () => {
    const second = placed("f", "FRA", 7980, "notRecommended");
    expect(tiesResolved([a, b, second], [], rules)).toEqual([]);
    expect(tiesResolved([a, b, second], [], { ...rules, perCountryAwards: 2 })).toHaveLength(1);
  });

  test("a country's own seat splits two of its cities as the last seat does", () => {
    const twin = placed("g", "FRA", 8980, "notRecommended");
    expect(tiesResolved([a, twin, b], [], rules)).toEqual([
      { code: "tieSplit", inside: "a", outside: "g", seat: "country" },
    ]);
    expect(tiesResolved([a, twin, b], [order("a", "g")], rules)).toEqual([]);
  });

  test("nothing recommended splits nobody", () => {
    const none = [a, b, c].map((item) => ({ ...item, place: "notRecommended" as const }));
    expect(openTies(none, new Set(), rules, [])).toEqual([]);
  });
});

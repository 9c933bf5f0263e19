import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, type SelectionRules, select, whyNot } from "#app/domain/selection.ts";
import type { RecordedOrder } from "#app/domain/ties.ts";

const rules: SelectionRules = {
  seats: 3,
  perCountryAwards: 1,
  minSheets: 3,
  margin: 50,
  weights: 100,
};
const candidate = (id: string, country: string, hundredths: number, sheets = 10): Candidate => ({
  id,
  country,
  total: { sum: (hundredths * sheets) / 10, sheets },
});
const ballot = (...ids: string[]): RecordedOrder => ({ by: "ballot", ids });

const lyon = candidate("lyon", "FRA", 9000);
const nice = candidate("nice", "FRA", 8500);
const bonn = candidate("bonn", "DEU", 8000);
const oslo = candidate("oslo", "NOR", 7000);
const bari = candidate("bari", "ITA", 6000);

describe("winners", () => {
  test("are the best within seats, one a country, and everybody else is told what stands in the way", () => {
    const selection = select([bari, nice, oslo, lyon, bonn], rules);
    expect(selection.winners).toEqual(["lyon", "bonn", "oslo"]);
    expect(selection.reserve).toEqual(["nice", "bari"]);
    expect(whyNot(selection, "nice")).toEqual({ because: "countryHas", by: ["lyon"] });
    expect(whyNot(selection, "bari")).toEqual({ because: "below", by: ["oslo"] });
    expect(whyNot(selection, "lyon")).toBeNull();
    expect(() => whyNot(selection, "rome")).toThrow(RangeError);
  });

  test("may be nobody", () => {
    const selection = select([lyon, bonn], { ...rules, seats: 0 });
    expect(selection.winners).toEqual([]);
    expect(whyNot(selection, "lyon")).toEqual({ because: "noSeats" });
    expect(select([], rules).winners).toEqual([]);
  });

  test("need enough sheets, or an accepted shortage, and never none", () => {
    const few = candidate("few", "ITA", 9900, 2);
    const short = { ...candidate("short", "ESP", 9800, 2), acceptedSheets: 2 };
    const none = { ...candidate("none", "PRT", 0, 0), acceptedSheets: 0 };
    const selection = select([few, short, none, lyon], rules);
    expect(selection.winners).toEqual(["short", "lyon"]);
    expect(whyNot(selection, "few")).toEqual({ because: "notReviewed", have: 2, need: 3 });
    expect(whyNot(selection, "none")).toEqual({ because: "notReviewed", have: 0, need: 1 });
  });
});

describe("a tie at the last seat", () => {
  const turin = candidate("turin", "ITA", 6980);

  test("seats nobody by itself", () => {
    const selection = select([lyon, bonn, oslo, turin], rules);
    expect(selection.winners).toEqual(["lyon", "bonn"]);
    expect(whyNot(selection, "oslo")).toEqual({
      because: "tieUnresolved",
      with: ["turin"],
      seat: "last",
    });
    expect(whyNot(selection, "turin")).toMatchObject({ because: "tieUnresolved", with: ["oslo"] });
  });

  test("is decided by the recorded order, also against the totals", () => {
    expect(select([lyon, bonn, oslo, turin], rules, [ballot("oslo", "turin")]).winners).toEqual([
      "lyon",
      "bonn",
      "oslo",
    ]);
    const selection = select([lyon, bonn, oslo, turin], rules, [ballot("turin", "oslo")]);
    expect(selection.winners).toEqual(["lyon", "bonn", "turin"]);
    expect(whyNot(selection, "oslo")).toEqual({ because: "seatTaken", by: ["turin"] });
  });

  test("between two cities of a country leaves its seat empty, and a third city waits for it", () => {
    const lille = candidate("lille", "FRA", 8990);
    const selection = select([lyon, lille, nice, bonn], rules);
    expect(selection.winners).toEqual(["bonn"]);
    expect(whyNot(selection, "lille")).toMatchObject({ because: "tieUnresolved", seat: "country" });
    expect(whyNot(selection, "nice")).toEqual({
      because: "tieUnresolved",
      with: ["lyon"],
      seat: "country",
    });
  });
});

/** Every set of candidates that the two limits allow. */
function feasible(candidates: readonly Candidate[], { seats, perCountryAwards }: SelectionRules) {
  const sets: Candidate[][] = [];
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const set = candidates.filter((_, index) => (mask >> index) & 1);
    const perCountry = new Map<string, number>();
    for (const { country } of set) perCountry.set(country, (perCountry.get(country) ?? 0) + 1);
    const fits =
      set.length <= seats && [...perCountry.values()].every((n) => n <= perCountryAwards);
    if (fits) sets.push(set);
  }
  return sets;
}

describe("against brute force", () => {
  const sheets = 5;
  const anyone = fc
    .array(
      fc.record({
        country: fc.constantFrom("A", "B", "C", "D"),
        sum: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 9 },
    )
    .map((list) =>
      list.map(
        ({ country, sum }, index): Candidate => ({
          id: `c${index}`,
          country,
          total: { sum: sum * 500, sheets },
        }),
      ),
    );
  const limits = fc.record({
    seats: fc.integer({ min: 0, max: 5 }),
    perCountryAwards: fc.integer({ min: 1, max: 3 }),
  });
  const worth = (set: readonly Candidate[]) => set.reduce((sum, { total }) => sum + total.sum, 0);
  /** All ties ordered by id, so that every seat is given. */
  const everybody = (list: readonly Candidate[]) => {
    const sums = [...new Set(list.map(({ total }) => total.sum))];
    return sums.map((sum) =>
      ballot(...list.filter(({ total }) => total.sum === sum).map(({ id }) => id)),
    );
  };

  test("no allowed set of winners is worth more, or larger", () => {
    fc.assert(
      fc.property(anyone, limits, (candidates, { seats, perCountryAwards }) => {
        const these = { ...rules, seats, perCountryAwards, margin: 0 };
        const { winners, openTies } = select(candidates, these, everybody(candidates));
        expect(openTies).toEqual([]);
        const won = candidates.filter(({ id }) => winners.includes(id));
        const sets = feasible(candidates, these);
        expect(worth(won)).toBe(Math.max(...sets.map(worth)));
        expect(won.length).toBe(Math.max(...sets.map((set) => set.length)));
      }),
      { numRuns: 300 },
    );
  });

  test("without any order the seats it gives are those of every best set", () => {
    fc.assert(
      fc.property(anyone, limits, (candidates, { seats, perCountryAwards }) => {
        const these = { ...rules, seats, perCountryAwards, margin: 0 };
        const sets = feasible(candidates, these);
        const most = Math.max(...sets.map(worth));
        const best = sets.filter((set) => worth(set) === most);
        const inAll = candidates.filter((item) => best.every((set) => set.includes(item)));
        expect(select(candidates, these).winners.toSorted()).toEqual(
          inAll.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("the order of input changes nothing, and every loser has a reason", () => {
    fc.assert(
      fc.property(anyone, limits, fc.integer({ min: 0, max: 400 }), (candidates, limit, margin) => {
        const these = { ...rules, ...limit, margin };
        const selection = select(candidates, these);
        expect(select(candidates.toReversed(), these)).toMatchObject({
          winners: selection.winners,
          reserve: selection.reserve,
        });
        for (const { id } of candidates) {
          expect(whyNot(selection, id) === null).toBe(selection.winners.includes(id));
        }
      }),
    );
  });
});

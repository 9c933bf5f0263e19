import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countForAgainst,
  countOptions,
  electionCarried,
  electorateOf,
  kindFitsElectorate,
  runOffPair,
} from "#app/domain/ballot.ts";

const votes = (ayes: number, noes: number, abstentions: number) => [
  ...Array(ayes).fill("for"),
  ...Array(noes).fill("against"),
  ...Array(abstentions).fill(null),
];

describe("for and against", () => {
  test.each([
    [3, 2, 0, true],
    [2, 2, 1, false],
    [1, 0, 4, true],
    [0, 0, 5, false],
    [0, 0, 0, false],
    [2, 3, 0, false],
  ])("%i for, %i against, %i abstained: carried %s", (ayes, noes, abstained, carried) => {
    expect(countForAgainst(votes(ayes, noes, abstained))).toEqual({
      for: ayes,
      against: noes,
      abstained,
      carried,
    });
  });

  test("any other word is no vote", () => {
    expect(() => countForAgainst(["maybe"])).toThrow(RangeError);
  });

  test("an abstention never changes the outcome", () => {
    const n = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(n, n, n, (ayes, noes, more) => {
        expect(countForAgainst(votes(ayes, noes, more)).carried).toBe(
          countForAgainst(votes(ayes, noes, 0)).carried,
        );
      }),
    );
  });
});

describe("a choice", () => {
  const options = ["a", "b", "c"];

  test("is made by more than half of the votes cast", () => {
    expect(countOptions(options, ["a", "a", "b", null, null])).toEqual({
      counts: [
        { option: "a", votes: 2 },
        { option: "b", votes: 1 },
        { option: "c", votes: 0 },
      ],
      abstained: 2,
      majority: "a",
    });
    expect(countOptions(options, ["a", "a", "b", "c"]).majority).toBeNull();
    expect(countOptions(options, []).majority).toBeNull();
    expect(() => countOptions(options, ["d"])).toThrow(RangeError);
  });

  test("goes to a run-off of the top two, unless the places are shared", () => {
    const pair = (...cast: string[]) => runOffPair(countOptions(options, cast));
    expect(pair("a", "a", "b", "b", "c")).toEqual({ pair: ["a", "b"] });
    expect(pair("a", "a", "b")).toEqual({ pair: ["a", "b"] });
    expect(pair("a", "a", "b", "c")).toEqual({ tied: ["b", "c"] });
    expect(pair("a", "b", "c")).toEqual({ tied: ["a", "b", "c"] });
    expect(runOffPair(countOptions(["a"], ["a"]))).toEqual({ tied: [] });
  });

  test("does not depend on the order in which votes came", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", null)), (cast) => {
        expect(countOptions(options, cast.toReversed())).toEqual(countOptions(options, cast));
      }),
    );
  });
});

describe("the kind fits who may vote", () => {
  const clear = { x: ["ana", "bo", "cy"], y: ["cy", "bo", "ana"], z: ["bo", "cy"], nobody: [] };

  test.each<[Parameters<typeof kindFitsElectorate>[0], string[], string[]]>([
    ["yesNo", ["x"], []],
    ["yesNo", ["x", "y"], ["optionsWrong"]],
    ["yesNo", ["nobody"], ["noElector"]],
    ["choice", ["x", "y"], []],
    ["choice", ["x", "y", "z"], ["electorateDiffers"]],
    ["choice", ["x"], ["optionsWrong"]],
    ["choice", ["x", "x"], ["optionTwice"]],
    ["runOff", ["x", "z"], []],
    ["runOff", ["x", "y", "z"], ["optionsWrong"]],
    ["rubricOrder", ["x", "y", "z"], []],
    ["rubricOrder", ["x", "nobody"], ["noElector"]],
  ])("%s over %j: %j", (kind, options, expected) => {
    expect(kindFitsElectorate(kind, options, clear).map(({ code }) => code)).toEqual(expected);
  });

  test("says who is missing where, and electors are those clear for all", () => {
    expect(kindFitsElectorate("choice", ["x", "z"], clear)).toEqual([
      { code: "electorateDiffers", option: "z", missing: ["ana"] },
    ]);
    expect(electorateOf(["x", "z"], clear)).toEqual(["bo", "cy"]);
    expect(electorateOf(["y"], clear)).toEqual(["ana", "bo", "cy"]);
    expect(electorateOf([], clear)).toEqual([]);
  });
});

describe("the election of a chair", () => {
  test.each([
    [["ana", "ana", "bo"], true, 2, 2],
    [["ana", "bo"], false, 1, 2],
    [["ana", null, null], true, 1, 1],
    [["ana", "ana", "bo", "cy"], false, 2, 3],
    [[null, null], false, 0, 1],
    [[], false, 0, 1],
  ])("%j carries: %s", (cast, carried, have, need) => {
    expect(electionCarried("ana", cast)).toMatchObject({ carried, have, need });
  });
});

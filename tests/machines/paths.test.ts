import { toDirectedGraph } from "@xstate/graph";
import { beforeAll, describe, expect, test } from "vitest";
import type { AnyStateMachine } from "xstate";
import { eventTypes, machines, ruleOf, type Subject, subjects } from "#machines/index.ts";
import { type PlayName, plays } from "./paths/plays.ts";
import { type PromiseName, promises, stuck } from "./paths/properties.ts";
import { exitsOf } from "./paths/rules.ts";
import { type Graph, moves, type Play, walk, without } from "./paths/walk.ts";
import { nothingYet, type Region, type World } from "./paths/world.ts";
import { statesOf, table } from "./table.ts";

const playNames = Object.keys(plays) as PlayName[];
const promiseNames = Object.keys(promises) as PromiseName[];
const walked = {} as Record<PlayName, Graph>;

beforeAll(() => {
  for (const name of playNames) walked[name] = walk(plays[name]);
}, 240_000);

describe.each(subjects)("one %s alone", (subject) => {
  /** The states that can be reached from one, without asking any condition. */
  const reachableFrom = (from: string) => {
    const { children } = toDirectedGraph(machines[subject] as AnyStateMachine);
    const next = new Map(
      children.map(({ stateNode, edges }) => [
        stateNode.key,
        edges.map(({ target }) => target.key),
      ]),
    );
    const reached = new Set([from]);
    for (const state of reached) for (const to of next.get(state) ?? []) reached.add(to);
    return reached;
  };

  test("can come into every state of the table", () => {
    expect([...reachableFrom("absent")].sort()).toEqual(["absent", ...statesOf(subject)].sort());
  });

  test("can come from every state to one where it may stay", () => {
    const { states } = table.subjects[subject];
    // A membership belongs to no edition and stays where it is.
    const rests = Object.keys(states).filter(
      (state) => states[state]?.rests || subject === "membership",
    );
    for (const state of statesOf(subject)) {
      const reached = reachableFrom(state);
      expect(
        rests.some((rest) => reached.has(rest)),
        `${subject} in ${state}`,
      ).toBe(true);
    }
  });
});

describe.each(playNames)("whatever has happened to the %s", (name) => {
  test.each(promiseNames)("%s", (promise) => {
    expect(stuck(walked[name], promises[promise]).slice(0, 3)).toEqual([]);
  });
});

test("the plays together take every event that can move their things", () => {
  /** What another event does just so, or what needs a second nomination in the region. */
  const doubles = [
    "appointment.correctProfile",
    "appointment.inviteAgain",
    "appointment.replace",
    "appointment.resign",
    "chair.designate",
    "conflict.find",
    "conflict.force",
    "jury.form",
    "recommendation.reopenForLate",
    "session.adjourn",
    "session.resume",
  ];
  const played = new Set<Subject>(playNames.flatMap((name) => plays[name].plays as Subject[]));
  const taken = new Set(playNames.flatMap((name) => [...walked[name].taken]));
  const moving = eventTypes.filter((type) => {
    const { subject } = ruleOf(type);
    const exits = ["absent", ...statesOf(subject)].flatMap((state) => exitsOf(subject, state));
    return played.has(subject) && exits.some((exit) => exit.type === type && moves(exit));
  });
  expect(moving.filter((type) => !taken.has(type)).sort()).toEqual(doubles);
});

/** Which promise breaks when an exit is taken away, and in which play that shows. */
const bites: [exit: string, play: PlayName, breaks: PromiseName][] = [
  [
    "nomination.expire",
    "city",
    "it reaches the archive while all cities and Commissions stay silent",
  ],
  [
    "nomination.expireUnendorsed",
    "city",
    "it reaches the archive while all cities and Commissions stay silent",
  ],
  [
    "clarification.lapse",
    "city",
    "it reaches the archive while all cities and Commissions stay silent",
  ],
  [
    "track.beginEligibility",
    "city",
    "it can be archived without cancelling or discontinuing, if all help",
  ],
  [
    "track.markEmpty",
    "city",
    "it can be archived without cancelling or discontinuing, if all help",
  ],
  ["edition.archiveUnconferred", "city", "it can be archived or cancelled"],
  ["evidence.expire", "file", "it can be archived or cancelled"],
  ["evidence.lapseQuery", "file", "it can be archived or cancelled"],
  ["minutes.attest", "jury", "clock, officer and director alone can bring it to the archive"],
  ["session.stop", "jury", "it can be archived or cancelled"],
  ["track.discontinue", "jury", "clock, officer and director alone can bring it to the archive"],
  ["scoring.close", "jury", "it can be archived without cancelling or discontinuing, if all help"],
  ["decision.reopen", "jury", "it can be archived or cancelled"],
];

describe("taking one exit away is noticed", () => {
  test.each(bites)("%s, by the %s: not always: %s", (exit, name, promise) => {
    const play: Play = plays[name];
    expect(stuck(without(walked[name], play, exit), promises[promise]).length).toBeGreaterThan(0);
  });
});

describe("an edition is not stopped by", () => {
  const is = (region: Partial<Region>) => (world: World) =>
    world.regions.some((is) =>
      Object.entries(region).every(([key, value]) => is[key as keyof Region] === value),
    );
  const cases: [what: string, play: PlayName, holds: (world: World) => boolean][] = [
    ["a region where nobody was nominated", "city", is({ track: "empty", nomination: "absent" })],
    ["a region where every draft has expired", "city", is({ nomination: "expired" })],
    [
      "a jury that has nobody left while it scores",
      "jury",
      is({ track: "scoring", appointment: "absent" }),
    ],
    [
      "a jury that has nobody left to deliberate",
      "jury",
      is({ track: "deliberation", appointment: "absent", chair: false }),
    ],
    ["a jury whose only juror is not clear", "jury", is({ conflict: "declared" })],
    [
      "an awardee whose last sheet was lost after the decision",
      "jury",
      is({ track: "decided", nomination: "awarded", counts: false }),
    ],
    [
      "a suspension before the announcement",
      "city",
      ({ edition, returnTo }) => edition === "suspended" && returnTo === "published",
    ],
    [
      "a suspension before the conferral",
      "city",
      ({ edition, returnTo }) => edition === "suspended" && returnTo === "announced",
    ],
    [
      "one region that is decided while another is discontinued",
      "regions",
      ({ regions }) => regions[0]?.track === "decided" && regions[1]?.track === "discontinued",
    ],
  ];
  test.each(cases)("%s", (_, name, holds) => {
    expect(walked[name].worlds.filter(holds).length).toBeGreaterThan(0);
    for (const promise of promiseNames)
      expect(stuck(walked[name], promises[promise]).filter(holds)).toEqual([]);
  });
});

test("where a play begins later than the edition, another play has led there", () => {
  // What the city's play says about track and nomination, the jury's and the regions' take up.
  const met = new Set(
    walked.city.worlds.map(({ edition, regions: [region] }) =>
      [edition, region?.track, region?.nomination].join(),
    ),
  );
  for (const { start } of Object.values(plays) as Play[])
    for (const { track, nomination } of (start ?? nothingYet(0)).regions)
      expect(met).toContain([start?.edition, track, nomination].join());
});

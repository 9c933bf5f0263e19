import { describe, expect, test } from "vitest";
import { historyFor, isTold, type Logged, lastChange } from "#app/domain/policy/history.ts";
import { columns } from "#app/domain/policy/told/table.ts";
import { oracleEvents } from "./oracle.ts";

const announceAt = 1000;

/** A life of a thing: `[event, state it leads to, by whom]`, ten milliseconds apart. */
function life(...steps: [type: string, to: string, by?: string][]): Logged[] {
  return steps.map(([type, to, by], i) => ({
    type,
    from: steps[i - 1]?.[1] ?? null,
    to,
    at: 10 * (i + 1),
    by: by ?? null,
  }));
}

const upTo = (...last: [string, string, string?][]) =>
  life(
    ["nomination.create", "draft"],
    ["nomination.sign", "withCommission"],
    ["nomination.endorse", "endorsed"],
    ["eligibility.confirm", "eligible"],
    ["nomination.admit", "underReview"],
    ["nomination.place", "placed"],
    ...last,
  );

const city = { subject: "nomination", classes: ["city", "public"], person: "the mayor" } as const;
const everybody = { subject: "nomination", classes: ["public"], person: null } as const;
const director = { subject: "nomination", classes: ["director", "public"], person: "d" } as const;

const words = (entries: { at: number; label: string | null; event: Logged | null }[]) =>
  entries.map(({ at, label, event }) => [at, label, event?.type ?? null]);

test("an event is told to whom the process says, before and after the results are public", () => {
  for (const { subject, type, from, to, visibility } of oracleEvents) {
    for (const resultsPublic of [false, true]) {
      const told = columns.filter((column) =>
        from.some((state) =>
          isTold(
            { subject, classes: [column] },
            { from: state, to: to === "same" ? state! : to },
            resultsPublic,
          ),
        ),
      );
      expect({ type, resultsPublic, told }).toEqual({
        type,
        resultsPublic,
        told: visibility[resultsPublic ? "after" : "until"],
      });
    }
  }
});

describe("the history of a nomination", () => {
  test("is the city's until it is in selection, and stands still from there", () => {
    expect(words(historyFor(city, upTo(["nomination.award", "awarded"]), null))).toEqual([
      [10, "draft", "nomination.create"],
      [20, "withCommission", "nomination.sign"],
      [30, "endorsed", "nomination.endorse"],
      [40, "in selection", null],
    ]);
  });

  test("is changed by the publication itself, at its hour, not at that of the decision", () => {
    const awarded = historyFor(city, upTo(["nomination.award", "awarded"]), announceAt);
    const passedOver = historyFor(city, upTo(["nomination.passOver", "notAwarded"]), announceAt);

    expect(words(awarded).at(-1)).toEqual([announceAt, "awarded", null]);
    expect(words(passedOver).at(-1)).toEqual([announceAt, "not awarded", null]);
    expect(awarded.slice(0, -1)).toEqual(passedOver.slice(0, -1));
  });

  test("of an awardee who withdrew before the announcement reads like any other, also after it", () => {
    const quiet = ["nomination.withdraw", "withdrawn"] as [string, string];
    const awardee = upTo(["nomination.award", "awarded"], quiet);
    const other = upTo(["nomination.passOver", "notAwarded"], quiet);

    for (const reader of [city, everybody]) {
      for (const publicFrom of [null, announceAt]) {
        expect(historyFor(reader, awardee, publicFrom)).toEqual(
          historyFor(reader, other, publicFrom),
        );
      }
    }
  });

  test("tells the public nothing before the hour and one thing from it on", () => {
    const events = upTo(["nomination.award", "awarded"]);
    expect(historyFor(everybody, events, null)).toEqual([]);
    expect(words(historyFor(everybody, events, announceAt))).toEqual([
      [announceAt, "awarded", null],
    ]);
    expect(lastChange(everybody, events, announceAt)).toEqual({
      version: 1,
      changedAt: announceAt,
      label: "awarded",
    });
  });

  test("goes on after the results", () => {
    const events = [
      ...upTo(["nomination.award", "awarded"]),
      { type: "award.decline", from: "awarded", to: "awardDeclined", at: 1500, by: "the mayor" },
    ];
    expect(words(historyFor(everybody, events, announceAt))).toEqual([
      [announceAt, "awarded", null],
      [1500, "award not taken up", null],
    ]);
  });

  test("is the director's in full, events that leave the state as it is included", () => {
    const events = upTo(["withdrawal.notify", "placed"], ["nomination.award", "awarded"]);
    expect(words(historyFor(director, events, null)).slice(-3)).toEqual([
      [60, "placed", "nomination.place"],
      [70, "placed", "withdrawal.notify"],
      [80, "awarded", "nomination.award"],
    ]);
  });

  test("has what the viewer did, though it changed nothing for him", () => {
    const events = upTo(["withdrawal.object", "placed", "the mayor"]);
    const entries = historyFor(city, events, null);
    expect(words(entries).at(-1)).toEqual([70, "in selection", "withdrawal.object"]);
    expect(historyFor({ ...city, person: "the coordinator" }, events, null)).toHaveLength(
      entries.length - 1,
    );
  });

  test("counts no version for that, so that two people of a city read the same one", () => {
    const events = upTo(["withdrawal.object", "placed", "the mayor"]);
    expect(lastChange(city, events, null)).toEqual({
      version: 4,
      changedAt: 40,
      label: "in selection",
    });
  });
});

describe("the history of a track", () => {
  const began: [string, string][] = [
    ["track.create", "waiting"],
    ["track.open", "nominating"],
    ["track.beginEligibility", "eligibility"],
  ];
  const scored: [string, string][] = [
    ["declarations.open", "declaring"],
    ["inputs.close", "assigning"],
    ["assignment.confirm", "scoring"],
    ["scoring.close", "deliberation"],
  ];
  const reader = { subject: "track", classes: ["public"], person: null } as const;
  const theChair = {
    subject: "track",
    classes: ["chair", "juror", "public"],
    person: "x",
  } as const;

  test("does not name the event that made it look like the others", () => {
    const empty = life(...began, ["track.markEmpty", "empty"]);
    const judged = life(...began, ...scored, ["recommendation.makeNone", "noAwardRecommended"]);

    expect(historyFor(reader, empty, null)).toEqual(historyFor(reader, judged, null));
  });

  test("of an empty region ends like that of a region without award", () => {
    const empty = life(...began, ["track.markEmpty", "empty"]);
    const judged = [
      ...life(...began, ...scored, ["x", "noAwardRecommended"], ["decision.acceptNone", "decided"]),
      { type: "track.announce", from: "decided", to: "announced", at: announceAt, by: null },
    ];
    expect(historyFor(reader, empty, announceAt)).toEqual(historyFor(reader, judged, announceAt));
    expect(words(historyFor(reader, judged, announceAt)).at(-1)).toEqual([
      announceAt,
      "announced",
      null,
    ]);
  });

  test("does not tell the chair who stood by whether anybody was recommended", () => {
    const some = life(...began, ...scored, ["recommendation.make", "recommended"]);
    const none = life(...began, ...scored, ["recommendation.makeNone", "noAwardRecommended"]);
    expect(historyFor(theChair, some, null)).toEqual(historyFor(theChair, none, null));
  });
});

test("the observer is told what happened and never who did it", () => {
  const events = life(
    ["session.call", "called", "the chair"],
    ["session.open", "open", "the chair"],
  );
  const observer = { subject: "session", classes: ["observer", "public"], person: "o" } as const;
  expect(historyFor(observer, events, null).map(({ event }) => event?.by)).toEqual([null, null]);
});

test("one who was recused from his sheet finds none of his acts on it", () => {
  const events = life(
    ["review.assign", "assigned"],
    ["review.submit", "submitted", "ada"],
    ["review.recuse", "recused"],
  );
  const recused = {
    subject: "review",
    classes: ["recusedAuthor", "conflicted", "public"],
    person: "ada",
  } as const;
  expect(words(historyFor(recused, events, null))).toEqual([[10, "recused", null]]);
});

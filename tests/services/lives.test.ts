import { describe, expect, test } from "vitest";
import { labelOf, statesOf } from "#app/domain/policy/projections.ts";
import type { RunningEdition, RunningTrack } from "#app/services/public/find-running.server.ts";
import { editionStops, trackStops } from "#app/services/public/lives.server.ts";

const edition = (state: string, resultsPublic: boolean) =>
  ({ state, resultsPublic }) as RunningEdition;

const lineOf = (stops: readonly { label: string; status: string }[]) =>
  stops.map(({ label, status }) => `${status} ${label}`).join(", ");

function trackLine(state: string, resultsPublic: boolean): string {
  const label = labelOf("track", state, "public", resultsPublic) as string;
  return lineOf(trackStops({ label } as RunningTrack, edition("published", resultsPublic)));
}

describe("the life of a region as the public is told it", () => {
  test("goes by the stations of the machine's way", () => {
    expect(trackLine("eligibility", false)).toBe(
      "done waiting, done nominating, now eligibility, next in selection, next announced, exit ended without selection",
    );
  });

  test("is one and the same from the jury's first declaration to the release, whatever comes of it", () => {
    const hidden = [
      "declaring",
      "assigning",
      "scoring",
      "deliberation",
      "recommended",
      "noAwardRecommended",
      "decided",
      "empty",
      "discontinued",
    ];
    expect(new Set(hidden.map((state) => trackLine(state, false))).size).toBe(1);
  });

  test("ends announced, also where there was nobody to announce", () => {
    const line =
      "done waiting, done nominating, done eligibility, done in selection, now announced";
    for (const state of ["announced", "empty", "decided"])
      expect(trackLine(state, true)).toBe(line);
  });

  test("ends without selection where the region was discontinued", () => {
    expect(trackLine("discontinued", true)).toBe(
      "done waiting, done nominating, done eligibility, done in selection, now ended without selection",
    );
  });

  test.each(statesOf("track"))("has exactly one current station in the state %s", (state) => {
    for (const isPublic of [false, true])
      expect(trackLine(state, isPublic).match(/\bnow /g)).toHaveLength(1);
  });
});

describe("the life of an edition", () => {
  test.each([
    ["published", "now published, next announced, next conferred, exit cancelled"],
    ["announced", "done published, now announced, next conferred"],
    ["conferred", "done published, done announced, now conferred"],
    ["archived", "done published, done announced, now conferred"],
  ])("in the state %s", (state, line) => {
    expect(lineOf(editionStops(edition(state, state !== "published")))).toBe(line);
  });

  test("is announced from the announced instant on, whether or not a job has run", () => {
    expect(lineOf(editionStops(edition("published", true)))).toContain("now announced");
  });

  test.each([
    ["suspended", false, "done published, now suspended, next announced, next conferred"],
    ["suspended", true, "done published, done announced, now suspended, next conferred"],
    ["cancelled", false, "done published, now cancelled"],
  ])("that is %s does not pretend to have gone on", (state, isPublic, line) => {
    expect(lineOf(editionStops(edition(state, isPublic)))).toBe(line);
  });
});

import { expect, test } from "vitest";
import { publicFrom, resultsPublic } from "#app/domain/policy/results-public.ts";

const announceAt = new Date("2027-05-04T10:00:00Z");
const releasedAt = new Date("2027-04-20T08:00:00Z");

test.each([
  ["not released", { releasedAt: null, announceAt: null }, announceAt, false],
  ["an hour set but the release taken back", { releasedAt: null, announceAt }, announceAt, false],
  ["released, a millisecond early", { releasedAt, announceAt }, new Date(+announceAt - 1), false],
  ["released, at the hour", { releasedAt, announceAt }, announceAt, true],
  ["released, long after", { releasedAt, announceAt }, new Date("2030-01-01"), true],
])("%s", (_, release, at, answer) => {
  expect(resultsPublic(release, at)).toBe(answer);
  expect(resultsPublic(release, at.getTime())).toBe(answer);
});

test("the hour is the announced one, not that of the release", () => {
  expect(publicFrom({ releasedAt, announceAt })).toBe(announceAt.getTime());
  expect(publicFrom({ releasedAt: null, announceAt })).toBeNull();
});

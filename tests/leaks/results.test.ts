import { beforeAll, test } from "vitest";
import {
  close,
  type Place,
  recommend,
  settleAll,
  signMinutes,
} from "#app/rehearsal/deliberation.ts";
import type { Nomination } from "#app/rehearsal/nominating.ts";
import { DAY, must, reason, together } from "#app/rehearsal/stage.ts";
import {
  type Award,
  deliberating,
  inSession,
  published,
  roomOf,
  secretariat,
} from "#tests/services/award.ts";
import { expectKept, type Secret } from "./two-worlds.ts";
import { type Cast, some, viewersOf } from "./viewers.ts";

/** From the jury's room to the announcement: two cities of one country, of which one can be awarded. */

let award: Award;
let cast: Cast;
let session: string;
let own: Nomination;
let neighbour: Nomination;
let foreign: Nomination;

const outside = [
  ...(["public", "ownCity", "ownMayor", "neighbour", "foreignCity"] as const),
  ...(["ownCommission", "foreignCommission", "observer"] as const),
];

beforeAll(async () => {
  award = await published(await secretariat("leaks"), { name: "Results" });
  await deliberating(award);
  cast = await viewersOf(award);
  session = await inSession(award);
  [own, neighbour, foreign] = award.nominations as [Nomination, Nomination, Nomination];
});

const placing =
  (first: () => Nomination, reserve: () => Nomination): Secret =>
  async (of) => {
    const places: Place[] = [
      { id: first().id, place: "recommended", n: 1 },
      { id: foreign.id, place: "recommended", n: 2 },
      { id: reserve().id, place: "notRecommended", n: null },
    ];
    await settleAll(of.stage, session, roomOf(of), places);
    await close(of.stage, session, roomOf(of));
    await signMinutes(of.stage, session, roomOf(of));
    await recommend(of.stage, roomOf(of));
  };

test("whom a jury recommends is known in its room and to the secretariat", async () => {
  await expectKept(award, {
    kept: some(cast, ...outside),
    told: some(cast, "officer"),
    secrets: [
      placing(
        () => own,
        () => neighbour,
      ),
      placing(
        () => neighbour,
        () => own,
      ),
    ],
    near: [own.id, neighbour.id, award.track, session],
  });
});

const deciding =
  (awards: () => Nomination[]): Secret =>
  async (of) => {
    const { stage, staff, edition, track } = of;
    const ids = awards().map(({ id }) => id);
    const departures = ids.includes(own.id) ? {} : { [own.id]: reason };
    await must(
      stage,
      { type: "decision.take", id: track, data: { awards: ids, departures } },
      staff.director,
    );
    const release = { announceAt: stage.at + 3 * DAY };
    await together(
      stage,
      { type: "results.release", id: edition.id, data: release },
      { edition: edition.id, first: staff.officer, second: staff.director },
    );
  };

test("what the director decides is told to nobody outside before the instant, and to all at it", async () => {
  await placing(
    () => own,
    () => neighbour,
  )(award);
  const secrets = [deciding(() => [own, foreign]), deciding(() => [foreign])] as const;
  const near = [own.id, award.track, award.edition.id];
  await expectKept(award, {
    kept: some(cast, ...outside, "juror", "conflicted", "chair"),
    told: some(cast, "officer"),
    secrets,
    near,
  });
  await expectKept(award, {
    kept: {},
    told: some(
      cast,
      "public",
      "ownCity",
      "neighbour",
      "ownCommission",
      "observer",
      "juror",
      "chair",
    ),
    secrets,
    near,
    after: 4 * DAY,
  });
});

import { beforeAll, test } from "vitest";
import { assign, conflictsOf } from "#app/rehearsal/jury.ts";
import type { Nomination } from "#app/rehearsal/nominating.ts";
import { sheetsOf } from "#app/rehearsal/scoring.ts";
import { DAY, must, wait } from "#app/rehearsal/stage.ts";
import {
  type Award,
  eligible,
  endorsed,
  nominating,
  published,
  seated,
  secretariat,
} from "#tests/services/award.ts";
import { expectKept } from "./two-worlds.ts";
import { type Cast, some, viewersOf } from "./viewers.ts";

/** While jurors declare and score: everybody has said that he is clear, but for one and one nomination. */

let award: Award;
let cast: Cast;
let own: Nomination;
let conflict: string;

const outside = ["public", "ownCity", "neighbour", "ownCommission", "foreignCommission"] as const;

beforeAll(async () => {
  award = await published(await secretariat("leaks"), { name: "Jury" });
  const { stage, jury, track, staff } = award;
  await nominating(award);
  await endorsed(award);
  await eligible(award);
  await seated(award);
  await must(stage, { type: "declarations.open", id: track }, staff.officer);
  [own] = award.nominations as [Nomination];
  const open = jury.members[3]?.appointment;
  for (const { id, appointment, nomination } of await conflictsOf(track)) {
    const juror = jury.members.find((one) => one.appointment === appointment);
    if (appointment === open && nomination === own.id) conflict = id;
    else if (juror) await must(stage, { type: "conflict.declareNone", id }, juror.by);
  }
  cast = await viewersOf(award);
});

const by = (n: number) => award.jury.members[n]?.by ?? { kind: "clock" as const };

test("whether a juror has declared himself is known to the chair and the secretariat", async () => {
  await expectKept(award, {
    kept: some(cast, ...outside, "observer", "juror"),
    told: some(cast, "chair", "officer"),
    secrets: [
      async () => {},
      ({ stage }) => must(stage, { type: "conflict.declareNone", id: conflict }, by(3)),
    ],
    near: [conflict, own.id, award.track],
  });
});

test("that a juror has a conflict is no news outside the jury", async () => {
  await expectKept(award, {
    kept: some(cast, ...outside),
    told: some(cast, "juror", "observer", "officer"),
    secrets: [
      ({ stage }) => must(stage, { type: "conflict.declareNone", id: conflict }, by(3)),
      ({ stage }) =>
        must(
          stage,
          { type: "conflict.declare", id: conflict, data: { reason: "My sister lives there." } },
          by(3),
        ),
    ],
    near: [conflict, own.id],
  });
});

test("why a juror has a conflict is known to the secretariat alone", async () => {
  const declare =
    (reason: string) =>
    ({ stage }: Award) =>
      must(stage, { type: "conflict.declare", id: conflict, data: { reason } }, by(3));
  await expectKept(award, {
    kept: some(cast, ...outside, "observer", "juror", "chair"),
    told: some(cast, "officer"),
    secrets: [declare("My sister lives in this city."), declare("I advised them for a fee.")],
    near: [conflict, own.id],
  });
});

test("what a juror gives is his own until the round is closed", async () => {
  const { stage, track, edition, staff, rulebook } = award;
  await must(
    stage,
    { type: "conflict.declare", id: conflict, data: { reason: "A sister of mine lives there." } },
    by(3),
  );
  await wait(stage, 9 * DAY);
  await assign(stage, track, edition.id, staff);
  const own2 = award.jury.members[1]?.appointment;
  const sheet = (await sheetsOf(track)).find(
    ({ nomination, appointment }) => nomination === own.id && appointment === own2,
  );
  if (!sheet) throw new Error("the deputy has no sheet of this city");
  await must(stage, { type: "review.start", id: sheet.id }, by(1));
  const score = (points: number) => (of: Award) => {
    const scores = Object.fromEntries(rulebook.criteria.map(({ key }) => [key, points]));
    const comments = { overall: "Read in full; the evidence supports it." };
    return must(
      of.stage,
      { type: "review.submit", id: sheet.id, data: { scores, comments } },
      by(1),
    );
  };
  await expectKept(award, {
    kept: some(
      cast,
      ...outside,
      ...(["observer", "juror", "conflicted", "chair", "officer", "director"] as const),
    ),
    told: some(cast, "deputy"),
    secrets: [score(3), score(8)],
    near: [sheet.id, own.id],
  });
});

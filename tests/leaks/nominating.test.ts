import { beforeAll, test } from "vitest";
import { endorse, type Nomination, start } from "#app/rehearsal/nominating.ts";
import { granted, tick } from "#app/rehearsal/stage.ts";
import { saveNote } from "#app/services/commission/note.server.ts";
import { saveAnswers } from "#app/services/save-answers.server.ts";
import {
  type Award,
  nominating,
  published,
  seated,
  secretariat,
  signed,
} from "#tests/services/award.ts";
import { expectKept } from "./two-worlds.ts";
import { type Cast, personOf, some, viewersOf } from "./viewers.ts";

/** While cities write: two of France, two of Spain, of which one has not begun. */

let award: Award;
let cast: Cast;
let own: Nomination;
let foreign: Nomination;

beforeAll(async () => {
  const wanted = { name: "Nominating", cities: { FRA: 2, ESP: 2 } };
  award = await published(await secretariat("leaks"), wanted);
  await seated(award);
  await nominating({ ...award, cities: award.cities.slice(0, 3) });
  cast = await viewersOf(award);
  [own, , foreign] = award.nominations as [Nomination, Nomination, Nomination];
});

test("what a city writes before it signs stays with the city", async () => {
  const write =
    (text: string) =>
    async ({ stage }: Award) => {
      const answers = { "profile.summary": { text, language: "en" } };
      const { coordinator } = own.city;
      granted(await saveAnswers(own.id, answers, 0, coordinator, tick(stage)), {
        type: "nomination.edit",
        id: own.id,
      });
    };
  await expectKept(award, {
    kept: some(
      cast,
      ...(["public", "neighbour", "ownCommission", "observer", "juror", "officer"] as const),
    ),
    told: some(cast, "ownCity", "ownMayor"),
    secrets: [write("A school for all ages."), write("A library on a boat, by night.")],
    near: [own.id],
  });
});

test("whether a city of another country has begun is known to that country and the secretariat", async () => {
  const [, , , late] = award.cities;
  const [, country] = award.countries;
  await expectKept(award, {
    kept: some(
      cast,
      ...(["public", "ownCity", "foreignCity", "ownCommission", "observer", "chair"] as const),
    ),
    told: some(cast, "foreignCommission", "officer"),
    secrets: [
      async () => {},
      async ({ stage, edition, track }) => {
        if (late && country) await start(stage, edition.id, track, late, country);
      },
    ],
    near: [award.track],
  });
});

test("where a nomination of another country stands is known to that country and the secretariat", async () => {
  await signed(award, [foreign]);
  await expectKept(award, {
    kept: some(cast, ...(["public", "ownCity", "ownCommission", "observer", "juror"] as const)),
    told: some(cast, "foreignCity", "foreignCommission", "officer"),
    secrets: [async () => {}, ({ stage }) => endorse(stage, foreign)],
    near: [foreign.id],
  });
});

test("what a Commission notes for itself stays in it", async () => {
  const write =
    (text: string, score: number) =>
    async ({ stage }: Award) => {
      const person = personOf(own.country.commission);
      const saved = await saveNote(own.id, 0, { text, score, person, at: new Date(tick(stage)) });
      if (!saved) throw new Error("the note was not written");
    };
  await expectKept(award, {
    kept: some(
      cast,
      ...(["public", "ownCity", "ownMayor", "neighbour", "foreignCommission"] as const),
      ...(["observer", "juror", "officer", "director"] as const),
    ),
    told: some(cast, "ownCommission"),
    secrets: [write("Strong on access.", 80), write("Weak on figures.", 35)],
    near: [own.id],
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { recommendedIn } from "#app/rehearsal/decision.ts";
import * as page from "#app/routes/desk_.track.$id_.decision.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import { type Award, deliberating, published, secretariat } from "#tests/services/award.ts";
import { recommended } from "#tests/services/award-decided.ts";

let award: Award;
const WHY = "The second city has shown in the hearing what the first could not.";
const at = () => new Date(award.stage.at);
const stateOf = async () =>
  (await inTransaction((tx) => tx.run("select state from track where id = $1", [award.track])))[0]
    ?.state;

beforeAll(async () => {
  const of = await secretariat("decision desk");
  award = await published(of, {
    name: "Decision",
    cities: { FRA: 2, ESP: 1 },
    rules: { seats: 2 },
  });
}, 60_000);
afterAll(disconnect);

const ask = (as: Actor, form?: Record<string, string | string[]>, steppedUp = true) =>
  visit(
    (form ? page.action : page.loader) as never,
    `/desk/track/${award.track}/decision`,
    { id: award.track },
    { as, at: at(), steppedUp, ...(form ? { form: { newId: award.stage.newId(), ...form } } : {}) },
  );

test("before the jury has spoken nothing of its places is told, not even to the director", async () => {
  await deliberating(award);
  const { status, data } = await ask(award.staff.director);
  expect(status).toBe(200);
  expect([data.recommendation, data.form]).toEqual([null, null]);
}, 60_000);

test("the recommendation is told with reasons and minutes, and to the secretariat alone", async () => {
  await recommended(award);
  const { recommended: first } = await recommendedIn(award.track);
  const { data } = await ask(award.staff.director);
  const { placed, minutes, seats } = data.recommendation;
  expect(seats).toBe(2);
  expect(
    placed
      .filter(({ recommended }: { recommended: boolean }) => recommended)
      .map(({ id }: { id: string }) => id),
  ).toEqual(first);
  for (const { reason } of placed) expect(reason).toMatch(/\w{10}|\w+ \w+/);
  expect(minutes).toMatchObject([{ hash: expect.any(String) }]);
  expect(data.form).toMatchObject({ refused: null });

  expect((await ask(award.staff.officer)).data.form).toBeNull();
  const { city, country } = award.nominations[0] as Award["nominations"][number];
  const juror = award.jury.members[2]?.by as Actor;
  for (const as of [city.mayor, country.commission, juror]) {
    const answer = await ask(as);
    expect(answer.status).toBe(403);
    expect(answer.data).toBeNull();
  }
}, 60_000);

test("the director is asked for a second factor before the form and at the form", async () => {
  expect((await ask(award.staff.director, undefined, false)).location).toMatch(/^\/me\/confirm/);
  const { recommended: awards } = await recommendedIn(award.track);
  const answer = await ask(award.staff.director, { awards }, false);
  expect([answer.status, answer.data.typed.awards]).toEqual([403, awards]);
  expect(await stateOf()).toBe("recommended");
});

test("a departure without its reason is refused and nothing typed is lost", async () => {
  const { recommended: awards } = await recommendedIn(award.track);
  const [kept = ""] = awards;
  const reserve = award.nominations.find(({ id }) => !awards.includes(id))?.id ?? "";
  const one = await ask(award.staff.director, { awards: [kept], [`departure-${reserve}`]: WHY });
  expect(one.status).toBe(409);
  expect(one.data.typed).toMatchObject({ awards: [kept], [`departure-${reserve}`]: WHY });
  const none = await ask(award.staff.director, {});
  expect([none.status, Object.keys(none.data.errors)]).toEqual([422, ["awards"]]);
  expect((await ask(award.staff.director, { awards: ["n-of-elsewhere"] })).status).toBe(422);
  expect((await ask(award.staff.officer, { awards })).status).toBe(404);
  expect(await stateOf()).toBe("recommended");
});

test("a decision that departs keeps its reasons, and shows them to the secretariat", async () => {
  const { recommended: awards } = await recommendedIn(award.track);
  const [kept = "", left = ""] = awards;
  const done = await ask(award.staff.director, { awards: [kept], [`departure-${left}`]: WHY });
  expect([done.status, done.location]).toEqual([
    303,
    `/desk/track/${award.track}?done=decision.take`,
  ]);
  const { data } = await ask(award.staff.officer);
  expect(data.recommendation.placed.find(({ id }: { id: string }) => id === left)).toMatchObject({
    recommended: true,
    awarded: false,
    departure: WHY,
  });
  const { city } = award.nominations[0] as Award["nominations"][number];
  expect((await ask(city.mayor)).status).toBe(403);
});

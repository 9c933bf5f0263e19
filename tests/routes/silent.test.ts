import { afterAll, beforeAll, expect, test } from "vitest";
import { DAY, wait } from "#app/rehearsal/stage.ts";
import * as silent from "#app/routes/desk_.silent.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, nominating, published, secretariat, signed } from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import { settled } from "./desk.ts";

let award: Award;
const read = async (who: Actor) => {
  const at = new Date(award.stage.at);
  const cookie = await signedIn(who.kind === "person" ? who.person : "", at);
  return settled(
    silent.loader({
      request: ask("/desk/silent", cookie),
      context: { at, ip: "192.0.2.1" },
      params: {},
    }),
  );
};

beforeAll(async () => {
  award = await published(await secretariat("silent"), {
    name: "Award 2039",
    cities: { FRA: 1, ESP: 1 },
    rules: { silentDays: 5 },
  });
  await nominating(award);
  await signed(award, award.nominations.slice(0, 1));
});
afterAll(disconnect);

test("a Commission that does nothing with a signed nomination is listed when it has been reminded", async () => {
  expect((await read(award.staff.officer)).rows).toEqual([]);
  await wait(award.stage, 7 * DAY);
  for (const who of [award.staff.officer, award.staff.director, award.staff.auditor]) {
    const { rows } = await read(who);
    expect(rows.map(({ city, country }) => [city, country])).toEqual([
      [award.cities[0]?.name, "France"],
    ]);
    expect(rows[0]?.officers).toHaveLength(1);
  }
});

test("the list is there for nobody outside the secretariat", async () => {
  const { countries, cities } = award;
  for (const who of [countries[0]?.commission, cities[0]?.mayor, countries[1]?.commission])
    expect((await read(who as Actor)).status).toBe(404);
});

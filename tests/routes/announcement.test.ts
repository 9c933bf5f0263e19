import { afterAll, beforeAll, expect, test } from "vitest";
import { DAY, must, reason, together } from "#app/rehearsal/stage.ts";
import * as certificate from "#app/routes/certificates.$number.tsx";
import * as results from "#app/routes/desk_.edition.$id_.results.tsx";
import * as letter from "#app/routes/desk_.nomination.$id_.letter.tsx";
import * as edition from "#app/routes/editions.$slug.tsx";
import * as region from "#app/routes/editions.$slug_.$region.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import { type Award, deliberating, published, secretariat } from "#tests/services/award.ts";
import { announced, decided, recommended, released } from "#tests/services/award-decided.ts";

let award: Award;
let awards: string[];
let announceAt = 0;
const slug = "announcement";

beforeAll(async () => {
  award = await published(await secretariat("announcement"), {
    name: "Announcement",
    cities: { FRA: 2, ESP: 1 },
    rules: { seats: 1 },
  });
  await deliberating(award);
  await recommended(award);
  awards = await decided(award);
  announceAt = award.stage.at + 3 * DAY;
  await released(award, announceAt);
}, 60_000);
afterAll(disconnect);

const awardee = () =>
  award.nominations.find(({ id }) => awards.includes(id)) as Award["nominations"][number];
const other = () =>
  award.nominations.find(({ id }) => !awards.includes(id)) as Award["nominations"][number];
const letterOf = (id: string, as: Actor, at: number) =>
  visit(letter.loader as never, `/desk/nomination/${id}/letter`, { id }, { as, at: new Date(at) });
const publicPage = async (at: number) => {
  const one = await visit(
    edition.loader as never,
    `/editions/${slug}`,
    { slug },
    { at: new Date(at) },
  );
  const part = await visit(
    region.loader as never,
    `/editions/${slug}/ena`,
    { slug, region: "ena" },
    { at: new Date(at) },
  );
  const told = (data: unknown) => JSON.stringify(data).replaceAll(/"now":\d+/g, "");
  return { edition: told(one.data), region: told(part.data) };
};
const desk = (as: Actor, at = award.stage.at) =>
  visit(
    results.loader as never,
    `/desk/edition/${award.edition.id}/results`,
    { id: award.edition.id },
    {
      as,
      at: new Date(at),
    },
  );

test("the public pages change at the instant and not a millisecond before", async () => {
  const city = awardee().city.name;
  const long = await publicPage(announceAt - DAY);
  const before = await publicPage(announceAt - 1);
  const from = await publicPage(announceAt);
  expect(before.region).toBe(long.region);
  for (const text of [before.edition, before.region]) {
    expect(text).not.toContain(city);
    expect(text).not.toContain(String(announceAt));
  }
  for (const text of [from.edition, from.region]) expect(text).toContain(city);
  for (const text of [from.edition, from.region]) expect(text).not.toContain(other().city.name);
});

test("the secretariat sees who is announced when; nobody else has this page", async () => {
  const { data } = await desk(award.staff.officer);
  expect(data.results).toMatchObject({ isPublic: false, announce: { at: announceAt } });
  const [{ results: rows }] = data.results.regions;
  expect(
    rows.filter(({ awarded }: { awarded: boolean }) => awarded).map(({ id }: { id: string }) => id),
  ).toEqual(awards);
  expect(rows.every(({ letter }: { letter: string | null }) => letter === null)).toBe(true);
  const juror = award.jury.members[2]?.by as Actor;
  for (const as of [awardee().city.mayor, awardee().country.commission, juror]) {
    const answer = await desk(as);
    expect([answer.status, answer.data]).toEqual([403, null]);
  }
});

test("a letter is there for nobody before the instant, and from it for its own city alone", async () => {
  const { id, city, country } = awardee();
  for (const as of [city.mayor, country.commission, award.staff.director])
    expect((await letterOf(id, as, announceAt - 1)).status).toBe(404);
  for (const as of [city.mayor, country.commission, award.staff.officer]) {
    const { status, data } = await letterOf(id, as, announceAt);
    expect(status).toBe(200);
    expect(data.letter.lines[0]).toContain("receive the award");
  }
  const declined = await letterOf(other().id, other().city.mayor, announceAt);
  expect(declined.data.letter.lines[0]).toContain("does not receive the award");
  expect(JSON.stringify(declined.data)).not.toMatch(/reserve|place|recommend/i);
  expect((await letterOf(other().id, city.mayor, announceAt)).status).toBe(404);
  expect((await letterOf(id, award.jury.members[2]?.by as Actor, announceAt)).status).toBe(403);
});

test("a certificate is verified by its number, and a revoked one stays as revoked", async () => {
  const verify = (number: string, at = award.stage.at) =>
    visit(certificate.loader as never, `/certificates/${number}`, { number }, { at: new Date(at) });
  await announced(award, announceAt);
  const [row] = await inTransaction((tx) =>
    tx.run<{ id: string; number: string }>(
      "select id, context ->> 'number' as number from certificate",
    ),
  );
  const { id = "", number = "" } = row ?? {};
  expect((await verify(number)).data.certificate).toMatchObject({
    city: awardee().city.name,
    label: "issued",
    version: 1,
  });
  expect((await verify(number, announceAt - 1)).status).toBe(404);
  expect((await verify("announcement-999")).status).toBe(404);

  await must(
    award.stage,
    { type: "certificate.reissue", id, data: { reason } },
    award.staff.officer,
  );
  expect((await verify(number)).data.certificate).toMatchObject({ label: "issued", version: 2 });

  await together(
    award.stage,
    { type: "nomination.revoke", id: awardee().id, data: { reason } },
    { edition: award.edition.id, first: award.staff.officer, second: award.staff.director },
  );
  expect((await verify(number)).data.certificate).toMatchObject({ label: "revoked", version: 2 });
  const { data } = await letterOf(awardee().id, awardee().city.mayor, award.stage.at);
  expect(data.letter.lines[0]).toContain("revoked");
});

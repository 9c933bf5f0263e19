import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rows } from "#app/rehearsal/stage.ts";
import * as page from "#app/routes/desk_.edition.$id_.commissions.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, published, secretariat } from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import { settled } from "./desk.ts";

let award: Award;
const personOf = (by: Actor) => (by.kind === "person" ? by.person : "");
const at = () => new Date(award.stage.at);
const args = async (who: Actor, form?: Record<string, string>) => ({
  request: ask(
    `/desk/edition/${award.edition.id}/commissions`,
    await signedIn(personOf(who), at()),
    form,
  ),
  context: { at: at(), ip: "192.0.2.1" },
  params: { id: award.edition.id },
});
const post = async (intent: string, list: string, who: Actor = award.staff.officer) =>
  settled(page.action(await args(who, { intent, list })));
const offers = () =>
  rows<{ email: string; country: string; locale: string }>(
    `select p.email, m.body_id as country, p.locale from mandate m join person p on p.id = m.person_id
     where m.role = 'commission' and m.state = 'offered' order by 1`,
  );

const pasted = [
  "country;name;address;language",
  "FRA;Luc Morel;luc@example.org;fr",
  "ES;Sol Pardo;sol@example.org",
  "Italy;Ugo Bassi;ugo@example.org",
  "Atlantis;Kida Nedakh;kida@example.org",
  "FRA;Luc Morel;LUC@example.org",
  "FRA;;nobody@example.org",
  "FRA;Max Noir;no address",
].join("\n");

beforeAll(async () => {
  award = await published(await secretariat("commissions"), {
    name: "Award 2037",
    cities: { FRA: 2, ESP: 1 },
  });
  // A country with a region in the edition and no city of its own is none that has to be asked.
  await rows("delete from placement where country = 'ITA'");
});
afterAll(disconnect);

test("every country with member cities stands in the table, and who acts for it", async () => {
  const { rows: listed } = await settled(page.loader(await args(award.staff.officer)));
  const own = listed.filter(({ country }) => ["FRA", "ESP"].includes(country));
  expect(own.map(({ country, standing }) => [country, standing])).toEqual([
    ["FRA", "inPlace"],
    ["ESP", "inPlace"],
  ]);
  expect(own.every(({ names }) => names.length === 1)).toBe(true);
  expect(listed.every(({ cities }) => cities > 0)).toBe(true);
});

test("it is there for the secretariat alone", async () => {
  const { staff, countries, cities } = award;
  const others = [staff.director, staff.auditor, countries[0]?.commission, cities[0]?.mayor];
  for (const who of others as Actor[]) {
    expect((await settled(page.loader(await args(who)))).status).toBe(404);
    expect((await post("send", pasted, who)).status).toBe(404);
  }
  expect(await offers()).toEqual([]);
});

describe("a pasted list", () => {
  test("shows the fate of each line, and sends nothing yet", async () => {
    const answer = await post("preview", pasted);
    const reply = await answer.json();
    expect(reply.count).toBe(2);
    expect(reply.lines.map(({ line, fate }) => [line, fate])).toEqual([
      [2, "new"],
      [3, "new"],
      [4, "notInEdition"],
      [5, "noCountry"],
      [6, "twice"],
      [7, "noName"],
      [8, "noAddress"],
    ]);
    expect(await offers()).toEqual([]);
  });

  test("is sent in one go, each an offer of its own; once more does no harm", async () => {
    const both = await Promise.all([post("send", pasted), post("send", pasted)]);
    for (const answer of both) expect(answer.status).toBe(303);
    const sent = [
      { email: "luc@example.org", country: "FRA", locale: "fr" },
      { email: "sol@example.org", country: "ESP", locale: "en" },
    ];
    expect(await offers()).toEqual(sent);
    expect((await post("send", pasted)).status).toBe(303);
    expect(await offers()).toEqual(sent);
    const again = await (await post("preview", pasted)).json();
    expect(again.count).toBe(0);
    expect(again.lines[0]?.fate).toBe("offered");
    const mails = await rows(
      "select 1 from mail where template = 'mandate.offer.mailOffer' and receiver in (select id from person where email = any($1))",
      [sent.map(({ email }) => email)],
    );
    expect(mails).toHaveLength(2);
  });

  test("that is empty is asked for", async () => {
    expect((await post("preview", "  \n ")).status).toBe(422);
  });
});

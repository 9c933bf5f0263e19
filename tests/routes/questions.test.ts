import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderMail } from "#app/mail/render-mail.ts";
import * as page from "#app/routes/desk_.edition.$id_.questions.tsx";
import * as answerPage from "#app/routes/desk_.edition.$id_.questions_.$question.tsx";
import { requireMailAbout } from "#app/services/mail-about.server.ts";
import type { Actor } from "#machines/actors.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { personOf, visit } from "#tests/desk.ts";
import { type Award, nominating, published, seated, secretariat } from "#tests/services/award.ts";

let award: Award;
const ASKED = "May the port of our city Lowhaven be counted as a learning place?";
const PUBLISHED = "May a place of work be counted as a learning place?";
const ANSWER = "Yes, where people learn there who do not work there.";

beforeAll(async () => {
  award = await published(await secretariat("questions"), {
    name: "Questions",
    cities: { FRA: 2, ESP: 1 },
  });
  await nominating(award);
  await seated(award);
}, 60_000);
afterAll(disconnect);

const at = (later = 0) => new Date(award.stage.at + later);
const city = (n: number) => award.cities[n] as Award["cities"][number];
const args = (question?: string) => ({ id: award.edition.id, ...(question ? { question } : {}) });
const path = (question = "") =>
  `/desk/edition/${award.edition.id}/questions${question && `/${question}`}`;
const read = (as: Actor) => visit(page.loader as never, path(), args(), { as, at: at() });
const ask = (as: Actor, text: string, newId: string = randomUUID(), later = 0) =>
  visit(page.action as never, path(), args(), { as, at: at(later), form: { text, newId } });
const answer = (as: Actor, id: string, form?: Record<string, string>) =>
  visit((form ? answerPage.action : answerPage.loader) as never, path(id), args(id), {
    as,
    at: at(),
    ...(form ? { form } : {}),
  });
const questions = () =>
  inTransaction((tx) =>
    tx.run<{ id: string; text: string }>("select id, text from question order by asked_at, id"),
  );

test("a question reaches the secretariat with who asked, and nobody else is told that there is one", async () => {
  const before = JSON.stringify((await read(city(1).mayor)).data.questions);
  const id = randomUUID();
  expect((await ask(city(0).coordinator, ASKED, id)).location).toBe(`${path()}?done=asked`);
  expect((await ask(city(0).coordinator, ASKED, id)).status).toBe(303);
  expect(await questions()).toHaveLength(1);

  const officer = await read(award.staff.officer);
  expect(officer.data.questions.open).toMatchObject([
    { text: ASKED, by: expect.stringContaining(city(0).name) },
  ]);
  expect((await read(city(0).coordinator)).data.questions.open).toMatchObject([
    { text: ASKED, by: null, mine: true },
  ]);
  for (const as of [city(1).mayor, (award.countries[0] as Award["countries"][number]).commission])
    expect(JSON.stringify((await read(as)).data.questions)).toBe(before);
  expect((await read(award.jury.members[0]?.by as Actor)).status).toBe(403);
});

test("whoever may not ask or answer is refused", async () => {
  const [{ id } = { id: "" }] = await questions();
  expect((await ask(award.staff.officer, ASKED)).status).toBe(403);
  expect((await ask(award.jury.members[0]?.by as Actor, ASKED)).status).toBe(403);
  for (const as of [city(0).coordinator, award.staff.director, award.staff.auditor]) {
    expect((await answer(as, id)).status).toBe(403);
    expect((await answer(as, id, { published: PUBLISHED, answer: ANSWER })).status).toBe(403);
  }
  const short = await ask(city(1).mayor, "Why?");
  expect([short.status, short.data.typed.text]).toEqual([422, "Why?"]);
});

test("an answer is published to all candidates at once, in words that do not tell who asked", async () => {
  const [{ id } = { id: "" }] = await questions();
  expect((await answer(award.staff.officer, id)).data.form.defaults.published).toBe(ASKED);
  const none = await answer(award.staff.officer, id, { published: PUBLISHED, answer: "" });
  expect([none.status, none.data.typed.published]).toEqual([422, PUBLISHED]);
  const form = { published: PUBLISHED, answer: ANSWER };
  expect((await answer(award.staff.officer, id, form)).status).toBe(303);
  expect((await answer(award.staff.second, id, form)).status).toBe(409);

  const texts = [];
  for (const as of [city(0).coordinator, city(1).mayor, city(2).coordinator]) {
    const { data } = await read(as);
    expect(data.questions.open).toEqual([]);
    texts.push(JSON.stringify(data.questions.answered));
  }
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain(ANSWER);
  expect(texts[0]).not.toContain("Lowhaven");
  expect(texts[0]).not.toContain(city(0).name);

  const mails = await inTransaction((tx) =>
    tx.run<{ receiver: string }>(
      "select receiver from mail where template = 'question.answer.mailCandidates'",
    ),
  );
  const told = mails.map(({ receiver }) => receiver);
  for (const { coordinator, mayor } of award.cities)
    for (const by of [coordinator, mayor]) expect(told).toContain(personOf(by));
  expect(told).toContain(personOf((award.countries[1] as Award["countries"][number]).commission));
  expect(told).not.toContain(personOf(award.staff.officer));
  const about = await inTransaction((tx) => requireMailAbout(tx, "edition", award.edition.id));
  const mail = renderMail("en", "question.answer.mailCandidates", about, "http://localhost:3000");
  expect(mail.text).toContain("answered a question about Questions");
  expect(mail.text).not.toContain(ANSWER);
});

test("a person asks five times a day, and again the next", async () => {
  const text = "What does the form mean by a partner of the city?";
  for (let n = 0; n < 5; n++) expect((await ask(city(2).mayor, `${text} ${n}`)).status).toBe(303);
  const sixth = await ask(city(2).mayor, text);
  expect([sixth.status, sixth.data.typed.text]).toEqual([429, text]);
  expect((await ask(city(2).coordinator, text)).status).toBe(303);
  expect((await ask(city(2).mayor, text, undefined, 25 * 3_600_000)).status).toBe(303);
});

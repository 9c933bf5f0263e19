import { afterAll, beforeAll, expect, test } from "vitest";
import { answersFor, type Nomination, revisionOf } from "#app/rehearsal/nominating.ts";
import * as page from "#app/routes/desk_.nomination.$id.tsx";
import * as preview from "#app/routes/desk_.nomination.$id_.preview.tsx";
import * as text from "#app/routes/desk_.nomination.$id_.text.tsx";
import { wordsOf } from "#app/schemas/nomination-text.ts";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, nominating, published, secretariat, signed } from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";

const isEmail = ({ name }: { name: string }) => name === "contact.email";
const SECRET = "a sentence that nobody else may read";
let award: Award;
let draft: Nomination;

beforeAll(async () => {
  award = await published(await secretariat("path"), { name: "Path", cities: { FRA: 2, ESP: 1 } });
  await nominating(award);
  draft = award.nominations[0] as Nomination;
});
afterAll(disconnect);

const personOf = (by: Actor) => (by.kind === "person" ? by.person : "");
async function args(path: string, by: Actor, form?: Record<string, string>) {
  award.stage.at += 1000;
  const at = new Date(award.stage.at);
  const cookie = await signedIn(personOf(by), at);
  return {
    request: ask(`${path}`, cookie, form),
    context: { at, ip: "192.0.2.1" },
    params: { id: draft.id },
  };
}
const settled = async <T>(answer: Promise<T>): Promise<T & Response> =>
  (await answer.catch((thrown) => thrown)) as T & Response;
const address = () => `/desk/nomination/${draft.id}`;
const read = async (by: Actor) => settled(page.loader(await args(address(), by)));
const save = async (form: Record<string, string>) =>
  settled(text.action(await args(`${address()}/text`, draft.city.coordinator, form)));

test("a coordinator saves what was written, and finds it again", async () => {
  const revision = String(await revisionOf(draft.id));
  const saved = await save({ revision, language: "en", "profile.summary": SECRET });
  expect([saved.status, saved.headers.get("location")]).toEqual([
    303,
    `${address()}/text?done=nomination.edit`,
  ]);
  expect(JSON.stringify((await read(draft.city.coordinator)).content)).toContain(SECRET);
});

test("of two who write at once nobody loses a word", async () => {
  const revision = String(await revisionOf(draft.id));
  const own = { "profile.summary": SECRET, language: "en", revision };
  await save({
    ...own,
    "profile.context": "by the first",
    "profile.governance": "the first again",
  });
  const refused = await save({ ...own, "profile.context": "by the second" });
  expect(refused.status).toBe(409);
  const reply = await refused.json();
  expect(reply.typed["profile.context"]).toBe("by the second");
  expect(reply.theirs).toEqual({ "profile.context": "by the first" });
  expect(reply.typed["profile.governance"]).toBe("the first again");
  const again = await save({ ...reply.typed, language: "en", revision: String(reply.revision) });
  expect(again.status).toBe(303);
});

test("what cannot be kept is told at its field, by the schema of the page, and nothing typed is lost", async () => {
  const revision = String(await revisionOf(draft.id));
  const typed = { language: "en", "contact.email": "nobody at home" };
  const long = { "profile.governance": "a".repeat(20_001) };
  const refused = await save({ revision, ...typed, ...long });
  expect(refused.status).toBe(422);
  const { errors, typed: kept } = await refused.json();
  expect(Object.keys(errors).sort()).toEqual(["contact.email", "profile.governance"]);
  expect(kept).toMatchObject({ "contact.email": "nobody at home", ...long });
  expect(await revisionOf(draft.id)).toBe(Number(revision));
  const { text: drawn } = await text.loader(
    await args(`${address()}/text`, draft.city.coordinator),
  );
  const email = drawn.sections.flatMap(({ questions }) => questions).find(isEmail);
  expect(email?.sentences.notAnAddress).toBe(errors["contact.email"]?.message);
  const strange = await save({ revision, language: "xx" });
  expect(strange.status).toBe(422);
});

test("a text over its limit is kept as a draft, and its words are counted by its language", async () => {
  const revision = String(await revisionOf(draft.id));
  const saved = await save({
    revision,
    language: "th",
    "profile.governance": "ภาษาไทยไม่มีช่องว่าง".repeat(60),
  });
  expect(saved.status).toBe(303);
  const { text: drawn } = await text.loader(
    await args(`${address()}/text`, draft.city.coordinator),
  );
  const asked = drawn.sections.flatMap(({ questions }) => questions);
  const governance = asked.find(({ name }) => name === "profile.governance");
  expect(governance?.limits).toBe("At most 150 words.");
  expect(governance?.words).toBe(wordsOf(governance?.text ?? "", 150, "th").words);
  expect(governance?.words).toBeGreaterThan(150);
});

test("a draft is read by its city alone", async () => {
  const own = award.countries.find(({ code }) => code === "FRA");
  const other = award.countries.find(({ code }) => code === "ESP");
  const neighbour = award.nominations[1] as Nomination;
  for (const by of [own?.commission as Actor, award.staff.officer, award.staff.director]) {
    const answer = await read(by);
    expect(answer.content.dossier).toBeNull();
    expect(answer.content.comments).toBeNull();
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect((await settled(text.loader(await args(`${address()}/text`, by)))).status).toBe(404);
    expect((await settled(preview.loader(await args(`${address()}/preview`, by)))).status).toBe(
      404,
    );
  }
  for (const by of [other?.commission as Actor, neighbour.city.coordinator])
    expect((await read(by)).status).toBe(404);
});

test("its city sees it as a juror will: what is scored, and neither contact nor consent", async () => {
  const { coordinator } = draft.city;
  const { dossier } = await preview.loader(await args(`${address()}/preview`, coordinator));
  const keys = dossier.sections.map(({ key }) => key);
  const all = (await read(coordinator)).content.dossier?.sections.map(({ key }) => key) ?? [];
  expect(keys).toEqual(all.filter((key) => key !== "contact" && key !== "consent"));
  expect(all).toContain("contact");
  expect(dossier.files.every(({ label }) => label === "frozen")).toBe(true);
});

test("what was typed when the text was sealed meanwhile comes back with why not", async () => {
  const revision = String(await revisionOf(draft.id));
  await signed(award, [draft]);
  const late = await save({ revision, language: "en", "profile.summary": "later still" });
  expect(late.status).toBe(409);
  const reply = await late.json();
  expect(reply.refused.length).toBeGreaterThan(0);
  expect(reply.typed["profile.summary"]).toBe("later still");
  const { page: told } = await text.loader(await args(`${address()}/text`, draft.city.coordinator));
  expect(told.refused).not.toBeNull();
});

test("once signed it is open to its Commission with its eligibility, and still to no other", async () => {
  const commission = award.countries.find(({ code }) => code === "FRA")?.commission as Actor;
  const { content } = await read(commission);
  expect(content.dossier?.signedAt).toBeGreaterThan(0);
  expect(content.comments).toBeNull();
  expect(content.checklist?.given).toBe(false);
  const asked = content.checklist?.findings.map(({ rule }: { rule: string }) => rule) ?? [];
  expect(asked).toContain("coolDown");
  expect(asked).not.toContain("endorsement");
  const written = answersFor(award.rulebook, draft.city.name)["profile.summary"]?.text ?? "";
  expect(JSON.stringify(content.dossier)).toContain(written);
  const other = award.countries.find(({ code }) => code === "ESP")?.commission as Actor;
  expect((await read(other)).status).toBe(404);
});

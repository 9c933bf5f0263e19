import { afterAll, beforeAll, expect, test } from "vitest";
import { answersFor, type Nomination, revisionOf } from "#app/rehearsal/nominating.ts";
import * as page from "#app/routes/desk_.nomination.$id.tsx";
import * as text from "#app/routes/desk_.nomination.$id_.text.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, nominating, published, secretariat, signed } from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";

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

test("a draft is read by its city alone", async () => {
  const own = award.countries.find(({ code }) => code === "FRA");
  const other = award.countries.find(({ code }) => code === "ESP");
  const neighbour = award.nominations[1] as Nomination;
  for (const by of [own?.commission as Actor, award.staff.officer, award.staff.director]) {
    const answer = await read(by);
    expect(answer.content.dossier).toBeNull();
    expect(answer.content.files).toEqual([]);
    expect(answer.content.comments).toBeNull();
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect((await settled(text.loader(await args(`${address()}/text`, by)))).status).toBe(404);
  }
  for (const by of [other?.commission as Actor, neighbour.city.coordinator])
    expect((await read(by)).status).toBe(404);
});

test("once signed it is open to its Commission with its eligibility, and still to no other", async () => {
  await signed(award, [draft]);
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

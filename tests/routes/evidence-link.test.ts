import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOf } from "#app/domain/canonical.ts";
import type { Nomination } from "#app/rehearsal/nominating.ts";
import { rows, stateOf } from "#app/rehearsal/stage.ts";
import * as act from "#app/routes/desk_.$subject.$id_.$act.tsx";
import * as page from "#app/routes/desk_.evidence.$id.tsx";
import * as file from "#app/routes/desk_.evidence.$id_.file.ts";
import * as nominationPage from "#app/routes/desk_.nomination.$id.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import { type Award, nominating, published, secretariat, signed } from "#tests/services/award.ts";

const URL = "https://data.example.org/boats?year=2026";
const CAPTION = "A count of readers that nobody else knows yet";
let award: Award;
let draft: Nomination;
let id = "";

beforeAll(async () => {
  const files = {
    kinds: ["pdf", "link"],
    maxBytes: 3_000_000,
    maxFiles: 4,
    maxTotalBytes: 9_000_000,
  };
  award = await published(await secretariat("links"), {
    name: "Links",
    cities: { FRA: 2, ESP: 1 },
    rules: { files },
  });
  await nominating(award);
  draft = award.nominations[0] as Nomination;
});
afterAll(disconnect);

const now = () => new Date(award.stage.at + 60_000);
const said = {
  url: URL,
  title: "Readers by quarter",
  language: "en",
  dated: "2026",
  rights: "The city",
  criteria: "plan",
  caption: CAPTION,
};
const params = () => ({ subject: "nomination", id: draft.id, act: "link.add" });
const path = () => `/desk/nomination/${draft.id}/link.add`;
const add = (form: Record<string, string>, as: Actor = draft.city.coordinator) =>
  visit(act.action, path(), params(), {
    as,
    at: now(),
    form: { ...said, newId: randomUUID(), ...form },
  });
const read = (as: Actor) => visit(page.loader, `/desk/evidence/${id}`, { id }, { as, at: now() });

test("a coordinator is offered to add a link, and its form says what an address is", async () => {
  const as = { as: draft.city.coordinator, at: now() };
  const { data } = await visit(
    nominationPage.loader,
    `/desk/nomination/${draft.id}`,
    { id: draft.id },
    as,
  );
  const offered = data.told.acts.find(({ type }: { type: string }) => type === "link.add");
  expect(offered).toMatchObject({ to: path(), refused: null });
  const opened = await visit(act.loader, path(), params(), as);
  const [url] = opened.data.form.fields;
  expect(url).toMatchObject({ name: "url", kind: "link" });
  expect(url.help).toContain("https://");
});

test.each([
  ["http://example.org", /https:\/\//],
  ["https://anna:secret@example.org", /password/],
  ["https://192.168.0.1/report", /no public page/],
  ["https://localhost/report", /no public page/],
  [`https://example.org/${"a".repeat(2000)}`, /too long/],
  ["the report", /no address/],
])("%s is refused in place, with all that was typed", async (url, sentence) => {
  const answer = await add({ url });
  expect(answer.status).toBe(422);
  expect(answer.data.errors.url.message).toMatch(sentence);
  expect(answer.data.typed).toMatchObject({ url, title: said.title, caption: CAPTION });
  expect(await rows("select 1 from evidence where context ->> 'kind' = 'link'")).toEqual([]);
});

test("a link is ready at once, and its city reads where it leads; nothing of it is a file", async () => {
  const answer = await add({});
  expect(answer.status).toBe(303);
  id = answer.location?.match(/evidence\/([^?]+)/)?.[1] ?? "";
  expect(await stateOf("evidence", id)).toBe("ready");
  const { data } = await read(draft.city.coordinator);
  expect(data.file).toMatchObject({ kind: "link", opens: false, sha256: null });
  expect(data.file.described).toMatchObject({ url: URL, caption: CAPTION, title: said.title });
  const stations = data.told.stations.map(({ status }: { status: string }) => status);
  expect(stations[0]).toBe("now");
  const asked = { as: draft.city.coordinator, at: now() };
  expect((await visit(file.loader, `/desk/evidence/${id}/file`, { id }, asked)).status).toBe(404);
  expect(await rows("select 1 from deadline where subject_id = $1", [id])).toEqual([]);
});

test("its description changes, and its address stays", async () => {
  const { url: _, ...rest } = said;
  const form = { ...rest, title: "Readers by year", newId: randomUUID() };
  const of = { subject: "evidence", id, act: "evidence.describe" };
  const opened = await visit(act.loader, `/desk/evidence/${id}/evidence.describe`, of, {
    as: draft.city.coordinator,
    at: now(),
  });
  const changed = await visit(act.action, `/desk/evidence/${id}/evidence.describe`, of, {
    as: draft.city.coordinator,
    at: now(),
    form: { ...form, version: String(opened.data.version) },
  });
  expect(changed.status).toBe(303);
  const { data } = await read(draft.city.coordinator);
  expect(data.file.described).toMatchObject({ title: "Readers by year", url: URL });
});

test("before the signature nobody but its city is told the address", async () => {
  const own = award.countries.find(({ code }) => code === "FRA");
  const neighbour = award.nominations[1] as Nomination;
  for (const by of [own?.commission as Actor, neighbour.city.coordinator]) {
    expect((await read(by)).status).toBe(404);
    expect((await add({}, by)).status).toBe(404);
  }
  for (const by of [award.staff.officer, award.staff.director]) {
    const { data } = await read(by);
    expect(JSON.stringify(data ?? "")).not.toContain("data.example.org");
    expect(JSON.stringify(data ?? "")).not.toContain(CAPTION);
  }
});

test("links count among the pieces that the rules allow", async () => {
  const refs = { as: draft.city.coordinator, at: now() };
  const answers = [await add({}), await add({}), await add({})];
  const last = [...answers, await add({})].at(-1);
  expect(last?.status).toBe(409);
  expect(last?.data.errors.root.message).toMatch(/\w/);
  expect(last?.data.typed.url).toBe(URL);
  for (const { location } of answers) {
    const other = location?.match(/evidence\/([^?]+)/)?.[1];
    if (!other) continue;
    const gone = { subject: "evidence", id: other, act: "evidence.remove" };
    const form = { newId: randomUUID(), sure: "on" };
    const removed = await visit(act.action, `/desk/evidence/${other}/evidence.remove`, gone, {
      ...refs,
      form,
    });
    expect(removed.status).toBe(303);
  }
});

test("a link is sealed with the signature by where it leads, and then read by those who examine it", async () => {
  await signed(award, [draft]);
  expect(await stateOf("evidence", id)).toBe("frozen");
  const [row] = await rows<{ manifest: string; answers: unknown; files: { id: string }[] }>(
    `select n.context ->> 'manifest' as manifest,
      (select jsonb_agg(a) from (select distinct on (question) question, text, language from answer where nomination_id = n.id order by question, revision desc) a) as answers,
      (select jsonb_agg(jsonb_build_object('id', v.id, 'sha256', v.context -> 'sha256', 'kind', v.context ->> 'kind', 'described', v.context -> 'described') order by v.id)
        from evidence v where v.nomination_id = n.id and v.state = 'frozen') as files
     from nomination n where n.id = $1`,
    [draft.id],
  );
  if (!row) throw new Error("no nomination");
  const { manifest, answers, files } = row;
  expect(JSON.stringify(files)).toContain(URL);
  expect(hashOf({ answers, files })).toBe(manifest);
  const elsewhere = JSON.parse(JSON.stringify(files).replace(URL, "https://example.org/other"));
  expect(hashOf({ answers, files: elsewhere })).not.toBe(manifest);

  const own = award.countries.find(({ code }) => code === "FRA")?.commission as Actor;
  const { data } = await read(own);
  expect(data.file.described).toMatchObject({ url: URL, caption: CAPTION });
  const other = award.countries.find(({ code }) => code === "ESP")?.commission as Actor;
  expect((await read(other)).status).toBe(404);
  const removal = { subject: "evidence", id, act: "evidence.remove" };
  const form = { newId: randomUUID(), sure: "on" };
  const asked = { as: draft.city.coordinator, at: now(), form };
  const late = await visit(act.action, `/desk/evidence/${id}/evidence.remove`, removal, asked);
  expect(late.status).toBe(409);
});

import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdf } from "#app/rehearsal/nominating.ts";
import { dueOf, past, rows, stateOf } from "#app/rehearsal/stage.ts";
import * as desk from "#app/routes/desk.tsx";
import * as act from "#app/routes/desk_.$subject.$id_.$act.tsx";
import * as page from "#app/routes/desk_.evidence.$id.tsx";
import * as complete from "#app/routes/desk_.evidence.$id_.complete.tsx";
import * as file from "#app/routes/desk_.evidence.$id_.file.ts";
import * as add from "#app/routes/desk_.nomination.$id_.evidence.tsx";
import { scanEvidence } from "#app/services/scan-evidence.server.ts";
import { beginEvidence } from "#app/services/upload-evidence.server.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { personOf, visit } from "#tests/desk.ts";
import { type Award, published, secretariat } from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import { type Endpoint, openEndpoint } from "#tests/storage/endpoint.ts";

let award: Award;
let endpoint: Endpoint;
let nomination = "";

beforeAll(async () => {
  endpoint = await openEndpoint();
  const { config } = endpoint;
  process.env.S3_ENDPOINT = config.endpoint;
  process.env.S3_PUBLIC_ENDPOINT = config.publicEndpoint;
  process.env.S3_REGION = config.region;
  process.env.S3_BUCKET = config.bucket;
  process.env.S3_ACCESS_KEY_ID = config.accessKeyId;
  process.env.S3_SECRET_ACCESS_KEY = config.secretAccessKey;
  const files = {
    kinds: ["pdf", "png", "link"],
    maxBytes: 3_000_000,
    maxFiles: 3,
    maxTotalBytes: 6_000_000,
  };
  award = await published(await secretariat("evidence desk"), {
    name: "Evidence desk",
    rules: { files },
  });
  await past(award.stage, await dueOf("opens", award.track));
});
afterAll(async () => {
  configuredStore().close();
  await endpoint.stop();
  await disconnect();
});

const now = () => new Date(award.stage.at + 60_000);
const own = () => award.cities[0] as Award["cities"][number];
const said = {
  title: "Library on a boat",
  language: "en",
  dated: "2026-05",
  rights: "The city",
  criteria: "plan",
};

/** Posts as a browser would: the fields, then the file. */
async function upload(
  by: Actor,
  {
    fields = said,
    bytes = pdf("one") as Uint8Array,
    name = "boat.pdf",
  }: { fields?: Record<string, string>; bytes?: Uint8Array; name?: string } = {},
) {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  const cookie = await signedIn(personOf(by), now());
  const base = ask(`/desk/nomination/${nomination}/evidence`, cookie);
  const request = new Request(base.url, { method: "POST", headers: base.headers, body: form });
  const context = { at: now(), ip: "192.0.2.9" };
  try {
    const answer = (await add.action({ request, params: { id: nomination }, context })) as Response;
    const json = answer.headers.get("content-type")?.includes("json");
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      data: json ? await answer.json() : null,
    };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, location: null, data: null };
  }
}

const kept = async () => {
  const keys: string[] = [];
  for await (const { key } of configuredStore().listObjects("")) keys.push(key);
  return keys;
};

test("a coordinator finds his city without a nomination on his desk, and begins it on the page of its region", async () => {
  const by = own().coordinator;
  const { data } = await visit(desk.loader, "/desk", {}, { as: by, at: now() });
  expect(data.tasks.map(({ to }: { to: string }) => to)).toContain(`/desk/track/${award.track}`);

  const params = { subject: "track", id: award.track, act: "nomination.create" };
  const path = `/desk/track/${award.track}/nomination.create`;
  const opened = await visit(act.loader, path, params, { as: by, at: now() });
  expect(opened.data.page.refused).toBeNull();
  expect(opened.data.form.fields[0].offered).toEqual([{ value: own().id, name: own().name }]);

  const foreign = award.cities.at(-1)?.id ?? "";
  const newId = randomUUID();
  const strange = await visit(act.action, path, params, {
    as: by,
    at: now(),
    form: { city: foreign, newId },
  });
  expect(strange.status).toBe(409);
  expect(await rows("select 1 from nomination")).toEqual([]);

  const form = { city: own().id, newId };
  const answers = await Promise.all(
    [1, 2].map(() => visit(act.action, path, params, { as: by, at: now(), form })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await rows("select id, city_id as city from nomination")).toEqual([
    { id: newId, city: own().id },
  ]);
  nomination = newId;
});

describe("a file of evidence", () => {
  let id = "";

  test("streams to the store with its description, and waits for its check", async () => {
    const answer = await upload(own().coordinator);
    expect(answer.status).toBe(303);
    id = answer.location?.match(/evidence\/([^?]+)/)?.[1] ?? "";
    expect(await stateOf("evidence", id)).toBe("scanning");
    expect(await kept()).toHaveLength(1);
    await scanEvidence(configuredStore(), id, now().getTime());
    expect(await stateOf("evidence", id)).toBe("ready");
  });

  test("is saved by its city under its title, by an address that is made for the click", async () => {
    const asked = { as: own().coordinator, at: now() };
    const { status, location } = await visit(
      file.loader,
      `/desk/evidence/${id}/file`,
      { id },
      asked,
    );
    expect(status).toBe(302);
    const answer = await fetch(location ?? "");
    expect(answer.headers.get("content-disposition")).toContain("Library on a boat.pdf");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(pdf("one")));
    const seen = await visit(page.loader, `/desk/evidence/${id}`, { id }, asked);
    expect(seen.data.file).toMatchObject({ opens: true, described: { title: said.title } });
  });

  test("is not there for its own Commission, another city, a juror's eyes or the secretariat's link before the signature", async () => {
    const others = [award.countries[0]?.commission, award.cities[1]?.coordinator];
    for (const by of others) {
      const asked = { ...(by ? { as: by } : {}), at: now() };
      expect((await visit(page.loader, `/desk/evidence/${id}`, { id }, asked)).status).toBe(404);
      expect((await visit(file.loader, `/desk/evidence/${id}/file`, { id }, asked)).status).toBe(
        404,
      );
      expect(by && (await upload(by)).status).toBe(404);
    }
    const officer = { as: award.staff.officer, at: now() };
    expect((await visit(file.loader, `/desk/evidence/${id}/file`, { id }, officer)).status).toBe(
      404,
    );
    const told = await visit(page.loader, `/desk/evidence/${id}`, { id }, officer);
    expect(JSON.stringify(told.data)).not.toContain(said.title);
  });

  test("whose description is not complete is not kept, and what was typed is", async () => {
    const before = await kept();
    const answer = await upload(own().coordinator, { fields: { ...said, title: "" } });
    expect(answer.status).toBe(422);
    expect(answer.data.errors.title.message).toBe("Please fill this in.");
    expect(answer.data.typed).toMatchObject({ rights: said.rights, criteria: ["plan"] });
    expect(await kept()).toEqual(before);
  });

  test.each([
    ["of a kind that is not allowed", { name: "page.html" }],
    ["with no ending", { name: "boat" }],
    ["of no bytes", { bytes: new Uint8Array(0) }],
    ["of a name alone", { name: "" }],
    ["larger than allowed", { bytes: new Uint8Array(3_000_001) }],
  ])("%s is not kept, and the page says what is allowed", async (_, file) => {
    const before = await kept();
    const answer = await upload(own().coordinator, file);
    expect(answer.status).toBe(422);
    expect(answer.data.errors.file.message).toMatch(/Nothing was kept/);
    expect(answer.data.typed.title).toBe(said.title);
    expect(await kept()).toEqual(before);
    expect(await rows("select 1 from evidence")).toHaveLength(1);
  });

  test("that is more than the edition takes is refused in sentences, and its bytes go", async () => {
    const big = { bytes: Buffer.concat([pdf("big"), Buffer.alloc(2_900_000)]) };
    expect((await upload(own().coordinator, big)).status).toBe(303);
    expect((await upload(own().coordinator, big)).status).toBe(303);
    const before = await kept();
    const answer = await upload(own().coordinator, big);
    expect(answer.status).toBe(409);
    expect(answer.data.errors.root.message).toMatch(/\w/);
    expect(answer.data.typed.title).toBe(said.title);
    expect(await kept()).toEqual(before);
  });

  test("whose sender vanishes leaves nothing", async () => {
    const before = await kept();
    const boundary = "xx";
    const head = Object.entries(said)
      .map(
        ([name, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      .join("");
    async function* torn() {
      yield Buffer.from(
        `${head}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7`,
      );
      throw new Error("the line broke");
    }
    const cookie = await signedIn(personOf(own().coordinator), now());
    const request = new Request(`http://localhost:3000/desk/nomination/${nomination}/evidence`, {
      method: "POST",
      headers: { cookie, "content-type": `multipart/form-data; boundary=${boundary}` },
      body: Readable.toWeb(Readable.from(torn())) as ReadableStream,
      duplex: "half",
    } as RequestInit);
    const context = { at: now(), ip: "192.0.2.9" };
    await expect(add.action({ request, params: { id: nomination }, context })).rejects.toThrow();
    expect(await kept()).toEqual(before);
  });

  test("whose end was not heard of is ended by hand, once all of it is there", async () => {
    const about = { ...said, criteria: ["plan"], kind: "pdf", size: 8, publicationConsent: false };
    // The edition takes three files: one has to make room.
    const [large] = await rows<{ id: string }>(
      "select id from evidence where (context ->> 'size')::int > 2000000 limit 1",
    );
    const gone = { subject: "evidence", id: large?.id ?? "", act: "evidence.remove" };
    await scanEvidence(configuredStore(), gone.id, now().getTime());
    const removal = { as: own().coordinator, at: now(), form: { newId: randomUUID(), sure: "on" } };
    const removed = await visit(act.action, `/desk/evidence/${gone.id}/${gone.act}`, gone, removal);
    expect(removed.status).toBe(303);
    const begun = await beginEvidence(
      nomination,
      { id: randomUUID(), ...about },
      own().coordinator,
      now().getTime(),
      randomUUID,
    );
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
    const params = { id: begun.id };
    const path = `/desk/evidence/${begun.id}/complete`;
    const form = { newId: randomUUID() };
    const early = await visit(complete.action, path, params, {
      as: own().coordinator,
      at: now(),
      form,
    });
    expect(early.status).toBe(409);
    await configuredStore().putObject(begun.storageKey, Buffer.from("%PDF-1.7"), {
      contentType: "application/pdf",
    });
    const late = await visit(complete.action, path, params, {
      as: own().coordinator,
      at: now(),
      form,
    });
    expect(late.status).toBe(303);
    expect(await stateOf("evidence", begun.id)).toBe("scanning");
  });
});

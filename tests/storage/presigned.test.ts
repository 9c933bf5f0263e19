import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachment } from "#app/storage/content-disposition.ts";
import {
  type Endpoint,
  isForeign,
  newKey,
  openEndpoint,
  readAll,
  send,
  sendForm,
} from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.stop());

const text = async (key: string) =>
  (await readAll(await endpoint.store.readObject(key))).toString();

describe("a download", () => {
  test("is an attachment under its own name and is not kept by caches", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("<svg/>"), { contentType: "image/svg+xml" });
    const url = await store.presignGet(key, { fileName: 'Plan "A" – Zürich.svg', expiresIn: 60 });
    const answer = await send(url);
    expect([answer.status, answer.body.toString()]).toEqual([200, "<svg/>"]);
    expect(answer.headers).toMatchObject({
      "content-disposition":
        "attachment; filename=\"Plan _A_ _ Z_rich.svg\"; filename*=UTF-8''Plan%20%22A%22%20%E2%80%93%20Z%C3%BCrich.svg",
      "cache-control": "private, no-store",
    });
  });

  test("asks for no header that a link could not send", async () => {
    const url = new URL(await endpoint.store.presignGet("k", { fileName: "f", expiresIn: 60 }));
    expect(url.searchParams.get("X-Amz-SignedHeaders")).toBe("host");
  });

  test.each([
    ["a\r\nset-cookie: x=1", "aset-cookie: x=1"],
    ["../../.bashrc", "bashrc"],
    ["\u202egpj.exe", "gpj.exe"],
    ["\ud800half", "half"],
    ["", "file"],
  ])("named %j is offered as %j", (name, safe) => {
    expect(attachment(name)).toContain(`filename="${safe}"`);
  });
});

describe("a presigned PUT", () => {
  test("stores what is sent, of exactly the signed type", async () => {
    const { store } = endpoint;
    const key = newKey();
    const url = await store.presignPut(key, { contentType: "image/png", expiresIn: 60 });
    const send2 = (type: string) =>
      send(url, { method: "PUT", headers: { "content-type": type }, body: "png" });
    expect((await send2("text/html")).status).toBe(403);
    expect((await send(url, { method: "PUT", body: "png" })).status).toBe(403);
    expect(await store.headObject(key)).toBeNull();
    expect((await send2("image/png")).status).toBe(200);
    expect(await store.headObject(key)).toMatchObject({ contentType: "image/png", size: 3 });
  });

  test("carries no checksum of the empty body that was there when it was signed", async () => {
    const options = { contentType: "image/png", expiresIn: 60 };
    const put = await endpoint.store.presignPut("k", options);
    const part = await endpoint.store.presignPart("k", "id", 1, { expiresIn: 60 });
    for (const url of [put, part]) expect(url.toLowerCase()).not.toContain("checksum");
  });
});

describe("a presigned form", () => {
  const png = { contentType: "image/png", minBytes: 10, maxBytes: 1000, expiresIn: 60 };

  test("stores a file under the exact key, with the type that was agreed", async () => {
    const { store } = endpoint;
    const key = newKey("Foto 1 – ä.png");
    const { url, fields } = await store.presignPost(key, png);
    const bytes = randomBytes(1000);
    expect((await sendForm(url, fields, bytes)).status).toBe(204);
    expect(Buffer.compare(await readAll(await store.readObject(key)), bytes)).toBe(0);
    expect(await store.headObject(key)).toMatchObject({ contentType: "image/png", size: 1000 });
  });

  test("limits the size on both sides, exactly", async () => {
    const { store } = endpoint;
    const { url, fields } = await store.presignPost(newKey(), png);
    const key = fields.key ?? "";
    expect(await sendForm(url, fields, randomBytes(1001))).toMatchObject({
      status: 400,
      code: "EntityTooLarge",
    });
    expect(await sendForm(url, fields, randomBytes(9))).toMatchObject({
      status: 400,
      code: "EntityTooSmall",
    });
    expect(await store.headObject(key)).toBeNull();
    expect((await sendForm(url, fields, randomBytes(10))).status).toBe(204);
  });

  test("that is far too large is answered, not cut off", async () => {
    const { url, fields } = await endpoint.store.presignPost(newKey(), png);
    const answer = await sendForm(url, fields, randomBytes(3_000_000));
    expect(answer).toMatchObject({ status: 400, code: "EntityTooLarge" });
  });

  const changes: [string, Record<string, string>][] = [
    ["another key", { key: "somewhere/else" }],
    ["another type", { "Content-Type": "text/html" }],
    ["a field that the policy does not know", { "x-amz-meta-role": "jury" }],
    ["a redirect that the policy does not know", { success_action_redirect: "http://example.org" }],
    ["another credential", { "X-Amz-Credential": "SOMEBODY/20260101/eu/s3/aws4_request" }],
    ["another signature", { "X-Amz-Signature": "0".repeat(64) }],
  ];
  // Some services do not look at this field: the address says which bucket it is.
  if (!isForeign) changes.push(["another bucket", { bucket: "another-bucket" }]);

  test.each(changes)("with %s is refused", async (_name, change: Record<string, string>) => {
    const { store } = endpoint;
    const { url, fields } = await store.presignPost(newKey(), png);
    const answer = await sendForm(url, { ...fields, ...change }, randomBytes(20));
    expect(answer.status).toBe(403);
    expect(await store.headObject(fields.key ?? "")).toBeNull();
    if (change.key) expect(await store.headObject(change.key)).toBeNull();
  });

  test("with a policy that somebody widened is refused", async () => {
    const { store } = endpoint;
    const { url, fields } = await store.presignPost(newKey(), png);
    const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString());
    policy.expiration = "2099-01-01T00:00:00Z";
    const Policy = Buffer.from(JSON.stringify(policy)).toString("base64");
    const answer = await sendForm(url, { ...fields, Policy }, randomBytes(20));
    expect(answer).toMatchObject({
      status: 403,
      code: isForeign ? expect.any(String) : "SignatureDoesNotMatch",
    });
  });

  test("without a policy, or with the fields missing that it names, is refused", async () => {
    const { url, fields } = await endpoint.store.presignPost(newKey(), png);
    const { Policy: _policy, ...unsigned } = fields;
    const { "Content-Type": _type, ...untyped } = fields;
    for (const form of [unsigned, untyped, { key: fields.key ?? "" }]) {
      expect((await sendForm(url, form, randomBytes(20))).status).toBe(403);
    }
  });

  test.skipIf(isForeign)(
    "with a type that could be no header is refused, as it could never be served",
    async () => {
      const { store } = endpoint;
      for (const contentType of ["image/png; name=日本", "a\r\nset-cookie: x=1"]) {
        const { url, fields } = await store.presignPost(newKey(), { ...png, contentType });
        const { status } = await sendForm(url, fields, randomBytes(20));
        expect(status).toBe(400);
        expect(await store.headObject(fields.key ?? "")).toBeNull();
      }
    },
  );

  test("without a file is refused", async () => {
    const { url, fields } = await endpoint.store.presignPost(newKey(), png);
    const { status } = await sendForm(url, fields, null);
    expect(status).toBe(400);
  });

  test("expires", async () => {
    const { store } = endpoint;
    const { url, fields } = await store.presignPost(newKey(), { ...png, expiresIn: 1 });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await sendForm(url, fields, randomBytes(20))).toMatchObject({
      status: 403,
      code: "AccessDenied",
    });
    expect(await store.headObject(fields.key ?? "")).toBeNull();
  });

  test("leaves an older object alone when it is refused", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("old"), { contentType: "image/png" });
    const { url, fields } = await store.presignPost(key, png);
    await sendForm(url, fields, randomBytes(5000));
    expect(await text(key)).toBe("old");
  });

  test("never takes the sender's file name into the key", async () => {
    const key = "incoming/$" + "{filename}";
    await expect(endpoint.store.presignPost(key, png)).rejects.toThrow("made by the server");
  });
});

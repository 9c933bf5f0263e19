import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { CopyObjectCommand, HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callSigned, type Endpoint, isForeign, newKey, openEndpoint, readAll } from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.stop());

const text = { contentType: "text/plain; charset=utf-8" };
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("an object", () => {
  test("is read back as it was written, with its type and metadata", async () => {
    const { store } = endpoint;
    const key = newKey();
    const bytes = Buffer.from("Lernende Städte");
    const written = await store.putObject(key, bytes, { ...text, metadata: { kind: "letter" } });
    expect(written).toEqual({
      etag: createHash("md5").update(bytes).digest("hex"),
      size: bytes.length,
      sha256: sha256(bytes),
    });
    expect(await readAll(await store.readObject(key))).toEqual(bytes);
    expect(await store.headObject(key)).toEqual({
      key,
      size: bytes.length,
      etag: written.etag,
      modifiedAt: expect.any(Date),
      contentType: text.contentType,
      metadata: { kind: "letter" },
    });
  });

  test("that does not exist is null to head and NoSuchKey to read", async () => {
    const { store } = endpoint;
    expect(await store.headObject(newKey())).toBeNull();
    await expect(store.readObject(newKey())).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(store.copyObject(newKey(), newKey())).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("may be empty", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, new Uint8Array(), text);
    expect(await readAll(await store.readObject(key))).toHaveLength(0);
    expect(await store.headObject(key)).toMatchObject({ size: 0 });
  });

  test("is replaced whole", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("a long first version"), text);
    await store.putObject(key, Buffer.from("second"), { contentType: "text/csv" });
    expect((await readAll(await store.readObject(key))).toString()).toBe("second");
    expect(await store.headObject(key)).toMatchObject({ size: 6, contentType: "text/csv" });
  });

  test("is gone after deletion, and deleting it again is no error", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("x"), text);
    await store.deleteObject(key);
    await store.deleteObject(key);
    expect(await store.headObject(key)).toBeNull();
  });

  test("is not created over another", async () => {
    const { store } = endpoint;
    const key = newKey();
    const once = { ...text, onlyIfAbsent: true };
    await store.putObject(key, Buffer.from("first"), once);
    await expect(store.putObject(key, Buffer.from("second"), once)).rejects.toMatchObject({
      name: "PreconditionFailed",
    });
    expect((await readAll(await store.readObject(key))).toString()).toBe("first");
  });

  test("is created by exactly one of several at once", async () => {
    const { store } = endpoint;
    const key = newKey();
    const once = { ...text, onlyIfAbsent: true };
    const writers = Array.from({ length: 8 }, (_, n) =>
      store.putObject(key, Buffer.from(`writer ${n}`), once),
    );
    const won = (await Promise.allSettled(writers)).flatMap((result, n) =>
      result.status === "fulfilled" ? [n] : [],
    );
    expect(won).toHaveLength(1);
    expect((await readAll(await store.readObject(key))).toString()).toBe(`writer ${won[0]}`);
  });

  test("with a wrong SHA-256 is refused and leaves the old one", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("old"), text);
    const wrong = { ...text, sha256: sha256(Buffer.from("other")) };
    await expect(store.putObject(key, Buffer.from("new"), wrong)).rejects.toThrow("SHA-256");
    await expect(store.putObject(key, Readable.from([Buffer.from("new")]), wrong)).rejects.toThrow(
      "SHA-256",
    );
    expect((await readAll(await store.readObject(key))).toString()).toBe("old");
  });

  test("round-trips whatever its bytes are", async () => {
    const { store } = endpoint;
    const key = newKey();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200_000, size: "max" }), async (bytes) => {
        await store.putObject(key, bytes, { ...text, sha256: sha256(bytes) });
        expect(Buffer.compare(await readAll(await store.readObject(key)), bytes)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a stream", () => {
  test.each([0, 1, 1_000_000, 20_000_000])("of %i bytes arrives whole", async (size) => {
    const { store } = endpoint;
    const key = newKey();
    const bytes = randomBytes(size);
    const pieces = Array.from({ length: Math.ceil(size / 60_000) }, (_, n) =>
      bytes.subarray(n * 60_000, (n + 1) * 60_000),
    );
    const written = await store.putObject(key, Readable.from(pieces), {
      ...text,
      sha256: sha256(bytes),
    });
    expect(written).toMatchObject({ size, sha256: sha256(bytes) });
    const stored = await readAll(await store.readObject(key));
    expect(Buffer.compare(stored, bytes)).toBe(0);
  });

  test("that breaks leaves the old object", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("old"), text);
    const broken = Readable.from(
      (function* () {
        yield randomBytes(9_000_000);
        throw new Error("the disk went away");
      })(),
    );
    await expect(store.putObject(key, broken, text)).rejects.toThrow("the disk went away");
    expect((await readAll(await store.readObject(key))).toString()).toBe("old");
  });
});

describe("a range", () => {
  const bytes = Buffer.from("0123456789");
  let key = "";
  beforeAll(async () => {
    key = newKey();
    await endpoint.store.putObject(key, bytes, text);
  });
  const ask = (range: string) =>
    callSigned(endpoint.config, { path: `/${key}`, headers: { range } });

  test.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=5-5", "5", "bytes 5-5/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=8-100", "89", "bytes 8-9/10"],
    ["bytes=-100", "0123456789", "bytes 0-9/10"],
  ])("%s gives %s", async (range, wanted, contentRange) => {
    const answer = await ask(range);
    expect(answer.status).toBe(206);
    expect(answer.body.toString()).toBe(wanted);
    expect(answer.headers["content-range"]).toBe(contentRange);
    expect(answer.headers["content-length"]).toBe(String(wanted.length));
  });

  test("beyond the end is refused", async () => {
    expect(await ask("bytes=10-12")).toMatchObject({ status: 416, code: "InvalidRange" });
  });

  test("is offered by the client", async () => {
    const stream = await endpoint.store.readObject(key, { first: 2, last: 4 });
    expect((await readAll(stream)).toString()).toBe("234");
  });
});

describe("a copy", () => {
  test("has the bytes, type and metadata of its source", async () => {
    const { store } = endpoint;
    const [from, to] = [newKey("ein Bild +?%.png"), newKey("kept")];
    const options = { contentType: "image/png", metadata: { name: "a%20b" } };
    const { etag } = await store.putObject(from, Buffer.from("image"), options);
    expect(await store.copyObject(from, to)).toEqual({ etag });
    expect((await readAll(await store.readObject(to))).toString()).toBe("image");
    expect(await store.headObject(to)).toMatchObject({ ...options, size: 5 });
    expect(await store.headObject(from)).toMatchObject({ size: 5 });
  });
});

describe("keys", () => {
  const awkward = [
    "Zürich/Ω≈ç√/日本語.pdf",
    "emoji-👩🏽‍🏫",
    "spaces and + and % and %41",
    "../../etc/passwd",
    "a//b/./c/",
    "quote'\"<&>.txt",
    "tab\tand\u0001control",
    "e\u0301 is not \u00e9",
  ];

  test.each(awkward)("%j is one object, listed under its own name", async (name) => {
    const { store } = endpoint;
    const key = newKey(name);
    await store.putObject(key, Buffer.from(name), text);
    expect((await readAll(await store.readObject(key))).toString()).toBe(name);
    const listed: string[] = [];
    for await (const object of store.listObjects(key)) listed.push(object.key);
    expect(listed).toEqual([key]);
  });

  test("may have 1024 bytes and no more", async () => {
    const { store } = endpoint;
    const start = newKey("");
    const longest = start + "ä".repeat((1024 - start.length) / 2);
    const full = longest + "x".repeat(1024 - Buffer.byteLength(longest));
    await store.putObject(full, Buffer.from("fits"), text);
    expect((await readAll(await store.readObject(full))).toString()).toBe("fits");
    await expect(store.putObject(`${full}x`, Buffer.from("x"), text)).rejects.toMatchObject({
      name: isForeign ? expect.any(String) : "KeyTooLongError",
    });
  });
});

describe("a listing", () => {
  test("has every key of a prefix in byte order, with size and ETag, over many pages", async () => {
    const { store, config } = endpoint;
    const prefix = newKey("");
    const names = ["b", "a", "a/1", "B", "é", "\u{ff5e}", "\u{1f600}", "a-"];
    for (const name of names) await store.putObject(prefix + name, Buffer.from(name), text);
    const inBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

    const listed = [];
    for await (const object of store.listObjects(prefix)) listed.push(object);
    expect(listed.map(({ key }) => key.slice(prefix.length))).toEqual(inBytes);
    expect(listed[0]).toMatchObject({ size: 1, etag: createHash("md5").update("B").digest("hex") });

    const seen: string[] = [];
    let token: string | undefined;
    do {
      const query = { "list-type": "2", "max-keys": "3", prefix, "encoding-type": "url" };
      const page: string = (
        await callSigned(config, {
          path: "",
          query: token ? { ...query, "continuation-token": token } : query,
        })
      ).body.toString();
      const keys = [...page.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key ?? "");
      expect(keys.length).toBeLessThanOrEqual(3);
      seen.push(...keys.map((key) => decodeURIComponent(key).slice(prefix.length)));
      token = /<NextContinuationToken>(.*?)</.exec(page)?.[1];
    } while (token);
    expect(seen).toEqual(inBytes);
  });

  test("of nothing is empty", async () => {
    for await (const object of endpoint.store.listObjects(newKey())) expect(object).toBeNull();
  });
});

test("the bucket may be ensured again, and the check resolves", async () => {
  await endpoint.store.ensureBucket();
  await endpoint.store.check();
});

describe.skipIf(isForeign)("the embedded store", () => {
  const bytes = Buffer.from("123456789");
  const right = {
    ChecksumCRC32: "y/Q5Jg==",
    ChecksumCRC64NVME: "rosUhgp5mIg=",
    ChecksumSHA256: createHash("sha256").update(bytes).digest("base64"),
  };

  test.each(Object.entries(right))("%s is kept and given back", async (name, value) => {
    const { client, config } = endpoint;
    const at = { Bucket: config.bucket, Key: newKey() };
    await client.send(new PutObjectCommand({ ...at, Body: bytes, [name]: value }));
    const head = await client.send(new HeadObjectCommand({ ...at, ChecksumMode: "ENABLED" }));
    expect(head).toMatchObject({ [name]: value, ChecksumType: "FULL_OBJECT" });
  });

  test.each(Object.entries(right))(
    "a wrong %s is refused and stores nothing",
    async (name, value) => {
      const { client, config, store } = endpoint;
      const at = { Bucket: config.bucket, Key: newKey() };
      const body = Buffer.from("12345678X");
      await expect(
        client.send(new PutObjectCommand({ ...at, Body: body, [name]: value })),
      ).rejects.toMatchObject({ name: "BadDigest" });
      expect(await store.headObject(at.Key)).toBeNull();
    },
  );

  test("a wrong Content-MD5 is refused", async () => {
    const answer = await callSigned(endpoint.config, {
      method: "PUT",
      path: `/${newKey()}`,
      headers: { "content-md5": createHash("md5").update("other").digest("base64") },
      body: bytes,
    });
    expect(answer).toMatchObject({ status: 400, code: "BadDigest" });
  });

  test.each([
    ["x-amz-acl", "public-read"],
    ["x-amz-object-lock-mode", "COMPLIANCE"],
    ["x-amz-server-side-encryption", "aws:kms"],
  ])("a promise that cannot be kept (%s) is refused, not ignored", async (name, value) => {
    const answer = await callSigned(endpoint.config, {
      method: "PUT",
      path: `/${newKey()}`,
      headers: { [name]: value },
      body: bytes,
    });
    expect(answer).toMatchObject({ status: 501, code: "NotImplemented" });
  });

  test("a copy is refused when its source is no longer the one that was asked for", async () => {
    const { client, config, store } = endpoint;
    const [from, to] = [newKey(), newKey()];
    const { etag } = await store.putObject(from, Buffer.from("clean"), text);
    await store.putObject(from, Buffer.from("swapped"), text);
    const CopySource = `${config.bucket}/${from}`;
    const at = { Bucket: config.bucket, Key: to, CopySource, CopySourceIfMatch: `"${etag}"` };
    await expect(client.send(new CopyObjectCommand(at))).rejects.toMatchObject({
      name: "PreconditionFailed",
    });
    expect(await store.headObject(to)).toBeNull();
  });

  test("an operation that is not known is refused, not taken for another", async () => {
    const key = newKey();
    await endpoint.store.putObject(key, bytes, text);
    for (const name of ["acl", "tagging", "versions", "delete", "torrent"]) {
      for (const method of ["GET", "PUT", "DELETE"]) {
        const call = { method, path: `/${key}`, query: { [name]: "" } };
        expect(await callSigned(endpoint.config, call)).toMatchObject({ code: "NotImplemented" });
      }
    }
    expect(await readAll(await endpoint.store.readObject(key))).toEqual(bytes);
  });

  test("an algorithm that is not checked is refused, not ignored", async () => {
    const answer = await callSigned(endpoint.config, {
      method: "PUT",
      path: `/${newKey()}`,
      headers: { "x-amz-checksum-sha1": "AAAA" },
      body: bytes,
    });
    expect(answer).toMatchObject({ status: 501, code: "NotImplemented" });
  });
});

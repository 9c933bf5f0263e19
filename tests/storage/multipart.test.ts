import { createHash, randomBytes } from "node:crypto";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Endpoint, isForeign, newKey, openEndpoint, readAll, send } from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.stop());

const MIB = 1024 ** 2;
const pdf = { contentType: "application/pdf", metadata: { kind: "evidence" } };
const roomy = { maxBytes: 100 * MIB };

async function putPart(key: string, uploadId: string, partNumber: number, body: Uint8Array) {
  const url = await endpoint.store.presignPart(key, uploadId, partNumber, { expiresIn: 60 });
  const { status, headers } = await send(url, { method: "PUT", body });
  expect(status).toBe(200);
  return { partNumber, etag: String(headers.etag).replaceAll('"', "") };
}

async function open() {
  const key = newKey();
  const { uploadId } = await endpoint.store.createMultipart(key, pdf);
  return { key, uploadId };
}

describe("an upload in parts", () => {
  test("becomes one object, whatever the order in which the parts arrive", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const bytes = [randomBytes(5 * MIB), randomBytes(5 * MIB + 7), randomBytes(11)];
    for (const n of [2, 0, 1])
      await putPart(key, uploadId, [3, 10, 40][n] ?? 0, bytes[n] as Buffer);

    const parts = await store.listParts(key, uploadId);
    expect(parts.map(({ partNumber, size }) => [partNumber, size])).toEqual([
      [3, 5 * MIB],
      [10, 5 * MIB + 7],
      [40, 11],
    ]);
    const whole = Buffer.concat(bytes);
    const sums = bytes.map((part) => createHash("md5").update(part).digest());
    const etag = `${createHash("md5").update(Buffer.concat(sums)).digest("hex")}-3`;
    expect(await store.completeMultipart(key, uploadId, parts, roomy)).toEqual({
      ok: true,
      size: whole.length,
      etag,
    });
    expect(Buffer.compare(await readAll(await store.readObject(key)), whole)).toBe(0);
    expect(await store.headObject(key)).toMatchObject({ ...pdf, size: whole.length, etag });
    const across = await readAll(
      await store.readObject(key, { first: 5 * MIB - 3, last: 5 * MIB + 2 }),
    );
    expect(across).toEqual(whole.subarray(5 * MIB - 3, 5 * MIB + 3));
  });

  test("takes the last version of a part that is sent again", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    await putPart(key, uploadId, 1, randomBytes(100));
    const part = await putPart(key, uploadId, 1, Buffer.from("second try"));
    await store.completeMultipart(key, uploadId, [part], roomy);
    expect((await readAll(await store.readObject(key))).toString()).toBe("second try");
  });

  test("is invisible until it is completed, and leaves the old object until then", async () => {
    const { store } = endpoint;
    const key = newKey();
    await store.putObject(key, Buffer.from("old"), { contentType: "text/plain" });
    const { uploadId } = await store.createMultipart(key, pdf);
    const part = await putPart(key, uploadId, 1, Buffer.from("new"));
    expect((await readAll(await store.readObject(key))).toString()).toBe("old");
    await store.completeMultipart(key, uploadId, [part], roomy);
    expect((await readAll(await store.readObject(key))).toString()).toBe("new");
  });

  test("that is larger than allowed is deleted and told", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const part = await putPart(key, uploadId, 1, randomBytes(101));
    expect(await store.completeMultipart(key, uploadId, [part], { maxBytes: 100 })).toEqual({
      ok: false,
      size: 101,
    });
    expect(await store.headObject(key)).toBeNull();
  });

  test("can be aborted, once or twice, and takes nothing more", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const part = await putPart(key, uploadId, 1, randomBytes(10));
    await store.abortMultipart(key, uploadId);
    await store.abortMultipart(key, uploadId);
    const url = await store.presignPart(key, uploadId, 2, { expiresIn: 60 });
    const late = await send(url, { method: "PUT", body: "late" });
    expect(late).toMatchObject({ status: 404, code: "NoSuchUpload" });
    const gone = { name: "NoSuchUpload" };
    await expect(store.listParts(key, uploadId)).rejects.toMatchObject(gone);
    await expect(store.completeMultipart(key, uploadId, [part], roomy)).rejects.toMatchObject(gone);
    expect(await store.headObject(key)).toBeNull();
  });

  test("is listed while it is open", async () => {
    const { client, config, store } = endpoint;
    const { key, uploadId } = await open();
    const list = async () => {
      const command = new ListMultipartUploadsCommand({ Bucket: config.bucket, Prefix: key });
      return (await client.send(command)).Uploads ?? [];
    };
    expect(await list()).toMatchObject([{ Key: key, UploadId: uploadId }]);
    await store.abortMultipart(key, uploadId);
    expect(await list()).toEqual([]);
  });
});

describe("completing is refused", () => {
  test("with parts out of order, missing, or other than they were", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const first = await putPart(key, uploadId, 1, randomBytes(5 * MIB));
    const second = await putPart(key, uploadId, 2, randomBytes(10));
    const attempt = (parts: { partNumber: number; etag: string }[]) =>
      store.completeMultipart(key, uploadId, parts, roomy);
    await expect(attempt([second, first])).rejects.toMatchObject({ name: "InvalidPartOrder" });
    await expect(attempt([first, first])).rejects.toMatchObject({ name: "InvalidPartOrder" });
    const invalid = { name: "InvalidPart" };
    await expect(attempt([first, { ...second, partNumber: 3 }])).rejects.toMatchObject(invalid);
    await expect(attempt([{ ...first, etag: second.etag }])).rejects.toMatchObject(invalid);
    expect(await store.headObject(key)).toBeNull();
    expect(await attempt([first, second])).toMatchObject({ ok: true, size: 5 * MIB + 10 });
  });

  test("with a small part before the last", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const small = await putPart(key, uploadId, 1, randomBytes(5 * MIB - 1));
    const last = await putPart(key, uploadId, 2, randomBytes(1));
    await expect(
      store.completeMultipart(key, uploadId, [small, last], roomy),
    ).rejects.toMatchObject({ name: "EntityTooSmall" });
  });

  test("for another key than the upload's", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const part = await putPart(key, uploadId, 1, randomBytes(10));
    const another = store.completeMultipart(`${key}x`, uploadId, [part], roomy);
    await expect(another).rejects.toMatchObject({ name: "NoSuchUpload" });
    const outside = store.completeMultipart(key, "../../objects", [part], roomy);
    await expect(outside).rejects.toMatchObject({ name: "NoSuchUpload" });
  });
});

describe.skipIf(isForeign)("the embedded store", () => {
  test("answers a repeated completion as it did the first", async () => {
    const { store } = endpoint;
    const { key, uploadId } = await open();
    const part = await putPart(key, uploadId, 1, randomBytes(10));
    const answers = await Promise.all([
      store.completeMultipart(key, uploadId, [part], roomy),
      store.completeMultipart(key, uploadId, [part], roomy),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await store.completeMultipart(key, uploadId, [part], roomy)).toEqual(answers[0]);
  });

  test("does not complete over an object that it may only create", async () => {
    const { store, client, config } = endpoint;
    const { key, uploadId } = await open();
    const { etag } = await putPart(key, uploadId, 1, randomBytes(10));
    await store.putObject(key, Buffer.from("first"), { contentType: "text/plain" });
    const command = new CompleteMultipartUploadCommand({
      Bucket: config.bucket,
      Key: key,
      UploadId: uploadId,
      IfNoneMatch: "*",
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag: etag }] },
    });
    await expect(client.send(command)).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect((await readAll(await store.readObject(key))).toString()).toBe("first");
  });

  test.each([
    ["CRC32", "COMPOSITE"],
    ["SHA256", "COMPOSITE"],
    ["CRC32", "FULL_OBJECT"],
    ["CRC64NVME", "FULL_OBJECT"],
  ] as const)("keeps a %s checksum of type %s", async (algorithm, type) => {
    const { client, config } = endpoint;
    const at = { Bucket: config.bucket, Key: newKey() };
    const { UploadId } = await client.send(
      new CreateMultipartUploadCommand({
        ...at,
        ChecksumAlgorithm: algorithm,
        ChecksumType: type,
      }),
    );
    const Parts = [];
    for (const [n, body] of [randomBytes(5 * MIB), randomBytes(9)].entries()) {
      const part = { ...at, UploadId, PartNumber: n + 1, ChecksumAlgorithm: algorithm };
      const { $metadata: _, ...sums } = await client.send(
        new UploadPartCommand({ ...part, Body: body }),
      );
      expect(sums[`Checksum${algorithm}`]).toBeTruthy();
      Parts.push({ ...sums, PartNumber: n + 1 });
    }
    const done = await client.send(
      new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } }),
    );
    const head = await client.send(new HeadObjectCommand({ ...at, ChecksumMode: "ENABLED" }));
    expect(head.ChecksumType).toBe(type);
    expect(head[`Checksum${algorithm}`]).toBe(done[`Checksum${algorithm}`]);
    expect(head[`Checksum${algorithm}`]?.endsWith("-2")).toBe(type === "COMPOSITE");
  });

  test("refuses a part whose checksum is wrong and keeps the one before", async () => {
    const { client, config, store } = endpoint;
    const { key, uploadId } = await open();
    const good = await putPart(key, uploadId, 1, Buffer.from("good"));
    const wrong = new UploadPartCommand({
      Bucket: config.bucket,
      Key: key,
      UploadId: uploadId,
      PartNumber: 1,
      Body: Buffer.from("evil"),
      ChecksumCRC32: "AAAAAA==",
    });
    await expect(client.send(wrong)).rejects.toMatchObject({ name: "BadDigest" });
    expect(await store.listParts(key, uploadId)).toEqual([{ ...good, size: 4 }]);
  });
});

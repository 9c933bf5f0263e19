import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestOf } from "#app/storage/embedded/checksums.ts";
import {
  type Endpoint,
  isForeign,
  newKey,
  openEndpoint,
  readAll,
  send,
  signCall,
  signerOf,
} from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.stop());

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const crc = (bytes: Uint8Array) => {
  const digest = digestOf("crc32");
  digest.update(bytes);
  return digest.base64();
};

/** Cuts bytes into pieces of at most `size`, closed by an empty one, as the framing does. */
const cut = (bytes: Uint8Array, size: number): Uint8Array[] => [
  ...Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  ),
  new Uint8Array(),
];

/** Sends an `aws-chunked` body with a trailer that says its CRC32; `spoil` may change what goes out. */
async function sendUnsigned(
  key: string,
  bytes: Uint8Array,
  options: { size?: number; trailer?: string | null; spoil?: (body: Buffer) => Buffer } = {},
) {
  const { size = 70_000, trailer = `x-amz-checksum-crc32:${crc(bytes)}\r\n` } = options;
  const framed = cut(bytes, size).flatMap((piece) => [
    Buffer.from(`${piece.length.toString(16)}\r\n`),
    piece,
    Buffer.from(piece.length > 0 ? "\r\n" : ""),
  ]);
  const body = Buffer.concat([...framed, Buffer.from(`${trailer ?? ""}\r\n`)]);
  const sent = options.spoil?.(body) ?? body;
  const signed = await signCall(endpoint.config, {
    method: "PUT",
    path: `/${key}`,
    headers: {
      "content-encoding": "aws-chunked",
      "content-type": "text/plain",
      "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      "x-amz-decoded-content-length": String(bytes.length),
      "x-amz-trailer": "x-amz-checksum-crc32",
      "content-length": String(sent.length),
    },
  });
  return send(signed.url, { ...signed, body: sent });
}

/** The older kind: every chunk signed, each signature over the one before. */
async function sendSigned(key: string, bytes: Uint8Array, spoil = (pieces: Buffer[]) => pieces) {
  const { config } = endpoint;
  const pieces = cut(bytes, 65_536);
  const lengths = pieces.map((piece) => piece.length.toString(16).length + 85 + piece.length);
  const signed = await signCall(config, {
    method: "PUT",
    path: `/${key}`,
    headers: {
      "content-encoding": "aws-chunked",
      "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
      "x-amz-decoded-content-length": String(bytes.length),
      "content-length": String(lengths.reduce((sum, length) => sum + length, 0)),
    },
  });
  const date = signed.headers["x-amz-date"] ?? "";
  const scope = `${date.slice(0, 8)}/${config.region}/s3/aws4_request`;
  let previous = /Signature=(\w+)/.exec(signed.headers.authorization ?? "")?.[1] ?? "";
  const signingDate = new Date(date.replace(/^(....)(..)(..)T(..)(..)/, "$1-$2-$3T$4:$5:"));
  const framed: Buffer[] = [];
  for (const piece of pieces) {
    const lines = ["AWS4-HMAC-SHA256-PAYLOAD", date, scope, previous, sha256(""), sha256(piece)];
    previous = await signerOf(config).sign(lines.join("\n"), { signingDate });
    const head = `${piece.length.toString(16)};chunk-signature=${previous}\r\n`;
    framed.push(Buffer.concat([Buffer.from(head), piece, Buffer.from("\r\n")]));
  }
  return send(signed.url, { ...signed, body: Buffer.concat(spoil(framed)) });
}

const read = async (key: string) => readAll(await endpoint.store.readObject(key));

describe.skipIf(isForeign)("a chunked body", () => {
  test("of the SDK's own making is stored without its framing", async () => {
    const { client, config } = endpoint;
    const key = newKey();
    const bytes = randomBytes(300_000);
    const command = new PutObjectCommand({
      Bucket: config.bucket,
      Key: key,
      Body: Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]),
      ContentLength: bytes.length,
      ChecksumAlgorithm: "CRC64NVME",
    });
    const { ChecksumCRC64NVME } = await client.send(command);
    const digest = digestOf("crc64nvme");
    digest.update(bytes);
    expect(ChecksumCRC64NVME).toBe(digest.base64());
    expect(Buffer.compare(await read(key), bytes)).toBe(0);
    expect(await endpoint.store.headObject(key)).not.toHaveProperty("contentEncoding");
  });

  test("may be cut anywhere", async () => {
    const key = newKey();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000, size: "max" }),
        fc.integer({ min: 1, max: 4000 }),
        async (bytes, size) => {
          expect((await sendUnsigned(key, bytes, { size })).status).toBe(200);
          expect(Buffer.compare(await read(key), bytes)).toBe(0);
        },
      ),
      { numRuns: 30 },
    );
  });

  const bytes = Buffer.from("what the juror wrote ".repeat(20_000));
  test.each([
    ["a wrong trailer", { trailer: "x-amz-checksum-crc32:AAAAAA==\r\n" }, "BadDigest"],
    ["no trailer", { trailer: null }, "InvalidRequest"],
    [
      "a changed byte",
      { spoil: (body: Buffer) => Buffer.from(body.toString("latin1").replace("juror", "Juror")) },
      "BadDigest",
    ],
    [
      "half of it missing",
      { spoil: (body: Buffer) => body.subarray(0, 200_000) },
      "IncompleteBody",
    ],
    [
      "a chunk's length that is no number",
      { spoil: (body: Buffer) => Buffer.concat([Buffer.from("zz"), body]) },
      "InvalidRequest",
    ],
    [
      "a chunk that is longer than it says",
      { spoil: (body: Buffer) => Buffer.concat([Buffer.from("3\r\nabcdef\r\n"), body]) },
      "InvalidRequest",
    ],
    [
      "more data than announced",
      { spoil: (body: Buffer) => Buffer.concat([Buffer.from("1\r\nx\r\n"), body]) },
      "IncompleteBody",
    ],
  ])("with %s is refused, and the old object stays", async (_name, options, code) => {
    const key = newKey();
    await endpoint.store.putObject(key, Buffer.from("old"), { contentType: "text/plain" });
    expect(await sendUnsigned(key, bytes, options)).toMatchObject({ status: 400, code });
    expect((await read(key)).toString()).toBe("old");
  });

  test("with signed chunks is accepted as it was signed and in no other way", async () => {
    const key = newKey();
    const large = randomBytes(200_000);
    expect((await sendSigned(key, large)).status).toBe(200);
    expect(Buffer.compare(await read(key), large)).toBe(0);

    const swap = ([a, b, ...rest]: Buffer[]) => [b, a, ...rest] as Buffer[];
    const change = ([a, ...rest]: Buffer[]) => {
      const copy = Buffer.from(a as Buffer);
      copy[100] = (copy[100] ?? 0) ^ 1;
      return [copy, ...rest];
    };
    for (const spoil of [swap, change]) {
      const answer = await sendSigned(newKey(), large, spoil);
      expect(answer).toMatchObject({ status: 403, code: "SignatureDoesNotMatch" });
    }
  });
});

describe("checksums", () => {
  test.each([
    ["crc32", "y/Q5Jg=="],
    ["crc64nvme", "rosUhgp5mIg="],
    ["sha256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="],
  ] as const)(
    "%s has its published check value, however the bytes are cut",
    (algorithm, wanted) => {
      const bytes = Buffer.from("123456789");
      for (let at = 0; at <= bytes.length; at++) {
        const digest = digestOf(algorithm);
        digest.update(bytes.subarray(0, at));
        digest.update(bytes.subarray(at));
        expect(digest.base64()).toBe(wanted);
      }
    },
  );

  test("CRC-64/NVME is what the long division gives", () => {
    const slow = (bytes: Uint8Array) => {
      let value = 0xffffffffffffffffn;
      for (const byte of bytes) {
        value ^= BigInt(byte);
        for (let bit = 0; bit < 8; bit++) {
          value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
        }
      }
      const hex = (value ^ 0xffffffffffffffffn).toString(16).padStart(16, "0");
      return Buffer.from(hex, "hex").toString("base64");
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, at) => {
        const digest = digestOf("crc64nvme");
        digest.update(bytes.subarray(0, at));
        digest.update(bytes.subarray(at));
        expect(digest.base64()).toBe(slow(bytes));
        expect(crc(bytes)).toBe(
          Buffer.from(crc32(bytes).toString(16).padStart(8, "0"), "hex").toString("base64"),
        );
      }),
    );
  });
});

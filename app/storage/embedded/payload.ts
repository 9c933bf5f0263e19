import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { type Checksum, declaredChecksum, digestOf } from "./checksums.ts";
import { decodeChunks } from "./chunked.ts";
import { S3Error } from "./errors.ts";
import type { Authentic } from "./signature.ts";

/** One request and how it was signed. `headers` include those that a presigned URL moved to its query. */
export interface Exchange {
  request: IncomingMessage;
  headers: IncomingHttpHeaders;
  auth: Authentic;
  /** Tells a client that waits (`Expect: 100-continue`) to send its body. */
  invite: () => void;
}

/** A body as data alone. `summary` may be asked when `chunks` has ended, that is, when all checks held. */
export interface Payload {
  chunks: AsyncIterable<Buffer>;
  summary(): { md5: string; checksum: Checksum | undefined };
}

const STREAMING: Record<string, { signed: boolean }> = {
  "STREAMING-UNSIGNED-PAYLOAD-TRAILER": { signed: false },
  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": { signed: true },
  "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": { signed: true },
};

/** Reads a stream without destroying it when the reader stops early: an answer must still go out. */
export const readGently = (stream: Readable): AsyncIterator<Buffer> =>
  stream.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]() as AsyncIterator<Buffer>;

/** Bytes of data that the request announces, framing not counted. */
export function declaredLength(headers: IncomingHttpHeaders): number {
  const text = headers["x-amz-decoded-content-length"] ?? headers["content-length"];
  if (text === undefined) throw new S3Error("MissingContentLength", "A content-length is needed");
  if (!/^\d{1,15}$/.test(String(text)))
    throw new S3Error("InvalidArgument", "The length is no number");
  return Number(text);
}

/** Opens the body of an authentic request. Whatever was promised about it is checked as it streams. */
export function openPayload({ request, headers, auth, invite }: Exchange): Payload {
  const streaming = STREAMING[auth.payload];
  const hashed = /^[0-9a-f]{64}$/.test(auth.payload);
  if (!streaming && !hashed && auth.payload !== "UNSIGNED-PAYLOAD") {
    throw new S3Error("NotImplemented", `The payload kind ${auth.payload} is not supported`);
  }
  const length = declaredLength(headers);
  const declared = declaredChecksum(headers);
  const digest = declared && digestOf(declared.algorithm);
  const sha256 = hashed ? createHash("sha256") : null;
  const md5 = createHash("md5");
  const trailers = new Map<string, string>();
  let ended: ReturnType<Payload["summary"]> | null = null;

  async function* chunks(): AsyncGenerator<Buffer> {
    invite();
    const raw = readGently(request);
    const onTrailer = (name: string, value: string) => void trailers.set(name, value);
    const frames = streaming
      ? decodeChunks(raw, { auth, signed: streaming.signed, onTrailer })
      : { [Symbol.asyncIterator]: () => raw };
    let size = 0;
    try {
      for await (const chunk of frames) {
        size += chunk.length;
        if (size > length) throw new S3Error("IncompleteBody", "The body is longer than announced");
        md5.update(chunk);
        sha256?.update(chunk);
        digest?.update(chunk);
        yield chunk;
      }
    } finally {
      // However it ends, the request is let go: else nothing could throw away what still comes.
      await raw.return?.();
    }
    if (size !== length) throw new S3Error("IncompleteBody", "The body is shorter than announced");
    if (sha256 && sha256.digest("hex") !== auth.payload) {
      throw new S3Error(
        "XAmzContentSHA256Mismatch",
        "The body does not match x-amz-content-sha256",
      );
    }
    ended = finish();
  }

  function finish(): ReturnType<Payload["summary"]> {
    const sum = md5.digest();
    const given = headers["content-md5"];
    if (given !== undefined && String(given) !== sum.toString("base64")) {
      throw new S3Error("BadDigest", "The body does not match Content-MD5");
    }
    if (!declared || !digest) return { md5: sum.toString("hex"), checksum: undefined };
    const { algorithm } = declared;
    const expected = declared.expected ?? trailers.get(`x-amz-checksum-${algorithm}`);
    const value = digest.base64();
    if (expected === undefined)
      throw new S3Error("InvalidRequest", "The announced trailer is missing");
    if (expected !== value) {
      throw new S3Error("BadDigest", `The body does not match its ${algorithm} checksum`);
    }
    return { md5: sum.toString("hex"), checksum: { algorithm, value, type: "FULL_OBJECT" } };
  }

  return {
    chunks: { [Symbol.asyncIterator]: chunks },
    summary() {
      if (!ended) throw new Error("the body has not been read to its end");
      return ended;
    },
  };
}

/** A small body as text, every check included. */
export async function readText(exchange: Exchange, mostBytes: number): Promise<string> {
  if (declaredLength(exchange.headers) > mostBytes) {
    throw new S3Error("EntityTooLarge", `This body has at most ${mostBytes} bytes`);
  }
  const parts: Buffer[] = [];
  for await (const chunk of openPayload(exchange).chunks) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8");
}

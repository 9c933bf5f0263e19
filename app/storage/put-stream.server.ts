import { createHash } from "node:crypto";
import { type Readable, Transform } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { bare } from "./answers.server.ts";

const PART_BYTES = 8 * 1024 ** 2;

/**
 * Uploads a stream of unknown length, in parts where it is large.
 * The sum is known only at the stream's end, so a mismatch must break the upload before its last part.
 */
export async function putStream(
  client: S3Client,
  params: { Bucket: string; Key: string; ContentType: string },
  body: Readable,
  expected: string | undefined,
): Promise<{ etag: string; size: number; sha256: string }> {
  const hash = createHash("sha256");
  let size = 0;
  let sha256 = "";
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      sha256 = hash.digest("hex");
      try {
        checkSum(expected, sha256);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  body.once("error", (error) => meter.destroy(error));
  meter.once("close", () => body.destroy());
  const upload = new Upload({
    client,
    params: { ...params, Body: body.pipe(meter) },
    partSize: PART_BYTES,
    queueSize: 2,
  });
  try {
    const answer = await upload.done();
    return { etag: bare(answer.ETag), size, sha256 };
  } finally {
    meter.destroy();
  }
}

export function checkSum(expected: string | undefined, actual: string): void {
  if (expected !== undefined && expected !== actual) {
    throw new Error(`the bytes have SHA-256 ${actual}, not ${expected}`);
  }
}

import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { bare, isMissing } from "./answers.server.ts";
import { checkSum, putStream } from "./put-stream.server.ts";

export interface StoredObject {
  key: string;
  size: number;
  /** Without quotes. Changes when the bytes do. */
  etag: string;
  modifiedAt: Date;
}

export interface ObjectCalls {
  /**
   * Stores bytes or a stream, all or nothing. Throws when `sha256` is given and does not match, and
   * `PreconditionFailed` when `onlyIfAbsent` is set and the key is taken. A stream is held 16 MiB at a
   * time. Metadata values are ASCII.
   */
  putObject(
    key: string,
    body: Uint8Array | Readable,
    options: {
      contentType: string;
      sha256?: string | undefined;
      metadata?: Record<string, string> | undefined;
      onlyIfAbsent?: boolean | undefined;
    },
  ): Promise<{ etag: string; size: number; sha256: string }>;
  /** The object's bytes, or of `range` alone (both ends inclusive). Throws `NoSuchKey`. */
  readObject(key: string, range?: { first: number; last: number }): Promise<Readable>;
  /** Null when there is no such object. */
  headObject(
    key: string,
  ): Promise<(StoredObject & { contentType: string; metadata: Record<string, string> }) | null>;
  /** Also resolves when there is no such object. */
  deleteObject(key: string): Promise<void>;
  /** Copies within the bucket, metadata too. Throws `NoSuchKey`. On no condition: not every service heeds one. */
  copyObject(from: string, to: string): Promise<{ etag: string }>;
  /** Every object whose key starts with `prefix`, in the byte order of keys. */
  listObjects(prefix: string): AsyncGenerator<StoredObject>;
}

export function createObjectCalls(client: S3Client, bucket: string): ObjectCalls {
  return {
    async putObject(key, body, options) {
      const params = {
        Bucket: bucket,
        Key: key,
        ContentType: options.contentType,
        Metadata: options.metadata,
        IfNoneMatch: options.onlyIfAbsent ? "*" : undefined,
      };
      if (body instanceof Readable) return putStream(client, params, body, options.sha256);
      const hash = createHash("sha256").update(body).digest();
      const sha256 = hash.toString("hex");
      checkSum(options.sha256, sha256);
      const answer = await client.send(
        new PutObjectCommand({ ...params, Body: body, ChecksumSHA256: hash.toString("base64") }),
      );
      return { etag: bare(answer.ETag), size: body.byteLength, sha256 };
    },

    async readObject(key, range) {
      const Range = range && `bytes=${range.first}-${range.last}`;
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range }));
      if (!(answer.Body instanceof Readable)) throw new Error("the store answered without a body");
      return answer.Body;
    },

    async headObject(key) {
      try {
        const answer = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return {
          key,
          size: answer.ContentLength ?? 0,
          etag: bare(answer.ETag),
          modifiedAt: answer.LastModified ?? new Date(0),
          contentType: answer.ContentType ?? "application/octet-stream",
          metadata: answer.Metadata ?? {},
        };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async deleteObject(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },

    async copyObject(from, to) {
      const CopySource = `${bucket}/${encodeURIComponent(from)}`;
      const answer = await client.send(
        new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource }),
      );
      return { etag: bare(answer.CopyObjectResult?.ETag) };
    },

    async *listObjects(prefix) {
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ContinuationToken,
            EncodingType: "url",
          }),
        );
        for (const item of page.Contents ?? []) {
          yield {
            // This encoding is a form's: some services write a space as a plus sign.
            key: decodeURIComponent((item.Key ?? "").replaceAll("+", "%20")),
            size: item.Size ?? 0,
            etag: bare(item.ETag),
            modifiedAt: item.LastModified ?? new Date(0),
          };
        }
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
    },
  };
}

import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { bare, isMissing } from "./answers.server.ts";

export interface StoredPart {
  partNumber: number;
  etag: string;
  size: number;
}

/** Uploads in parts of at least 5 MiB, the last excepted. All throw `NoSuchUpload` once it is over. */
export interface MultipartCalls {
  createMultipart(
    key: string,
    options: { contentType: string; metadata?: Record<string, string> },
  ): Promise<{ uploadId: string }>;
  /** What has arrived, by part number: how a broken upload is taken up again. */
  listParts(key: string, uploadId: string): Promise<StoredPart[]>;
  /**
   * Joins `parts` into the object. Parts have no total limit in S3, so the size is looked at afterwards:
   * what has more than `maxBytes` is deleted, and the answer is `ok: false` with the size it had.
   * Throws `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`.
   */
  completeMultipart(
    key: string,
    uploadId: string,
    parts: readonly Pick<StoredPart, "partNumber" | "etag">[],
    options: { maxBytes: number },
  ): Promise<{ ok: true; size: number; etag: string } | { ok: false; size: number }>;
  /** Also resolves when the upload is over already. */
  abortMultipart(key: string, uploadId: string): Promise<void>;
}

export function createMultipartCalls(client: S3Client, bucket: string): MultipartCalls {
  return {
    async createMultipart(key, { contentType, metadata }) {
      const answer = await client.send(
        new CreateMultipartUploadCommand({
          Bucket: bucket,
          Key: key,
          ContentType: contentType,
          Metadata: metadata,
        }),
      );
      if (!answer.UploadId) throw new Error("the store started an upload without an id");
      return { uploadId: answer.UploadId };
    },

    async listParts(key, uploadId) {
      const parts: StoredPart[] = [];
      let marker: string | undefined;
      do {
        const page = await client.send(
          new ListPartsCommand({
            Bucket: bucket,
            Key: key,
            UploadId: uploadId,
            PartNumberMarker: marker,
          }),
        );
        for (const part of page.Parts ?? []) {
          parts.push({
            partNumber: part.PartNumber ?? 0,
            etag: bare(part.ETag),
            size: part.Size ?? 0,
          });
        }
        marker = page.IsTruncated ? page.NextPartNumberMarker : undefined;
      } while (marker !== undefined);
      return parts;
    },

    async completeMultipart(key, uploadId, parts, { maxBytes }) {
      const at = { Bucket: bucket, Key: key };
      await client.send(
        new CompleteMultipartUploadCommand({
          ...at,
          UploadId: uploadId,
          MultipartUpload: {
            Parts: parts.map(({ partNumber, etag }) => ({
              PartNumber: partNumber,
              ETag: `"${etag}"`,
            })),
          },
        }),
      );
      const { ContentLength: size = 0, ETag } = await client.send(new HeadObjectCommand(at));
      if (size <= maxBytes) return { ok: true, size, etag: bare(ETag) };
      await client.send(new DeleteObjectCommand(at));
      return { ok: false, size };
    },

    async abortMultipart(key, uploadId) {
      try {
        await client.send(
          new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId }),
        );
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

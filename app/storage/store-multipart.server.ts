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
   * Throws `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`, by `name`.
   */
  completeMultipart(
    key: string,
    uploadId: string,
    parts: readonly Listed[],
    options: { maxBytes: number },
  ): Promise<{ ok: true; size: number; etag: string } | { ok: false; size: number }>;
  /** Also resolves when the upload is over already. */
  abortMultipart(key: string, uploadId: string): Promise<void>;
}

type Listed = Pick<StoredPart, "partNumber" | "etag">;

/** By the names that S3 gives: not every service says all of them, and says the same by them. */
const named = (name: string, cause?: unknown) =>
  Object.assign(new Error(name, { cause }), { name });

function requireAscending(parts: readonly Listed[]): void {
  const isBehind = parts.some(
    ({ partNumber }, at) => partNumber <= (parts[at - 1]?.partNumber ?? 0),
  );
  if (isBehind) throw named("InvalidPartOrder");
}

/** The service's own name where it is one of those promised; else whether the upload is over decides. */
const isPromised = ({ name }: Error) =>
  ["InvalidPart", "EntityTooSmall", "NoSuchUpload"].includes(name);

export function createMultipartCalls(client: S3Client, bucket: string): MultipartCalls {
  const listParts: MultipartCalls["listParts"] = async (key, uploadId) => {
    const parts: StoredPart[] = [];
    let marker: string | undefined;
    do {
      const page = await client
        .send(
          new ListPartsCommand({
            Bucket: bucket,
            Key: key,
            UploadId: uploadId,
            PartNumberMarker: marker,
          }),
        )
        .catch((error: Error) => {
          throw isMissing(error) ? named("NoSuchUpload", error) : error;
        });
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
  };

  const complete = async (
    at: { Bucket: string; Key: string },
    uploadId: string,
    parts: readonly Listed[],
  ) => {
    requireAscending(parts);
    const Parts = parts.map(({ partNumber, etag }) => ({
      PartNumber: partNumber,
      ETag: `"${etag}"`,
    }));
    const command = new CompleteMultipartUploadCommand({
      ...at,
      UploadId: uploadId,
      MultipartUpload: { Parts },
    });
    await client.send(command).catch(async (error: Error) => {
      if (!isPromised(error)) await listParts(at.Key, uploadId);
      throw error;
    });
  };

  return {
    listParts,

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

    async completeMultipart(key, uploadId, parts, { maxBytes }) {
      const at = { Bucket: bucket, Key: key };
      await complete(at, uploadId, parts);
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

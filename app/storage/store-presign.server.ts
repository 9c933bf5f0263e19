import {
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { attachment } from "./content-disposition.ts";

/** Permissions for browsers. `expiresIn` is in seconds, 1 to 604800; nothing is sent to the service. */
export interface PresignCalls {
  /** A URL that saves the object under `fileName`; never shown in the page, whatever its type. */
  presignGet(
    key: string,
    options: { fileName: string; expiresIn: number; inline?: false },
  ): Promise<string>;
  /** A URL for one PUT with exactly this content-type header. It limits no size: see `presignPost`. */
  presignPut(key: string, options: { contentType: string; expiresIn: number }): Promise<string>;
  /**
   * A form for one upload: send `fields`, then the bytes as the field `file`. Bound to key, content type
   * and size, both limits inclusive. A refusal may come before the body has been read, and then a
   * browser sees a network error: ask the app what became of the upload.
   */
  presignPost(
    key: string,
    options: { contentType: string; maxBytes: number; minBytes?: number; expiresIn: number },
  ): Promise<{ url: string; fields: Record<string, string> }>;
  /** A URL for the PUT of one part, numbered from 1 to 10000. */
  presignPart(
    key: string,
    uploadId: string,
    partNumber: number,
    options: { expiresIn: number },
  ): Promise<string>;
}

export function createPresignCalls(presigner: S3Client, bucket: string): PresignCalls {
  return {
    presignGet(key, { fileName, expiresIn }) {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: attachment(fileName),
        ResponseCacheControl: "private, no-store",
      });
      return getSignedUrl(presigner, command, { expiresIn });
    },

    presignPut(key, { contentType, expiresIn }) {
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: contentType });
      // Without this the type is left out of the signature, and anything may be sent.
      return getSignedUrl(presigner, command, {
        expiresIn,
        signableHeaders: new Set(["content-type"]),
      });
    },

    async presignPost(key, { contentType, maxBytes, minBytes = 1, expiresIn }) {
      // S3 would put the sender's own file name there.
      if (key.includes("$" + "{filename}")) throw new Error("a key is made by the server, in full");
      return createPresignedPost(presigner, {
        Bucket: bucket,
        Key: key,
        Fields: { "Content-Type": contentType },
        Conditions: [["content-length-range", minBytes, maxBytes]],
        Expires: expiresIn,
      });
    },

    presignPart(key, uploadId, partNumber, { expiresIn }) {
      const command = new UploadPartCommand({
        Bucket: bucket,
        Key: key,
        UploadId: uploadId,
        PartNumber: partNumber,
      });
      return getSignedUrl(presigner, command, { expiresIn });
    },
  };
}

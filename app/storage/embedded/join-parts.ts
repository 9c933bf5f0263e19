import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { type BlobMeta, Draft } from "./blob.ts";
import { type Algorithm, type Checksum, compositeOf, type Digest, digestOf } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { place, type Shelf } from "./shelf.ts";
import { partPath, type Upload } from "./uploads.ts";

const COPY_BYTES = 512 * 1024;

export interface Part {
  number: number;
  meta: BlobMeta;
}

/** Copies the parts into one blob and commits it. Throws BadDigest when they do not make the announced checksum. */
export async function joinParts(
  shelf: Shelf,
  upload: Upload,
  parts: readonly Part[],
  options: {
    create: boolean;
    announced: (algorithm: Algorithm) => string | string[] | undefined;
  },
): Promise<BlobMeta> {
  const { algorithm, checksumType } = upload;
  const whole = algorithm && checksumType === "FULL_OBJECT" ? digestOf(algorithm) : null;
  const draft = await Draft.create(shelf);
  try {
    for (const part of parts) {
      await appendPart(draft, partPath(shelf, upload.id, part.number), part.meta.size, whole);
    }
    const checksum = checksumOf(upload, parts, whole);
    const announced = checksum && options.announced(checksum.algorithm);
    if (announced !== undefined && announced !== checksum?.value) {
      throw new S3Error("BadDigest", "The parts do not make the announced checksum");
    }
    const etags = createHash("md5");
    for (const part of parts) etags.update(part.meta.etag, "hex");
    const meta = await draft.seal({
      key: upload.key,
      etag: `${etags.digest("hex")}-${parts.length}`,
      modifiedAt: Date.now(),
      headers: upload.headers,
      checksum,
      uploadId: upload.id,
    });
    await place(shelf, draft, meta, options.create);
    return meta;
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

function checksumOf(
  { algorithm }: Upload,
  parts: readonly Part[],
  whole: Digest | null,
): Checksum | undefined {
  if (!algorithm) return undefined;
  if (whole) return { algorithm, value: whole.base64(), type: "FULL_OBJECT" };
  const values = parts.map(({ number, meta }) => {
    if (meta.checksum) return meta.checksum.value;
    throw new S3Error("InvalidPart", `Part ${number} came without its ${algorithm} checksum`);
  });
  return compositeOf(algorithm, values);
}

/** Appends the first `size` bytes of a part's file: what follows is the part's own metadata. */
async function appendPart(
  draft: Draft,
  from: string,
  size: number,
  digest: Digest | null,
): Promise<void> {
  const file = await open(from, "r");
  const buffer = Buffer.allocUnsafe(COPY_BYTES);
  try {
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(COPY_BYTES, size - at), at);
      if (bytesRead === 0) throw new Error("a part's file is shorter than its metadata say");
      const chunk = buffer.subarray(0, bytesRead);
      digest?.update(chunk);
      await draft.append(chunk);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

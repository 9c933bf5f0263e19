import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { Draft, syncFolder } from "./blob.ts";
import { checksumHeaders, declaredChecksum, parseAlgorithm } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { keptHeaders } from "./kept-headers.ts";
import { MAX_PUT_BYTES } from "./objects.ts";
import { declaredLength, type Exchange, openPayload } from "./payload.ts";
import type { Shelf } from "./shelf.ts";
import type { Target } from "./target.ts";
import { createTurns } from "./turns.ts";
import { dropUpload, partPath, requireUpload, startUpload } from "./uploads.ts";
import { sendXml } from "./xml.ts";

const MOST_PARTS = 10_000;

/** What changes an upload's folder waits its turn: no part arrives while the upload is being completed. */
export const inTurn = createTurns();

export async function createMultipart(
  shelf: Shelf,
  key: string,
  headers: IncomingHttpHeaders,
  response: ServerResponse,
): Promise<void> {
  const named = headers["x-amz-checksum-algorithm"];
  const algorithm = named === undefined ? null : parseAlgorithm(String(named));
  const type =
    headers["x-amz-checksum-type"] ?? (algorithm === "crc64nvme" ? "FULL_OBJECT" : "COMPOSITE");
  if (type !== "FULL_OBJECT" && type !== "COMPOSITE") {
    throw new S3Error("InvalidArgument", "The checksum type is FULL_OBJECT or COMPOSITE");
  }
  if (algorithm === (type === "COMPOSITE" ? "crc64nvme" : "sha256")) {
    throw new S3Error("InvalidRequest", `${algorithm} does not go with ${type}`);
  }
  const upload = await startUpload(shelf, {
    key,
    startedAt: Date.now(),
    headers: keptHeaders(headers),
    algorithm,
    checksumType: type,
  });
  sendXml(
    response,
    200,
    "InitiateMultipartUploadResult",
    { Bucket: shelf.bucket, Key: key, UploadId: upload.id },
    algorithm
      ? { "x-amz-checksum-algorithm": algorithm.toUpperCase(), "x-amz-checksum-type": type }
      : {},
  );
}

export async function putPart(
  shelf: Shelf,
  key: string,
  { query }: Target,
  exchange: Exchange,
  response: ServerResponse,
): Promise<void> {
  const upload = await requireUpload(shelf, query.uploadId ?? "", key);
  const number = /^\d{1,5}$/.test(query.partNumber ?? "") ? Number(query.partNumber) : 0;
  if (number < 1 || number > MOST_PARTS) {
    throw new S3Error("InvalidArgument", `A part's number is 1 to ${MOST_PARTS}`);
  }
  if (exchange.headers["x-amz-copy-source"] !== undefined) {
    throw new S3Error("NotImplemented", "A part cannot be copied from an object");
  }
  if (declaredLength(exchange.headers) > MAX_PUT_BYTES) {
    throw new S3Error("EntityTooLarge", "One part has at most 5 GiB");
  }
  const declared = declaredChecksum(exchange.headers);
  if (upload.algorithm && declared && declared.algorithm !== upload.algorithm) {
    throw new S3Error("InvalidRequest", `The upload was started with ${upload.algorithm}`);
  }
  const payload = openPayload(exchange);
  const draft = await Draft.create(shelf);
  try {
    for await (const chunk of payload.chunks) await draft.append(chunk);
    const { md5, checksum } = payload.summary();
    await draft.seal({ key, etag: md5, modifiedAt: Date.now(), headers: {}, checksum });
    await inTurn(upload.id, async () => {
      await requireUpload(shelf, upload.id, key);
      const at = partPath(shelf, upload.id, number);
      draft.commit(at);
      await syncFolder(shelf, at.slice(0, at.lastIndexOf("/")));
    });
    const headers = { etag: `"${md5}"`, ...checksumHeaders(checksum), "content-length": 0 };
    response.writeHead(200, headers);
    response.end();
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

export async function abortMultipart(
  shelf: Shelf,
  key: string,
  { query }: Target,
  response: ServerResponse,
): Promise<void> {
  const upload = await requireUpload(shelf, query.uploadId ?? "", key);
  await inTurn(upload.id, () => dropUpload(shelf, upload.id));
  response.writeHead(204);
  response.end();
}

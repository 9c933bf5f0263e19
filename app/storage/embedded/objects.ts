import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { type BlobMeta, Draft } from "./blob.ts";
import { checksumHeaders } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { keptHeaders } from "./kept-headers.ts";
import { declaredLength, type Exchange, openPayload } from "./payload.ts";
import { noSuchKey, pathOf, place, refuseIfPresent, type Shelf } from "./shelf.ts";
import { parseCopySource } from "./target.ts";
import { sendXml } from "./xml.ts";

export const MAX_PUT_BYTES = 5 * 1024 ** 3;

/** Whether the request may only create. Any other `If-None-Match` on a write has no meaning in S3. */
export function onlyIfAbsent(headers: IncomingHttpHeaders): boolean {
  const condition = headers["if-none-match"];
  if (condition !== undefined && condition !== "*") {
    throw new S3Error("NotImplemented", "A write takes only If-None-Match: *");
  }
  if (headers["if-match"] !== undefined) {
    throw new S3Error("NotImplemented", "A write takes no If-Match");
  }
  return condition === "*";
}

export async function putObject(
  shelf: Shelf,
  key: string,
  exchange: Exchange,
  response: ServerResponse,
): Promise<void> {
  const create = onlyIfAbsent(exchange.headers);
  if (create) refuseIfPresent(shelf, key);
  if (declaredLength(exchange.headers) > MAX_PUT_BYTES) {
    throw new S3Error("EntityTooLarge", "One PUT takes at most 5 GiB");
  }
  const headers = keptHeaders(exchange.headers);
  const payload = openPayload(exchange);
  const draft = await Draft.create(shelf);
  try {
    for await (const chunk of payload.chunks) await draft.append(chunk);
    const { md5, checksum } = payload.summary();
    const meta = await draft.seal({ key, etag: md5, modifiedAt: Date.now(), headers, checksum });
    await place(shelf, draft, meta, create);
    response.writeHead(200, {
      etag: `"${meta.etag}"`,
      ...checksumHeaders(meta.checksum),
      "content-length": 0,
    });
    response.end();
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

export async function copyObject(
  shelf: Shelf,
  key: string,
  exchange: Exchange,
  response: ServerResponse,
): Promise<void> {
  const { headers } = exchange;
  const source = parseCopySource(String(headers["x-amz-copy-source"]));
  if (source.bucket !== shelf.bucket) {
    throw new S3Error("NoSuchBucket", "The source bucket does not exist");
  }
  const directive = headers["x-amz-metadata-directive"] ?? "COPY";
  if (directive !== "COPY" && directive !== "REPLACE") {
    throw new S3Error("InvalidArgument", "The metadata directive is COPY or REPLACE");
  }
  const create = onlyIfAbsent(headers);
  const { draft, meta: old } = await copyOf(shelf, source.key);
  try {
    checkSource(old, headers);
    const meta = await draft.seal({
      ...old,
      key,
      modifiedAt: Date.now(),
      uploadId: undefined,
      headers: directive === "COPY" ? old.headers : keptHeaders(headers),
    });
    await place(shelf, draft, meta, create);
    sendXml(response, 200, "CopyObjectResult", {
      ETag: `"${meta.etag}"`,
      LastModified: new Date(meta.modifiedAt).toISOString(),
    });
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

async function copyOf(shelf: Shelf, key: string): ReturnType<typeof Draft.copy> {
  try {
    return await Draft.copy(shelf, pathOf(shelf, key));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw noSuchKey();
    throw error;
  }
}

function checkSource(source: BlobMeta, headers: IncomingHttpHeaders): void {
  const names = Object.keys(headers).filter((name) => name.startsWith("x-amz-copy-source-"));
  const other = names.find((name) => name !== "x-amz-copy-source-if-match");
  if (other) throw new S3Error("NotImplemented", `${other} is not supported`);
  const wanted = headers["x-amz-copy-source-if-match"];
  if (wanted !== undefined && !matchesEtag(String(wanted), source.etag)) {
    throw new S3Error("PreconditionFailed", "The source has changed");
  }
}

/** Whether an `If-Match` or `If-None-Match` list names this ETag. */
export function matchesEtag(list: string, etag: string): boolean {
  return list.split(",").some((item) => {
    const bare = item.trim().replace(/^W\//, "").replace(/^"|"$/g, "");
    return bare === "*" || bare === etag;
  });
}

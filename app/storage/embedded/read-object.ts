import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { BlobMeta } from "./blob.ts";
import { checksumHeaders } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { matchesEtag } from "./objects.ts";
import { openObject, type Shelf } from "./shelf.ts";
import type { Target } from "./target.ts";

const READ_BYTES = 256 * 1024;
const OVERRIDES = [
  "content-type",
  "content-disposition",
  "content-language",
  "content-encoding",
  "cache-control",
  "expires",
];

/** GET and HEAD of an object, with Range, conditions, and the `response-` overrides of a signed URL. */
export async function sendObject(
  shelf: Shelf,
  key: string,
  target: Target,
  headers: IncomingHttpHeaders,
  response: ServerResponse,
): Promise<void> {
  const { file, meta } = await openObject(shelf, key);
  try {
    if (isNotModified(meta, headers)) {
      response.writeHead(304, { etag: `"${meta.etag}"`, "last-modified": httpDate(meta) });
      response.end();
      return;
    }
    const range = parseRange(headers, meta);
    response.writeHead(range ? 206 : 200, {
      ...meta.headers,
      ...overrides(target),
      ...(range ? { "content-range": `bytes ${range.first}-${range.last}/${meta.size}` } : {}),
      // The checksum is the whole object's: beside a part of it, it would look wrong.
      ...(range || headers["x-amz-checksum-mode"] !== "ENABLED"
        ? {}
        : checksumHeaders(meta.checksum)),
      "content-length": range ? range.last - range.first + 1 : meta.size,
      "accept-ranges": "bytes",
      etag: `"${meta.etag}"`,
      "last-modified": httpDate(meta),
    });
    if (response.req.method === "HEAD" || meta.size === 0) {
      response.end();
      return;
    }
    const first = range?.first ?? 0;
    const last = range?.last ?? meta.size - 1;
    const bytes = file.createReadStream({
      start: first,
      end: last,
      highWaterMark: READ_BYTES,
      autoClose: false,
    });
    await pipeline(bytes, response);
  } finally {
    await file.close();
  }
}

const httpDate = (meta: BlobMeta): string => new Date(meta.modifiedAt).toUTCString();

function overrides({ query, isPublic }: Target): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of OVERRIDES) {
    const value = query[`response-${name}`];
    if (value === undefined) continue;
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new S3Error("InvalidArgument", `response-${name} is no header value`);
    }
    headers[name] = value;
  }
  // Uploaded bytes never become a page on the app's own origin.
  if (isPublic && !/^attachment\b/i.test(headers["content-disposition"] ?? "")) {
    headers["content-disposition"] = "attachment";
  }
  return headers;
}

function isNotModified(meta: BlobMeta, headers: IncomingHttpHeaders): boolean {
  const wanted = headers["if-match"];
  if (wanted !== undefined && !matchesEtag(wanted, meta.etag)) {
    throw new S3Error("PreconditionFailed", "The object has another ETag");
  }
  const unwanted = headers["if-none-match"];
  return unwanted !== undefined && matchesEtag(unwanted, meta.etag);
}

/** The one range asked for, inclusive; null means all, also where the header is of a kind to ignore. */
function parseRange(
  headers: IncomingHttpHeaders,
  meta: BlobMeta,
): { first: number; last: number } | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const condition = headers["if-range"];
  if (condition !== undefined && !matchesEtag(String(condition), meta.etag)) return null;
  const end = meta.size - 1;
  const first = from === "" ? Math.max(0, meta.size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? end : Math.min(Number(to), end);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return null;
  if (first > end || (from === "" && Number(to) === 0)) {
    throw new S3Error("InvalidRange", `The object has ${meta.size} bytes`);
  }
  return { first, last };
}

import type { ServerResponse } from "node:http";
import { S3Error } from "./errors.ts";
import { allObjects, type Shelf } from "./shelf.ts";
import type { Target } from "./target.ts";
import { sendXml, type Xml } from "./xml.ts";

const MOST = 1000;

/** ListObjectsV2: keys in the order of their UTF-8 bytes, which is not that of JavaScript's strings. */
export async function listObjects(
  shelf: Shelf,
  { query }: Target,
  response: ServerResponse,
): Promise<void> {
  if (query.delimiter) throw new S3Error("NotImplemented", "There are no folders here");
  const most = parseMost(query["max-keys"]);
  const prefix = query.prefix ?? "";
  const after = afterKey(query);
  const encode = encoder(query["encoding-type"]);

  const found = (await allObjects(shelf))
    .filter((meta) => meta.key.startsWith(prefix))
    .map((meta) => ({ meta, bytes: Buffer.from(meta.key) }))
    .filter(({ bytes }) => after === null || Buffer.compare(bytes, after) > 0)
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const page = found.slice(0, most);
  const last = page.at(-1);
  const isTruncated = found.length > page.length && last !== undefined;

  sendXml(response, 200, "ListBucketResult", {
    Name: shelf.bucket,
    Prefix: encode(prefix),
    KeyCount: page.length,
    MaxKeys: most,
    EncodingType: query["encoding-type"],
    IsTruncated: isTruncated,
    ContinuationToken: query["continuation-token"],
    NextContinuationToken: isTruncated ? last.bytes.toString("base64url") : undefined,
    Contents: page.map(
      ({ meta }): Xml => ({
        Key: encode(meta.key),
        LastModified: new Date(meta.modifiedAt).toISOString(),
        ETag: `"${meta.etag}"`,
        Size: meta.size,
        StorageClass: "STANDARD",
      }),
    ),
  });
}

function afterKey(query: Target["query"]): Buffer | null {
  const token = query["continuation-token"];
  if (token !== undefined) return Buffer.from(token, "base64url");
  return query["start-after"] ? Buffer.from(query["start-after"]) : null;
}

export function parseMost(text: string | undefined): number {
  if (text === undefined) return MOST;
  if (!/^\d{1,9}$/.test(text)) throw new S3Error("InvalidArgument", "The maximum is no number");
  return Math.min(Number(text), MOST);
}

/** Keys with characters that XML cannot hold survive only with `encoding-type=url`. */
export function encoder(type: string | undefined): (text: string) => string {
  if (type === undefined) return (text) => text;
  if (type !== "url") throw new S3Error("InvalidArgument", "The encoding type is url");
  return (text) => encodeURIComponent(text).replaceAll("%2F", "/");
}

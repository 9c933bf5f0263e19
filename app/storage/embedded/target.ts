import { S3Error } from "./errors.ts";

/** Which bucket and object a request is about, and how it said so. */
export interface Target {
  /** As received, still percent-encoded: the signature covers exactly this. */
  path: string;
  bucket: string;
  key: string | null;
  query: Record<string, string>;
  /** Came through the app's own origin: the answer must be harmless there. */
  isPublic: boolean;
}

const MAX_KEY_BYTES = 1024;

/** Reads a path-style request target. `publicPrefix` (`/store`) may stand before the bucket. */
export function parseTarget(url: string, publicPrefix: string): Target {
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!path.startsWith("/")) throw new S3Error("InvalidURI", "The path must be absolute");

  const isPublic = publicPrefix !== "" && path.startsWith(`${publicPrefix}/`);
  const inner = isPublic ? path.slice(publicPrefix.length + 1) : path.slice(1);
  const slash = inner.indexOf("/");
  const bucket = decode(slash < 0 ? inner : inner.slice(0, slash));
  const key = slash < 0 ? "" : decode(inner.slice(slash + 1));
  checkKey(key);

  const query = mark < 0 ? Object.create(null) : parseQuery(url.slice(mark + 1));
  return { path, bucket, key: key === "" ? null : key, query, isPublic };
}

export function checkKey(key: string): void {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw new S3Error("KeyTooLongError", `A key has at most ${MAX_KEY_BYTES} bytes`);
  }
}

/** `bucket/key` of an x-amz-copy-source header, which is percent-encoded and may start with a slash. */
export function parseCopySource(source: string): { bucket: string; key: string } {
  const inner = source.replace(/^\//, "");
  const slash = inner.indexOf("/");
  if (slash < 0) throw new S3Error("InvalidArgument", "Copy source must be bucket/key");
  if (inner.includes("?")) throw new S3Error("NotImplemented", "There are no versions");
  return { bucket: decode(inner.slice(0, slash)), key: decode(inner.slice(slash + 1)) };
}

function parseQuery(text: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    // Which of two would count is a question that a signature should not leave open.
    if (name in query) throw new S3Error("InvalidArgument", `The parameter ${name} is given twice`);
    query[name] = equals < 0 ? "" : decode(pair.slice(equals + 1));
  }
  return query;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error("InvalidURI", "Could not parse the specified URI");
  }
}

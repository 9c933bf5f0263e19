import type { IncomingHttpHeaders } from "node:http";
import { S3Error } from "./errors.ts";

const MAX_METADATA_BYTES = 2048;
const KEPT = [
  "content-type",
  "content-disposition",
  "cache-control",
  "content-language",
  "expires",
];

const HEADER = /^[a-z0-9!#$%&'*+.^_`|~-]+: [\t\x20-\x7e\x80-\xff]*$/;
/** Asking for one of these is asking for a promise that this server cannot keep. */
const UNKEPT = /^x-amz-(server-side|object-lock|tagging|acl|grant|website|write-offset)/;

/** The headers of a request that its object keeps and gives back. */
export function keptHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = { "content-type": "application/octet-stream" };
  let metadataBytes = 0;
  for (const [name, value] of Object.entries(headers)) {
    if (UNKEPT.test(name)) throw new S3Error("NotImplemented", `${name} is not supported`);
    const isMetadata = name.startsWith("x-amz-meta-");
    if (value === undefined || value === "" || !(isMetadata || KEPT.includes(name))) continue;
    // From a form or a query anything may come; what is no header could never be given back.
    if (!HEADER.test(`${name}: ${value}`)) {
      throw new S3Error("InvalidArgument", `${name} cannot be a header`);
    }
    if (isMetadata) metadataBytes += name.length - "x-amz-meta-".length + String(value).length;
    kept[name] = String(value);
  }
  // `aws-chunked` describes the request's framing, not the object.
  const encoding = String(headers["content-encoding"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "aws-chunked");
  if (encoding.length > 0) kept["content-encoding"] = encoding.join(", ");
  if (metadataBytes > MAX_METADATA_BYTES) {
    throw new S3Error("MetadataTooLarge", `Metadata have at most ${MAX_METADATA_BYTES} bytes`);
  }
  return kept;
}

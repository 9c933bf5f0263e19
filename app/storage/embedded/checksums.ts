import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { crc32 } from "node:zlib";
import { crc64nvme } from "./crc64nvme.ts";
import { S3Error } from "./errors.ts";

export const ALGORITHMS = ["crc32", "crc64nvme", "sha256"] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** `value` is base64; a composite value ends in `-` and the number of parts. */
export interface Checksum {
  algorithm: Algorithm;
  value: string;
  type: "FULL_OBJECT" | "COMPOSITE";
}

export interface Digest {
  update(chunk: Uint8Array): void;
  /** Ends the digest; base64, big-endian for the CRCs. */
  base64(): string;
}

export function digestOf(algorithm: Algorithm): Digest {
  if (algorithm === "sha256") {
    const hash = createHash("sha256");
    return { update: (chunk) => void hash.update(chunk), base64: () => hash.digest("base64") };
  }
  if (algorithm === "crc64nvme") return crc64nvme();
  let value = 0;
  return {
    update: (chunk) => {
      value = crc32(chunk, value);
    },
    base64: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes.toString("base64");
    },
  };
}

/** The checksum of a multipart object whose parts carry their own: the digest of their raw digests. */
export function compositeOf(algorithm: Algorithm, parts: readonly string[]): Checksum {
  const digest = digestOf(algorithm);
  for (const part of parts) digest.update(Buffer.from(part, "base64"));
  return { algorithm, value: `${digest.base64()}-${parts.length}`, type: "COMPOSITE" };
}

const PREFIX = "x-amz-checksum-";
const NOT_A_VALUE = new Set([
  "x-amz-checksum-mode",
  "x-amz-checksum-type",
  "x-amz-checksum-algorithm",
]);

export function parseAlgorithm(name: string): Algorithm {
  const known = ALGORITHMS.find((algorithm) => algorithm === name.toLowerCase());
  if (!known)
    throw new S3Error("NotImplemented", `The checksum algorithm ${name} is not supported`);
  return known;
}

/**
 * What a request promises about its body: `expected` is null when the value follows in a trailer.
 * A promise that this server cannot check is refused rather than ignored.
 */
export function declaredChecksum(
  headers: IncomingHttpHeaders,
): { algorithm: Algorithm; expected: string | null } | null {
  const named = Object.keys(headers).filter((n) => n.startsWith(PREFIX) && !NOT_A_VALUE.has(n));
  const trailing = String(headers["x-amz-trailer"] ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.startsWith(PREFIX));
  const [name, ...more] = [...named, ...trailing];
  if (!name) return null;
  if (more.length > 0)
    throw new S3Error("InvalidRequest", "Expecting a single x-amz-checksum- value");
  const algorithm = parseAlgorithm(name.slice(PREFIX.length));
  return { algorithm, expected: trailing.length > 0 ? null : String(headers[name]) };
}

export function checksumHeaders(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [PREFIX + checksum.algorithm]: checksum.value, "x-amz-checksum-type": checksum.type };
}

import type { IncomingHttpHeaders } from "node:http";
import { S3Error } from "./errors.ts";
import type { Target } from "./target.ts";

const SKEW_MS = 15 * 60_000;
const LONGEST_EXPIRY_S = 7 * 24 * 3600;
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

/** What a request says about its signature; nothing of it is believed yet. */
export interface Claim {
  credential: string;
  amzDate: string;
  signature: string;
  signedHeaders: string[];
  payload: string;
  inQuery: boolean;
}

/** Reads who says they signed what, from the headers or from the query. */
export function readClaim(headers: IncomingHttpHeaders, { query }: Target): Claim {
  const inQuery = "X-Amz-Signature" in query || "X-Amz-Algorithm" in query;
  if (inQuery && headers.authorization) {
    throw new S3Error("InvalidArgument", "Only one way of signing is allowed");
  }
  if (inQuery) {
    if (query["X-Amz-Algorithm"] !== "AWS4-HMAC-SHA256") {
      throw new S3Error("AuthorizationQueryParametersError", "Only AWS4-HMAC-SHA256 is supported");
    }
    return {
      credential: query["X-Amz-Credential"] ?? "",
      amzDate: query["X-Amz-Date"] ?? "",
      signature: query["X-Amz-Signature"] ?? "",
      signedHeaders: (query["X-Amz-SignedHeaders"] ?? "").split(";"),
      payload: String(
        headers["x-amz-content-sha256"] ?? query["X-Amz-Content-Sha256"] ?? UNSIGNED_PAYLOAD,
      ),
      inQuery,
    };
  }
  if (!headers.authorization) throw new S3Error("AccessDenied", "Unsigned requests are refused");
  const [, credential, names, signature] =
    /^AWS4-HMAC-SHA256 +Credential=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/.exec(
      headers.authorization,
    ) ?? [];
  if (!credential || !names || !signature) {
    throw new S3Error(
      "AuthorizationHeaderMalformed",
      "Expecting an AWS4-HMAC-SHA256 authorization",
    );
  }
  const payload = headers["x-amz-content-sha256"];
  if (!payload) throw new S3Error("InvalidRequest", "The header x-amz-content-sha256 is missing");
  return {
    credential,
    amzDate: String(headers["x-amz-date"] ?? ""),
    signature,
    signedHeaders: names.split(";"),
    payload: String(payload),
    inQuery,
  };
}

export function parseAmzDate(text: string): Date {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  const at = new Date(
    parts ? text.replace(/^(....)(..)(..)T(..)(..)/, "$1-$2-$3T$4:$5:") : Number.NaN,
  );
  if (Number.isNaN(at.getTime())) throw new S3Error("AccessDenied", "A valid x-amz-date is needed");
  return at;
}

/**
 * Throws when the signature is too old or too new. `expires` is a presigned URL's life in seconds,
 * undefined for a signature in headers.
 */
export function checkTime(signedAt: Date, expires: string | undefined): void {
  const age = Date.now() - signedAt.getTime();
  if (expires === undefined) {
    if (Math.abs(age) > SKEW_MS) {
      throw new S3Error("RequestTimeTooSkewed", "The clocks differ by more than 15 minutes");
    }
    return;
  }
  const seconds = /^\d{1,6}$/.test(expires) ? Number(expires) : 0;
  if (seconds < 1 || seconds > LONGEST_EXPIRY_S) {
    throw new S3Error("AuthorizationQueryParametersError", "X-Amz-Expires is 1 to 604800 seconds");
  }
  if (age < -SKEW_MS) throw new S3Error("AccessDenied", "Request is not yet valid");
  if (age > seconds * 1000) throw new S3Error("AccessDenied", "Request has expired");
}

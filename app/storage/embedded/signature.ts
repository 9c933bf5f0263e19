import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import { checkTime, parseAmzDate, readClaim } from "./claim.ts";
import { S3Error } from "./errors.ts";
import type { Target } from "./target.ts";

/** A request whose signature holds, with what its body's own checks need. */
export interface Authentic {
  /** The declared SHA-256 in hex, `UNSIGNED-PAYLOAD`, or one of the `STREAMING-` kinds. */
  payload: string;
  signature: string;
  amzDate: string;
  scope: string;
  sign(text: string): Promise<string>;
}

export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** Lets `@smithy/signature-v4` hash with Node's own SHA-256. */
class NodeSha256 {
  #hash;
  constructor(secret?: ArrayBuffer | ArrayBufferView | string) {
    const key = typeof secret === "string" || !secret ? secret : bytesOf(secret);
    this.#hash = key === undefined ? createHash("sha256") : createHmac("sha256", key);
  }
  update(data: ArrayBuffer | ArrayBufferView | string): void {
    this.#hash.update(typeof data === "string" ? data : bytesOf(data));
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {
    throw new Error("a digest is used once");
  }
}

const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

/** Checks Signature Version 4 by signing again: in headers, in a query, and of a POST policy. */
export function createVerifier(keys: Keys) {
  const signer = new SignatureV4({
    service: "s3",
    region: keys.region,
    credentials: { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey },
    sha256: NodeSha256,
    uriEscapePath: false,
    applyChecksum: false,
  });

  function checkCredential(credential: string, amzDate: string): { scope: string; at: Date } {
    const [accessKeyId = "", ...scope] = credential.split("/");
    if (!sameText(accessKeyId, keys.accessKeyId)) {
      throw new S3Error("InvalidAccessKeyId", "The access key id does not exist");
    }
    const wanted = [amzDate.slice(0, 8), keys.region, "s3", "aws4_request"];
    if (scope.join("/") !== wanted.join("/")) {
      throw new S3Error("AuthorizationHeaderMalformed", `The scope must be ${wanted.join("/")}`);
    }
    return { scope: scope.join("/"), at: parseAmzDate(amzDate) };
  }

  async function verify(
    method: string,
    headers: IncomingHttpHeaders,
    target: Target,
  ): Promise<Authentic> {
    const claim = readClaim(headers, target);
    const { scope, at } = checkCredential(claim.credential, claim.amzDate);
    checkTime(at, claim.inQuery ? (target.query["X-Amz-Expires"] ?? "") : undefined);

    const signed = new Set(claim.signedHeaders);
    const bare = Object.keys(headers).find(
      (name) => name.startsWith("x-amz-") && !signed.has(name),
    );
    if (bare) throw new S3Error("AccessDenied", `The header ${bare} was not signed`);
    if (!signed.has("host")) throw new S3Error("AccessDenied", "The header host was not signed");

    const again = await signer.sign(
      new HttpRequest({
        method,
        path: target.path,
        query: target.query,
        headers: {
          ...Object.fromEntries([...signed].map((name) => [name, String(headers[name] ?? "")])),
          "x-amz-content-sha256": claim.payload,
        },
      }),
      {
        signingDate: at,
        signableHeaders: signed,
        // The signer adds these two; in a presigned URL they stand in the query instead.
        unsignableHeaders: new Set(["x-amz-date", "x-amz-content-sha256"]),
      },
    );
    const expected = /Signature=([0-9a-f]{64})$/.exec(again.headers.authorization ?? "")?.[1];
    if (!expected || !sameText(expected, claim.signature)) {
      throw new S3Error("SignatureDoesNotMatch", "The signature does not match the request");
    }
    const sign = (text: string) => signer.sign(text, { signingDate: at });
    const { payload, signature, amzDate } = claim;
    return { payload, signature, amzDate, scope, sign };
  }

  /** Throws unless the base64 `policy` of a form was signed with our key. Its expiry is inside it. */
  async function verifyPolicy(form: ReadonlyMap<string, string>): Promise<void> {
    const policy = form.get("policy");
    const signature = form.get("x-amz-signature");
    if (!policy || !signature) throw new S3Error("AccessDenied", "Unsigned forms are refused");
    if (form.get("x-amz-algorithm") !== "AWS4-HMAC-SHA256") {
      throw new S3Error("InvalidRequest", "Only AWS4-HMAC-SHA256 is supported");
    }
    const date = form.get("x-amz-date") ?? "";
    const { at } = checkCredential(form.get("x-amz-credential") ?? "", date);
    if (!sameText(await signer.sign(policy, { signingDate: at }), signature)) {
      throw new S3Error("SignatureDoesNotMatch", "The signature does not match the policy");
    }
  }

  return { verify, verifyPolicy };
}

export type Verifier = ReturnType<typeof createVerifier>;

/** Compares without telling by its time where two texts differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

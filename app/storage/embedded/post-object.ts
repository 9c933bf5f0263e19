import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import busboy from "busboy";
import { Draft } from "./blob.ts";
import { checksumHeaders, declaredChecksum, digestOf } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { keptHeaders } from "./kept-headers.ts";
import { MAX_PUT_BYTES } from "./objects.ts";
import { readGently } from "./payload.ts";
import { checkPolicy } from "./post-policy.ts";
import { place, type Shelf } from "./shelf.ts";
import type { Verifier } from "./signature.ts";
import { checkKey } from "./target.ts";
import { sendXml } from "./xml.ts";

/** A browser's form upload: the policy in the form says what may be sent, its signature says that we said so. */
export async function postObject(
  shelf: Shelf,
  verifier: Verifier,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = openForm(request);
  const { fields, file } = await form.file;
  await verifier.verifyPolicy(fields);
  const { least, most } = checkPolicy(fields, shelf.bucket, Date.now());
  const key = fields.get("key") ?? "";
  if (key === "") throw new S3Error("InvalidArgument", "The form has no key");
  checkKey(key);
  const given = Object.fromEntries(fields);
  const declared = declaredChecksum(given);
  const digest = declared && digestOf(declared.algorithm);
  const md5 = createHash("md5");

  const draft = await Draft.create(shelf);
  try {
    const bytes = { [Symbol.asyncIterator]: () => readGently(file) };
    for await (const chunk of bytes) {
      if (draft.size + chunk.length > Math.min(most, MAX_PUT_BYTES)) {
        throw new S3Error("EntityTooLarge", `The policy allows at most ${most} bytes`);
      }
      md5.update(chunk);
      digest?.update(chunk);
      await draft.append(chunk);
    }
    if (draft.size < least) {
      throw new S3Error("EntityTooSmall", `The policy wants at least ${least} bytes`);
    }
    const value = digest?.base64();
    if (declared && value !== declared.expected) {
      throw new S3Error("BadDigest", `The file does not match its ${declared.algorithm} checksum`);
    }
    await form.whole;
    const meta = await draft.seal({
      key,
      etag: md5.digest("hex"),
      modifiedAt: Date.now(),
      headers: keptHeaders(given),
      checksum:
        declared && value
          ? { algorithm: declared.algorithm, value, type: "FULL_OBJECT" }
          : undefined,
    });
    await place(shelf, draft, meta, false);
    const headers = { etag: `"${meta.etag}"`, ...checksumHeaders(meta.checksum) };
    if (fields.get("success_action_status") === "201") {
      const answer = { Bucket: shelf.bucket, Key: key, ETag: `"${meta.etag}"` };
      sendXml(response, 201, "PostResponse", answer, headers);
      return;
    }
    response.writeHead(fields.get("success_action_status") === "200" ? 200 : 204, headers);
    response.end();
  } catch (error) {
    await draft.discard();
    throw error;
  } finally {
    form.leave();
  }
}

interface Form {
  /** The fields that came before the file, names in lower case; S3 ignores those after it. */
  file: Promise<{ fields: Map<string, string>; file: Readable }>;
  /** Settles when the form's last boundary has been read. */
  whole: Promise<void>;
  /** Stops parsing; what still comes is the connection's to throw away. */
  leave(): void;
}

function openForm(request: IncomingMessage): Form {
  const parser = startParser(request);
  const fields = new Map<string, string>();
  const malformed = (why: string) => new S3Error("MalformedPOSTRequest", why);

  const whole = new Promise<void>((resolve, reject) => {
    parser.once("finish", resolve).once("error", reject);
    request.once("error", reject);
    request.once("close", () => {
      if (request.complete) return;
      const broken = malformed("The form broke off");
      reject(broken);
      parser.destroy(broken);
    });
  });
  const file = new Promise<Awaited<Form["file"]>>((resolve, reject) => {
    parser.on("field", (name, value, info) => {
      const lower = name.toLowerCase();
      if (info.valueTruncated || info.nameTruncated) reject(malformed(`${name} is too long`));
      else if (fields.has(lower)) reject(malformed(`${name} is given twice`));
      else fields.set(lower, value);
    });
    parser.on("file", (name, stream) => {
      if (name === "file") resolve({ fields: new Map(fields), file: stream });
      else reject(malformed("The file's field must be called file"));
    });
    parser.once("fieldsLimit", () => reject(malformed("The form has too many fields")));
    whole.then(() => reject(malformed("The form has no file")), reject);
  });
  whole.catch(() => {});
  request.pipe(parser);
  return { file, whole, leave: () => void request.unpipe(parser) };
}

function startParser(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: "utf8",
      limits: { fields: 100, files: 1, fieldSize: 64 * 1024 },
    });
  } catch {
    throw new S3Error("MalformedPOSTRequest", "The body is no multipart form");
  }
}

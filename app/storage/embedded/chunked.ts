import { createHash } from "node:crypto";
import { S3Error } from "./errors.ts";
import { type Authentic, sameText } from "./signature.ts";

const EMPTY_SHA256 = createHash("sha256").digest("hex");
const MAX_LINE = 16 * 1024;

/** Reads lines and runs of bytes from a stream, holding one network chunk at most. */
class Reader {
  #held: Buffer = Buffer.alloc(0);
  constructor(readonly source: AsyncIterator<Buffer>) {}

  async #more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done) return false;
    this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, next.value]) : next.value;
    return true;
  }

  /** Up to the next line end; null at the end of the stream. */
  async line(): Promise<string | null> {
    for (;;) {
      const end = this.#held.indexOf("\r\n");
      if (end >= 0) {
        const text = this.#held.toString("latin1", 0, end);
        this.#held = this.#held.subarray(end + 2);
        return text;
      }
      if (this.#held.length > MAX_LINE)
        throw new S3Error("InvalidRequest", "A chunk's header is too long");
      if (await this.#more()) continue;
      if (this.#held.length > 0) throw incomplete();
      return null;
    }
  }

  async some(most: number): Promise<Buffer> {
    if (this.#held.length === 0 && !(await this.#more())) throw incomplete();
    const bytes = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(bytes.length);
    return bytes;
  }
}

const incomplete = () => new S3Error("IncompleteBody", "The body ended before its last chunk");

/**
 * Takes the `aws-chunked` framing off a body and yields the data alone. Trailers go to `onTrailer`
 * before the generator ends. With `signed`, every chunk's signature and the trailers' are checked:
 * each covers the one before, so none can be dropped, swapped or repeated.
 */
export async function* decodeChunks(
  source: AsyncIterator<Buffer>,
  options: { auth: Authentic; signed: boolean; onTrailer: (name: string, value: string) => void },
): AsyncGenerator<Buffer> {
  const reader = new Reader(source);
  const { auth, signed } = options;
  let previous = auth.signature;
  const check = async (given: string, kind: string, ...lines: string[]) => {
    const text = [`AWS4-HMAC-SHA256-${kind}`, auth.amzDate, auth.scope, previous, ...lines].join(
      "\n",
    );
    previous = await auth.sign(text);
    if (!sameText(previous, given)) {
      throw new S3Error("SignatureDoesNotMatch", "A chunk's signature does not match");
    }
  };

  for (;;) {
    const header = await reader.line();
    if (header === null) throw incomplete();
    const [, digits, given = ""] =
      /^([0-9a-f]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(header) ?? [];
    if (!digits) throw new S3Error("InvalidRequest", "Expecting a chunk's size");
    const size = Number.parseInt(digits, 16);
    const hash = signed ? createHash("sha256") : null;
    for (let left = size; left > 0; ) {
      const bytes = await reader.some(left);
      left -= bytes.length;
      hash?.update(bytes);
      yield bytes;
    }
    if (hash) await check(given, "PAYLOAD", EMPTY_SHA256, hash.digest("hex"));
    if (size === 0) break;
    if ((await reader.line()) !== "")
      throw new S3Error("InvalidRequest", "A chunk is longer than it says");
  }
  const { text, signature } = await readTrailers(reader, options.onTrailer);
  if (signed && text !== "") {
    await check(signature, "TRAILER", createHash("sha256").update(text).digest("hex"));
  }
}

async function readTrailers(
  reader: Reader,
  onTrailer: (name: string, value: string) => void,
): Promise<{ text: string; signature: string }> {
  let text = "";
  let signature = "";
  for (;;) {
    const line = await reader.line();
    if (line === null || line === "") {
      // Some clients close the last chunk with an empty line before the trailers' own.
      if (line === null) return { text, signature };
      continue;
    }
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === "") throw new S3Error("InvalidRequest", "A trailer has no name");
    if (name === "x-amz-trailer-signature") signature = value;
    else {
      text += `${name}:${value}\n`;
      onTrailer(name, value);
    }
  }
}

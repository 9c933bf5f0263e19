import { Readable } from "node:stream";
import busboy from "busboy";
import type { Store } from "#app/storage/store.server.ts";

/** What was sent with a form: its fields, and the file as it now lies in the store. */
export type Received = {
  fields: FormData;
  file: { name: string; size: number; key: string } | null;
  /** The file had more bytes than allowed, and none were kept. */
  tooLarge: boolean;
};

type Receiving = {
  store: Store;
  /** Where the bytes go. */
  key: string;
  maxBytes: number;
  /** Asked when the file begins, with all fields that stood before it: whether it is wanted at all. */
  isWanted: (fields: FormData, name: string) => boolean;
};

const FIELD_BYTES = 64 * 1024;

/**
 * Reads a posted form with one file, which streams to the store as it comes and is never held in memory. A file that
 * is not wanted or too large is read to its end, so that a browser shows the answer, and not kept.
 *
 * @throws when the sender vanishes: what had come is gone again.
 */
export async function receiveFile(
  request: Request,
  { store, key, maxBytes, isWanted }: Receiving,
): Promise<Received> {
  const received: Received = { fields: new FormData(), file: null, tooLarge: false };
  let kept: Promise<void> = Promise.resolve();
  const parser = busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    defParamCharset: "utf8",
    limits: { files: 1, fileSize: maxBytes, fields: 200, fieldSize: FIELD_BYTES },
  });
  parser.on("field", (name, value) => received.fields.append(name, value));
  parser.on("file", (_field, bytes, { filename }) => {
    const name = filename ?? "";
    if (name === "" || !isWanted(received.fields, name)) {
      bytes.resume();
      return;
    }
    kept = keep(store, key, bytes).then((size) => {
      if (size === null) received.tooLarge = true;
      else if (size > 0) received.file = { name, size, key };
    });
    // Awaited below; until then its failure is nobody's surprise.
    kept.catch(() => {});
  });
  if (!request.body) return received;
  const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
  await new Promise<void>((done, fail) => {
    body.once("error", (error) => parser.destroy(error));
    parser.once("error", fail);
    parser.once("close", () => done());
    body.pipe(parser);
  });
  await kept;
  return received;
}

type Bytes = Readable & { truncated?: boolean };

/** The number of bytes; null where they were cut off at the limit, and nothing is kept. */
async function keep(store: Store, key: string, bytes: Bytes): Promise<number | null> {
  const { size } = await store.putObject(key, bytes, { contentType: "application/octet-stream" });
  if (size > 0 && !bytes.truncated) return size;
  await store.deleteObject(key);
  return bytes.truncated ? null : 0;
}

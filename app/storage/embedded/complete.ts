import type { ServerResponse } from "node:http";
import { S3Error } from "./errors.ts";
import { joinParts, type Part } from "./join-parts.ts";
import { inTurn } from "./multipart.ts";
import { onlyIfAbsent } from "./objects.ts";
import { type Exchange, readText } from "./payload.ts";
import { refuseIfPresent, type Shelf } from "./shelf.ts";
import type { Target } from "./target.ts";
import { allParts, dropUpload, isCompleted, requireUpload } from "./uploads.ts";
import { readList, sendXml } from "./xml.ts";

const SMALLEST_PART = 5 * 1024 ** 2;
const MOST_XML_BYTES = 4 * 1024 ** 2;

/** Joins the named parts into the object. Asking again after a lost answer gives the same answer. */
export async function completeMultipart(
  shelf: Shelf,
  key: string,
  { query }: Target,
  exchange: Exchange,
  response: ServerResponse,
): Promise<void> {
  // Joining many gigabytes takes its time in silence.
  response.setTimeout(0);
  const id = query.uploadId ?? "";
  const create = onlyIfAbsent(exchange.headers);
  const named = readList(await readText(exchange, MOST_XML_BYTES), "Part");
  const meta = await inTurn(id, async () => {
    const done = await isCompleted(shelf, key, id);
    if (done) return done;
    const upload = await requireUpload(shelf, id, key);
    const parts = chooseParts(named, await allParts(shelf, id));
    checkSize(parts, exchange.headers["x-amz-mp-object-size"]);
    if (create) refuseIfPresent(shelf, key);
    const joined = await joinParts(shelf, upload, parts, {
      create,
      announced: (algorithm) => exchange.headers[`x-amz-checksum-${algorithm}`],
    });
    await dropUpload(shelf, id);
    return joined;
  });
  sendXml(response, 200, "CompleteMultipartUploadResult", {
    Bucket: shelf.bucket,
    Key: key,
    ETag: `"${meta.etag}"`,
    ...(meta.checksum
      ? {
          [`Checksum${meta.checksum.algorithm.toUpperCase()}`]: meta.checksum.value,
          ChecksumType: meta.checksum.type,
        }
      : {}),
  });
}

function chooseParts(named: readonly Map<string, string>[], stored: readonly Part[]): Part[] {
  if (named.length === 0) throw new S3Error("MalformedXML", "No parts are named");
  const numbers = named.map((item) => Number(item.get("PartNumber")));
  if (numbers.some((number, index) => !(number > (numbers[index - 1] ?? 0)))) {
    throw new S3Error("InvalidPartOrder", "Parts go by ascending number");
  }
  const byNumber = new Map(stored.map((part) => [part.number, part]));
  return named.map((item, index) => {
    const number = numbers[index] ?? 0;
    const part = byNumber.get(number);
    const etag = item.get("ETag")?.trim().replace(/^"|"$/g, "");
    const sum = part?.meta.checksum;
    const given = sum && item.get(`Checksum${sum.algorithm.toUpperCase()}`);
    if (!part || part.meta.etag !== etag || (given && given !== sum.value)) {
      throw new S3Error("InvalidPart", `Part ${number} has not arrived, or it is another`);
    }
    if (index < named.length - 1 && part.meta.size < SMALLEST_PART) {
      throw new S3Error("EntityTooSmall", "Every part but the last has at least 5 MiB");
    }
    return part;
  });
}

function checkSize(parts: readonly Part[], announced: string | string[] | undefined): void {
  const size = parts.reduce((sum, part) => sum + part.meta.size, 0);
  if (announced !== undefined && Number(announced) !== size) {
    throw new S3Error("InvalidRequest", `The parts make ${size} bytes`);
  }
}

import type { ServerResponse } from "node:http";
import { encoder } from "./listing.ts";
import type { Shelf } from "./shelf.ts";
import type { Target } from "./target.ts";
import { allParts, allUploads, requireUpload } from "./uploads.ts";
import { sendXml } from "./xml.ts";

export async function listParts(
  shelf: Shelf,
  key: string,
  { query }: Target,
  response: ServerResponse,
): Promise<void> {
  const upload = await requireUpload(shelf, query.uploadId ?? "", key);
  const most = Math.min(Number(query["max-parts"] ?? 1000) || 0, 1000);
  const after = Number(query["part-number-marker"] ?? 0) || 0;
  const parts = (await allParts(shelf, upload.id)).filter(({ number }) => number > after);
  const page = parts.slice(0, most);
  sendXml(response, 200, "ListPartsResult", {
    Bucket: shelf.bucket,
    Key: key,
    UploadId: upload.id,
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.number ?? after,
    MaxParts: most,
    IsTruncated: parts.length > page.length,
    Part: page.map(({ number, meta }) => ({
      PartNumber: number,
      LastModified: new Date(meta.modifiedAt).toISOString(),
      ETag: `"${meta.etag}"`,
      Size: meta.size,
      ...(meta.checksum
        ? { [`Checksum${meta.checksum.algorithm.toUpperCase()}`]: meta.checksum.value }
        : {}),
    })),
  });
}

/** All open uploads at once, oldest first per key; the embedded server has no need to page them. */
export async function listUploads(
  shelf: Shelf,
  { query }: Target,
  response: ServerResponse,
): Promise<void> {
  const prefix = query.prefix ?? "";
  const encode = encoder(query["encoding-type"]);
  const uploads = (await allUploads(shelf))
    .filter((upload) => upload.key.startsWith(prefix))
    .sort(
      (a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || a.startedAt - b.startedAt,
    );
  sendXml(response, 200, "ListMultipartUploadsResult", {
    Bucket: shelf.bucket,
    Prefix: encode(prefix),
    EncodingType: query["encoding-type"],
    MaxUploads: 1000,
    IsTruncated: false,
    Upload: uploads.map((upload) => ({
      Key: encode(upload.key),
      UploadId: upload.id,
      Initiated: new Date(upload.startedAt).toISOString(),
      StorageClass: "STANDARD",
    })),
  });
}

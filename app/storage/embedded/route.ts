import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { completeMultipart } from "./complete.ts";
import { S3Error } from "./errors.ts";
import { listParts, listUploads } from "./list-uploads.ts";
import { listObjects } from "./listing.ts";
import { abortMultipart, createMultipart, putPart } from "./multipart.ts";
import { copyObject, putObject } from "./objects.ts";
import type { Exchange } from "./payload.ts";
import { sendObject } from "./read-object.ts";
import { removeObject, type Shelf } from "./shelf.ts";
import type { Authentic } from "./signature.ts";
import type { Target } from "./target.ts";
import { sendXml } from "./xml.ts";

interface Call {
  shelf: Shelf;
  target: Target;
  request: IncomingMessage;
  response: ServerResponse;
  auth: Authentic;
  invite: () => void;
}

/** Parameters that choose an operation; any other unknown one would change the meaning, so it is refused. */
const CHOOSES = ["uploads", "uploadId", "list-type", "location"] as const;
const READS = new Set([
  "x-id",
  "partNumber",
  "prefix",
  "delimiter",
  "max-keys",
  "max-parts",
  "max-uploads",
  "part-number-marker",
  "continuation-token",
  "start-after",
  "encoding-type",
  "fetch-owner",
]);

function operationOf({ request, target }: Call): string {
  const { query, key } = target;
  const chosen = CHOOSES.filter((name) => name in query);
  const unknown = Object.keys(query).find(
    (name) =>
      !READS.has(name) &&
      !CHOOSES.some((known) => known === name) &&
      !/^x-amz-/i.test(name) &&
      !name.startsWith("response-"),
  );
  if (unknown !== undefined || chosen.length > 1) {
    throw new S3Error("NotImplemented", `${unknown ?? chosen.join(" with ")} is not supported`);
  }
  if ("partNumber" in query && chosen[0] !== "uploadId") {
    throw new S3Error("NotImplemented", "partNumber is supported for uploads only");
  }
  return [request.method, key === null ? "bucket" : "object", ...chosen].join(" ");
}

/** A presigned URL may carry in its query what would be a header: both are signed, so both count. */
function headersOf({ request, target }: Call): IncomingHttpHeaders {
  const moved = Object.entries(target.query)
    .filter(([name]) => /^x-amz-/i.test(name))
    .map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(moved), ...request.headers };
}

/** Does what an authentic request for our bucket asks. */
export async function route(call: Call): Promise<void> {
  const { shelf, target, request, response, auth, invite } = call;
  const operation = operationOf(call);
  const headers = headersOf(call);
  const exchange: Exchange = { request, headers, auth, invite };
  const key = target.key ?? "";
  switch (operation) {
    case "GET object":
    case "HEAD object":
      return sendObject(shelf, key, target, headers, response);
    case "PUT object":
      return "x-amz-copy-source" in headers
        ? copyObject(shelf, key, exchange, response)
        : putObject(shelf, key, exchange, response);
    case "DELETE object":
      await removeObject(shelf, key);
      return sendEmpty(response, 204);
    case "POST object uploads":
      return createMultipart(shelf, key, headers, response);
    case "PUT object uploadId":
      return putPart(shelf, key, target, exchange, response);
    case "GET object uploadId":
      return listParts(shelf, key, target, response);
    case "POST object uploadId":
      return completeMultipart(shelf, key, target, exchange, response);
    case "DELETE object uploadId":
      return abortMultipart(shelf, key, target, response);
    case "GET bucket list-type":
      return listObjects(shelf, target, response);
    case "GET bucket uploads":
      return listUploads(shelf, target, response);
    case "GET bucket location":
      return sendXml(response, 200, "LocationConstraint", "");
    case "HEAD bucket":
    case "PUT bucket":
      // The one bucket is there from the start: making it again changes nothing.
      return sendEmpty(response, 200);
    default:
      throw new S3Error("NotImplemented", `${operation} is not supported`);
  }
}

function sendEmpty(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 204 ? {} : { "content-length": 0 });
  response.end();
}

import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { S3Error } from "./errors.ts";
import { sendXml } from "./xml.ts";

const DRAINED_BYTES = 32 * 1024 ** 2;

/** Headers that every answer has. Under the app's own origin, bytes of strangers must stay inert. */
export function prepare(response: ServerResponse, isPublic: boolean): void {
  response.setHeader("x-amz-request-id", randomUUID());
  response.setHeader("x-content-type-options", "nosniff");
  if (!isPublic) return;
  response.setHeader("content-security-policy", "sandbox; default-src 'none'");
  response.setHeader("content-disposition", "attachment");
}

/** Lets the pages of one origin use the store from scripts. Answers a preflight; true when it did. */
export function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string | undefined,
): boolean {
  const isAllowed = origin !== undefined && request.headers.origin === origin;
  if (origin !== undefined) response.setHeader("vary", "Origin");
  if (isAllowed) {
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-expose-headers", "ETag, x-amz-request-id");
  }
  if (request.method !== "OPTIONS") return false;
  if (!isAllowed) throw new S3Error("AccessDenied", "This origin may not use the store");
  response.writeHead(204, {
    "access-control-allow-methods": "GET, HEAD, PUT, POST, DELETE",
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "3600",
  });
  response.end();
  return true;
}

/** Answers with an error. A body still on its way is read and thrown away, so that the client sees the answer. */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  error: S3Error,
  invited: boolean,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  // A client that was not invited may send its body or not: nothing can follow on this connection.
  const headers: Record<string, string> = invited ? {} : { connection: "close" };
  sendXml(
    response,
    error.status,
    "Error",
    {
      Code: error.code,
      Message: error.message,
      RequestId: String(response.getHeader("x-amz-request-id") ?? ""),
    },
    headers,
  );
  // A reader that stopped early left the stream paused: the next request on the connection would wait for ever.
  request.unpipe();
  request.resume();
  const { socket } = request;
  const most = socket.bytesRead + DRAINED_BYTES;
  const watch = setInterval(() => {
    if (request.complete || socket.destroyed) clearInterval(watch);
    else if (socket.bytesRead > most) socket.destroy();
  }, 100).unref();
}

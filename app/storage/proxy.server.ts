import { Agent, type IncomingMessage, type ServerResponse, request as send } from "node:http";

const HOP_BY_HOP = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "upgrade",
]);

/**
 * Passes requests below the app's `/store` on to the embedded store at `origin`. Path and Host go through
 * untouched, because the signature covers them; mount it before anything that reads bodies.
 */
export function createStoreProxy(
  origin: string,
): (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => void {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(origin);

  return (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name)),
    );
    const upstream = send({
      agent,
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      method: request.method,
      // A router that is mounted below a path cuts it off `url`.
      path: request.originalUrl ?? request.url,
      headers,
    });
    upstream.on("response", (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.has(name));
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
      answer.on("error", () => response.destroy());
      answer.pipe(response);
    });
    upstream.on("error", () => {
      if (response.writableEnded) return;
      if (response.headersSent) response.destroy();
      else response.writeHead(502, { "content-type": "text/plain" }).end("The store is away.\n");
    });
    // A client that goes away half way must not leave a half sent request looking whole.
    response.on("close", () => upstream.destroy());
    request.on("error", () => upstream.destroy());
    request.pipe(upstream);
  };
}

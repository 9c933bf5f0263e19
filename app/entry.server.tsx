import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { isHydrated, Rendering } from "#app/components/rendering.ts";
import { isKnown, localeOf, tagOf } from "#app/http.server.ts";
import { frameWords } from "#app/i18n/frame-words.server.ts";

const references = new WeakMap<object, string>();

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { body, failed } = await render(request, remix, context);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-language", localeOf(context));
  headers.append("vary", "Cookie, Accept-Language");
  const isPublic = status === 200 && !failed && headers.get("cache-control")?.includes("public");
  if (!isPublic) {
    headers.set("cache-control", "private, no-store");
    return new Response(body, { status: failed ? 500 : status, headers });
  }
  // Remix never answers 304 by itself.
  const tag = tagOf(body);
  headers.set("etag", tag);
  if (isKnown(request, tag)) {
    headers.delete("content-type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status, headers });
}

/** Waits for the whole page: public pages have no script that could take a late part. */
function render(request: Request, remix: EntryContext, context: AppLoadContext) {
  const { nonce } = context;
  const locale = localeOf(context);
  let failed = false;
  return new Promise<{ body: string; failed: boolean }>((done, broken) => {
    const stream = renderToPipeableStream(
      <Rendering.Provider
        value={{ nonce, reference: references.get(context), locale, frame: frameWords(locale) }}
      >
        <RemixServer context={withoutData(remix)} url={request.url} nonce={nonce} />
      </Rendering.Provider>,
      {
        nonce,
        onAllReady() {
          const parts: Buffer[] = [];
          const whole = new Writable({
            write(part: Buffer, _encoding, next) {
              parts.push(part);
              next();
            },
            final(next) {
              done({ body: Buffer.concat(parts).toString(), failed });
              next();
            },
          });
          stream.pipe(whole.on("error", broken));
        },
        onShellError: broken,
        onError(error) {
          failed = true;
          handleError(error, { request, context });
        },
      },
    );
  });
}

/** Only a page with script takes its data along. */
function withoutData(remix: EntryContext): EntryContext {
  const { matches } = remix.staticHandlerContext;
  const hydrates = matches.some(({ route }) => isHydrated(remix.routeModules[route.id]?.handle));
  return hydrates ? remix : { ...remix, serverHandoffStream: undefined };
}

/** What a page loads when it is visited from a page with scripts is one visitor's own. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/** A fault is logged once, with the reference that the page shows. A visitor who left is none. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || references.has(context)) return;
  const reference = randomUUID().slice(0, 8);
  references.set(context, reference);
  console.error(`fault ${reference} at ${request.method} ${new URL(request.url).pathname}`, error);
}

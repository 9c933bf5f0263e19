import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { ViteDevServer } from "vite";
import { type Environment, STORE_PREFIX } from "#app/env.server.ts";
import { chooseLocale, keptLocale } from "#app/i18n/choose-locale.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import { createStoreProxy } from "#app/storage/proxy.server.ts";
import { routesFor } from "./routes-for.ts";
import { sameOrigin } from "./same-origin.ts";

declare module "@remix-run/server-runtime" {
  /** `at` is when the request's headers arrived: by that instant an act counts. */
  interface AppLoadContext {
    nonce?: string;
    ip?: string;
    at?: Date;
    /** The language of the answer. */
    locale?: Locale;
    /** Whether this instance is a demonstration. */
    demo?: boolean;
  }
}

type Site = {
  env: Environment;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Whether the data are a demonstration: it offers pseudo languages. */
  demo?: boolean;
  /** In development, Vite in the same server. */
  vite?: ViteDevServer;
};

/** The web server: the embedded store's door, compression, headers, files, and Remix for the rest. */
export function serverApp({ env, build, vite, demo = false }: Site): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(function arrival(_request, response, next) {
    response.locals.at = new Date();
    next();
  });
  // Before anything that reads, changes or compresses: the store's signature covers what passes.
  if (isEmbeddedStore(env)) app.use(STORE_PREFIX, createStoreProxy(env.S3_ENDPOINT));
  app.use(compression());
  app.use(headers(env, vite !== undefined));
  app.use(
    sameOrigin(env.APP_URL, (request) => {
      const locale = localeFor(request, demo);
      return { locale, words: say(locale) };
    }),
  );

  if (vite) app.use(vite.middlewares);
  else {
    const forever = { immutable: true, maxAge: "1y", fallthrough: false };
    app.use("/assets", express.static("build/client/assets", forever));
    app.use(publicFiles("build/client"));
  }
  app.all(
    "*",
    pages(build, vite ? "development" : "production", (request, response) => ({
      nonce: response.locals.nonce,
      ip: request.ip,
      at: response.locals.at,
      locale: localeFor(request, demo),
      demo,
    })),
  );
  return app;
}

type LoadContext = (request: express.Request, response: express.Response) => AppLoadContext;

/** Remix, asked for a page with the routes of its address alone. */
function pages(
  build: Site["build"],
  mode: string,
  getLoadContext: LoadContext,
): express.RequestHandler {
  if (typeof build === "function") return createRequestHandler({ build, mode, getLoadContext });
  const answering = new Map<string, express.RequestHandler>();
  const cut = routesFor(build);
  return function page(request, response, next) {
    const { build, ids } = cut(request.path);
    const known = answering.get(ids) ?? createRequestHandler({ build, mode, getLoadContext });
    answering.set(ids, known);
    return known(request, response, next);
  };
}

/** The disk is asked for files that are there, not for every page. */
function publicFiles(folder: string): express.RequestHandler {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
  const paths = new Set(files.map((file) => `/${file}`));
  const send = express.static(folder, { maxAge: "1h" });
  return function publicFile(request, response, next) {
    if (paths.has(request.path)) send(request, response, next);
    else next();
  };
}

function localeFor({ query, headers }: express.Request, demo: boolean): Locale {
  return chooseLocale({
    asked: typeof query.locale === "string" ? query.locale : undefined,
    kept: keptLocale(headers.cookie),
    accepted: headers["accept-language"],
    pseudo: demo,
  });
}

type WithStore = Environment & { S3_ENDPOINT: string };

/** The store is behind our own origin when its public address is this app's address and the prefix. */
function isEmbeddedStore(env: Environment): env is WithStore {
  return (
    env.S3_ENDPOINT !== undefined && env.S3_PUBLIC_ENDPOINT === `${env.APP_URL}${STORE_PREFIX}`
  );
}

function headers(env: Environment, development: boolean): express.RequestHandler {
  const own = new URL(env.APP_URL);
  const { origin: store } = new URL(env.S3_PUBLIC_ENDPOINT);
  const elsewhere = store === own.origin ? "" : ` ${store}`;
  const transport = own.protocol === "https:" ? "max-age=31536000" : null;

  return function safety(_request, response, next) {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    response.set({
      "content-security-policy": [
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
        `img-src 'self' data: blob:${elsewhere}`,
        `connect-src 'self'${elsewhere}${development ? " ws:" : ""}`,
        "object-src 'none'",
        "base-uri 'none'",
        `form-action 'self'${elsewhere}`,
        "frame-ancestors 'none'",
      ].join("; "),
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), microphone=(), geolocation=()",
      ...(transport ? { "strict-transport-security": transport } : {}),
    });
    next();
  };
}

import type { Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";
import { type Environment, environment } from "#app/env.server.ts";
import { closeSettings, readSetting } from "#prisma/setting.ts";
import { childReady, untilAskedToStop } from "./child.ts";
import { requireHarmlessAddress } from "./harmless-address.ts";
import { command, say } from "./say.ts";
import { serverApp } from "./server-app.ts";

const IDLE_MS = 120_000;
const GRACE_MS = 8_000;

command(async () => {
  const development = process.argv.includes("--dev");
  process.env.NODE_ENV ??= development ? "development" : "production";
  const env = environment();
  if (!env.DATABASE_URL)
    throw new Error("DATABASE_URL is required: the web has no database of its own.");
  // Started apart from the supervisor, it asks by itself whether this data may be shown.
  const demo = (await readSetting("demo"))?.value === true;
  await closeSettings();
  requireHarmlessAddress(env, demo);
  const vite = development ? await startVite() : undefined;
  const build = vite
    ? () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
    : await built();

  const server = await listen(
    serverApp({ env, build, vite, demo }).listen(env.PORT, env.HOST),
    env,
  );
  childReady();
  await untilAskedToStop();
  await close(server);
  await vite?.close();
  return 0;
});

async function startVite(): Promise<ViteDevServer> {
  const { createServer } = await import("vite");
  return createServer({ server: { middlewareMode: true } });
}

function built(): Promise<ServerBuild> {
  return import(pathToFileURL(path.resolve("build/server/index.js")).href);
}

function listen(server: Server, env: Environment): Promise<Server> {
  // A large upload may take as long as it moves; only silence ends it.
  server.requestTimeout = 0;
  server.timeout = IDLE_MS;
  return new Promise((done, failed) => {
    server.once("listening", () => {
      if (!process.send) say(`listening on ${env.HOST}:${env.PORT}`);
      done(server);
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      failed(error.code === "EADDRINUSE" ? new Error(portTaken(env)) : error);
    });
  });
}

function portTaken({ PORT, HOST }: Environment): string {
  return `Port ${PORT} on ${HOST} is taken: stop what listens there, or set PORT to another number.`;
}

/** Lets requests in flight have their answer, for a while. */
function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  });
}

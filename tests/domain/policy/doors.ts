import path from "node:path";
import { pathToFileURL } from "node:url";
import { resolveConfig } from "@remix-run/dev/dist/config.js";
import type { ServerBuild } from "@remix-run/node";
import { serverApp } from "#app/cli/server-app.ts";
import { parseEnvironment } from "#app/env.server.ts";

/** The routes as the build will serve them: by the resolver and the settings that the build itself uses. */
export async function routesOfBuild(): Promise<string[]> {
  const settings = await import(pathToFileURL(path.resolve("remix.config.js")).href);
  const { routes } = await resolveConfig(settings.default, { rootDirectory: path.resolve(".") });
  return Object.keys(routes).map(bareRoute);
}

export const bareRoute = (id: string): string => id.replace(/^routes\//, "");

/** What the server does to every request on its way, and answers none with. */
const passing = ["query", "expressInit", "arrival", "compression", "safety", "origin"];

type Layer = { name: string; regexp: RegExp & { fast_slash?: boolean }; route?: { path: string } };

/** Where the server answers by itself, and the one place where it asks Remix, as `*`. */
export function doorsOfServer(): string[] {
  const { env, problems } = parseEnvironment({
    NODE_ENV: "test",
    S3_ENDPOINT: "http://127.0.0.1:9",
    S3_PUBLIC_ENDPOINT: "http://localhost:3000/store",
    S3_ACCESS_KEY_ID: "of-no-consequence",
    S3_SECRET_ACCESS_KEY: "of-no-consequence",
  });
  if (!env) throw new Error(problems.join("\n"));
  const app = serverApp({ env, build: { routes: {} } as ServerBuild });
  const layers: Layer[] = app._router.stack;
  return layers
    .filter(({ name, regexp }) => !(regexp.fast_slash && passing.includes(name)))
    .map(placeOf);
}

function placeOf({ name, regexp, route }: Layer): string {
  if (route) return route.path;
  // Whatever else stands before every path is no folder of files, and must be named above.
  if (regexp.fast_slash) return name === "publicFile" ? "/" : `unknown: ${name}`;
  return regexp.source
    .replaceAll("\\/", "/")
    .replace(/^\^/, "")
    .replace(/\/\?\(\?=.*$/, "");
}

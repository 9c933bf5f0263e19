import path from "node:path";
import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";

type Place = {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
  index?: boolean | undefined;
  file: string;
};

/** The site as the server answers it, from the sources: every route with its loader, action and page. */
export async function siteOfSources(): Promise<ServerBuild> {
  const app = path.resolve("app");
  const config = (await import(path.resolve("remix.config.js"))).default;
  const places: Place[] = [
    { id: "root", path: "", file: "root.tsx" },
    ...Object.values(flatRoutes(app, config.ignoredRouteFiles) as Record<string, Place>),
  ];
  const modules = await Promise.all(places.map(({ file }) => import(path.join(app, file))));
  const routes = places.map(({ id, parentId, path, index }, i) => ({
    ...{ id, parentId, path, index },
    module: modules[i],
  }));
  const known = routes.map(({ module, ...route }) => ({
    ...route,
    module: "",
    hasLoader: "loader" in module,
    hasAction: "action" in module,
    hasClientLoader: false,
    hasClientAction: false,
    hasErrorBoundary: "ErrorBoundary" in module,
  }));
  const byId = <R extends { id: string }>(all: R[]) =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  return {
    mode: "production",
    entry: { module: await import(path.join(app, "entry.server.tsx")) },
    routes: byId(routes),
    assets: {
      entry: { module: "", imports: [] },
      routes: byId(known),
      url: "",
      version: "sources",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: config.future,
    isSpaMode: false,
  } as unknown as ServerBuild;
}

/** What answers a request, without express around it: for tests that bring their own instant. */
export const answerOfSources = async () =>
  createRequestHandler(await siteOfSources(), "production");

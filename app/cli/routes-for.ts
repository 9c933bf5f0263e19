import type { ServerBuild } from "@remix-run/node";

type Kept = { build: ServerBuild; ids: string };

/**
 * The build with those routes alone that can match an address or what lies above it. Remix goes through
 * all of a build's routes several times for each request, which is a third of what a small page costs.
 */
export function routesFor(build: ServerBuild): (pathname: string) => Kept {
  const paths = Object.values(build.routes).flatMap((route) =>
    route ? [{ id: route.id, parts: partsOf(build, route.id) }] : [],
  );
  const cut = new Map<string, ServerBuild>();
  return (pathname) => {
    const asked = segmentsOf(pathname);
    if (!asked) return { build, ids: "" };
    const kept = new Set<string>();
    for (const { id, parts } of paths) if (fits(parts, asked)) keep(build, id, kept);
    const ids = [...kept].join();
    const known = cut.get(ids) ?? withRoutes(build, kept);
    cut.set(ids, known);
    return { build: known, ids };
  };
}

/** Null for what Remix answers from all routes at once, and for what is no address of a page. */
function segmentsOf(pathname: string): string[] | null {
  if (pathname.includes("__manifest") || pathname.includes("%")) return null;
  const page = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return page
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
}

/** The segments of a route's address; null where one may be left out, which fits everything. */
function partsOf(build: ServerBuild, id: string): string[] | null {
  const parts: string[] = [];
  for (let at = build.routes[id]; at; at = at.parentId ? build.routes[at.parentId] : undefined)
    parts.unshift(...(at.path ?? "").split("/").filter((part) => part !== ""));
  return parts.some((part) => part.endsWith("?")) ? null : parts.map((part) => part.toLowerCase());
}

const fits = (parts: string[] | null, asked: readonly string[]): boolean =>
  parts === null ||
  parts.every((part, i) => {
    if (part === "*") return true;
    const own = asked[i];
    return own !== undefined && (part.startsWith(":") || part === own);
  });

function keep(build: ServerBuild, id: string, kept: Set<string>): void {
  kept.add(id);
  const parent = build.routes[id]?.parentId;
  if (parent) keep(build, parent, kept);
}

function withRoutes(build: ServerBuild, kept: ReadonlySet<string>): ServerBuild {
  const only = <R>(routes: Record<string, R>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  const { assets, routes } = build;
  return {
    ...build,
    routes: only(routes),
    assets: { ...assets, routes: only(assets.routes) },
  };
}

import { matchRoutes } from "@remix-run/react";
import { expect, test } from "vitest";
import { routesFor } from "#app/cli/routes-for.ts";
import { siteOfSources } from "#tests/site.ts";

type Tree = { id: string; path?: string; index?: boolean; children?: Tree[] };

function treeOf(routes: Awaited<ReturnType<typeof siteOfSources>>["routes"]): Tree[] {
  const under = (parent: string | undefined): Tree[] =>
    Object.values(routes).flatMap((route): Tree[] => {
      if (!route || route.parentId !== parent) return [];
      const { id, path, index } = route;
      return [{ id, path: path ?? "", ...(index ? { index } : { children: under(id) }) }];
    });
  return under(undefined);
}

const matched = (routes: Tree[], path: string) =>
  matchRoutes(routes as Parameters<typeof matchRoutes>[0], path)?.map(({ route, params }) => [
    route.id,
    params,
  ]);

test("an address finds the same route among few as among all, and so does what lies above it", async () => {
  const build = await siteOfSources();
  const all = treeOf(build.routes);
  const cut = routesFor(build);
  const addresses = Object.values(build.routes).flatMap((route) =>
    route?.path ? [`/${route.path.replaceAll(/:\w+/g, "x-1").replace("*", "a/b/c")}`] : [],
  );
  const others = [
    "/",
    "/nowhere",
    "/desk/",
    "//desk",
    "/DESK/Edition/1",
    "/desk/a/b/c/d",
    "/a%2Fb",
  ];
  expect(addresses.length).toBeGreaterThan(50);
  for (const address of [...addresses, ...others]) {
    const { build: few } = cut(address);
    for (let at = address; ; at = at.slice(0, at.lastIndexOf("/"))) {
      expect(matched(treeOf(few.routes), at || "/"), address).toEqual(matched(all, at || "/"));
      if (!at.includes("/")) break;
    }
    expect(Object.keys(few.assets.routes).sort()).toEqual(Object.keys(few.routes).sort());
  }
  const board = cut("/desk/edition/1").build;
  expect(Object.keys(board.routes).length).toBeLessThan(12);
  expect(cut("/desk/edition/2").build).toBe(board);
});

test("the data of a page need its routes, and the manifest needs all", async () => {
  const build = await siteOfSources();
  const cut = routesFor(build);
  expect(cut("/desk.data").ids).toBe(cut("/desk").ids);
  expect(cut("/_root.data").ids).toBe(cut("/").ids);
  expect(cut("/__manifest").build).toBe(build);
});

import type { LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { loader } from "#app/routes/language.ts";

/** Where the choice leads, and what it leaves with the reader. */
async function choose(query: string, { demo = false, origin = "http://localhost" } = {}) {
  const request = new Request(`${origin}/language?${query}`);
  const args = { request, params: {}, context: { demo } } as unknown as LoaderFunctionArgs;
  const answer = await Promise.resolve()
    .then(() => loader(args))
    .catch((thrown: Response) => thrown);
  return {
    status: answer.status,
    to: answer.headers.get("location"),
    cookie: answer.headers.get("set-cookie"),
  };
}

describe("choosing a language", () => {
  test("keeps the choice for a year and leads back to the page with what was asked of it", async () => {
    expect(await choose("to=fr&back=%2Fregister%3Fq%3Dcork")).toEqual({
      status: 303,
      to: "/register?q=cork",
      cookie: "locale=fr; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
    });
  });

  test("keeps it from plain connections where the site has secure ones", async () => {
    const { cookie } = await choose("to=fr", { origin: "https://award.example.org" });
    expect(cookie).toMatch(/; Secure$/);
  });

  test.each([
    "https://evil.example/x",
    "//evil.example/x",
    "/\\evil.example/x",
    "javascript:alert(1)",
    "http://here.evil.example",
  ])("never leads to another site: %s", async (back) => {
    const { to } = await choose(`to=fr&back=${encodeURIComponent(back)}`);
    expect(to).toMatch(/^\/(?!\/)/);
    expect(new URL(to ?? "", "http://localhost").origin).toBe("http://localhost");
  });

  test("takes a language out of the address, as that would hold against the choice", async () => {
    expect((await choose("to=fr&back=%2Fabout%3Flocale%3Den-XA")).to).toBe("/about");
  });

  test("offers no language that is not there, and made-up ones in a demonstration only", async () => {
    expect(await choose("to=tlh")).toMatchObject({ status: 404, cookie: null });
    expect(await choose("to=en-XA")).toMatchObject({ status: 404, cookie: null });
    expect((await choose("to=en-XA", { demo: true })).cookie).toContain("locale=en-XA");
  });
});

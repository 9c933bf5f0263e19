import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOwn, sameOrigin } from "#app/cli/same-origin.ts";
import { say } from "#app/i18n/say.ts";

const own = "https://award.example.org";

describe("a request comes from a page of ours", () => {
  test.each([
    ["with our origin", { origin: own }],
    [
      "with none that it tells, from here by the browser's word",
      { origin: "null", site: "same-origin" },
    ],
    ["from here by the browser's word", { site: "same-origin" }],
    ["from a page of ours, in a browser that says no more", { referrer: `${own}/me` }],
  ])("%s", (_, told) => {
    expect(isOwn({ method: "POST", ...told }, own)).toBe(true);
  });

  test.each([
    ["of another origin", { origin: "https://evil.example" }],
    ["of a neighbour's origin", { origin: "https://evil.example.org" }],
    ["of our name on an open line", { origin: "http://award.example.org" }],
    [
      "of another origin, whatever else it says",
      { origin: "https://evil.example", site: "same-origin", referrer: `${own}/` },
    ],
    ["of another site", { origin: "null", site: "cross-site", referrer: `${own}/` }],
    ["of a neighbour", { site: "same-site" }],
    ["of an address that begins like ours", { referrer: `${own}.evil.example/` }],
    ["that says nothing", {}],
  ])("and not one %s", (_, told) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(isOwn({ method, ...told }, own)).toBe(false);
  });

  test("whoever only reads may come from anywhere", () => {
    for (const method of ["GET", "HEAD"])
      expect(isOwn({ method, origin: "https://evil.example" }, own)).toBe(true);
  });
});

describe("the server", () => {
  let asked = 0;
  const app = express();
  app.use(sameOrigin(own, () => ({ words: say("en"), locale: "en" })));
  app.all("*", (_request, response) => {
    asked++;
    response.send("done");
  });
  const server = createServer(app);
  let url = "";
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/me`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  test("answers a foreign form with 403 and says where to send it from, before anything is asked", async () => {
    const refused = await fetch(url, {
      method: "POST",
      headers: { origin: "https://evil.example" },
    });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain(`not sent from a page of ${own}`);
    expect(asked).toBe(0);
  });

  test("lets our own through", async () => {
    const answer = await fetch(url, { method: "POST", headers: { origin: own } });
    expect([answer.status, asked]).toEqual([200, 1]);
  });
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";

const url = inject("appUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers: { "accept-encoding": "identity", ...headers } });

describe("a page in two languages", () => {
  test("is told apart by its tag, and says to every keeper what it depends on", async () => {
    const [english, french] = await Promise.all([
      ask("/about", { "accept-language": "en" }),
      ask("/about", { "accept-language": "fr-CA, fr;q=0.9" }),
    ]);
    expect(french.headers.get("content-language")).toBe("fr");
    expect(await french.text()).toContain('<html lang="fr" dir="ltr">');
    for (const answer of [english, french])
      for (const name of ["Cookie", "Accept-Language"])
        expect(answer.headers.get("vary")?.toLowerCase()).toContain(name.toLowerCase());

    const etag = english.headers.get("etag") ?? "";
    expect(french.headers.get("etag")).not.toBe(etag);
    const again = { "if-none-match": etag };
    expect((await ask("/about", { ...again, "accept-language": "en" })).status).toBe(304);
    expect((await ask("/about", { ...again, "accept-language": "fr" })).status).toBe(200);
    expect((await ask("/about", { ...again, cookie: "locale=fr" })).status).toBe(200);
  });

  test("is in the reader's language at once when it is chosen, and stays so", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(`${url}/register?region=ENA`);
    await page.getByRole("link", { name: "Français" }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/register?region=ENA");
    expect(await page.locator("h1").innerText()).toBe("Registre des villes apprenantes");
    expect(await page.locator("main").innerText()).toContain("Allemagne");

    await page.goto(`${url}/editions/2015`);
    expect(await page.locator("main").innerText()).toContain("Villes distinguées");
    expect(await page.locator("footer").innerText()).toContain("relue par un traducteur");
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await context.close();
  });

  test("that does not exist says so in the reader's language", async () => {
    const missing = await ask("/nowhere", { "accept-language": "fr" });
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("Cette page n’existe pas");
  });
});

describe("a made-up language", () => {
  test("leaves no text of the first page untouched", async () => {
    const html = await (await ask("/?locale=en-XA")).text();
    const page = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const texts = page
      .replaceAll(/<[^>]+>/g, "\n")
      .split("\n")
      .map((text) => text.trim())
      .filter((text) => /\p{L}{4}/u.test(text));
    const plain = texts.filter((text) => !/[ÅåÇçÐðÉéĜĝĤĥÎîÖöŔŕŠšŢţÛû\d]/u.test(text));
    expect(plain).toEqual([]);
  });

  test.each(["/", "/register", "/editions/demonstration", "/editions/demonstration/ena"])(
    "of great length, or from right to left, breaks no page: %s",
    async (path) => {
      for (const locale of ["en-XA", "ar-XB"]) {
        const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
        const page = await context.newPage();
        await page.goto(`${url}${path}?locale=${locale}`);
        const over = () => document.documentElement.scrollWidth - window.innerWidth;
        expect(await page.evaluate(over), locale).toBeLessThanOrEqual(0);
        const direction = locale === "ar-XB" ? "rtl" : "ltr";
        expect(await page.locator("html").getAttribute("dir")).toBe(direction);
        await context.close();
      }
    },
  );
});

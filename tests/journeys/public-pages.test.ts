import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { overflow, seriousFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";

const url = inject("appUrl");
const pages = [
  "/",
  "/register",
  "/register?region=ENA&q=o",
  "/cities/cork",
  "/editions",
  "/editions/2024",
  "/editions/demonstration",
  "/editions/demonstration/ena",
  "/about",
  "/nowhere",
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const heading = (page: Page) => page.locator("h1").innerText();

test("a visitor without JavaScript finds what is open, a city and its award", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));

  await page.goto(url);
  expect(await page.getByText("Demonstration", { exact: true }).first().isVisible()).toBe(true);
  await page.getByRole("link", { name: "Europe and North America" }).first().click();
  expect(page.url()).toMatch(/\/editions\/demonstration\/\w+$/);
  expect(await page.locator("main").innerText()).toContain("Nominations");

  await page.getByRole("link", { name: "Register of cities" }).first().click();
  await page.getByLabel("City").fill("Cork");
  await page.getByRole("button", { name: "Show" }).click();
  expect(new URL(page.url()).search).toContain("Cork");
  await page.locator("main").getByRole("link", { name: "Cork" }).first().click();
  expect(await heading(page)).toBe("Cork");
  const city = await page.locator("main").innerText();
  expect(city).toContain("2015");
  expect(city).toContain("2024");

  await page.getByRole("link", { name: "Editions" }).first().click();
  await page.getByRole("link", { name: /2024/ }).first().click();
  expect(await page.locator("main").innerText()).toContain("Cork");
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(pages)("%s", (path) => {
  test("comes without any script, small, and is not sent twice", async () => {
    const first = await fetch(url + path, { headers: { "accept-encoding": "identity" } });
    expect(first.status).toBe(path === "/nowhere" ? 404 : 200);
    const html = await first.text();
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/ style="| on\w+="/);
    const [packed, sheet] = await Promise.all([bytes(path), bytes(stylesheetOf(html))]);
    expect(packed + sheet).toBeLessThanOrEqual(30 * 1024);
    if (path === "/nowhere") return;
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(url + path, {
      headers: { "accept-encoding": "identity", "if-none-match": etag },
    });
    expect(etag).not.toBe("");
    expect(again.status).toBe(304);
  });

  test.each([
    { width: 1280, colorScheme: "light" as const },
    { width: 360, colorScheme: "dark" as const },
  ])("reads well at $width px, $colorScheme, to everybody", async ({ width, colorScheme }) => {
    // The checker is a script of ours; the page itself allows none.
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(url + path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await context.close();
  });
});

/** What the page says of itself is said on paper too. */
test("the demonstration's mark is printed", async () => {
  const page = await browser.newPage();
  await page.goto(`${url}/editions/demonstration`);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Demonstration", { exact: true }).first().isVisible()).toBe(true);
  await page.close();
});

const stylesheetOf = (html: string) => /<link[^>]+href="([^"]+\.css)"/.exec(html)?.[1] ?? "";

/** Bytes on the line, as a browser asks for them: fetch would unpack them and not say. */
async function bytes(path: string): Promise<number> {
  const { get } = await import("node:http");
  return new Promise((done, failed) => {
    get(url + path, { headers: { "accept-encoding": "br, gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on("end", () => done(size));
    }).on("error", failed);
  });
}

import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { overflow, seriousFindings } from "./axe.ts";
import { openBrowser } from "./browser.ts";

/** Everybody's desk in the demonstration: read by a checker, narrow, enlarged, from right to left, and by keyboard. */

const url = inject("appUrl");
const PAGES = 6;
let browser: Browser;
let people: { role: string; person: string }[];
let roles: Map<string, string>;

beforeAll(async () => {
  browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${url}/demo`);
  people = await page.locator(".people-one").evaluateAll((all) =>
    all.map((one) => ({
      role: one.querySelector(".people-role")?.textContent?.split(/[,:(]/)[0]?.trim() ?? "",
      person: one.querySelector("input")?.value ?? "",
    })),
  );
  roles = new Map([...people].reverse().map(({ role, person }) => [role, person]));
  await page.close();
});
afterAll(() => browser?.close());

async function signIn(context: BrowserContext, person: string): Promise<void> {
  const answer = await context.request.post(`${url}/demo`, {
    form: { person, next: "/desk" },
    headers: { origin: url },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
}

/** The desk, what it links to, and one act. */
async function pagesOf(page: Page): Promise<string[]> {
  await page.goto(`${url}/desk`);
  const linked = await linksIn(page);
  // The things that wait before the lists that everybody in a role has.
  const things = linked.filter((to) => /^\/desk\/\w+\/[^/?]+$/.test(to));
  const lists = linked.filter((to) => to.startsWith("/desk/") && !things.includes(to));
  const pages = ["/desk", ...things.slice(0, 4), ...lists].slice(0, PAGES);
  for (const to of pages.slice(1)) {
    await page.goto(url + to);
    const act = (await linksIn(page)).find((one) => one.startsWith(`${to.split("?")[0]}/`));
    if (act) return [...pages, act];
  }
  return pages;
}

const linksIn = (page: Page) =>
  page
    .locator("main a[href^='/']")
    .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href") ?? ""))]);

test("every role of the award is among those one can play", () => {
  expect(roles.size).toBeGreaterThanOrEqual(6);
});

describe("everybody's pages", () => {
  test("have no serious finding, wide and narrow", async () => {
    const found: string[] = [];
    for (const [role, person] of roles) {
      const context = await browser.newContext({ bypassCSP: true });
      await signIn(context, person);
      const page = await context.newPage();
      for (const to of await pagesOf(page))
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(url + to);
          for (const one of await seriousFindings(page))
            found.push(`${role} ${to} ${width}: ${one}`);
        }
      await context.close();
    }
    expect(found).toEqual([]);
  }, 240_000);

  test("fit a window of 320 px, a text of twice the size, and a script from right to left", async () => {
    const wide: string[] = [];
    for (const [role, person] of roles) {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
      await signIn(context, person);
      const page = await context.newPage();
      for (const to of await pagesOf(page)) {
        await page.goto(url + to);
        if ((await overflow(page)) > 0) wide.push(`${role} ${to} at 320 px`);
        await page.goto(`${url}${to}${to.includes("?") ? "&" : "?"}locale=ar-XB`);
        if ((await overflow(page)) > 0) wide.push(`${role} ${to} from right to left`);
        await page.setViewportSize({ width: 640, height: 640 });
        await page.goto(url + to);
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        if ((await overflow(page)) > 0) wide.push(`${role} ${to} at 200 %`);
        await page.setViewportSize({ width: 320, height: 640 });
      }
      await context.close();
    }
    expect(wide).toEqual([]);
  }, 240_000);
});

test("whoever has a keyboard alone signs in, goes to a thing that waits, and says something on it", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/demo`);
  await tabTo(page, "main button");
  await page.keyboard.press("Enter");
  await page.waitForURL((to) => to.pathname !== "/demo");
  const thing = await nominationToTalkOf(context, page);
  const act = `${thing}/comment.add`;
  await page.goto(url + thing);
  await tabTo(page, `main a[href='${act}']`);
  await page.keyboard.press("Enter");
  await page.waitForURL(url + act);

  const send = async () => {
    await tabTo(page, "main button[type='submit']");
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === "POST"),
      page.keyboard.press("Enter"),
    ]);
    return answer.status();
  };
  // Nothing was typed: it is said at the field, which can be reached and filled.
  expect(await send()).toBe(422);
  await page.locator("main [aria-invalid='true']").waitFor();
  await tabTo(page, "main textarea");
  await page.keyboard.type("The figures of the library are missing.");
  expect(await send()).toBe(303);
  await page.waitForURL((to) => to.pathname === thing);
  expect(await page.locator("main").innerText()).toContain(
    "The figures of the library are missing.",
  );
  await context.close();
}, 120_000);

/** A nomination in the making, whose coordinator is signed in then. */
async function nominationToTalkOf(context: BrowserContext, page: Page): Promise<string> {
  for (const { person } of people.filter(({ role }) => role === "Coordinator")) {
    await signIn(context, person);
    await page.goto(`${url}/desk`);
    for (const to of (await linksIn(page)).filter((one) => one.startsWith("/desk/nomination/"))) {
      await page.goto(url + to);
      if ((await linksIn(page)).includes(`${to}/comment.add`)) return to;
    }
  }
  throw new Error("no nomination is in the making");
}

/** Presses Tab until the focus is on such an element, and sees that the focus can be seen. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if (!(await focused.count())) continue;
    if (await focused.evaluate((one, css) => one.matches(css), wanted)) return;
  }
  throw new Error(`80 times Tab and no ${wanted}`);
}

import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { until } from "#tests/journeys/started.ts";
import { type Clock, MINUTE } from "./clock.ts";
import { type Entry, fillIn } from "./fill-in.ts";
import { oneTimeCode } from "./one-time-code.ts";
import { addressIn, type PostOffice } from "./post-office.ts";

/** Where a journey takes place, and whether its browsers run script. */
export type World = {
  browser: Browser;
  url: string;
  clock: Clock;
  post: PostOffice;
  script: boolean;
  /** What any page has complained of. */
  faults: string[];
  /** The keys of everybody's apps for one-time codes. */
  keys: Map<string, string>;
};

export type Person = Awaited<ReturnType<typeof arrives>>;

const LINK = /sign-in\/link/;
const CODE = /^Code from your app/;
const CONFIRM_BESIDE = "Confirm with your second factor, in a new window";

/**
 * Somebody with a browser and a letter box, who opens pages, fills fields by their labels, and presses buttons.
 * Signs in by mail whenever a page asks for it, and shows a one-time code whenever an act does.
 */
export async function arrives(world: World, email: string) {
  const { browser, url, clock, post, script, faults, keys } = world;
  const context: BrowserContext = await browser.newContext({ javaScriptEnabled: script });
  const page: Page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${email} ${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A refusal that is fetched is told by the browser as an error, too.
    const known =
      /Failed to load resource: the server responded with a status of (403|409|422|404)/;
    if (message.type() === "error" && !known.test(message.text()))
      faults.push(`${email} ${page.url()}: ${message.text()}`);
  });

  const pathOf = () => new URL(page.url()).pathname;
  const main = page.locator("main");

  /** Does what leaves the page, or brings back what is wrong with it. */
  async function leaving(work: () => Promise<unknown>, posts: boolean): Promise<void> {
    await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
    const before = page.url();
    const answered = posts
      ? page.waitForResponse((one) => one.request().method() === "POST")
      : Promise.resolve();
    await Promise.all([answered, work()]);
    const arrived = async () => {
      const left = page.locator("html:not([data-left]) main");
      const alert = page.locator("html[data-left] main [role=alert]");
      // A form that script sends may come back to its own page, which then says in its address what was done.
      const stayed = page.url() !== before && (await main.count()) > 0;
      return (await left.count()) > 0 || (posts && (stayed || (await alert.count()) > 0));
    };
    await until(async () => arrived().catch(() => false), 40_000);
    await page.waitForLoadState("domcontentloaded");
  }

  async function pressed(name: string | RegExp): Promise<void> {
    const button = main.getByRole("button", { name, exact: true }).first();
    const posts = await button.evaluate((one) => (one as HTMLButtonElement).form?.method !== "get");
    await leaving(() => button.click(), posts);
  }

  /** Signs in, or shows the second factor, until what was wanted is there. */
  async function letIn(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      if (pathOf() === "/sign-in") await signIn();
      else if (pathOf() === "/me/confirm") await confirm();
      else if (pathOf() === "/me/second-factor" && page.url().includes("needed=1")) await setUp();
      else return;
    }
  }

  async function signIn(): Promise<void> {
    // Ten links a minute for one address on the network are as many as there are.
    await clock.pass(MINUTE);
    await page.getByLabel("Your mail address").fill(email);
    await pressed("Mail me a link");
    await page.goto(addressIn(await post.read(email, LINK)));
    await pressed("Sign in");
  }

  async function setUp(): Promise<void> {
    await pressed("Set up an app");
    keys.set(email, await main.locator(".secret").innerText());
    await page.getByLabel("Code that the app shows now").fill(codeNow());
    await pressed("Finish");
    await pressed("Make recovery codes");
    await follow("I have kept them");
  }

  const codeNow = () => oneTimeCode(keys.get(email) ?? "", clock.now());

  async function confirm(): Promise<void> {
    await page.getByLabel(CODE).fill(codeNow());
    await pressed("Confirm");
  }

  async function open(path: string): Promise<void> {
    const answer = await page.goto(path.startsWith("http") ? path : url + path);
    if (answer && answer.status() >= 500) throw new Error(`${path} answers ${answer.status()}`);
    await letIn();
  }

  async function follow(name: string | RegExp): Promise<void> {
    const link = main.getByRole("link", { name, exact: true }).first();
    await found(link, `link ${name}`);
    await leaving(() => link.click(), false);
    await letIn();
  }

  async function press(name: string | RegExp): Promise<void> {
    await found(main.getByRole("button", { name, exact: true }).first(), `button ${name}`);
    await pressed(name);
    const beside = main.getByRole("link", { name: CONFIRM_BESIDE });
    if (await beside.count()) {
      await confirmBeside(beside);
      await pressed(name);
    }
    await letIn();
  }

  /** The second factor has run out while a form was open: it is shown in a window of its own, and nothing typed is lost. */
  async function confirmBeside(link: Locator): Promise<void> {
    const [window] = await Promise.all([context.waitForEvent("page"), link.click()]);
    await window.getByLabel(CODE).fill(codeNow());
    await Promise.all([
      window.waitForURL((to) => to.pathname !== "/me/confirm"),
      window.getByRole("button", { name: "Confirm", exact: true }).click(),
    ]);
    await window.close();
  }

  const fill = (entries: Readonly<Record<string, Entry>>) => fillIn(main, entries, found);

  /** What the page says against what was just done. */
  async function alerted(): Promise<string> {
    return (await main.getByRole("alert").allInnerTexts()).join("\n");
  }

  async function tried(act: string, entries: Readonly<Record<string, Entry>>): Promise<string> {
    await follow(act);
    await fill(entries);
    const sure = main.locator("[name=sure]");
    if (await sure.count()) await sure.check();
    await press(act);
    return alerted();
  }

  /** An act from its link on the page of a thing to its button on a page of its own. */
  async function does(act: string, entries: Readonly<Record<string, Entry>> = {}): Promise<void> {
    const against = await tried(act, entries);
    if (against) throw new Error(`${email} cannot "${act}" at ${page.url()}:\n${against}`);
  }

  async function found(what: Locator, name: string): Promise<void> {
    if (await what.count()) return;
    throw new Error(`${email} finds no ${name} at ${page.url()}:\n${await main.innerText()}`);
  }

  /** A page tells this: now, or once the app has done what it does by itself. */
  async function sees(text: string | RegExp): Promise<void> {
    const holds = async () => {
      const told = await main.innerText();
      if (told.includes("Something went wrong here")) throw new Error("a fault");
      if (typeof text === "string" ? told.includes(text) : text.test(told)) return true;
      await page.reload();
      return false;
    };
    await until(holds, 20_000).catch(async () => {
      throw new Error(`${email} does not see ${text} at ${page.url()}:\n${await main.innerText()}`);
    });
  }

  return {
    email,
    page,
    sees,
    main,
    open,
    follow,
    press,
    fill,
    does,
    tried,
    alerted,
    text: () => main.innerText(),
    path: pathOf,
    leaves: () => context.close(),
  };
}

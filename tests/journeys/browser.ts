import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

/** Chromium from npm, or the one that CHROMIUM_PATH names: the first runs on Linux with an x64 processor only. */
export async function openBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (!given && !(process.platform === "linux" && process.arch === "x64")) {
    throw new Error(
      "The Chromium from npm runs on Linux x64 only: set CHROMIUM_PATH to a browser.",
    );
  }
  return driver.launch({
    executablePath: given ?? (await chromium.executablePath()),
    args: given ? ["--no-sandbox", "--disable-background-networking"] : chromium.args,
    headless: true,
  });
}

import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

// As one process it would end with its first closed window.
const ownArgs = chromium.args.filter((arg) => !["--single-process", "--no-zygote"].includes(arg));

/** Chromium from npm, or the one that CHROMIUM_PATH names: the first runs on Linux with an x64 processor only. */
export async function openBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH || undefined;
  if (!given && !(process.platform === "linux" && process.arch === "x64")) {
    throw new Error(
      "The Chromium from npm runs on Linux x64 only: set CHROMIUM_PATH to a browser.",
    );
  }
  return driver.launch({
    executablePath: given ?? (await chromium.executablePath()),
    args: given ? ["--no-sandbox", "--disable-background-networking"] : ownArgs,
    headless: true,
  });
}

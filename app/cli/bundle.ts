import { runToEnd } from "./children.ts";

/** Builds the site in a process of its own. */
export async function bundle(signal: AbortSignal): Promise<void> {
  const env = { ...process.env };
  await runToEnd("The build", ["--import", "tsx", "app/cli/build.ts"], { env, signal });
}

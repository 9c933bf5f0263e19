import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "#app/env.server.ts";

const WITHIN_MS = 60_000;

/** Settles when /healthz says ok; fails when a part is lost meanwhile, or with the last answer after a minute. */
export async function untilHealthy(
  { HOST, PORT }: Environment,
  lost: Promise<Error>[],
  signal: AbortSignal,
): Promise<void> {
  const address = `http://${reachedAt(HOST)}:${PORT}/healthz`;
  let answer = "no answer";
  for (const end = performance.now() + WITHIN_MS; performance.now() < end; await sleep(50)) {
    signal.throwIfAborted();
    const response = await Promise.race([fetch(address, { signal }), ...lost]).catch(() => null);
    if (response instanceof Error) throw response;
    if (response?.ok) return;
    if (response) answer = await response.text();
  }
  throw new Error(`The site did not become healthy in ${WITHIN_MS / 1000} s: ${answer}`);
}

/** Who listens everywhere is asked at home. */
function reachedAt(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

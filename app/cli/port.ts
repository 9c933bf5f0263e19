import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "#app/env.server.ts";

/** Whether somebody else listens there. A web process whose supervisor was killed is given a moment to go. */
export async function requireFreePort(
  { PORT, HOST }: Environment,
  patienceMs: number,
): Promise<void> {
  for (const end = performance.now() + patienceMs; ; await sleep(100)) {
    const problem = await tryPort(PORT, HOST);
    if (!problem) return;
    if (problem !== "EADDRINUSE") throw new Error(unusable(PORT, HOST, problem));
    if (performance.now() > end) {
      throw new Error(
        `Port ${PORT} on ${HOST} is taken: stop what listens there, or set PORT to another number.`,
      );
    }
  }
}

function unusable(port: number, host: string, problem: string): string {
  if (problem === "EACCES")
    return `Port ${port} wants more rights than this user has: set PORT to one above 1023.`;
  return `HOST=${host} is no address of this machine (${problem}).`;
}

function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => done(null)));
  });
}

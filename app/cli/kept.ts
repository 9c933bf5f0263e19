import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "./children.ts";
import { say } from "./say.ts";

const TRIES = 5;
const WITHIN_MS = 60_000;

/** Keeps a child running: one that ends unasked is started again, a few times a minute; then `failed` settles with the reason. */
export async function keep(name: string, start: () => Promise<Child>) {
  let child = await start();
  let stopping = false;
  let starting: Promise<unknown> = Promise.resolve();

  const watch = async (): Promise<Error> => {
    const deaths: number[] = [];
    for (;;) {
      const how = await child.ended;
      if (stopping) return new Promise(() => {});
      const now = performance.now();
      deaths.push(now);
      const recent = deaths.filter((at) => now - at < WITHIN_MS).length;
      if (recent > TRIES)
        return new Error(`The ${name} ${how}, for the ${recent}th time in a minute.`);
      say(`The ${name} ${how}; it is started again (${recent} of ${TRIES}).`);
      await sleep(200 * recent);
      if (stopping) return new Promise(() => {});
      try {
        const begun = start();
        starting = begun.catch(() => {});
        child = await begun;
      } catch (error) {
        if (!stopping) return error as Error;
      }
    }
  };

  return {
    failed: watch(),
    pid: () => child.pid,
    async stop() {
      stopping = true;
      await starting;
      await child.stop();
    },
  };
}

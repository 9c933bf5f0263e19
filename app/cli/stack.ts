import { complain } from "./say.ts";

/** The order in which what was started is ended: the database hears of it last. */
const order = ["web", "worker", "store", "running file", "database"] as const;
type Name = (typeof order)[number];

/** What was started, to be ended in order whatever became of the start. */
export function startedThings() {
  const ends = new Map<Name, () => Promise<void> | void>();
  return {
    add(name: Name, end: () => Promise<void> | void) {
      ends.set(name, end);
    },
    async end() {
      for (const name of order) {
        try {
          await ends.get(name)?.();
        } catch (error) {
          complain(error);
        }
      }
    },
  };
}
export type Started = ReturnType<typeof startedThings>;

/** Waits for both even when one fails, so that nothing is still starting when the other is ended. */
export async function together<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

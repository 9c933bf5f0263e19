import { parseArgs } from "node:util";
import { command, complain, say } from "./say.ts";
import { withScratch } from "./scratch.ts";

/** `npm run rehearse -- --seed 7 [--cities 40]`: a whole edition in a database of its own; one line of JSON at the end. */
command(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      cities: { type: "string", default: "40" },
      quiet: { type: "boolean", default: false },
    },
  });
  const cities = Number(values.cities);
  if (!Number.isInteger(cities) || cities < 0) {
    complain("--cities takes a whole number");
    return 2;
  }
  const begun = performance.now();
  return withScratch(async () => {
    const { configuredStore } = await import("#app/storage/configured-store.server.ts");
    const { play } = await import("#app/rehearsal/play.ts");
    const { BrokenInvariant } = await import("#app/rehearsal/invariants.ts");
    const { disconnect } = await import("#prisma/transaction.ts");
    try {
      const progress = values.quiet ? () => {} : say;
      const outcome = await play({
        seed: values.seed,
        cities,
        store: configuredStore(),
        say: progress,
      });
      const { regions, events, taken, refused } = outcome;
      const seed = Number.isNaN(Number(values.seed)) ? values.seed : Number(values.seed);
      const ms = Math.round(performance.now() - begun);
      say(JSON.stringify({ seed, regions, events, invariants: "ok", taken, refused, ms }));
      return 0;
    } catch (fault) {
      if (!(fault instanceof BrokenInvariant)) throw fault;
      complain(fault.message);
      return 1;
    } finally {
      await disconnect();
    }
  });
});

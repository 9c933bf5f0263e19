import { command, complain, say } from "./say.ts";

/** What a benchmark answers: its figures, and whether it reached what is needed. `ratio` where it compares. */
export type Measured = { name: string; ratio?: number; ok: boolean } & Record<string, unknown>;

const benches: Record<string, () => Promise<() => Promise<Measured>>> = {
  events: async () => (await import("./bench/events.ts")).benchEvents,
  pages: async () => (await import("./bench/pages.ts")).benchPages,
};

/** `npm run bench -- NAME`: ends with one line of JSON, and with 1 when what is needed is missed; a goal above that is told by `met`. */
command(async () => {
  const [name = ""] = process.argv.slice(2);
  const bench = benches[name];
  if (!bench) {
    complain(`no benchmark "${name}": there is ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  const { ok, ...figures } = await (await bench())();
  say(JSON.stringify(figures));
  return ok ? 0 : 1;
});

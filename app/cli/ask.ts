import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";

type Terminal = { input: Readable & { isTTY?: boolean }; output: Writable };
const here: Terminal = { input: process.stdin, output: process.stdout };

/** Whether a person at the terminal says yes: not an empty line, not the end of the input, not Ctrl-C. Null without a terminal. */
export async function saysYes(question: string, { input, output }: Terminal = here) {
  if (!input.isTTY) return null;
  const ask = createInterface({ input, output, terminal: true });
  const left = new AbortController();
  ask.once("SIGINT", () => ask.close()).once("close", () => left.abort());
  const answer = await ask.question(`${question} Type yes: `, left).catch(() => "");
  ask.close();
  return answer.trim().toLowerCase() === "yes";
}

import { type ChildProcess, spawn } from "node:child_process";

export type Child = {
  pid: number;
  /** Settles with how it ended, in words. */
  ended: Promise<string>;
  stop(): Promise<void>;
};
/** `node`: what node is given to run. */
type Program = { name: string; node: string[]; args: string[]; env: NodeJS.ProcessEnv };

const PATIENCE_MS = 12_000;

/**
 * Starts one of our own programs and waits until it says that it is ready. It is detached, so that Ctrl-C reaches the
 * supervisor alone, which then ends the parts in order.
 */
export async function startChild({ name, node, args, env }: Program): Promise<Child> {
  const process_ = spawn(process.execPath, [...node, ...args], {
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = endOf(process_);
  const ready = new Promise<"ready">((done) => process_.once("message", () => done("ready")));
  const first = await Promise.race([ready, ended]);
  if (first !== "ready") throw new Error(`The ${name} did not start: it ${first}.`);
  return { pid: process_.pid as number, ended, stop: () => stop(process_, ended) };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(patience);
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once("error", (error) => done(`could not be run (${error.message})`));
    child.once("exit", (code, signal) =>
      done(signal ? `was ended by ${signal}` : `ended with code ${code}`),
    );
  });
}

/** Runs a program of this machine to its end; it fails with the last lines that the program wrote. */
export async function runToEnd(
  what: string,
  args: string[],
  { env, signal }: { env: NodeJS.ProcessEnv; signal?: AbortSignal },
): Promise<void> {
  const child = spawn(process.execPath, args, { env, signal, stdio: ["ignore", "pipe", "pipe"] });
  let written = "";
  const keep = (text: Buffer) => {
    written = (written + text).slice(-4000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const [code, error] = await new Promise<[number | null, Error | null]>((done) => {
    child.once("error", (problem) => done([null, problem]));
    child.once("close", (number) => done([number, null]));
  });
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`${what} failed:\n${error?.message ?? written.trim()}`);
}

/** One line to the person who started the program. A terminal that is gone is no reason to stop. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

/** What went wrong as a sentence; the stack only for what nobody foresaw, when DEBUG asks for it. */
export function complain(error: unknown): void {
  const told = error instanceof Error ? error.message : String(error);
  const more = process.env.DEBUG && error instanceof Error ? `\n${error.stack}` : "";
  process.stderr.write(`${told}${more}\n`);
}

/**
 * Runs a command to its end and leaves with its code: 0, or 1 and a sentence. Nothing awaits it: a bundled program whose
 * module waited would keep the parts that it imports later waiting for itself.
 */
export function command(work: () => Promise<number | undefined>): void {
  work().then(
    (code) => process.exit(code ?? 0),
    (error) => {
      complain(error);
      process.exit(1);
    },
  );
}

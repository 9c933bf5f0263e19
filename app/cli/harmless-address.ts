import { type Environment, isLoopback } from "#app/env.server.ts";

/** A demonstration has open doors: it stays on this machine unless that is waived by name. */
export function requireHarmlessAddress({ HOST, DEMO_PUBLIC }: Environment, demo: boolean): void {
  if (!demo || isLoopback(HOST) || DEMO_PUBLIC) return;
  throw new Error(
    `HOST=${HOST} would show this demonstration, whose people and mails are invented, to the network: set DEMO_PUBLIC=1 if that is meant, or start afresh with DEMO=0.`,
  );
}

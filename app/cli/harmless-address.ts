import { type Environment, isLoopback } from "#app/env.server.ts";

/**
 * Whether SMTP_URL is used. The people of a demonstration are invented, and their addresses are somebody's network: only
 * a catcher on this machine gets their mails.
 */
export function mayPost({ SMTP_URL }: Pick<Environment, "SMTP_URL">, demo: boolean): boolean {
  if (!SMTP_URL) return false;
  return !demo || isLoopback(new URL(SMTP_URL).hostname.replace(/^\[|\]$/g, ""));
}

/** A demonstration has open doors: it stays on this machine unless that is waived by name. */
export function requireHarmlessAddress({ HOST, DEMO_PUBLIC }: Environment, demo: boolean): void {
  if (!demo || isLoopback(HOST) || DEMO_PUBLIC) return;
  throw new Error(
    `HOST=${HOST} would show this demonstration, whose people and mails are invented, to the network: set DEMO_PUBLIC=1 if that is meant, or start afresh with DEMO=0.`,
  );
}

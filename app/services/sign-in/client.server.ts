import type { Client } from "./start-session.server.ts";

/** From where: the address that our own server found out, never what the visitor's headers claim. */
export const clientOf = (request: Request, ip: string | undefined): Client => ({
  ip: ip ?? null,
  agent: request.headers.get("user-agent"),
});

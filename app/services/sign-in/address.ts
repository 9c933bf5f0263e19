import { z } from "zod";

const Address = z.email().max(254);

/** A mail address as it is compared and kept, in small letters; null where it is none. */
export function addressOf(typed: unknown): string | null {
  const parsed = Address.safeParse(typeof typed === "string" ? typed.trim().toLowerCase() : "");
  return parsed.success ? parsed.data : null;
}

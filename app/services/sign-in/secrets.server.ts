import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

const derived = new Map<string, Buffer>();

/** A key of 32 bytes for one purpose, derived from the installation's secret: none of them tells another. */
export function keyFor(purpose: "sessions" | "letters"): Buffer {
  const secret = process.env.SESSION_SECRET;
  if (!secret) throw new Error("SESSION_SECRET is not set: nobody can sign in");
  const name = `${purpose}\n${secret}`;
  const known = derived.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", secret, "", `learning-city-award ${purpose}`, 32));
  derived.set(name, key);
  return key;
}

/** What better-auth signs its cookies with. */
export const sessionSecret = (): string => keyFor("sessions").toString("base64url");

/** The token of a cookie's value `token.signature`, or null where the signature is not ours. */
export function openCookie(value: string): string | null {
  const at = value.lastIndexOf(".");
  if (at < 1) return null;
  const token = value.slice(0, at);
  const given = Buffer.from(value.slice(at + 1));
  const ours = Buffer.from(createHmac("sha256", sessionSecret()).update(token).digest("base64"));
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}

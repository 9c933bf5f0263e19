import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { keyFor } from "./secrets.server.ts";

/** How long a mailed link is good: mail to public offices is often slow. */
export const LINK_SECONDS = 30 * 60;
/** How long the one that an operator prints is good. */
export const INVITATION_SECONDS = 24 * 60 * 60;

/** What the database knows of a link. */
export const tokenHash = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");

export const newToken = (): string => randomBytes(24).toString("base64url");

/** A secret that has to stand in a row or a job until its mail is sent. */
export function seal(text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("letters"), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Throws where it was not sealed here, or under another secret. */
export function unseal(sealed: string): string {
  const all = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor("letters"), all.subarray(0, 12));
  decipher.setAuthTag(all.subarray(12, 28));
  return Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]).toString("utf8");
}

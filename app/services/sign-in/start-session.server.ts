import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { SESSION_DAYS } from "#app/domain/policy/sessions.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { cookieName, isSecure } from "./cookie.server.ts";
import { sessionSecret } from "./secrets.server.ts";

export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60;

export type Client = { ip: string | null; agent: string | null };

type Wanted = {
  person: string;
  at: Date;
  demonstration?: boolean;
  /** A second factor counts as shown. */
  steppedUp?: boolean;
} & Partial<Client>;

/**
 * A session without better-auth, which costs two seconds and 70 MB to load: as its own row and cookie
 * would be, which a test holds it to. Answers the cookie.
 */
export async function startSession(wanted: Wanted): Promise<string> {
  const { person, at, demonstration = false, steppedUp = false, ip = null, agent = null } = wanted;
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(at.getTime() + SESSION_SECONDS * 1000);
  await inTransaction((tx) =>
    tx.run(
      `insert into sign_in (id, person_id, token, expires_at, created_at, updated_at, ip_address, user_agent, stepped_up_at, demonstration)
       values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9)`,
      [
        randomUUID(),
        person,
        token,
        expiresAt,
        at,
        ip,
        agent?.slice(0, 400),
        steppedUp ? at : null,
        demonstration,
      ],
    ),
  );
  return cookieOf(token);
}

function cookieOf(token: string): string {
  const signature = createHmac("sha256", sessionSecret()).update(token).digest("base64");
  return [
    `${cookieName()}=${encodeURIComponent(`${token}.${signature}`)}`,
    `Max-Age=${SESSION_SECONDS}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure() ? ["Secure"] : []),
  ].join("; ");
}

/** The cookie that makes a browser forget its session. */
export const noCookie = (): string =>
  [
    `${cookieName()}=`,
    "Max-Age=0",
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure() ? ["Secure"] : []),
  ].join("; ");

import type { BetterAuthOptions } from "better-auth";
import { environment } from "#app/env.server.ts";
import { db } from "#prisma/client.server.ts";
import { cookieName, isSecure } from "./cookie.server.ts";
import { queueLink } from "./queue-link.server.ts";
import { LINK_SECONDS, tokenHash } from "./seal-link.server.ts";
import { sessionSecret } from "./secrets.server.ts";
import { SESSION_SECONDS } from "./start-session.server.ts";

/** The one way in for requests to better-auth: our word on where the visitor is, under a name of our own. */
export const CLIENT_IP = "x-client-ip";
const MINUTE = 60;

async function load() {
  const [{ betterAuth }, { prismaAdapter }, { magicLink }, { twoFactor }, { passkey }] =
    await Promise.all([
      import("better-auth"),
      import("better-auth/adapters/prisma"),
      import("better-auth/plugins/magic-link"),
      import("better-auth/plugins/two-factor"),
      import("@better-auth/passkey"),
    ]);
  const { APP_URL } = environment();
  const ofPerson = { fields: { userId: "personId" } };
  const options = {
    appName: "Learning City Award",
    baseURL: APP_URL,
    basePath: "/auth",
    secret: sessionSecret(),
    telemetry: { enabled: false },
    database: prismaAdapter(db, { provider: "postgresql", transaction: true }),
    user: { modelName: "person" },
    account: { modelName: "account", ...ofPerson },
    session: {
      modelName: "signIn",
      ...ofPerson,
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      // Acts of consequence ask for a second factor instead (`requireStepUp`).
      freshAge: 0,
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: MINUTE,
      max: 100,
      customRules: {
        "/sign-in/magic-link": { window: MINUTE, max: 10 },
        "/magic-link/verify": { window: MINUTE, max: 20 },
        "/two-factor/*": { window: MINUTE, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: "award",
      ipAddress: { ipAddressHeaders: [CLIENT_IP] },
      // Its own prefix for https is __Secure-; ours is stricter, and part of the name.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(), httpOnly: true, sameSite: "lax" },
      cookies: { session_token: { name: cookieName() } },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        disableSignUp: true,
        storeToken: { type: "custom-hasher", hash: async (token) => tokenHash(token) },
        sendMagicLink: ({ email, token, metadata }) => queueLink({ email, token, ...metadata }),
      }),
      twoFactor({
        issuer: "Learning City Award",
        allowPasswordless: true,
        schema: { twoFactor: ofPerson },
      }),
      passkey({
        rpName: "Learning City Award",
        rpID: new URL(APP_URL).hostname,
        origin: APP_URL,
        schema: { passkey: ofPerson },
      }),
    ],
  } satisfies BetterAuthOptions;
  return betterAuth(options);
}

let loaded: ReturnType<typeof load> | undefined;

/** better-auth, at the first need: it takes two seconds and 70 MB, and no page that only reads wants it. */
export const auth = (): ReturnType<typeof load> => {
  loaded ??= load();
  return loaded;
};

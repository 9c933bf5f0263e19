import { isIP } from "node:net";
import { z } from "zod";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];
/** The embedded store's place on the app's own origin. */
export const STORE_PREFIX = "/store";

const text = (wants: string) => z.string({ error: wants });
const address = (protocols: RegExp, wants: string) =>
  z.url({ protocol: protocols, error: wants }).transform((url) => url.replace(/\/$/, ""));
/** As `wants` says, with nothing after the host: what stands there would be lost in every link that is built from it. */
const origin = (wants: string, bare: string) =>
  address(/^https?$/, wants).transform((given, context) => {
    const url = new URL(given);
    if (!isBare(url) || url.pathname !== "/") context.addIssue({ code: "custom", message: bare });
    return url.origin;
  });
const isBare = ({ search, hash, username, password }: URL) =>
  !search && !hash && !username && !password;
/** The address of an S3 service. A path is a part of what is signed, so it stays as it is. */
const service = (name: string, wants: string) =>
  address(/^https?$/, `${name} wants ${wants}`).transform((given, context) => {
    const url = new URL(given);
    const message = `${name} wants an address without a query, a fragment or a password`;
    if (!isBare(url)) context.addIssue({ code: "custom", message });
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  });
const flag = (name: string) =>
  z.enum(["0", "1"], { error: `${name} wants 1 or 0` }).transform((value) => value === "1");

const port = z.coerce
  .number({ error: "PORT wants a number from 1 to 65535" })
  .int("PORT wants a whole number from 1 to 65535")
  .min(1, "PORT wants a number from 1 to 65535")
  .max(65535, "PORT wants a number from 1 to 65535");

const proxies =
  "TRUST_PROXY wants the number of proxies in front, or their addresses with commas between";

/** Express's `trust proxy`: how many hops, or whose word on the visitor's address counts. */
const trustProxy = text(proxies).transform((given, context): false | number | string[] => {
  if (["", "0", "false"].includes(given)) return false;
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  const named = given.split(",").map((one) => one.trim());
  const known = (one: string) =>
    isIP(one.split("/")[0] ?? "") > 0 || ["loopback", "linklocal", "uniquelocal"].includes(one);
  if (!named.every(known)) context.addIssue({ code: "custom", message: proxies });
  return named;
});

const clamd = text("CLAMD_HOST wants host or host:port").regex(
  /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i,
  "CLAMD_HOST wants host or host:port, as in clamd:3310",
);

const variables = z.object({
  PORT: port.default(3000),
  HOST: text("HOST wants an address to listen on")
    .regex(/^\S+$/, "HOST wants an address to listen on, as in 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  APP_URL: origin(
    "APP_URL wants the address visitors use, as in https://award.example.org",
    "APP_URL wants an address without a path, a query or a fragment, as in https://award.example.org: the site answers at the root of its host",
  ).optional(),
  TRUST_PROXY: trustProxy.default(false),
  DATA_DIR: text("DATA_DIR wants a folder").default(".data"),
  DATABASE_URL: address(
    /^postgres(ql)?$/,
    "DATABASE_URL wants postgresql://role:password@host:port/database, of the application's role",
  ).optional(),
  DATABASE_OWNER_URL: address(
    /^postgres(ql)?$/,
    "DATABASE_OWNER_URL wants postgresql://role:password@host:port/database, of the role that owns the tables",
  ).optional(),
  S3_ENDPOINT: service(
    "S3_ENDPOINT",
    "the address of an S3 service, as in https://s3.example.org",
  ).optional(),
  S3_PUBLIC_ENDPOINT: service(
    "S3_PUBLIC_ENDPOINT",
    "the address at which browsers reach the S3 service",
  ).optional(),
  S3_REGION: text("S3_REGION wants a region, as in us-east-1")
    .regex(/^[\w-]+$/, "S3_REGION wants a region, as in us-east-1")
    .default("us-east-1"),
  S3_BUCKET: text("S3_BUCKET wants a bucket's name")
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      "S3_BUCKET wants a bucket's name: 3 to 63 of a-z, 0-9, dot and hyphen",
    )
    .default("award"),
  S3_ACCESS_KEY_ID: text("S3_ACCESS_KEY_ID wants the key's id")
    .regex(/^[\w.+/=-]{3,128}$/, "S3_ACCESS_KEY_ID wants the key's id, 3 to 128 characters")
    .optional(),
  S3_SECRET_ACCESS_KEY: text("S3_SECRET_ACCESS_KEY wants the key")
    .min(8, "S3_SECRET_ACCESS_KEY wants the key, 8 characters or more")
    .optional(),
  SMTP_URL: address(/^smtps?$/, "SMTP_URL wants smtp://user:password@host:port").optional(),
  MAIL_FROM: text("MAIL_FROM wants the sender")
    .regex(/@/, "MAIL_FROM wants a sender, as in Award <award@example.org>")
    .default("Learning City Award <award@localhost>"),
  CLAMD_HOST: clamd.optional(),
  CHROMIUM_PATH: text("CHROMIUM_PATH wants the path of a browser").optional(),
  SESSION_SECRET: text("SESSION_SECRET wants 32 characters or more")
    .min(32, "SESSION_SECRET wants 32 characters or more, as from: openssl rand -base64 36")
    .optional(),
  DEMO: flag("DEMO").optional(),
  DEMO_PUBLIC: flag("DEMO_PUBLIC").default(false),
});

/** What stands only together with something else. */
const Environment = variables
  .superRefine((given, context) => {
    const missing = (name: keyof typeof given, wants: string) => {
      if (given[name] === undefined)
        context.addIssue({ code: "custom", path: [name], message: `${name} ${wants}` });
    };
    if (given.DATABASE_URL)
      missing(
        "SESSION_SECRET",
        "is required with DATABASE_URL: 32 characters or more, as from: openssl rand -base64 36",
      );
    else if (given.DATABASE_OWNER_URL)
      missing(
        "DATABASE_URL",
        "is required with DATABASE_OWNER_URL: the application's role on the same database",
      );
    if (given.S3_ENDPOINT) {
      missing("S3_ACCESS_KEY_ID", "is required with S3_ENDPOINT");
      missing("S3_SECRET_ACCESS_KEY", "is required with S3_ENDPOINT");
    } else if (`/${given.S3_BUCKET}` === STORE_PREFIX) {
      const message = `S3_BUCKET wants another name than ${given.S3_BUCKET}: the embedded store is itself reached at ${STORE_PREFIX}`;
      context.addIssue({ code: "custom", path: ["S3_BUCKET"], message });
    }
    const message = whyNotPublic(given.S3_PUBLIC_ENDPOINT, given.S3_ENDPOINT, appUrlOf(given));
    if (message) context.addIssue({ code: "custom", path: ["S3_PUBLIC_ENDPOINT"], message });
    if (given.SMTP_URL && /@localhost>?$/.test(given.MAIL_FROM)) {
      context.addIssue({
        code: "custom",
        path: ["MAIL_FROM"],
        message: "MAIL_FROM is required with SMTP_URL: a sender that the server accepts",
      });
    }
  })
  .transform((given) => {
    const appUrl = appUrlOf(given);
    const embedded = `${appUrl}${STORE_PREFIX}`;
    return {
      ...given,
      APP_URL: appUrl,
      S3_PUBLIC_ENDPOINT: given.S3_PUBLIC_ENDPOINT ?? given.S3_ENDPOINT ?? embedded,
    };
  });

function appUrlOf({ APP_URL, PORT }: { APP_URL?: string | undefined; PORT: number }): string {
  return APP_URL ?? `http://localhost:${PORT}`;
}

/** A browser's path is signed and arrives at the service as it is: a path that the service does not know breaks every link. */
function whyNotPublic(given: string | undefined, endpoint: string | undefined, appUrl: string) {
  const own = `${appUrl}${STORE_PREFIX}`;
  if (given === undefined || given === own) return null;
  if (endpoint === undefined)
    return `S3_PUBLIC_ENDPOINT belongs to an S3_ENDPOINT of your own: the embedded store is reached at ${own}`;
  const pathOf = (url: string) => new URL(url).pathname;
  if (pathOf(given) === pathOf(endpoint)) return null;
  return `S3_PUBLIC_ENDPOINT wants the path of S3_ENDPOINT (${pathOf(endpoint)}), since signatures cover it; the embedded store alone is also reached at ${own}`;
}
export type Environment = z.infer<typeof Environment>;

/** Reads the variables; every problem names its variable and what that wants. An empty one counts as absent. */
export function parseEnvironment(
  source: NodeJS.ProcessEnv,
): { env: Environment; problems: [] } | { env: null; problems: string[] } {
  const named = Object.entries(source).filter(
    ([name, value]) => name in variables.shape && value !== "",
  );
  const parsed = Environment.safeParse(Object.fromEntries(named));
  if (parsed.success) return { env: parsed.data, problems: [] };
  return { env: null, problems: parsed.error.issues.map((issue) => issue.message) };
}

let read: Environment | undefined;

/** The environment of this process, read at the first call; ends the process with one line per problem when it is wrong. */
export function environment(): Environment {
  if (read) return read;
  const { env, problems } = parseEnvironment(process.env);
  if (!env) {
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    process.exit(1);
  }
  read = env;
  return env;
}

export const isLoopback = (host: string) =>
  LOOPBACK.includes(host) || (isIP(host) === 4 && host.startsWith("127."));

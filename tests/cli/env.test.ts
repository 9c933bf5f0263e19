import { describe, expect, test } from "vitest";
import { isLoopback, parseEnvironment } from "#app/env.server.ts";

const SECRET = "a secret that is long enough to be one";
const read = (given: Record<string, string>) => parseEnvironment(given as NodeJS.ProcessEnv);

describe("the environment", () => {
  test("may be empty: then everything is embedded and stays on this machine", () => {
    expect(read({}).env).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      APP_URL: "http://localhost:3000",
      TRUST_PROXY: false,
      DATA_DIR: ".data",
      S3_PUBLIC_ENDPOINT: "http://localhost:3000/store",
      DEMO_PUBLIC: false,
    });
    expect(read({}).env?.DEMO).toBeUndefined();
  });

  test("takes an empty variable for an absent one, and no notice of others", () => {
    expect(read({ PORT: "", S3_ENDPOINT: "", HOME: "x" }).env).toMatchObject({ PORT: 3000 });
  });

  test.each<[string, string, RegExp]>([
    ["PORT", "http", /^PORT wants a number from 1 to 65535$/],
    ["PORT", "70000", /^PORT wants a number from 1 to 65535$/],
    ["HOST", "two words", /^HOST wants an address/],
    ["APP_URL", "award.example.org", /^APP_URL wants the address visitors use/],
    ["TRUST_PROXY", "yes", /^TRUST_PROXY wants the number of proxies/],
    ["DATABASE_URL", "mysql://db/award", /^DATABASE_URL wants postgresql:/],
    ["DATABASE_OWNER_URL", "db", /^DATABASE_OWNER_URL wants postgresql:/],
    ["S3_ENDPOINT", "s3.example.org", /^S3_ENDPOINT wants the address of an S3 service/],
    ["S3_PUBLIC_ENDPOINT", "x", /^S3_PUBLIC_ENDPOINT wants/],
    ["S3_REGION", "a b", /^S3_REGION wants a region/],
    ["S3_BUCKET", "No", /^S3_BUCKET wants a bucket's name/],
    ["S3_ACCESS_KEY_ID", "a b", /^S3_ACCESS_KEY_ID wants/],
    ["S3_SECRET_ACCESS_KEY", "short", /^S3_SECRET_ACCESS_KEY wants/],
    ["SMTP_URL", "mail.example.org", /^SMTP_URL wants smtp:/],
    ["MAIL_FROM", "award", /^MAIL_FROM wants a sender/],
    ["CLAMD_HOST", "a b", /^CLAMD_HOST wants host or host:port/],
    ["SESSION_SECRET", "short", /^SESSION_SECRET wants 32 characters/],
    ["DEMO", "yes", /^DEMO wants 1 or 0$/],
    ["DEMO_PUBLIC", "true", /^DEMO_PUBLIC wants 1 or 0$/],
  ])("says of %s=%s what is wanted", (name, value, sentence) => {
    const { env, problems } = read({ [name]: value });
    expect(env).toBeNull();
    expect(problems.filter((problem) => sentence.test(problem))).toHaveLength(1);
  });

  test("never repeats a secret that is wrong", () => {
    const { problems } = read({ SESSION_SECRET: "hunter2", S3_SECRET_ACCESS_KEY: "hunter3" });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain("hunter");
  });

  test("names every problem at once", () => {
    const { problems } = read({ PORT: "x", DEMO: "x", CLAMD_HOST: "a b" });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "CLAMD_HOST",
      "DEMO",
    ]);
  });

  test("wants the secret with a server of one's own, and the application's role with the owner's", () => {
    const url = "postgresql://award_app:x@db/award";
    expect(read({ DATABASE_URL: url }).problems).toEqual([
      expect.stringMatching(/^SESSION_SECRET is required with DATABASE_URL/),
    ]);
    expect(read({ DATABASE_OWNER_URL: url }).problems).toEqual([
      expect.stringMatching(/^DATABASE_URL is required with DATABASE_OWNER_URL/),
    ]);
    expect(read({ DATABASE_URL: url, SESSION_SECRET: SECRET }).env?.DATABASE_URL).toBe(url);
  });

  test("wants both keys with an S3 service of one's own, and takes its address for the public one", () => {
    const S3_ENDPOINT = "https://s3.example.org";
    expect(read({ S3_ENDPOINT }).problems).toEqual([
      "S3_ACCESS_KEY_ID is required with S3_ENDPOINT",
      "S3_SECRET_ACCESS_KEY is required with S3_ENDPOINT",
    ]);
    const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret-key" };
    expect(read({ S3_ENDPOINT, ...keys }).env?.S3_PUBLIC_ENDPOINT).toBe(S3_ENDPOINT);
  });

  test.each([
    "https://award.example.org/award",
    "https://award.example.org/?lang=en",
    "https://award.example.org/#top",
    "https://user:word@award.example.org",
  ])("refuses %s as APP_URL, for nothing after the host would reach its links", (APP_URL) => {
    expect(read({ APP_URL }).problems).toEqual([
      expect.stringMatching(/^APP_URL wants an address without a path, a query or a fragment/),
    ]);
  });

  test("takes the address of the site as browsers write it", () => {
    const { env } = read({ APP_URL: "HTTPS://Award.Example.org:443/" });
    expect(env?.APP_URL).toBe("https://award.example.org");
    expect(env?.S3_PUBLIC_ENDPOINT).toBe("https://award.example.org/store");
  });

  describe("of a public address of the store", () => {
    const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret-key" };
    const APP_URL = "https://award.example.org";
    const with_ = (endpoint: string | null, publicEndpoint: string) =>
      read({
        ...{ APP_URL, S3_PUBLIC_ENDPOINT: publicEndpoint },
        ...(endpoint === null ? {} : { ...keys, S3_ENDPOINT: endpoint }),
      });

    test.each<[string | null, string]>([
      [null, `${APP_URL}/store`],
      ["http://127.0.0.1:9000", `${APP_URL}/store`],
      ["http://127.0.0.1:9000", "https://files.example.org/"],
      ["https://s3.example.org/v1/s3", "https://files.example.org/v1/s3/"],
    ])("beside %s allows %s", (endpoint, given) => {
      expect(with_(endpoint, given).env?.S3_PUBLIC_ENDPOINT).toBe(given.replace(/\/$/, ""));
    });

    test.each<[string | null, string, RegExp]>([
      [null, "https://files.example.org/store", /belongs to an S3_ENDPOINT of your own/],
      [null, `${APP_URL}/files`, /the embedded store is reached at .*\.org\/store$/],
      ["http://s3:9000", `${APP_URL}/files`, /wants the path of S3_ENDPOINT \(\/\)/],
      ["http://s3:9000", "https://files.example.org/store", /since signatures cover it/],
      ["http://s3:9000", "https://files.example.org/?a=b", /without a query/],
      ["http://s3:9000", "https://files.example.org/#a", /a fragment/],
    ])("beside %s refuses %s", (endpoint, given, sentence) => {
      const { problems } = with_(endpoint, given);
      expect(problems).toEqual([expect.stringMatching(/^S3_PUBLIC_ENDPOINT /)]);
      expect(problems[0]).toMatch(sentence);
    });

    test("keeps a bucket from having the name of the embedded store's path", () => {
      expect(read({ S3_BUCKET: "store" }).problems).toEqual([
        expect.stringMatching(/^S3_BUCKET wants another name than store/),
      ]);
      expect(with_("http://s3:9000", "http://s3:9000").problems).toEqual([]);
      expect(read({ ...keys, S3_ENDPOINT: "http://s3:9000", S3_BUCKET: "store" }).problems).toEqual(
        [],
      );
    });
  });

  test("wants a sender that the mail server can accept", () => {
    expect(read({ SMTP_URL: "smtp://mail.example.org" }).problems).toEqual([
      expect.stringMatching(/^MAIL_FROM is required with SMTP_URL/),
    ]);
  });

  test.each<[string, false | number | string[]]>([
    ["0", false],
    ["2", 2],
    ["10.0.0.0/8, ::1", ["10.0.0.0/8", "::1"]],
    ["loopback", ["loopback"]],
  ])("reads TRUST_PROXY=%s", (given, meant) => {
    expect(read({ TRUST_PROXY: given }).env?.TRUST_PROXY).toEqual(meant);
  });
});

test("only this machine's own addresses are loopback", () => {
  expect(["127.0.0.1", "127.8.8.8", "::1", "localhost"].every(isLoopback)).toBe(true);
  expect(isLoopback("127.example.org")).toBe(false);
  expect(["0.0.0.0", "::", "10.0.0.1", "localhost.example.org"].some(isLoopback)).toBe(false);
});

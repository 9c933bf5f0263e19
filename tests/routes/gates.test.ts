import { createServer, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serverApp } from "#app/cli/server-app.ts";
import { parseEnvironment } from "#app/env.server.ts";
import { cookieName } from "#app/services/sign-in/cookie.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { person, signedIn } from "#tests/sign-in.ts";
import { siteOfSources } from "#tests/site.ts";

/** What stands around every page: headers, cookies, where a form may come from, who is counted. */

let build: ServerBuild;
const servers: Server[] = [];

beforeAll(async () => {
  build = await siteOfSources();
  const { seedReference } = await import("#prisma/seed.ts");
  await seedReference(new Date());
  await person("anna");
});
afterAll(() => Promise.all(servers.map((one) => new Promise((done) => one.close(done)))));

const own = "https://award.example.org";

/** The server as it is started, at an address of its own; answers its port. */
async function started(more: Record<string, string> = {}): Promise<number> {
  const { env, problems } = parseEnvironment({ NODE_ENV: "test", APP_URL: own, ...more });
  expect(problems).toEqual([]);
  if (!env) throw new Error("no environment");
  const server = createServer(serverApp({ env, build }));
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};
type Asked = { method?: string; headers?: Record<string, string>; body?: string };

const ask = (port: number, path: string, { method = "GET", headers = {}, body }: Asked = {}) =>
  new Promise<Answer>((done, failed) => {
    const asked = send({ port, path, method, headers, host: "127.0.0.1" }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      answer.on("end", () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    asked.on("error", failed).end(body);
  });

const policyOf = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries(
    String(headers["content-security-policy"])
      .split("; ")
      .map((line) => [line.split(" ")[0] ?? "", line.split(" ").slice(1).join(" ")]),
  );

/** Routes whose address names nothing, so that they can be asked anywhere. */
const plain = () =>
  Object.values(build.routes)
    .filter(({ id, path = "" }) => id !== "root" && !/[:*]/.test(path))
    .map(({ path = "" }) => `/${path}`);

describe("every page", () => {
  test("names the scripts it allows by a word of its own, and has none and no style within", async () => {
    const port = await started();
    const cookie = await signedIn("anna", new Date());
    const nonces = new Set<string>();
    let pages = 0;
    for (const path of [...plain(), "/nowhere", "/desk/nomination/nobody"]) {
      const answer = await ask(port, path, { headers: { cookie } });
      const policy = policyOf(answer);
      const [, nonce = ""] = /'nonce-([^']+)'/.exec(policy["script-src"] ?? "") ?? [];
      expect(policy["script-src"], path).toBe(`'self' 'nonce-${nonce}'`);
      expect(Buffer.from(nonce, "base64").length, path).toBeGreaterThanOrEqual(16);
      nonces.add(nonce);
      expect(policy["style-src"], path).toBe("'self'");
      expect(policy["frame-ancestors"], path).toBe("'none'");
      expect(policy["object-src"], path).toBe("'none'");
      expect(policy["base-uri"], path).toBe("'none'");
      expect(answer.headers["x-content-type-options"], path).toBe("nosniff");
      if (!String(answer.headers["content-type"]).includes("text/html")) continue;
      pages++;
      expect(answer.body, path).not.toMatch(/<[a-z][^>]* (?:style|on[a-z]+)="/);
      expect(answer.body, path).not.toMatch(/<style|javascript:/i);
      for (const [tag] of answer.body.matchAll(/<script[^>]*>/g))
        expect(tag, path).toMatch(/ (?:nonce|src)="/);
    }
    expect(pages).toBeGreaterThan(10);
    expect(nonces.size).toBe(plain().length + 2);
  });

  test("asks for a secure line for a year where it is on one, and only there", async () => {
    const secure = await ask(await started(), "/about");
    expect(secure.headers["strict-transport-security"]).toBe("max-age=31536000");
    const open = await ask(await started({ APP_URL: "http://localhost:3000" }), "/about");
    expect(open.headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("a form of another site", () => {
  const withAction = () =>
    Object.values(build.routes).filter(({ module }) => "action" in (module as object));

  test("is refused by every route that takes one, and changes nothing", async () => {
    const port = await started();
    const cookie = await signedIn("anna", new Date());
    const before = await sessions();
    expect(withAction().length).toBeGreaterThan(5);
    for (const { path = "" } of withAction()) {
      const at = `/${path}`.replace(/:\w+/g, "one").replace("*", "verify-registration");
      for (const headers of [
        { origin: "https://evil.example" },
        { "sec-fetch-site": "cross-site" },
        { origin: "null", "sec-fetch-site": "same-site" },
        {},
      ] as Record<string, string>[]) {
        const given = { cookie, "content-type": "application/x-www-form-urlencoded" };
        const body = "intent=endOthers";
        const answer = await ask(port, at, {
          method: "POST",
          headers: { ...given, ...headers },
          body,
        });
        expect(answer.status, `${at} ${JSON.stringify(headers)}`).toBe(403);
        expect(answer.headers["set-cookie"]).toBeUndefined();
      }
    }
    expect(await sessions()).toEqual(before);
  });
});

const sessions = () =>
  inTransaction((tx) => tx.run("select id, stepped_up_at from sign_in order by id"));

test("a session's cookie is for this host alone, out of reach of scripts and of other sites' forms", async () => {
  expect(cookieName(true)).toBe("__Host-award.session");
  const { startSession } = await import("#app/services/sign-in/start-session.server.ts");
  const cookie = await startSession({ person: "anna", at: new Date() });
  const parts = cookie.split("; ").slice(1);
  expect(parts).toContain("HttpOnly");
  expect(parts).toContain("SameSite=Lax");
  expect(parts).toContain("Path=/");
  expect(parts.some((part) => part.startsWith("Domain"))).toBe(false);
});

describe("who is counted", () => {
  const open = "http://localhost:3000";
  const tries = async (port: number, n: number) => {
    const answers: number[] = [];
    for (let i = 0; i < n; i++) {
      const { status } = await ask(port, "/sign-in", {
        method: "POST",
        headers: {
          origin: open,
          host: new URL(open).host,
          "content-type": "application/x-www-form-urlencoded",
          "x-forwarded-for": `203.0.113.${i}`,
          "x-client-ip": `198.51.100.${i}`,
          forwarded: `for=192.0.2.${i}`,
        },
        body: `email=nobody${i}%40example.org&next=%2Fdesk`,
      });
      answers.push(status);
    }
    return answers;
  };

  test("is the address our server saw, whatever a visitor's headers claim", async () => {
    const answers = await tries(await started({ APP_URL: open }), 14);
    expect(answers.slice(0, 10).every((status) => status < 400)).toBe(true);
    expect(answers.slice(10).every((status) => status === 429)).toBe(true);
  });

  test("is who the proxy in front names, where one is trusted", async () => {
    const answers = await tries(await started({ APP_URL: open, TRUST_PROXY: "1" }), 14);
    expect(answers.every((status) => status < 400)).toBe(true);
  });
});

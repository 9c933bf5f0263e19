import { type ChildProcess, execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { asVariables, type Parts } from "#app/cli/parts.ts";
import { freePort } from "#prisma/embedded.ts";
import { catchMail } from "#tests/mail/catcher.ts";
import { healthOf, plainEnvironment, rowsOf, toldOf, until } from "./started.ts";

const NAME = "two_of_each";
const run = promisify(execFile);
const program = (name: string) => ["--import", "tsx", `app/cli/${name}.ts`];
const children: ChildProcess[] = [];
const urls: string[] = [];
let parts: Parts;
let server: string;
let catcher: Awaited<ReturnType<typeof catchMail>>;

const onDatabase = (url: string) => {
  const other = new URL(url);
  other.pathname = `/${NAME}`;
  return other.href;
};

function start(name: "web" | "worker", env: NodeJS.ProcessEnv): void {
  children.push(
    spawn(process.execPath, program(name), { env, stdio: ["ignore", "ignore", "inherit"] }),
  );
}

/** A database of their own on the started app's server, filled as an operator does it; two webs and two workers. */
beforeAll(async () => {
  const told = toldOf(inject("dataDir"));
  server = told.ownerUrl;
  await rowsOf(server, `drop database if exists ${NAME} with (force)`);
  await rowsOf(server, `create database ${NAME}`);
  parts = { ...told, ownerUrl: onDatabase(server), databaseUrl: onDatabase(told.databaseUrl) };
  const SESSION_SECRET = "a session secret that is long enough";
  const migrating = { ...asVariables(parts), S3_PUBLIC_ENDPOINT: "", SESSION_SECRET, DEMO: "1" };
  await run(process.execPath, program("migrate"), { env: plainEnvironment(migrating) });
  // What the demonstration wrote to its people is no part of this, and takes a while to send.
  await rowsOf(parts.ownerUrl, "update mail set sent_at = at where sent_at is null");

  catcher = await catchMail();
  const post = { SMTP_URL: catcher.url, MAIL_FROM: "award@example.org" };
  for (let turn = 0; turn < 2; turn++) {
    const PORT = String(await freePort());
    const own = { PORT, APP_URL: `http://localhost:${PORT}`, DATABASE_OWNER_URL: "" };
    const env = plainEnvironment({ ...migrating, ...post, ...own });
    urls.push(own.APP_URL);
    start("web", env);
    start("worker", env);
  }
  for (const url of urls) await until(async () => (await healthOf(url))?.code === 200, 60_000);
});

afterAll(async () => {
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(
    children.map((child) => child.exitCode ?? new Promise((ended) => child.once("exit", ended))),
  );
  await catcher?.close();
  if (server) await rowsOf(server, `drop database if exists ${NAME} with (force)`);
});

test("two workers send each letter once", async () => {
  const count = "select count(*) from mail where sent_at is null";
  await until(async () => Number((await rowsOf(parts.ownerUrl, count))[0]?.[0]) === 0, 30_000);
  const before = catcher.letters.length;
  const again = await rowsOf(
    parts.ownerUrl,
    "update mail set sent_at = null where id in (select id from mail order by id limit 60) returning 1",
  );
  await until(() => catcher.letters.length - before >= again.length, 30_000);
  await until(async () => Number((await rowsOf(parts.ownerUrl, count))[0]?.[0]) === 0, 30_000);
  const ids = catcher.letters.slice(before).map(({ headers }) => headers["message-id"]?.[0]);
  expect(again.length).toBeGreaterThan(20);
  expect(ids).toHaveLength(again.length);
  expect(new Set(ids).size).toBe(again.length);
});

test("two workers fire each deadline once", async () => {
  const moved = await rowsOf(
    parts.ownerUrl,
    `update deadline set due_at = now() - interval '1 hour'
     where fired_at is null and outcome is null and kind in ('offerDue', 'inviteDue', 'queryDue', 'proposalDue', 'cityDue')
     returning kind, subject_id`,
  );
  expect(moved.length).toBeGreaterThan(0);
  const open = `select count(*) from deadline where due_at < now() - interval '30 minutes' and fired_at is null and outcome is null`;
  await until(async () => Number((await rowsOf(parts.ownerUrl, open))[0]?.[0]) === 0, 40_000);
  const twice = await rowsOf(
    parts.ownerUrl,
    `select l.subject, l.subject_id, l.type from log_event l join deadline d on d.subject_id = l.subject_id
     where l.type in ('mandate.lapse', 'appointment.lapse', 'evidence.lapseQuery', 'proposal.lapse', 'nomination.expire')
     group by 1, 2, 3 having count(distinct l.version) > 1`,
  );
  expect(twice).toEqual([]);
});

test("two webs answer the same", async () => {
  const pages = await Promise.all(urls.map(async (url) => (await fetch(`${url}/register`)).text()));
  const plain = pages.map((page, at) =>
    page.replaceAll(urls[at] ?? "", "").replace(/nonce="[^"]*"/g, ""),
  );
  expect(plain[0]).toContain("</html>");
  expect(plain[1]).toBe(plain[0]);
});

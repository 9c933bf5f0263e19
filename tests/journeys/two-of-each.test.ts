import { type ChildProcess, execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { asVariables, type Parts } from "#app/cli/parts.ts";
import { pdf } from "#app/rehearsal/nominating.ts";
import { firedBy } from "#app/services/fire-due.server.ts";
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

/** Sends a file as a browser without script does, and answers with the address of its page. */
async function sendFile(web: string, cookie: string, nomination: string, title: string) {
  const form = new FormData();
  const said = { title, language: "en", dated: "2026-05", rights: "The city", criteria: "plan" };
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(pdf(title))]), "plan.pdf");
  const answer = await fetch(`${web}/desk/nomination/${nomination}/evidence`, {
    ...{ method: "POST", body: form, redirect: "manual" },
    headers: { cookie, origin: web },
  });
  return { status: answer.status, at: answer.headers.get("location") ?? "" };
}

test("two workers check each file once, whichever web it came through", async () => {
  const [[nomination, person] = []] = await rowsOf(
    parts.ownerUrl,
    `select n.id, m.person_id from nomination n join mandate m on m.body_id = n.city_id
     where n.state = 'draft' and m.role = 'coordinator' and m.state = 'active' limit 1`,
  );
  const cookies = await Promise.all(
    urls.map(async (web) => {
      const answer = await fetch(`${web}/demo`, {
        ...{ method: "POST", redirect: "manual", headers: { origin: web } },
        body: new URLSearchParams({ person: String(person), next: "/desk" }),
      });
      return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    }),
  );
  const sent = await Promise.all(
    [0, 1, 2, 3].map((n) => {
      const web = n % urls.length;
      return sendFile(urls[web] ?? "", cookies[web] ?? "", String(nomination), `Plan ${n}`);
    }),
  );
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  const ids = sent.map(({ at }) => /evidence\/([^?]+)/.exec(at)?.[1]);
  const told = `from evidence where id = any('{${ids.join(",")}}')`;
  const waiting = `select count(*) ${told} and state = 'scanning'`;
  await until(async () => Number((await rowsOf(parts.ownerUrl, waiting))[0]?.[0]) === 0, 30_000);
  expect(await rowsOf(parts.ownerUrl, `select distinct state ${told}`)).toEqual([["ready"]]);
  const passed = `select subject_id, count(*)::int from log_event where type = 'scan.pass' and subject_id in (select id ${told}) group by 1`;
  expect((await rowsOf(parts.ownerUrl, passed)).map(([, times]) => times)).toEqual([1, 1, 1, 1]);
});

test("two workers fire each deadline once", async () => {
  const moved = await rowsOf(
    parts.ownerUrl,
    `update deadline set due_at = now() - interval '1 hour'
     where fired_at is null and outcome is null and kind in ('proposalDue', 'cityDue', 'clarificationDue', 'sheetDue')
     returning kind || ' ' || subject_id`,
  );
  const ours = `d.kind || ' ' || d.subject_id = any('{${moved.join(",")}}')`;
  const open = `select count(*) from deadline d where ${ours} and fired_at is null and outcome is null`;
  await until(async () => Number((await rowsOf(parts.ownerUrl, open))[0]?.[0]) === 0, 40_000);
  const events = [...new Set(Object.values(firedBy).flat())].map((type) => `'${type}'`).join();
  const fired = await rowsOf(
    parts.ownerUrl,
    `select d.kind, (select count(*)::int from log_event l
       where l.subject_id = d.subject_id and l.at = d.due_at and l.type in (${events}))
     from deadline d where ${ours} and d.fired_at is not null`,
  );
  expect(new Set(fired.map(([kind]) => kind)).size).toBeGreaterThan(2);
  expect(fired.length).toBeGreaterThan(10);
  expect(fired.filter(([, times]) => times !== 1)).toEqual([]);
});

test("two webs answer the same", async () => {
  const pages = await Promise.all(urls.map(async (url) => (await fetch(`${url}/register`)).text()));
  const plain = pages.map((page, at) =>
    page.replaceAll(urls[at] ?? "", "").replace(/nonce="[^"]*"/g, ""),
  );
  expect(plain[0]).toContain("</html>");
  expect(plain[1]).toBe(plain[0]);
});

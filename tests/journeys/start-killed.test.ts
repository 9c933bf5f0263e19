import * as fs from "node:fs";
import path from "node:path";
import { afterAll, afterEach, expect, inject, test } from "vitest";
import { catchMail } from "#tests/mail/catcher.ts";
import {
  dataFolder,
  familyOf,
  launchApp,
  removeData,
  rowsOf,
  type StartedApp,
  startApp,
  stopAll,
  toldOf,
  until,
} from "./started.ts";

const dataDir = dataFolder();
afterEach(stopAll);
afterAll(() => removeData(dataDir));

const at = (...names: string[]) => path.join(dataDir, "postgres", ...names);

/** As the server's own files tell: the start has not yet said where it is. */
function ownerUrl(database = "award"): string {
  const [, , , port] = fs.readFileSync(at("data/postmaster.pid"), "utf8").split("\n");
  const password = fs.readFileSync(at("password"), "utf8").trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

const answer = async (sql: string): Promise<unknown> => {
  try {
    return (await rowsOf(ownerUrl(), sql))[0]?.[0] ?? null;
  } catch {
    return null;
  }
};

/** The whole group at once, as a machine that loses its power. */
function killAll(app: StartedApp): void {
  for (const { pid } of familyOf(app.pid)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {}
  }
}

/** Moments of a first start, in their order. */
const moments: [string, () => boolean | Promise<boolean>][] = [
  ["the cluster is being made", () => fs.existsSync(at()) && fs.readdirSync(at()).length > 0],
  ["the server is coming up", () => fs.existsSync(at("data/postmaster.pid"))],
  [
    "the migrations are running",
    async () => (await answer("select to_regclass('_prisma_migrations')::text")) !== null,
  ],
  [
    "the register is being filled",
    async () => Number(await answer("select count(*) from country")) > 0,
  ],
  [
    "the demonstration is being played",
    // It is one transaction, so only its locks show.
    async () =>
      Number(await answer("select count(*) from log_event")) > 0 &&
      Number(
        await answer(
          "select count(*) from pg_locks where relation = to_regclass('track') and mode = 'RowExclusiveLock'",
        ),
      ) > 0,
  ],
];

const COUNTS = `
  select (select count(*) from city), (select count(*) from city where demonstration),
    (select count(*) from country), (select count(*) from past_edition),
    (select count(*) from membership), (select count(*) from edition), (select count(*) from track),
    (select count(*) from nomination), (select count(*) from review),
    (select count(*) from log_event where type like 'membership.record%'),
    (select count(*) from log_event) = (select count(*) from log_payload),
    (select value from setting where key = 'demo')`;

test("a first start that is killed again and again ends with everything in its place, and with no mail to anybody", async () => {
  for (const [moment, holds] of moments) {
    const app = await launchApp(dataDir, { DEMO: "1" });
    const ended = app.ended.then(() => Promise.reject(new Error("it ended by itself")));
    await Promise.race([until(holds, 60_000), ended]).catch((cause) => {
      throw new Error(`${moment} was never seen:\n${app.output()}`, { cause });
    });
    ended.catch(() => {});
    killAll(app);
    await app.ended;
    expect(app.output(), moment).not.toContain("ready");
  }

  // Nobody is at that address; a letter sent there would leave its error behind.
  const post = { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "award@example.org" };
  const app = await startApp(dataDir, { DEMO: "1", ...post });
  const { ownerUrl: owner } = toldOf(dataDir);
  const whole = await rowsOf(toldOf(inject("dataDir")).ownerUrl, COUNTS);
  expect(await rowsOf(owner, COUNTS)).toEqual(whole);
  expect(Number(whole[0]?.[0])).toBeGreaterThan(251);

  expect(app.output()).toContain("SMTP_URL is not used");
  const waiting = "select count(*) from mail where sent_at is null";
  await until(async () => Number((await rowsOf(owner, waiting))[0]?.[0]) === 0, 30_000);
  const mails = "select count(*) > 0, bool_and(attempts = 0 and error is null) from mail";
  expect(await rowsOf(owner, mails)).toEqual([[true, true]]);
  expect(await app.stop()).toBe(0);
}, 240_000);

test("a demonstration's mails go to a catcher on this machine, where one is named", async () => {
  const catcher = await catchMail();
  const post = { SMTP_URL: catcher.url, MAIL_FROM: "award@example.org" };
  const app = await startApp(dataDir, post);
  expect(app.output()).not.toContain("SMTP_URL is not used");
  expect(catcher.letters).toEqual([]);
  await rowsOf(
    toldOf(dataDir).ownerUrl,
    "update mail set sent_at = null where id in (select id from mail order by id limit 3)",
  );
  await until(() => catcher.letters.length === 3, 30_000);
  for (const { headers } of catcher.letters)
    expect(headers.subject?.[0]).toMatch(/^\[Demonstration\]/);
  expect(await app.stop()).toBe(0);
  await catcher.close();
});

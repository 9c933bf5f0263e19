import { setTimeout as sleep } from "node:timers/promises";
import { Logger, run } from "graphile-worker";
import { type Environment, environment } from "#app/env.server.ts";
import { tasks } from "#app/jobs/index.server.ts";
import { openPost, type Post } from "#app/mail/post.ts";
import { fireDue } from "#app/services/fire-due.server.ts";
import { HEARTBEAT } from "#app/services/health.server.ts";
import { sendMails } from "#app/services/send-mails.server.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";
import { closeSettings, readSetting, writeSetting } from "#prisma/setting.ts";
import { childReady, untilAskedToStop } from "./child.ts";
import { mayPost } from "./harmless-address.ts";
import { command, complain, say } from "./say.ts";

const BEAT_MS = 3_000;
const DEADLINES_MS = 1_000;
const MAILS_MS = 2_000;

const quiet = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") complain(message);
});

command(async () => {
  const env = environment();
  if (!env.DATABASE_URL)
    throw new Error("DATABASE_URL is required: the worker has no database of its own.");
  const taskList = tasks({
    store: configuredStore(),
    now: () => Date.now(),
    clamdHost: env.CLAMD_HOST,
  });
  const queue = await run({
    connectionString: env.DATABASE_URL,
    taskList,
    concurrency: 4,
    maxPoolSize: 6,
    pollInterval: 1000,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: quiet,
  });
  const beat = () => writeSetting(HEARTBEAT, { pid: process.pid }, new Date());
  await beat();
  const post = env.SMTP_URL ? openPost(env.SMTP_URL, env.MAIL_FROM, env.APP_URL) : null;
  if (post && (await isDemo()) && !mayPost(env, true))
    say("This is a demonstration: SMTP_URL is not used, and its mails stay in the outbox.");
  const loops = [
    every(BEAT_MS, beat),
    every(DEADLINES_MS, () => fireDue(Date.now())),
    every(MAILS_MS, (stop) => sendWaiting(env, post, stop)),
  ];
  childReady();

  const broken = queue.promise.then(
    () => "broken" as const,
    () => "broken" as const,
  );
  const why = await Promise.race([untilAskedToStop(), broken]);
  for (const loop of loops) await loop.stop();
  post?.close();
  if (why !== "broken") await queue.stop();
  await closeSettings();
  return why === "broken" ? 1 : 0;
});

/** Null while the database is still being filled. */
async function isDemo(): Promise<boolean | null> {
  const setting = await readSetting("demo");
  return setting && setting.value === true;
}

/** A server that is away is the operator's to know; a letter that it refuses keeps the reason in its row. */
async function sendWaiting(env: Environment, post: Post | null, stop: AbortSignal) {
  const demo = await isDemo();
  // Whose mails these are is known only then.
  if (demo === null) return;
  const sending = { post: mayPost(env, demo) ? post : null, appUrl: env.APP_URL };
  const { away } = await sendMails(sending, Date.now(), 50, stop);
  if (away) throw new Error(`mails wait: ${away}`);
}

/** Repeats `work`, never twice at once. What fails is said once, and tried again: the database may come back. */
function every(ms: number, work: (stop: AbortSignal) => Promise<unknown>) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const turns = async () => {
    let last = "";
    while (!signal.aborted) {
      const problem = await work(signal).then(() => "", String);
      if (problem && problem !== last) complain(problem);
      last = problem;
      await sleep(ms, undefined, { signal }).catch(() => {});
    }
  };
  const ended = turns();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

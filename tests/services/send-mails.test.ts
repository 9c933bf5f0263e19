import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openPost, type Post } from "#app/mail/post.ts";
import { ATTEMPTS, type Sent, sendMails } from "#app/services/send-mails.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { catchMail } from "#tests/mail/catcher.ts";

const NOW = Date.UTC(2027, 2, 15, 9, 30);
const MINUTE = 60_000;
const appUrl = "https://award.example.org";
const from = "Award <award@award.example.org>";

const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

type Kept = { id: string; sent_at: Date | null; attempts: number; error: string | null };
const rows = () => sql<Kept>("select id, sent_at, attempts, error from mail order by at, id");

let server: Awaited<ReturnType<typeof catchMail>>;
let post: Post;
const refused = new Map<string, Error>();

beforeAll(async () => {
  server = await catchMail({ refuse: (address) => refused.get(address) ?? null });
  post = openPost(server.url, from, appUrl);
  const context = { name: "2027", slug: "2027", publishedAt: NOW, demonstration: false };
  await sql("insert into edition values ('e1', 'published', 1, $1, '', to_timestamp(0))", [
    JSON.stringify(context),
  ]);
  await sql(
    `insert into track (id, state, version, context, head, changed_at, edition_id, region)
     values ('t1', 'nominating', 1, '{}', '', to_timestamp(0), 'e1', 'AFR')`,
  );
  await sql(
    `insert into city (id, slug, name, country, demonstration) values
     ('c1', 'nakuru', 'Nakuru', 'KEN', false), ('c2', 'odd', $1, 'KEN', true)`,
    ["Odd\r\nBcc: everybody@example.org"],
  );
  for (const n of [1, 2])
    await sql(
      `insert into nomination (id, state, version, context, head, changed_at, edition_id, track_id, country, city_id)
       values ('n${n}', 'endorsed', 1, '{}', '', to_timestamp(0), 'e1', 't1', 'KEN', 'c${n}')`,
    );
  await person("mayor", "Wanjiru Ö", "mayor@example.org");
});
afterAll(async () => {
  post.close();
  await server.close();
  await disconnect();
});
beforeEach(() => {
  server.letters.length = 0;
});
afterEach(async () => {
  refused.clear();
  await sql("delete from mail");
});

const person = (id: string, name: string, email: string) =>
  sql(
    "insert into person (id, pseudonym, name, email, locale, demonstration) values ($1, $1, $2, $3, 'en', false)",
    [id, name, email],
  );

/** A mail as the event's transaction leaves it. */
async function waiting(
  id: string,
  over: Partial<Record<"receiver" | "thing" | "at", unknown>> = {},
) {
  const facts = { subject: "nomination", id: over.thing ?? "n1", type: "nomination.endorse" };
  await sql(
    "insert into mail (id, event, template, receiver, facts, at) values ($1, $1, $2, $3, $4, $5)",
    [
      id,
      "nomination.endorse.mailCity",
      over.receiver ?? "mayor",
      JSON.stringify(facts),
      over.at ?? new Date(NOW),
    ],
  );
}
const send = (now = NOW, limit?: number, by: Post | null = post) =>
  sendMails({ post: by, appUrl }, now, limit);
const outcome = (over: Partial<Sent>): Sent => ({
  sent: 0,
  kept: 0,
  failed: 0,
  away: null,
  ...over,
});

describe("without a server", () => {
  test("a mail stays in the outbox, delivered to it, and is not sent later", async () => {
    await waiting("m1");
    expect(await send(NOW, 50, null)).toEqual(outcome({ kept: 1 }));
    expect(await rows()).toEqual([{ id: "m1", sent_at: new Date(NOW), attempts: 0, error: null }]);
    expect(await send(NOW, 50, null)).toEqual(outcome({}));
    expect(await send(NOW + MINUTE)).toEqual(outcome({}));
    expect(server.letters).toEqual([]);
  });

  test("at most so many are taken at a time, by two workers each once", async () => {
    for (let n = 0; n < 30; n++) await waiting(`m${n}`);
    const both = await Promise.all([send(NOW, 10, null), send(NOW, 10, null)]);
    const left = (await rows()).filter(({ sent_at }) => sent_at === null).length;
    expect(both.reduce((sum, { kept }) => sum + kept, 0)).toBe(30 - left);
    expect(left).toBeGreaterThanOrEqual(10);
  });
});

describe("with a server", () => {
  test("a mail goes to its receiver as plain UTF-8 that says where it comes from", async () => {
    await waiting("0a1b2c");
    expect(await send()).toEqual(outcome({ sent: 1 }));
    const [letter] = server.letters;
    expect(letter?.to).toEqual(["mayor@example.org"]);
    expect(letter?.text).toBe(
      "Your National Commission has endorsed the nomination of Nakuru for Edition 2027. You need do nothing until the secretariat has checked it, unless it asks you a question. More at https://award.example.org/editions/2027/afr",
    );
    expect(letter?.headers).toMatchObject({
      from: [from],
      to: ["Wanjiru Ö <mayor@example.org>"],
      subject: ["Nomination of Nakuru endorsed (Edition 2027)"],
      "message-id": ["<0a1b2c@award.example.org>"],
      "auto-submitted": ["auto-generated"],
      "content-type": ["text/plain; charset=utf-8"],
      date: ["Mon, 15 Mar 2027 09:30:00 +0000"],
    });
    expect(await rows()).toEqual([
      { id: "0a1b2c", sent_at: new Date(NOW), attempts: 1, error: null },
    ]);
  });

  test("two workers send each mail once", async () => {
    for (let n = 0; n < 24; n++) await waiting(`m${n}`);
    const [one, other] = await Promise.all([send(), send()]);
    expect(one.sent + other.sent).toBe(24);
    expect(Math.min(one.sent, other.sent)).toBeGreaterThan(0);
    const ids = server.letters.map(({ headers }) => headers["message-id"]?.[0]);
    expect(new Set(ids).size).toBe(24);
    expect(ids).toHaveLength(24);
    expect(await send()).toEqual(outcome({}));
  });

  test("at most so many go at a time, the oldest first", async () => {
    for (const n of [3, 1, 2]) await waiting(`m${n}`, { at: new Date(NOW + n) });
    expect(await send(NOW + MINUTE, 2)).toEqual(outcome({ sent: 2 }));
    const sent = (await rows()).filter(({ sent_at }) => sent_at !== null);
    expect(sent.map(({ id }) => id)).toEqual(["m1", "m2"]);
  });

  test("no name puts a header or a receiver into a letter", async () => {
    await person("eve", "Eve\r\nBcc: everybody@example.org\r\n\r\nHello", "eve@example.org");
    await waiting("m1", { receiver: "eve", thing: "n2" });
    expect(await send()).toEqual(outcome({ sent: 1 }));
    const [letter] = server.letters;
    expect(letter?.to).toEqual(["eve@example.org"]);
    expect(letter?.headers.bcc).toBeUndefined();
    expect(letter?.headers.subject).toEqual([
      "[Demonstration] Nomination of Odd Bcc: everybody@example.org endorsed (Edition 2027)",
    ]);
    expect(letter?.headers.to?.[0]).toContain("eve@example.org");
    expect(letter?.text).toMatch(/^Your National Commission/);
  });

  test.each(["a@example.org, b@example.org", "a@example.org\r\nRCPT TO:<b@example.org>", "nobody"])(
    "an address that is no single mailbox is refused: %j",
    async (email) => {
      await person(email, "Mallory", email);
      await waiting("m1", { receiver: email });
      expect(await send()).toEqual(outcome({ failed: 1 }));
      expect(server.letters).toEqual([]);
      expect((await rows())[0]?.error).toContain("not a mailbox");
    },
  );
});

describe("a failure", () => {
  const full = Object.assign(new Error("mailbox is full"), { responseCode: 452 });

  test("is kept with its instant, holds up no other mail and is tried again after a pause that grows", async () => {
    await person("full", "Full", "full@example.org");
    await waiting("m1", { receiver: "full" });
    await waiting("m2");
    refused.set("full@example.org", full);
    expect(await send()).toEqual(outcome({ sent: 1, failed: 1 }));
    expect((await rows())[0]).toMatchObject({ id: "m1", sent_at: null, attempts: 1 });
    expect((await rows())[0]?.error).toMatch(/^2027-03-15T09:30:00\.000Z .*mailbox is full/);

    expect(await send(NOW + MINUTE - 1)).toEqual(outcome({}));
    expect(await send(NOW + MINUTE)).toEqual(outcome({ failed: 1 }));
    expect(await send(NOW + 4 * MINUTE - 1)).toEqual(outcome({}));
    expect(await send(NOW + 4 * MINUTE)).toEqual(outcome({ failed: 1 }));

    refused.clear();
    expect(await send(NOW + 13 * MINUTE - 1)).toEqual(outcome({}));
    expect(await send(NOW + 13 * MINUTE)).toEqual(outcome({ sent: 1 }));
    expect((await rows())[0]).toMatchObject({ attempts: 4, error: null });
    expect((await rows())[0]?.sent_at).toEqual(new Date(NOW + 13 * MINUTE));
  });

  test("that never ends leaves the mail unsent with its last error", async () => {
    await waiting("m1");
    refused.set("mayor@example.org", full);
    const day = 24 * 60 * MINUTE;
    for (let n = 0; n < ATTEMPTS; n++)
      expect(await send(NOW + n * day)).toEqual(outcome({ failed: 1 }));
    expect(await send(NOW + ATTEMPTS * day)).toEqual(outcome({}));
    expect((await rows())[0]).toMatchObject({ sent_at: null, attempts: ATTEMPTS });
    expect((await rows())[0]?.error).toContain("mailbox is full");
  });

  test("of the server itself ends the round, and the rest waits untouched", async () => {
    const gone = await catchMail();
    await gone.close();
    const nowhere = openPost(gone.url, from, appUrl);
    for (const n of [1, 2, 3]) await waiting(`m${n}`);
    const { failed, sent, away } = await send(NOW, 50, nowhere);
    expect({ failed, sent }).toEqual({ failed: 1, sent: 0 });
    expect(away).toContain("ECONNREFUSED");
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    expect(await send(NOW + MINUTE)).toEqual(outcome({ sent: 3 }));
    nowhere.close();
  });

  test("after the server took the letter leads to a repeat under the same Message-ID", async () => {
    await waiting("m1");
    const cutOff: Post = {
      async send(letter) {
        await post.send(letter);
        throw new Error("the line went dead");
      },
      close: () => {},
    };
    expect(await send(NOW, 50, cutOff)).toEqual(outcome({ failed: 1 }));
    expect(await send(NOW + MINUTE)).toEqual(outcome({ sent: 1 }));
    const ids = server.letters.map(({ headers }) => headers["message-id"]?.[0]);
    expect(ids).toEqual(["<m1@award.example.org>", "<m1@award.example.org>"]);
  });

  test("to find the receiver or the thing is one of that mail alone", async () => {
    await waiting("m1", { receiver: "nobody we know" });
    await waiting("m2", { thing: "n404" });
    await waiting("m3");
    expect(await send()).toEqual(outcome({ sent: 1, failed: 2 }));
    const errors = (await rows()).map(({ error }) => error?.slice(25) ?? null);
    expect(errors).toEqual([
      "the receiver is no longer known",
      "the nomination of this mail is gone",
      null,
    ]);
  });
});

test("a worker that is told to stop begins no further letter", async () => {
  for (const n of [1, 2]) await waiting(`m${n}`);
  expect(await sendMails({ post, appUrl }, NOW, 50, AbortSignal.abort())).toEqual(outcome({}));
  expect(server.letters).toEqual([]);
});
